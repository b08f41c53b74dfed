import { rangeEnds, rangeText } from '../../records/split.ts';
import { ALL_SHARDS, type ShardId } from '../../records/digest.ts';
import { filesOf, runRange } from '../../review/split-run.ts';
import { UserError } from '../../util/errors.ts';
import { bringSides } from '../bring-sides.ts';
import { SharedMemo } from '../memo.ts';
import type { ModeContext } from '../mode.ts';
import { Phases } from '../phases.ts';
import { questionOf } from '../question.ts';
import { summariseJob } from '../step-summary.ts';
import { Artifacts } from '../transfer/artifacts.ts';
import { uploadPart } from '../transfer/part-artifacts.ts';
import { fetchSplit } from '../transfer/split-artifact.ts';

/** Mode `run`: computes one range of a split, head and base together, and hands it over as a part. */
export async function runRun(context: ModeContext): Promise<0 | 1> {
  const { inputs, facts, log } = context;
  const phases = new Phases();
  const range = oneRange(inputs.shardRange!);
  const artifacts = new Artifacts({ log, temp: facts.temp });
  const { question, split } = await phases.measure('set-up', async () => {
    const asked = await questionOf(context);
    const taken = await fetchSplit(context, artifacts, await artifacts.list());
    const { oids } = filesOf([...taken.base, ...taken.head], range);
    await bringSides(context, asked.repository, { split: taken, oids: oids.values() });
    return { question: asked, split: taken };
  });
  const memo = new SharedMemo(context, question.root);
  await phases.measure('restore', () => memo.restore(segmentsOf(range)));
  const ran = await runRange({ split, range, attempt: facts.attempt }, question.options);
  phases.add('set-up', ran.timings.setUpMs);
  phases.add('work', ran.timings.workMs);
  const sent = await phases.measure('upload', () =>
    uploadPart(context, artifacts, { range, bytes: ran.part }),
  );
  const size = sent ? `a part of ${sent.bytes} bytes packed` : 'no part, as it could not be uploaded';
  const { hits, misses } = ran.memo;
  summariseJob(
    context,
    `Shards ${range}: ${misses} computed, ${hits} remembered, ${ran.failures.length} failed; ${size}.`,
    phases,
  );
  return sent ? 0 : 1;
}

/** The shards as one range. Throws `INPUT_INVALID` when there are gaps between them. */
function oneRange(shards: readonly ShardId[]): string {
  const first = ALL_SHARDS.indexOf(shards[0]!);
  const last = ALL_SHARDS.indexOf(shards.at(-1)!);
  if (last - first + 1 === shards.length) return rangeText(first, last);
  throw new UserError('INPUT_INVALID', 'The input shard-range is more than one range.', {
    hints: ['Pass what plan put out: shard-range: ${{ matrix.shard-range }}.'],
  });
}

/** First hex digits of the shards of a range: what the memo is cut by. */
function segmentsOf(range: string): string[] {
  const { first, last } = rangeEnds(range);
  return [...new Set(ALL_SHARDS.slice(first, last + 1).map((shard) => shard[0]!))];
}
