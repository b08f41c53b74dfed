import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseWorkplan, readWorkplan, type Workplan } from '../../src/scheduler/workplan.ts';
import { planIdOf } from '../../src/scheduler/workplan-header.ts';
import { UserError } from '../../src/util/errors.ts';

function read(...lines: string[]): Workplan {
  const { plan, mistakes } = parseWorkplan(lines.join('\n'), 'plan.md');
  expect(mistakes).toEqual([]);
  return plan!;
}

/** `line:column CODE` of everything that is wrong. */
function wrong(...lines: string[]): string[] {
  const { plan, mistakes } = parseWorkplan(lines.join('\n'), 'plan.md');
  expect(plan).toBeUndefined();
  for (const { message, fix } of mistakes)
    expect([message, fix]).toEqual([expect.stringMatching(/.\.$/), expect.stringMatching(/.[.?]$/)]);
  return mistakes.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

const payloads = (plan: Workplan): string[] => plan.steps.map(({ payload }) => payload.text);
const deps = (plan: Workplan): string[][] => plan.steps.map((step) => step.deps.map(({ id }) => id));

describe('a workplan', () => {
  it('reads the example of its description', () => {
    const plan = read(
      '# Plan: My Feature',
      'policy: accrue_all_ideas=true, no_refactor=true',
      '',
      '- [ ] id=learn.context lane=1 payload=@cmd:./code ctx-scan',
      '- [ ] id=code.feature lane=2 deps=learn.context payload=@file:specs/feature.diff',
      '- [ ] id=test.feature lane=3 deps=code.feature payload=@cmd:go test ./...',
    );
    expect(plan).toMatchObject({ id: 'plan', accrueAllIdeas: true, noRefactor: true });
    expect(plan.steps.map(({ id, lane }) => [id, lane])).toEqual([
      ['learn.context', 1],
      ['code.feature', 2],
      ['test.feature', 3],
    ]);
    expect(payloads(plan)).toEqual([
      '@cmd:./code ctx-scan',
      '@file:specs/feature.diff',
      '@cmd:go test ./...',
    ]);
    expect(deps(plan)).toEqual([[], ['learn.context'], ['code.feature']]);
  });

  it('knows its defaults', () => {
    expect(read('- [ ] id=a lane=1 payload=@doc:x').steps[0]).toMatchObject({
      retries: 2,
      timeoutMs: 120_000,
      onFail: 'skip',
      prio: 0,
      done: false,
    });
  });

  it('reads every field, before the payload, behind it, and in quotes', () => {
    const fields = 'retries=0 timeout=5m on_fail=continue prio=-3 gate=manual deps=b dedupe=k1';
    const expected = {
      retries: 0,
      timeoutMs: 300_000,
      onFail: 'continue',
      prio: -3,
      gate: 'manual',
      dedupe: 'k1',
    };
    for (const line of [
      `- [ ] id=a lane=1 ${fields} payload=@cmd:echo hi`,
      `- [ ] id=a lane=1 payload=@cmd:echo hi ${fields}`,
      `- [ ] payload="@cmd:echo hi" ${fields} lane=1 id=a`,
      `- [ ] id="a" lane='1' payload='@cmd:echo hi' ${fields}`,
    ]) {
      const plan = read(line, '- [ ] id=b lane=1 payload=@doc:b');
      expect(plan.steps[0]).toMatchObject({ id: 'a', lane: 1, ...expected });
      expect(payloads(plan)[0]).toBe('@cmd:echo hi');
      expect(deps(plan)[0]).toEqual(['b']);
    }
  });

  it.each([
    ['- [x] id=a lane=1 payload=@doc:x', true],
    ['- [X] id=a lane=1 payload=@doc:x', true],
    ['* [x] id=a lane=1 payload=@doc:x', true],
    ['* [ ] id=a lane=1 payload=@doc:x', false],
    ['+ [ ] id=a lane=1 payload=@doc:x', false],
    ['1. [ ] id=a lane=1 payload=@doc:x', false],
    ['7) [x] id=a lane=1 payload=@doc:x', true],
    ['      - [ ] id=a lane=1 payload=@doc:x', false],
    ['\t- [ ] id=a lane=1 payload=@doc:x', false],
    ['- a note\n  - [x] id=a lane=1 payload=@doc:x', true],
    ['\uFEFF- [ ] id=a lane=1 payload=@doc:x\r\n', false],
  ])('counts %j', (text, done) => {
    expect(read(text).steps).toMatchObject([{ id: 'a', done }]);
  });

  it('reads no step in code, in comments and in prose, and lets notes stand below a step', () => {
    const plan = read(
      'Write `- [ ] id=x lane=1 payload=@cmd:y` for a step, or [x](https://example.org).',
      '',
      '```',
      '- [ ] id=example lane=1 payload=@cmd:no',
      '```',
      '<!-- ',
      '- [ ] id=hidden lane=1 payload=@cmd:no',
      '-->',
      '',
      '- [ ] id=a lane=1 payload=@doc:x',
      '  a note on it: id and lane are free words here',
      '',
      '  - a list of notes',
    );
    expect(plan.steps.map(({ id }) => id)).toEqual(['a']);
  });

  it('is named by its plan_id, else by its file', () => {
    const step = '\n\n- [ ] id=a lane=1 payload=@doc:x';
    expect(read(`plan_id=release-1.2${step}`).id).toBe('release-1.2');
    expect(read(`POLICY: Accrue_All_Ideas=TRUE, plan_id=Other${step}`)).toMatchObject({
      id: 'Other',
      accrueAllIdeas: true,
    });
    const steps = '- [ ] id=a lane=1 payload=@doc:x';
    const { mistakes } = parseWorkplan(steps, 'docs/enqueued.md');
    expect(mistakes.map(({ code }) => code)).toEqual(['PLAN_ID_RESERVED']);
    expect(parseWorkplan(`plan_id=mine\n${steps}`, 'docs/enqueued.md').plan?.id).toBe('mine');
    expect(['docs/my plan!.md', '.hidden.md', 'a.b.md', 'C:\\x\\y.md'].map(planIdOf)).toEqual([
      'my_plan_',
      '_hidden',
      'a.b',
      'y',
    ]);
  });

  it('keeps bytes of a quoted payload as they are meant', () => {
    expect(
      payloads(read(String.raw`- [ ] id=a lane=1 payload="@cmd:say \"hi\" C:\\x \n deps=b" prio=1`)),
    ).toEqual([String.raw`@cmd:say "hi" C:\x \n deps=b`]);
  });

  it('reads back any payload that was put in quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 40 }), (text) => {
        const payload = `@cmd:x${text}`.trim();
        const written = payload.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
        expect(payloads(read(`- [ ] id=a payload="${written}" lane=4`))).toEqual([payload]);
      }),
    );
  });

  it('never throws and never gives a plan together with mistakes, whatever the text', () => {
    const piece = fc.constantFrom(
      '- [ ] ',
      '- [x] ',
      '* ',
      'id=',
      'a',
      'b',
      ' lane=',
      '1',
      ' payload=',
      '@cmd:',
      '"',
      "'",
      ',',
      ' deps=',
      '\n',
      '  ',
      '\\',
      '> ',
      '```',
      '<!--',
      'policy: ',
      '#',
      '=',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { plan, mistakes } = parseWorkplan(pieces.join(''), 'plan.md');
        expect((plan === undefined) === mistakes.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('every quirk of the old parser', () => {
  const ok = (line: string, more = ''): Workplan => read(line, more);

  it.each([
    [
      'lane= inside a payload changed the lane',
      '- [ ] id=a lane=1 payload=@cmd:echo hi lane=7',
      ['1:40 PAYLOAD_UNCLEAR'],
    ],
    [
      'id= inside a payload renamed the step',
      '- [ ] id=a lane=1 payload=@cmd:run id=5',
      ['1:36 PAYLOAD_UNCLEAR'],
    ],
    [
      'a blank in deps= dropped what came behind',
      '- [ ] id=a lane=1 deps=b, c payload=@doc:x\n- [ ] id=b lane=1 payload=@doc:x\n- [ ] id=c lane=1 payload=@doc:x',
      ['1:27 DEPS_BLANK'],
    ],
    [
      'a blank before the comma did the same',
      '- [ ] id=a lane=1 deps=b ,c payload=@doc:x\n- [ ] id=b lane=1 payload=@doc:x\n- [ ] id=c lane=1 payload=@doc:x',
      ['1:26 DEPS_BLANK'],
    ],
    [
      'a blank in deps= behind a payload did the same',
      '- [ ] id=a lane=1 payload=@cmd:x deps=b, c',
      ['1:34 PAYLOAD_UNCLEAR'],
    ],
    [
      'deps= in the middle of a command cut it off',
      '- [ ] id=a lane=1 payload=@cmd:x deps=b y',
      ['1:34 PAYLOAD_UNCLEAR'],
    ],
    [
      'the last of two deps= won',
      '- [ ] id=a lane=1 deps=b payload=@cmd:x deps=b\n- [ ] id=b lane=1 payload=@doc:x',
      ['1:41 FIELD_TWICE'],
    ],
    [
      'the first of two jobs with one id won',
      '- [ ] id=a lane=1 payload=@cmd:x\n- [ ] id=a lane=2 payload=@cmd:y',
      ['2:7 ID_TWICE'],
    ],
    [
      'a dependency on nothing was found after the jobs were written',
      '- [ ] id=a lane=1 deps=zz payload=@cmd:x',
      ['1:24 DEPENDENCY_UNKNOWN'],
    ],
    [
      'a dependency on itself was accepted',
      '- [ ] id=a lane=1 deps=a payload=@cmd:x',
      ['1:24 DEPENDENCY_SELF'],
    ],
    [
      'a cycle was accepted and never ran',
      '- [ ] id=a lane=1 deps=b payload=@cmd:x\n- [ ] id=b lane=1 deps=a payload=@cmd:x',
      ['1:24 DEPENDENCY_CYCLE'],
    ],
    ['a step without id= was dropped', '- [ ] lane=1 payload=@cmd:x', ['1:7 FIELD_MISSING']],
    ['a step without lane= was dropped', '- [ ] id=a payload=@cmd:x', ['1:7 FIELD_MISSING']],
    ['a step without payload= was dropped', '- [ ] id=a lane=1', ['1:7 FIELD_MISSING']],
    ['a lane that is no number crashed', '- [ ] id=a lane=two payload=@cmd:x', ['1:17 LANE_INVALID']],
    [
      'a bad prefix stopped at the first',
      '- [ ] id=a lane=1 payload=@cmb:x\n- [ ] id=b lane=1 payload=ls',
      ['1:27 PAYLOAD_PREFIX', '2:27 PAYLOAD_PREFIX'],
    ],
    ['no steps', '# A plan', ['1:1 NO_STEPS']],
  ])('%s: now a mistake with its place', (_quirk, text, expected) => {
    expect(wrong(text)).toEqual(expected);
  });

  it('an option whose name ends in a field is a part of the command', () => {
    const plan = ok('- [ ] id=a lane=1 payload=@cmd:tool --deps=x y');
    expect([payloads(plan), deps(plan)]).toEqual([['@cmd:tool --deps=x y'], [[]]]);
  });

  it('a field inside the quotes of a command is a part of the command', () => {
    const plan = ok(
      `- [ ] id=a lane=1 payload=@cmd:sh -c "x id=5 deps=b" --as='deps=c d' deps=b`,
      "- [ ] id=b lane=1 payload=@doc:don't do 'that prio=2",
    );
    expect(payloads(plan)).toEqual([`@cmd:sh -c "x id=5 deps=b" --as='deps=c d'`, "@doc:don't do 'that"]);
    expect([deps(plan), plan.steps[1]!.prio]).toEqual([[['b'], []], 2]);
  });

  it('bullets, numbers and checked boxes are no longer dropped', () => {
    expect(ok('* [x] id=a lane=1 payload=@cmd:x').steps).toHaveLength(1);
  });
});

describe('mistakes of a workplan', () => {
  it('are all told at once, in the order of the text', () => {
    expect(
      wrong(
        'policy: accrue_all_ideas=true, no_refractor=true',
        '',
        '- [ ] id=a lane=x payload=@cmd:x retries=99',
        '- [ ] id=a lane=1 payload=@nope:x TODO_ORPHAN: one',
        '- [ ] id=c lane=1 deps=c,zz payload=@cmd:x on_fail=maybe',
        '',
        'TODO_ORPHAN: two',
      ),
    ).toEqual([
      '1:32 POLICY_UNKNOWN',
      '3:17 LANE_INVALID',
      '3:42 RETRIES_INVALID',
      '4:7 ID_TWICE',
      '4:27 PAYLOAD_PREFIX',
      '4:35 TODO_ORPHAN',
      '5:24 DEPENDENCY_SELF',
      '5:26 DEPENDENCY_UNKNOWN',
      '5:52 ON_FAIL_INVALID',
      '7:1 TODO_ORPHAN',
    ]);
  });

  it('print the path of a cycle, the shortest one of each knot', () => {
    const step = (id: string, ...on: string[]): string =>
      `- [ ] id=${id} lane=1 deps=${on.join(',')} payload=@doc:x`;
    const { mistakes } = parseWorkplan(
      [
        step('a', 'b'),
        step('b', 'c'),
        step('c', 'd', 'a'),
        step('d', 'a'),
        step('x', 'y'),
        step('y', 'x'),
        step('z', 'a', 'x'),
      ].join('\n'),
      'plan.md',
    );
    expect(mistakes.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '1 These steps wait for each other: a -> b -> c -> a.',
      '5 These steps wait for each other: x -> y -> x.',
    ]);
  });

  it.each([
    ['an orphan without the policy is fine', 'TODO_ORPHAN: x\n\n- [ ] id=a lane=1 payload=@doc:x', []],
    ['an unknown field', '- [ ] id=a lane=1 dep=b payload=@doc:x', ['1:19 FIELD_UNKNOWN']],
    ['a word that is no field', '- [ ] id=a please lane=1 payload=@doc:x', ['1:12 FIELD_EXPECTED']],
    ['an empty value', '- [ ] id=a lane= payload=@doc:x', ['1:17 FIELD_EMPTY']],
    ['an open quote', '- [ ] id=a lane=1 payload="@doc:x', ['1:27 QUOTE_OPEN']],
    ['a quote with something behind', '- [ ] id=a lane=1 payload="@doc:x"y', ['1:35 QUOTE_FOLLOWED']],
    [
      'an empty name in deps=',
      '- [ ] id=a lane=1 deps=,b payload=@doc:x\n- [ ] id=b lane=1 payload=@doc:x',
      ['1:24 DEPS_EMPTY'],
    ],
    ['an id with a slash', '- [ ] id=../a lane=1 payload=@doc:x', ['1:10 ID_INVALID']],
    ['a path out of the repository', '- [ ] id=a lane=1 payload=@file:../x', ['1:27 PAYLOAD_PATH']],
    ['a path from the root', '- [ ] id=a lane=1 payload=@file:/etc/passwd', ['1:27 PAYLOAD_PATH']],
    [
      'content that is there as a reason not to apply it',
      '- [ ] id=a lane=1 payload=@file:x.diff#apply dedupe=sha256=ABCD',
      ['1:53 DEDUPE_INVALID'],
    ],
    [
      'content that is there as a reason not to test it',
      '- [ ] id=a lane=1 dedupe=sha1:abcd payload=@file:x.py#test',
      ['1:26 DEDUPE_INVALID'],
    ],
    ['something unknown behind a file', '- [ ] id=a lane=1 payload=@file:x#aply', ['1:27 PAYLOAD_FRAGMENT']],
    ['a payload that points to nothing', '- [ ] id=a lane=1 payload=@cmd:', ['1:27 PAYLOAD_EMPTY']],
    [
      'a gate that nobody can open',
      '- [ ] id=a lane=1 payload=@doc:x gate=time:2030-99-99T00:00:00Z',
      ['1:39 GATE_INVALID'],
    ],
    [
      'the name under which enqueued jobs stand',
      'plan_id=enqueued\n- [ ] id=a lane=1 payload=@doc:x',
      ['1:9 PLAN_ID_RESERVED'],
    ],
    ['a gate of a pull request', '- [ ] id=a lane=1 payload=@doc:x gate=pr:a/b#1', ['1:39 GATE_INVALID']],
    ['a gate of a run', '- [ ] id=a lane=1 payload=@doc:x gate=run:a/b#1', ['1:39 GATE_INVALID']],
    ['a time that is none', '- [ ] id=a lane=1 payload=@doc:x timeout=0', ['1:42 TIMEOUT_INVALID']],
    ['a step without a box', '- id=a lane=1 payload=@doc:x', ['1:1 NO_STEPS', '1:3 STEP_WITHOUT_BOX']],
    ['a box without its blank', '- [] id=a lane=1 payload=@doc:x', ['1:1 NO_STEPS', '1:3 STEP_WITHOUT_BOX']],
    [
      'a bullet without its blank',
      '-[ ] id=a lane=1 payload=@doc:x',
      ['1:1 STEP_WITHOUT_BOX', '1:1 NO_STEPS'],
    ],
    [
      'a step inside HTML',
      '<details>\n- [ ] id=a lane=1 payload=@doc:x\n</details>',
      ['1:1 NO_STEPS', '2:1 STEP_WITHOUT_BOX'],
    ],
    ['a step on two lines', '- [ ] id=a lane=1\n  payload=@doc:x', ['1:7 FIELD_MISSING', '2:3 STEP_BROKEN']],
    [
      'a policy that is neither',
      'policy: no_refactor\n\n- [ ] id=a lane=1 payload=@doc:x',
      ['1:9 POLICY_VALUE'],
    ],
    [
      'a name that could be a path',
      'plan_id=../x\n\n- [ ] id=a lane=1 payload=@doc:x',
      ['1:9 PLAN_ID_INVALID'],
    ],
    ['two names', 'plan_id=x\nplan_id=y\n\n- [ ] id=a lane=1 payload=@doc:x', ['2:9 HEADER_TWICE']],
  ])('%s', (_name, text, expected) => {
    if (expected.length === 0) expect(read(text).steps).toHaveLength(1);
    else expect(wrong(text)).toEqual(expected);
  });

  it('are thrown as one error with places and fixes', () => {
    let thrown: unknown;
    try {
      readWorkplan(
        '- [ ] id=a lane=1 deps=b payload=@cmd:x\n- [ ] id=bb lane=1 payload=@doc:x',
        'docs/plan.md',
      );
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(UserError);
    expect(thrown).toMatchObject({
      code: 'WORKPLAN_INVALID',
      message: 'docs/plan.md has 1 mistake.',
      hints: ['docs/plan.md:1:24 There is no step "b" to depend on. Did you mean bb?'],
      details: { mistakes: [{ line: 1, column: 24, code: 'DEPENDENCY_UNKNOWN' }] },
    });
  });
});
