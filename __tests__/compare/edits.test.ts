import { describe, expect, it } from '@jest/globals';
import { compare } from '../../src/compare/compare.ts';
import type { SideFinding } from '../../src/compare/side.ts';
import { madeFinding, madeSide, outcome, type Making } from './made-sides.ts';

type Findings = NonNullable<Making['findings']>;

const LOAD = `def load(path):
    source = open(path)
    print(source)
    rows = source.split("\\n")
    unused_rows = rows
    return magic(12)
`;

const STORE = `def store(path, rows):
    target = open(path, "w")
    for row in rows:
        target.write(row)
        print(row)
    unused_target = target
    return magic(30)
`;

const SHOW = `def show(rows):
    header = bad
    print(header)
    for row in rows:
        print(row)
    return magic(7)
`;

const TAIL = `def main():
    rows = load("rows.txt")
    show(rows)
    store("copy.txt", rows)
`;

/** 10 findings: lines 3, 5, 6 in load; 12, 13, 14 in store; 16, 17, 19, 20 in show. */
const FILE = [LOAD, '\n', STORE, SHOW, TAIL].join('');

const edited = (from: string | RegExp, to: string): Record<string, string> => {
  const text = FILE.replace(from, to);
  expect(text).not.toBe(FILE);
  return { 'a.py': text };
};

const base = { 'a.py': FILE };

describe('an edit that brings and takes no finding leaves all of them unchanged:', () => {
  it.each<[string, Record<string, string>]>([
    ['a line inserted above', { 'a.py': `import os\n${FILE}` }],
    [
      'lines inserted between',
      edited('    target = open', '    assert path\n    assert rows\n    target = open'),
    ],
    ['a line deleted', edited('    source = open(path)\n', '')],
    ['re-indenting', { 'a.py': FILE.replaceAll('    ', '\t') }],
    ['other line breaks', { 'a.py': FILE.replaceAll('\n', '\r\n') }],
    [
      'wrapping a line',
      edited('    rows = source.split("\\n")\n', '    rows = source.split(\n        "\\n"\n    )\n'),
    ],
    ['blank lines everywhere', { 'a.py': FILE.replaceAll('\n', '\n\n') }],
    ['functions in another order', { 'a.py': [SHOW, TAIL, STORE, '\n', LOAD].join('') }],
    ['a function moved to the end', { 'a.py': [STORE, SHOW, TAIL, '\n', LOAD].join('') }],
    [
      'a variable renamed on lines without findings',
      {
        'a.py': FILE.replaceAll('target', 'output')
          .replace('unused_output = output', 'unused_target = output')
          .replace('unused_target = output', 'unused_target = target'),
      },
    ],
    ['a file renamed', { 'b/c.py': FILE }],
    ['a file renamed and edited', { 'b/c.py': FILE.replace('def main', 'import sys\n\n\ndef main') }],
    ['a function renamed', edited('def store(', 'def save(')],
    ['a comment behind another line', edited('    rows = source', '    # once\n    rows = source')],
  ])('%s', (_, head) => {
    expect(outcome(base, head)).toEqual(['10 unchanged']);
  });

  it('wrapping the code in a class', () => {
    const wrapped = `class Table:\n${FILE.replace(/^(?=.)/gm, '    ')}`;
    expect(outcome(base, { 'a.py': wrapped })).toEqual(['10 unchanged']);
  });
});

