import { parentPort } from 'node:worker_threads';
import { readForeign } from '../review/ingest.ts';
import { readArchive } from '../review/report-artifact.ts';
import { messageOf, UserError } from '../util/errors.ts';
import { packedReport, unpackedReport } from './packed-report.ts';
import type { ReadingJob, ReadingReply } from './report-reader.ts';

/** What the app's thread that reads reports runs: its answers to the jobs of `ReportReader`. */
parentPort!.on('message', ({ id, job }: { id: number; job: ReadingJob }) => {
  const reply = answer(job);
  const large = 'text' in reply ? [reply.text.buffer] : [];
  parentPort!.postMessage({ id, reply }, large as ArrayBuffer[]);
});

function answer(job: ReadingJob): ReadingReply {
  try {
    return 'archive' in job ? taken(job.archive) : { text: textOf(unpackedReport(job.packed)) };
  } catch (error) {
    return { failed: messageOf(error), ...(error instanceof UserError ? { code: error.code } : {}) };
  }
}

function taken(archive: string): ReadingReply {
  const foreign = readArchive(archive);
  const read = 'refused' in foreign ? foreign : readForeign(foreign);
  if ('refused' in read) return { taken: read };
  const { head, base, conclusion, counts } = read.report;
  const packed = packedReport(read.report);
  return { taken: { ...read, report: { head, base, conclusion, counts, packed } } };
}

/** In memory of its own, so that it is handed over without a copy. */
function textOf(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
