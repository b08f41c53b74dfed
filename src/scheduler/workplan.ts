import { UserError } from '../util/errors.ts';
import { nearest, plural } from '../util/text.ts';
import { findCycles } from './graph.ts';
import { placed, quoted, type Mistake, type PlacedMistake } from './mistake.ts';
import { OPTIONAL_FIELDS, REQUIRED_FIELDS } from './workplan-fields.ts';
import { orphans, readHeader, type Header } from './workplan-header.ts';
import { readLines, type Line } from './workplan-lines.ts';
import { isWhole, readStep, type PartialStep, type Step } from './workplan-step.ts';

/** A markdown plan as it was read: every step whole, every dependency known, no cycle. */
export interface Workplan extends Header {
  steps: readonly Step[];
}

/** What became of a text: a workplan, or everything that is wrong in it. */
export type ReadWorkplan = { plan: Workplan; mistakes: [] } | { plan?: undefined; mistakes: PlacedMistake[] };

const MOST_STEPS = 200_000;
const MOST_MENTIONED = 20;

const FIELDS = [...REQUIRED_FIELDS, ...OPTIONAL_FIELDS].join('|');
const FIELD_FIRST = new RegExp(`^(?:${FIELDS})=`);
const STEP_WITHOUT_BOX = /^(?:(?:[-*+]|\d+[.)])\s*)?(?:id|payload)=\S/;
const BROKEN_BOX = /^(?:(?:[-*+]|\d+[.)])\s*)?\[[ xX]?\](?![(:])/;

/**
 * Reads a workplan from markdown.
 * @param path the workplan's file: its name is the workplan's where it gives itself none
 */
export function parseWorkplan(markdown: string, path: string): ReadWorkplan {
  const text = markdown.replace(/^\uFEFF/, '');
  const { steps: stepLines, others } = readLines(text);
  const { header, mistakes } = readHeader(others, path);
  mistakes.push(...others.flatMap(strayStep));
  const steps: PartialStep[] = [];
  for (const line of stepLines.slice(0, MOST_STEPS)) {
    const read = readStep(line);
    steps.push(read.step);
    mistakes.push(...read.mistakes);
  }
  mistakes.push(...countMistakes(stepLines.length, path), ...relationMistakes(steps));
  if (header.accrueAllIdeas) mistakes.push(...orphans(text));
  const whole = steps.filter(isWhole);
  if (mistakes.length > 0) return { mistakes: placed(text, mistakes) };
  return { plan: { ...header, steps: whole }, mistakes: [] };
}

/**
 * As `parseWorkplan`. Throws `WORKPLAN_INVALID` with all mistakes in its details, each with line, column and fix.
 */
export function readWorkplan(markdown: string, path: string): Workplan {
  const { plan, mistakes } = parseWorkplan(markdown, path);
  if (plan !== undefined) return plan;
  const shown = mistakes
    .slice(0, MOST_MENTIONED)
    .map(({ line, column, message, fix }) => `${line}:${column} ${message} ${fix}`);
  const more = mistakes.length - shown.length;
  throw new UserError('WORKPLAN_INVALID', `${path} has ${plural(mistakes.length, 'mistake')}.`, {
    hints: [
      ...shown.map((one) => `${path}:${one}`),
      ...(more > 0 ? [`… and ${more} more; --json lists all.`] : []),
    ],
    details: { path, mistakes },
  });
}

function strayStep({ text, offset, insideStep }: Line): Mistake[] {
  if (insideStep && FIELD_FIRST.test(text))
    return [
      {
        offset,
        code: 'STEP_BROKEN',
        message: 'Fields stand on a second line of a step.',
        fix: 'Write the whole step on one line; a note must not begin with a field.',
      },
    ];
  if (!STEP_WITHOUT_BOX.test(text) && !BROKEN_BOX.test(text)) return [];
  return [
    {
      offset,
      code: 'STEP_WITHOUT_BOX',
      message: 'This looks like a step, but markdown reads no item with a box here.',
      fix: 'Begin it with "- [ ] " or "- [x] " on a line of its own, outside of HTML.',
    },
  ];
}

function countMistakes(count: number, path: string): Mistake[] {
  if (count === 0)
    return [
      {
        offset: 0,
        code: 'NO_STEPS',
        message: `No steps found in ${path}.`,
        fix: 'Write some as "- [ ] id=build lane=1 payload=@cmd:make".',
      },
    ];
  if (count <= MOST_STEPS) return [];
  return [
    {
      offset: 0,
      code: 'TOO_MANY_STEPS',
      message: `There are ${plural(count, 'step')} and ${MOST_STEPS.toLocaleString('en-US')} at most.`,
      fix: 'Split the workplan.',
    },
  ];
}

/** What is wrong between steps: names given twice, dependencies on nothing or on the step itself, cycles. */
function relationMistakes(steps: readonly PartialStep[]): Mistake[] {
  const mistakes: Mistake[] = [];
  const byId = new Map<string, PartialStep>();
  for (const step of steps) {
    if (step.id === undefined) continue;
    if (byId.has(step.id))
      mistakes.push({
        offset: step.offset,
        code: 'ID_TWICE',
        message: `There is already a step ${step.id}.`,
        fix: 'Give one of the two another id=.',
      });
    else byId.set(step.id, step);
  }
  const known = [...byId.keys()];
  for (const step of steps)
    for (const dep of step.deps) {
      if (dep.id === step.id) mistakes.push(onItself(dep));
      else if (!byId.has(dep.id)) mistakes.push(onNothing(dep, { known, self: step.id }));
    }
  const edges = new Map(
    [...byId].map(([id, { deps }]) => [
      id,
      deps.map((dep) => dep.id).filter((dep) => dep !== id && byId.has(dep)),
    ]),
  );
  for (const cycle of findCycles(edges)) mistakes.push(cycleMistake(cycle, byId));
  return mistakes;
}

function onItself({ id, offset }: { id: string; offset: number }): Mistake {
  return {
    offset,
    code: 'DEPENDENCY_SELF',
    message: `The step ${quoted(id)} depends on itself.`,
    fix: 'Take its own name out of deps=.',
  };
}

function onNothing(
  { id, offset }: { id: string; offset: number },
  { known, self }: { known: readonly string[]; self: string | undefined },
): Mistake {
  // Looking for the nearest of very many names, for very many steps, would take longer than anything else here.
  const others = known.length <= 5000 ? known.filter((one) => one !== self) : [];
  const near = nearest(id, others);
  return {
    offset,
    code: 'DEPENDENCY_UNKNOWN',
    message: `There is no step ${quoted(id)} to depend on.`,
    fix:
      near === undefined ? 'Name a step of this workplan, or take it out of deps=.' : `Did you mean ${near}?`,
  };
}

function cycleMistake(cycle: readonly string[], byId: ReadonlyMap<string, PartialStep>): Mistake {
  const [first, next] = [byId.get(cycle[0]!)!, cycle[1]];
  return {
    offset: first.deps.find(({ id }) => id === next)!.offset,
    code: 'DEPENDENCY_CYCLE',
    message: `These steps wait for each other: ${cycle.join(' -> ')}.`,
    fix: 'Take one of these dependencies away.',
  };
}