describe('an edit of the line that a finding stands on', () => {
  it('is edited where the line stays much the same', () => {
    expect(outcome(base, edited('print(source)', 'print(source, path)'))).toEqual([
      'edited N001 a.py:3 -> a.py:3',
      '9 unchanged',
    ]);
  });

  it('is edited where the line is wrapped', () => {
    const text = 'x = 1\nresult = combine(first_value, print(second), third_value)\ny = 2\n';
    const wrapped = text.replace(
      /\((first.*)\)\n/,
      '(\n    first_value,\n    print(second),\n    third_value,\n)\n',
    );
    expect(outcome({ 'a.py': text }, { 'a.py': wrapped })).toEqual([
      'edited N001 a.py:2 -> a.py:4',
      '0 unchanged',
    ]);
  });

  it('is edited where a number in the message changes', () => {
    expect(outcome(base, edited('magic(30)', 'magic(31)'))).toEqual([
      'edited N003 a.py:14 -> a.py:14',
      '9 unchanged',
    ]);
  });

  it('is edited where the variable that the message quotes is renamed', () => {
    expect(outcome(base, edited('unused_target = target', 'unused_output = target'))).toEqual([
      'edited N002 a.py:13 -> a.py:13',
      '9 unchanged',
    ]);
  });

  it('is edited where something is written behind it', () => {
    expect(
      outcome(base, edited('print(source)', 'print(source).then(close_the_file_and_all_others)')),
    ).toEqual(['edited N001 a.py:3 -> a.py:3', '9 unchanged']);
  });

  it('is worsened or softened where the severity changes', () => {
    expect(outcome(base, edited('= bad', '= bad!'))).toEqual([
      'worsened N004 a.py:16 -> a.py:16',
      '9 unchanged',
    ]);
    expect(outcome(edited('= bad', '= bad!'), base)).toEqual([
      'softened N004 a.py:16 -> a.py:16',
      '9 unchanged',
    ]);
  });

  it('is worsened or softened where what it measures rises or falls, whatever became of its line', () => {
    const measured =
      (value: number) =>
      (path: string): SideFinding[] => [
        madeFinding(path, 1, { symbol: 'f', value, message: `f is ${value}` }),
      ];
    const [few, many] = ['def f(a):\n    pass\n', 'async def f(first_of_all, *, another_name):\n    pass\n'];
    const judged = (from: number, to: number, text: string): string[] =>
      compare(
        madeSide({ 'a.py': few }, { findings: measured(from) }),
        madeSide({ 'a.py': text }, { findings: measured(to) }),
      ).findings.map(({ class: name, reason }) => `${name}: ${reason}`);
    expect(judged(25, 30, few.replace('pass', 'go'))).toEqual(['worsened: 30, was 25']);
    expect(judged(30, 25, many)).toEqual(['softened: 25, was 30']);
    expect(judged(25, 25, few.replace('pass', 'go'))).toEqual([]);
  });

  it('is fixed and new where another line took its place', () => {
    const head = edited(
      '    print(source)\n',
      '    log.write(print(42 if path else repr(sorted(os.environ))))\n',
    );
    expect(outcome(base, head)).toEqual(['fixed N001 a.py:3', 'new N001 a.py:3', '9 unchanged']);
  });
});

describe('a finding that comes or goes', () => {
  it('is new alone', () => {
    expect(outcome(base, edited('    show(rows)\n', '    show(rows)\n    print(rows)\n'))).toEqual([
      'new N001 a.py:24',
      '10 unchanged',
    ]);
  });

  it('is fixed alone', () => {
    expect(outcome(base, edited('        print(row)\n    unused', '    unused'))).toEqual([
      'fixed N001 a.py:12',
      '9 unchanged',
    ]);
  });

  it('is new where a finding is duplicated, at the place of the copy', () => {
    expect(outcome(base, edited('    print(source)\n', '    print(source)\n    print(source)\n'))[0]).toMatch(
      /^new N001 a\.py:[34]$/,
    );
    expect(
      outcome(base, edited('    return magic(7)\n', '    print(header)\n    return magic(7)\n')),
    ).toEqual(['new N001 a.py:20', '10 unchanged']);
  });

  const twins = [
    'def f():',
    '    print(x)',
    '    a()',
    '    print(x)',
    '    b()',
    '    print(x)',
    '    c()',
    '',
  ];

  it.each([1, 3, 5])('is the deleted one of several identical ones: line index %d', (at) => {
    const head = twins.toSpliced(at, 1).join('\n');
    expect(outcome({ 'a.py': twins.join('\n') }, { 'a.py': head })).toEqual([
      `fixed N001 a.py:${at + 1}`,
      '2 unchanged',
    ]);
  });

  it('is one fixed and one new of the same rule in one symbol', () => {
    const head = FILE.replace('    print(header)\n', '    check(header)\n').replace(
      '    return magic(7)',
      '    print("all of them: " + str(rows))\n    return magic(7)',
    );
    expect(outcome(base, { 'a.py': head })).toEqual([
      'fixed N001 a.py:17',
      'new N001 a.py:20',
      '9 unchanged',
    ]);
  });

  it('is one fixed and one new of the same rule though the text is equal, in two symbols', () => {
    const head = FILE.replace('        print(row)\n    unused', '        target.flush()\n    unused').replace(
      '    show(rows)\n',
      '    show(rows)\n    for row in rows:\n        print(row)\n',
    );
    expect(outcome(base, { 'a.py': head })).toEqual([
      'fixed N001 a.py:12',
      'new N001 a.py:25',
      '9 unchanged',
    ]);
  });
});

