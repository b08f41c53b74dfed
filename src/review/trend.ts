import type { Registry } from '../engine/task.ts';
import type { TrendPoint } from '../records/page-data.ts';
import { listBatches, readBatch, readEvents } from '../store/batches.ts';
import { readProvenance } from '../store/provenance.ts';
import type { Store } from '../store/store.ts';
import { UserError } from '../util/errors.ts';
import { compareStrings } from '../util/json.ts';
import { reportBatches, type ReportBatchesOptions } from './report-batches.ts';

interface Dated {
  batchId: string;
  label: string;
  /** Milliseconds: of the commit; without one, of the run. */
  time: number | undefined;
  /** Milliseconds of the run, which orders what was committed in one second. */
  ran: number;
}

/**
 * What each batch of a store changed against the one before it, oldest first, up to `head` and with its pipeline. The
 * order is that of the commits; trees that are no commit stand where they were run. Batches of which nobody can say
 * either are left out, and so are those that cannot be read.
 * @param given.most how many at most; each is a comparison
 * Throws `BATCH_NOT_FOUND` for the head.
 */
export async function trendOf(given: {
  registry: Registry;
  store: Store;
  head: string;
  most: number;
  onProgress?: (done: number, total: number) => void;
}): Promise<TrendPoint[]> {
  const { registry, store, head, most } = given;
  const asked = readBatch(store, head);
  const end = datedOf(store, head).time ?? Infinity;
  const line = [
    ...listBatches(store)
      .filter((batchId) => batchId !== head)
      .flatMap((batchId) => before(store, batchId, { pipeline: asked.pipeline, end }))
      .sort((a, b) => a.time! - b.time! || a.ran - b.ran || compareStrings(a.batchId, b.batchId)),
    datedOf(store, head),
  ];
  const points: TrendPoint[] = [];
  const from = Math.max(1, line.length - most);
  for (let n = from; n < line.length; n++) {
    const { batchId, label } = line[n]!;
    const counts = await countsOf({ registry, store, head: batchId, base: line[n - 1]!.batchId });
    if (counts !== undefined) points.push({ label, counts });
    given.onProgress?.(n - from + 1, line.length - from);
  }
  return points;
}

/** The batch, if it stands before `end` on the same line. */
function before(store: Store, batchId: string, line: { pipeline: string; end: number }): Dated[] {
  return (
    readable(() => {
      const dated = datedOf(store, batchId);
      const isBefore = dated.time !== undefined && dated.time <= line.end;
      return isBefore && readBatch(store, batchId).pipeline === line.pipeline ? [dated] : [];
    }) ?? []
  );
}

function datedOf(store: Store, batchId: string): Dated {
  const { commit, committed_at } = readProvenance(store, readBatch(store, batchId).snapshot_id) ?? {};
  const ran = Date.parse(readEvents(store, batchId).events[0]?.ts ?? '');
  const time = committed_at === undefined ? ran : Date.parse(committed_at);
  return {
    batchId,
    label: commit?.slice(0, 7) ?? batchId.slice(0, 14),
    time: Number.isNaN(time) ? undefined : time,
    ran: Number.isNaN(ran) ? 0 : ran,
  };
}

async function countsOf(
  asked: Pick<ReportBatchesOptions, 'registry' | 'store' | 'head' | 'base'>,
): Promise<TrendPoint['counts'] | undefined> {
  try {
    return (await reportBatches({ ...asked, failOn: ['none'] })).report.counts;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** What a damaged or foreign batch cannot tell is undefined. */
function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
