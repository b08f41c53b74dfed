import fc from 'fast-check';
import type { Finding, FindingClass } from '../../src/records/finding.ts';
import type { Report } from '../../src/records/report.ts';
import { finding, report } from './sample-report.ts';

const PIECES = [
  ['`', '``', '```', '````', '`````````', '~~~', '~~', '\n```\n', '\n~~~\n', '$', '$$', '$`x`$'],
  [
    '</details>',
    '<details>',
    '</summary>',
    '<!-- -->',
    '-->',
    '<img src=x onerror=a>',
    '<a href="//x">',
    '<b>',
  ],
  ['@user', '@org/team', '#123', 'GH-1', 'org/repo#1', 'fixes #1', 'closes: org/repo#2', 'c0ffee0'.repeat(5)],
  [
    'https://example.org/?a=b',
    'http://x.org',
    'www.example.org',
    'a@example.org',
    'mailto:a@b.org',
    '<https://x.org>',
  ],
  [
    '![](x)',
    '[a](b)',
    '[a]: b',
    '[^1]',
    '[^1]: x',
    '[x]',
    '- [ ] ',
    '](',
    '**',
    '__',
    '*',
    '_',
    ':smile:',
    '&lt;',
    '&#64;',
  ],
  [
    '|',
    '\\|',
    '\\',
    '\n|a|b|\n|-|-|\n',
    '\r\n',
    '\n\n',
    '\n',
    '\t',
    '    ',
    ' ',
    '  ',
    '> ',
    '# ',
    '1. ',
    '---',
    '===',
  ],
  [
    '\u202e',
    '\u2066',
    '\u200b',
    '\ufeff',
    '\0',
    '\u001b[31m',
    '\u2028',
    '\u{e0041}',
    '\ud800',
    '\u115f',
    '\u00ad',
  ],
  ['é', '漢字', '👍', 'x', 'name', '0', "'", '"', '%0A', '::set-output', '\u0301'],
].flat();

/** Text that means something to markdown, GitHub, a terminal or nobody. */
export function nastyText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 30 }).map((count) => '`'.repeat(count)) },
  );
  // Few enough that nothing is cut, and no run of backticks is too long to be shown as it is.
  return fc.array(piece, { maxLength: 6 }).map((pieces) =>
    pieces
      .join('')
      .replace(/`{60,}/g, '`'.repeat(60))
      .slice(0, 40),
  );
}

const CLASSES = {
  regressions: ['new', 'worsened'],
  improvements: ['fixed', 'softened', 'gone'],
  unknown: ['unknown'],
  accepted: ['new'],
} as const satisfies Record<string, readonly FindingClass[]>;

/** A report of so many findings, each with its own id, in which every text is hostile. */
export function nastyReport(count: number): fc.Arbitrary<Report> {
  const list = fc.constantFrom(...(Object.keys(CLASSES) as (keyof typeof CLASSES)[]));
  const made = fc.record({
    list,
    of: fc.nat(2),
    severity: fc.constantFrom('error', 'warning', 'info', 'hint'),
    line: fc.integer({ min: 1, max: 1000 }),
    column: fc.integer({ min: 1, max: 30 }),
    texts: fc.array(nastyText(), { minLength: 9, maxLength: 9 }),
    has: fc.nat(7),
  });
  return fc
    .record({
      all: fc.array(made, { minLength: count, maxLength: count }),
      texts: fc.array(nastyText(), { minLength: 12, maxLength: 12 }),
    })
    .map(({ all, texts }) => {
      const lists = { regressions: [], improvements: [], unknown: [], accepted: [] } as Record<
        keyof typeof CLASSES,
        Finding[]
      >;
      all.forEach((each, n) => lists[each.list].push(nastyFinding(each, n)));
      return report({ ...lists, ...nastyRest(texts, lists.regressions) });
    });
}

interface Made {
  list: keyof typeof CLASSES;
  of: number;
  severity: Finding['severity'];
  line: number;
  column: number;
  texts: string[];
  has: number;
}

function nastyFinding({ list, of, severity, line, column, texts, has }: Made, n: number): Finding {
  const [path, message, code, reason, accepted, source, wasPath, was, tail] = texts as [string, ...string[]];
  const classes = CLASSES[list];
  const place = { line, column, end_line: line, end_column: column + 3 };
  const id = `f${String(n).padStart(7, '0')}`;
  return finding({
    ...place,
    id,
    class: classes[of % classes.length]!,
    path,
    severity,
    message: message!,
    code: code!,
    excerpt: [`${source}${source}${tail}`],
    ...(has & 1 ? { reason: reason! } : {}),
    ...(has & 2 && list !== 'unknown'
      ? { base: { ...place, path: wasPath!, severity: 'info', message: was! } }
      : {}),
    ...(list === 'accepted' ? { accepted: { reason: accepted! } } : {}),
  });
}

/** Everything of a report but its findings. */
function nastyRest(texts: string[], regressions: readonly Finding[]): Partial<Report> {
  const [a, b, c, d, e, f, g, h, i, j, k, l] = texts as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return {
    verdict: a,
    base: { kind: 'commit', ref: b, commit: 'b'.repeat(40), why: c },
    failures: [{ code: 'task_crashed', message: d, path: e }],
    skipped: [{ path: f, side: 'head', reason: g }],
    notes: [h, i],
    reproduce: `npx codebatch check --base ${j}`,
    surface: [
      {
        id: 's1',
        change: 'changed',
        symbol: k,
        path: l,
        line: 1,
        column: 1,
        signature: `${a}\n${b}`,
        reason: c,
        base: { path: d, line: 2, signature: e },
      },
    ],
    config_effect: {
      edits: [f],
      hidden: regressions.slice(0, 2),
      lowered: [],
      raised: [],
      added: [],
      silenced: regressions.slice(0, 1),
      unknown: [g],
    },
    attribution: {
      commits: regressions.slice(0, 3).map(({ id }) => ({ commit: h, subject: i, findings: [id] })),
      unattributed: regressions.slice(3, 5).map(({ id }) => ({ finding: id, reason: j })),
      compared_commits: 3,
      compared_files: 1,
    },
  };
}
