import { planSplit } from '../../review/split-plan.ts';
import { readSplit } from '../../review/split-files.ts';
import { plural } from '../../util/text.ts';
import { SharedMemo } from '../memo.ts';
import type { ModeContext } from '../mode.ts';
import { Phases } from '../phases.ts';
import { questionOf, withCommits } from '../question.ts';
import { summariseJob } from '../step-summary.ts';
import { Artifacts } from '../transfer/artifacts.ts';
import { uploadSplit } from '../transfer/split-artifact.ts';
import { writeOutputs } from '../write-outputs.ts';

/**
 * Mode `plan`: resolves both commits once and cuts what is not remembered into ranges, one at least, so that a matrix of
 * them is never empty.
 */
export async function runPlan(context: ModeContext): Promise<0> {
  const { inputs, facts, env, log } = context;
  const phases = new Phases();
  const question = await phases.measure('set-up', () => questionOf(context));
  const options = await phases.measure('set-up', () => withCommits(context, question));
  // What is remembered costs nothing, so without it the prediction would be of another run.
  const memo = new SharedMemo(context, question.root);
  await phases.measure('restore', () => memo.restore());
  const { record, texts } = await phases.measure('work', () =>
    planSplit({
      ...options,
      head: options.head ?? 'worktree',
      maxRanges: inputs.maxJobs,
      ...(inputs.bytesPerJob === undefined ? {} : { bytesPerRange: inputs.bytesPerJob }),
    }),
  );
  await phases.measure('upload', () => uploadSplit(context, new Artifacts({ log, temp: facts.temp }), texts));
  const ranges = record.ranges.map(({ range }) => range);
  const cost = record.ranges.reduce((sum, range) => sum + range.cost, 0);
  writeOutputs(
    {
      matrix: JSON.stringify({ 'shard-range': ranges }),
      count: `${ranges.length}`,
      'base-sha': record.base.commit ?? '',
      'head-sha': record.head.commit ?? '',
      'plan-digest': readSplit(texts).digest,
    },
    env,
  );
  summariseJob(
    context,
    `Planned ${plural(ranges.length, 'job')} for ${cost} bytes that are not remembered.`,
    phases,
  );
  return 0;
}
