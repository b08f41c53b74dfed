import type { Report } from '../records/report.ts';
import type { ForeignRead, Refusal, Sides } from '../review/ingest.ts';
import { UserError } from '../util/errors.ts';
import { WorkerPool, type PoolReply } from '../util/pool.ts';
import { unpackedBytes, unpackedReport } from './packed-report.ts';

/** A report as it is kept, and what is asked of it before. */
export interface JudgedReport extends Sides, Pick<Report, 'conclusion' | 'counts'> {
  packed: Uint8Array;
}

/** An archive that is to be read and packed, or what was packed. */
export type ReadingJob = { archive: string } | { packed: Uint8Array };

export type ReadingReply =
  | { taken: ForeignRead<JudgedReport> | Refusal }
  | { text: Uint8Array }
  | { failed: string; code?: string };

/** Of the thread. The largest report that is allowed takes less than half of it. */
const MEMORY_MB = 384;

const TIMEOUT_MS = 60_000;

/** What has fewer bytes is read sooner than it is handed to another thread. */
const SMALL_BYTES = 256 * 1024;

/** The module that the thread runs: a source file or a built one, whichever this is. */
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? './report-worker.ts' : './report-worker.js',
  import.meta.url,
);

/**
 * Reads reports, one after the other, in a thread of its own: a large one takes a second, and meanwhile deliveries are to
 * be answered. What takes too much memory or time ends the thread and nothing else.
 */
export class ReportReader {
  private readonly pool: WorkerPool<ReadingJob, ReadingReply>;

  constructor({ memoryMb = MEMORY_MB }: { memoryMb?: number } = {}) {
    this.pool = new WorkerPool({
      entry: ENTRY,
      size: 1,
      workerData: undefined,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
      timeoutMs: TIMEOUT_MS,
    });
  }

  /** The report in an archive that anybody could have made, packed, or why it is refused. */
  async take(archive: string): Promise<ForeignRead<JudgedReport> | Refusal> {
    const reply = await this.pool.run({ archive });
    if (!reply.ok) return { refused: `The report takes too much to be read: ${reply.failure.message}` };
    return 'taken' in reply.value ? reply.value.taken : thrown(reply);
  }

  /** A report that was packed. Throws `SCHEMA_NEWER`, `SCHEMA_ERROR`. */
  async unpack(packed: Uint8Array): Promise<Report> {
    if (unpackedBytes(packed) < SMALL_BYTES) return unpackedReport(packed);
    const reply = await this.pool.run({ packed });
    if (!reply.ok || !('text' in reply.value)) return thrown(reply);
    // The other thread looked at all of it; to hand the objects over would take longer than to read them once more.
    return JSON.parse(new TextDecoder().decode(reply.value.text)) as Report;
  }

  /** Ends the thread, when nothing is asked any more. */
  async close(): Promise<void> {
    await this.pool.close();
  }
}

function thrown(reply: PoolReply<ReadingReply>): never {
  if (!reply.ok) throw new Error(`A report could not be read: ${reply.failure.message}`);
  const { failed, code } = 'failed' in reply.value ? reply.value : { failed: 'It is no answer.' };
  throw code === undefined ? new Error(failed) : new UserError(code, failed);
}
