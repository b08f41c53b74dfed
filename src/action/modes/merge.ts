import { mergeSplit, type MergedParts } from '../../review/split-merge.ts';
import { plural } from '../../util/text.ts';
import { bringSides, differing } from '../bring-sides.ts';
import { SharedMemo } from '../memo.ts';
import type { ModeContext } from '../mode.ts';
import { Phases } from '../phases.ts';
import { questionOf } from '../question.ts';
import { tell } from '../tell.ts';
import { Artifacts } from '../transfer/artifacts.ts';
import { downloadParts } from '../transfer/part-artifacts.ts';
import { fetchSplit } from '../transfer/split-artifact.ts';

/** Mode `merge`: puts the parts of this run together, compares, and tells the result. */
export async function runMerge(context: ModeContext): Promise<0 | 1> {
  const { inputs, facts, log } = context;
  const phases = new Phases();
  const check = inputs.name ?? '';
  const service = new Artifacts({ log, temp: facts.temp });
  const { question, split, artifacts } = await phases.measure('set-up', async () => {
    const asked = await questionOf(context);
    const listed = await service.list();
    const taken = await fetchSplit(context, service, listed);
    await bringSides(context, asked.repository, { split: taken, oids: differing(taken) });
    return { question: asked, split: taken, artifacts: listed ?? [] };
  });
  const memo = new SharedMemo(context, question.root);
  await phases.measure('restore', () => memo.restore());
  const ranges = split.record.ranges.map(({ range }) => range);
  const parts = downloadParts(service, { artifacts, check, ranges });
  const result = await phases.measure('work', () => mergeSplit({ split, parts }, question.options));
  sayParts(context, result.parts, ranges.length);
  const { repository } = question;
  return tell(context, { result, repository, phases, check, save: () => memo.save() });
}

/** What came, and what did not: that is an error of the step, for nothing here can mend it. */
function sayParts({ log }: ModeContext, { taken, missing }: MergedParts, count: number): void {
  log.info(`Merging ${plural(taken.length, 'part')} of ${plural(count, 'range')}.`);
  if (missing.length === 0) return;
  const shown = missing.slice(0, 20).join(', ') + (missing.length > 20 ? ', …' : '');
  log.error(
    `No part came of ${plural(missing.length, 'range')} (${shown}): those files are unknown. Re-run the failed jobs.`,
  );
}