describe('two findings of one rule on one line', () => {
  const line = (...names: string[]): Record<string, string> => ({
    'a.py': `before = 1\ncall(${names.map((name) => `unused_${name}`).join(', ')})\nafter = 1\n`,
  });

  it('stay two', () => {
    expect(outcome(line('a', 'b'), { 'a.py': `# more\n${line('a', 'b')['a.py']!}` })).toEqual([
      '2 unchanged',
    ]);
    expect(outcome(line('a', 'a'), { 'a.py': `# more\n${line('a', 'a')['a.py']!}` })).toEqual([
      '2 unchanged',
    ]);
  });

  it('are told apart by their names when one goes', () => {
    expect(outcome(line('first', 'second'), line('second'))).toEqual([
      'fixed N002 a.py:2',
      'edited N002 a.py:2 -> a.py:2',
      '0 unchanged',
    ]);
  });

  it('are told apart by their names when one comes', () => {
    expect(outcome(line('second'), line('first', 'second'))).toEqual([
      'new N002 a.py:2',
      'edited N002 a.py:2 -> a.py:2',
      '0 unchanged',
    ]);
  });

  it('are a fixed and a new one when the line stayed and the name and the column are other ones', () => {
    const text = 'call(alpha, omega)\nend = 1\n';
    const making = (name: string, column: number): Making => ({
      findings: (path) => [
        madeFinding(path, 1, { code: 'N005', message: `'${name}' is not defined`, column }),
      ],
    });
    const tell = (head: Making): string[] =>
      outcome(
        { 'a.py': { text, key: 'one' } },
        { 'a.py': { text, key: 'two' } },
        { base: making('alpha', 6), head },
      );
    expect(tell(making('omega', 13))).toEqual(['fixed N005 a.py:1', 'new N005 a.py:1', '0 unchanged']);
    expect(tell(making('alpha', 6))).toEqual(['1 unchanged']);
  });
});

describe('code that moves between files', () => {
  it('takes its findings along: moved, not new and fixed', () => {
    expect(
      outcome(
        { 'a.py': FILE, 'b.py': 'b = 1\n' },
        { 'a.py': FILE.replace(STORE, ''), 'b.py': `b = 1\n\n${STORE}` },
      ),
    ).toEqual([
      'moved N001 a.py:12 -> b.py:7',
      'moved N002 a.py:13 -> b.py:8',
      'moved N003 a.py:14 -> b.py:9',
      '7 unchanged',
    ]);
  });

  it('takes them along into a class, re-indented', () => {
    const method = STORE.replace(/^(?=.)/gm, '    ');
    expect(
      outcome(
        { 'a.py': FILE, 'b.py': 'b = 1\n' },
        { 'a.py': FILE.replace(STORE, ''), 'b.py': `class B:\n${method}` },
      ).filter((line) => line.startsWith('moved')),
    ).toHaveLength(3);
  });

  it('takes them along with a finding edited on the way', () => {
    const changed = STORE.replace('magic(30)', 'magic(31)');
    expect(
      outcome(
        { 'a.py': FILE, 'b.py': 'b = 1\n' },
        { 'a.py': FILE.replace(STORE, ''), 'b.py': `b = 1\n\n${changed}` },
      ),
    ).toEqual([
      'moved N001 a.py:12 -> b.py:7',
      'moved N002 a.py:13 -> b.py:8',
      'moved N003 a.py:14 -> b.py:9',
      '7 unchanged',
    ]);
  });

  it('takes the finding of a function of three lines along', () => {
    const small = 'def small(argument):\n    print(argument.whole_name)\n    return argument.other_name\n';
    expect(
      outcome(
        { 'a.py': FILE + small, 'b.py': 'b = 1\n' },
        { 'a.py': FILE, 'b.py': `b = 1\n${small}c = 1\n` },
      ),
    ).toEqual(['moved N001 a.py:26 -> b.py:3', '10 unchanged']);
  });

  it('splits a file: the larger part keeps its name, the rest moved', () => {
    expect(outcome(base, { 'a.py': LOAD + STORE, 'show.py': SHOW + TAIL })).toEqual([
      'moved N004 a.py:16 -> show.py:2',
      'moved N001 a.py:17 -> show.py:3',
      'moved N001 a.py:19 -> show.py:5',
      'moved N003 a.py:20 -> show.py:6',
      '6 unchanged',
    ]);
  });

  it('merges files: the findings of the file that went moved', () => {
    expect(outcome({ 'a.py': LOAD + STORE, 'show.py': SHOW + TAIL }, base)).toEqual([
      'moved N004 show.py:2 -> a.py:16',
      'moved N001 show.py:3 -> a.py:17',
      'moved N001 show.py:5 -> a.py:19',
      'moved N003 show.py:6 -> a.py:20',
      '6 unchanged',
    ]);
  });

  it('does not take a copy for a move', () => {
    expect(outcome(base, { 'a.py': FILE, 'b.py': FILE }).filter((line) => !line.startsWith('new'))).toEqual([
      '10 unchanged',
    ]);
  });

  it('does not take equal lines in other surroundings for a move', () => {
    const before = {
      'a.py': 'def run():\n    a()\n    print(error)\n    b()\n',
      'b.py': 'def run():\n    c()\n    d()\n',
    };
    const after = {
      'a.py': 'def run():\n    a()\n    b()\n',
      'b.py': 'def run():\n    c()\n    print(error)\n    d()\n',
    };
    expect(outcome(before, after)).toEqual(['fixed N001 a.py:3', 'new N001 b.py:3', '0 unchanged']);
  });
});

