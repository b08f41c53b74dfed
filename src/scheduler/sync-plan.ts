import { chmodSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { writeDurably } from '../store/durable.ts';
import { UserError } from '../util/errors.ts';
import { readWorkplan } from './workplan.ts';

/**
 * Writes `[x]` into a workplan's file for the steps that are done, and changes nothing else of it.
 * @param given `before` is the text from which the steps were read
 * @returns how many boxes were ticked
 *
 * Throws `WORKPLAN_CHANGED` when the file has another text meanwhile, and `WORKPLAN_NOT_TEXT` when not all of it is text;
 * then nothing is written.
 */
export function syncPlan(path: string, given: { before: string; done: ReadonlySet<string> }): number {
  const { before, done } = given;
  const real = realpathSync(path);
  const bytes = readFileSync(real);
  if (bytes.toString('utf8') !== before)
    throw new UserError('WORKPLAN_CHANGED', `${path} was changed meanwhile: no box is ticked.`, {
      hints: ['Expand it again, and it will be compared with what is done.'],
      details: { done: [...done].sort() },
    });
  if (!Buffer.from(before, 'utf8').equals(bytes))
    throw new UserError('WORKPLAN_NOT_TEXT', `${path} is not all UTF-8: no box is ticked.`, {
      hints: ['Save it as UTF-8; what is none would be lost.'],
      details: { done: [...done].sort() },
    });
  const { text, ticked } = tickBoxes(before, path, done);
  if (ticked === 0) return 0;
  const { mode } = statSync(real);
  writeDurably(real, text);
  chmodSync(real, mode & 0o7777);
  return ticked;
}

function tickBoxes(
  before: string,
  path: string,
  done: ReadonlySet<string>,
): { text: string; ticked: number } {
  // Places are counted from behind a byte order mark.
  const shift = before.startsWith('\uFEFF') ? 1 : 0;
  const places = readWorkplan(before, path)
    .steps.filter((step) => !step.done && done.has(step.id))
    .flatMap(({ offset }) => {
      const box = /\[[ \t]\][ \t]*$/.exec(before.slice(0, offset + shift));
      return box ? [box.index + 1] : [];
    });
  const text = [...places]
    .sort((a, b) => b - a)
    .reduce((whole, at) => `${whole.slice(0, at)}x${whole.slice(at + 1)}`, before);
  return { text, ticked: places.length };
}
