import type { Fact } from '../records/output.ts';
import type { BlockSummary } from './memo-pack.ts';
import { escapeNonAscii, sha256Hex } from '../util/json.ts';

/** The facts of one task about one file, as JSON lines in ASCII, without anything that names path or batch. */
export function writeBlock(facts: readonly Fact[]): string {
  let block = '';
  for (const fact of facts) block += `${JSON.stringify(fact)}\n`;
  return escapeNonAscii(block);
}

/** @param batchKinds kinds that some batch-scope task reads */
export function summarise(facts: readonly Fact[], batchKinds: ReadonlySet<string>): BlockSummary {
  const summary: BlockSummary = { codes: {}, suppressed: 0, parseErrors: 0, batchFacts: '' };
  const forBatch: Fact[] = [];
  for (const fact of facts) {
    if (batchKinds.has(fact.kind)) forBatch.push(fact);
    if (fact.kind === 'diagnostic') {
      if (fact.suppressed === true) summary.suppressed++;
      else summary.codes[fact.code] = (summary.codes[fact.code] ?? 0) + 1;
    } else if (fact.kind === 'ast') summary.parseErrors += fact.parse_errors ?? 0;
  }
  if (forBatch.length > 0) summary.batchFacts = sha256Hex(JSON.stringify(forBatch)).slice(0, 16);
  return summary;
}

/**
 * Facts of a block.
 * @param kinds only these, which costs nothing for the others: a line starts with its kind
 */
export function readBlock(block: string, kinds?: readonly string[]): Fact[] {
  const facts: Fact[] = [];
  let start = 0;
  while (start < block.length) {
    const end = block.indexOf('\n', start);
    if (!kinds || kinds.some((kind) => block.startsWith(`{"kind":"${kind}"`, start)))
      facts.push(JSON.parse(block.slice(start, end)) as Fact);
    start = end + 1;
  }
  return facts;
}

/** What the engine adds to each fact of a file when it becomes an output. */
export interface Envelope {
  snapshotId: string;
  batchId: string;
  taskId: string;
  shardId: string;
  time: string;
}

/** The fields of the envelope as they end every line of one shard and task. */
export function envelopeTail(envelope: Envelope): string {
  return (
    `,"schema_version":1,"snapshot_id":"${envelope.snapshotId}","batch_id":"${envelope.batchId}",` +
    `"task_id":"${envelope.taskId}","shard_id":"${envelope.shardId}","ts":"${envelope.time}"}\n`
  );
}

/** Output lines of one file: the facts as they stand, then path and envelope. Nothing is parsed. */
export function renderOutputs(block: string, path: string, tail: string): string {
  // A line feed inside a JSON string is escaped, so "}\n" is always the end of a record.
  const ending = `,"path":${escapeNonAscii(JSON.stringify(path))}${tail}`;
  return block.replaceAll('}\n', () => ending);
}