describe('files that take code from each other', () => {
  it('keep a finding whose own line stands there, before one whose line is only like it', () => {
    const code = [LOAD, STORE, SHOW].join('');
    const result = outcome(
      {
        'a.py': `first = print(one, three, four)\n${code}`,
        'b.py': 'second = print(one, two, four)\n\nx = 1\n',
      },
      { 'b.py': `second = print(one, two, four)\n${code}` },
    );
    expect(result).toEqual(['fixed N001 a.py:1', '11 unchanged']);
  });

  it('are one file where the names are alike, though most was rewritten', () => {
    const kept = 'import sys\nprint(sys.argv)\nTABLE = magic(3)\n';
    const other = 'abcdefghijkl'
      .split('')
      .map((name) => `${name}${name} = [${name}]\n`)
      .join('');
    const result = outcome({ 'p/colours.py': kept + TAIL }, { 'q/old_colours.py': kept + other });
    expect(result).toEqual(['2 unchanged']);
  });
});

describe('findings about white space and the end of the text', () => {
  const spaces: Findings = (path, text) =>
    text.split('\n').flatMap((line, at) => {
      const column = line.trimEnd().length + 1;
      return column <= line.length ? [madeFinding(path, at + 1, { column })] : [];
    });

  const missingEnd: Findings = (path, text) => {
    const lines = text.split('\n');
    return [madeFinding(path, lines.length, { column: lines.at(-1)!.length + 1 })];
  };

  const tell = (findings: Findings, before: string, after: string): string[] =>
    outcome({ 'a.py': before }, { 'a.py': after }, { base: { findings }, head: { findings } });

  it('are matched on blank lines by what stands next to them', () => {
    const text = 'a = 1\n\n   \nb = 2\n';
    expect(tell(spaces, text, 'a = 1\n   \nb = 2\n')).toEqual(['1 unchanged']);
    expect(tell(spaces, text, 'a = 1\n\n\nb = 2\n')).toEqual(['fixed N000 a.py:3', '0 unchanged']);
  });

  it('stay with the end of the text when lines are written behind it', () => {
    expect(tell(missingEnd, 'a = 1\nb = 2', 'a = 1\nb = 2\nc = 3')).toEqual(['1 unchanged']);
  });
});

describe('what is said of one name in one scope', () => {
  const shadow =
    (line: number): Findings =>
    (path) => [madeFinding(path, line, { code: 'N103', message: "'copy' shadows a name", symbol: 'f' })];
  const isOfName = (code: string): boolean => code === 'N103';

  it('stays the same finding when another line is the first to show it', () => {
    const before = 'def f():\n    copy = one(alpha)\n    middle()\n    copy = another.thing\n';
    const after = 'def f():\n    middle()\n    copy = another.thing\n';
    const made = { base: { findings: shadow(2) }, head: { findings: shadow(3) } };
    expect(outcome({ 'a.py': before }, { 'a.py': after }, { ...made, isOfName })).toEqual([
      'edited N103 a.py:2 -> a.py:3',
      '0 unchanged',
    ]);
    expect(outcome({ 'a.py': before }, { 'a.py': after }, made)).toEqual([
      'fixed N103 a.py:2',
      'new N103 a.py:3',
      '0 unchanged',
    ]);
  });
});
