import { tellUnsealed } from '../verify.ts';
import type { Gate } from './gate.ts';

/** Gates that follow from `verify --data`: the codes of the problems that each one answers for. */
const VERIFIED: readonly (Omit<Gate, 'check' | 'method' | 'needs'> & {
  codes: readonly string[];
  how: string;
})[] = [
  {
    id: 'P1-G1',
    alias: 'store-schema',
    promise: 'Every record, and every line of an index or of outputs, is valid against its schema.',
    how: 'Reads all of them.',
    codes: ['RECORD_DAMAGED'],
  },
  {
    id: 'P2-G6',
    alias: 'truth-guard',
    promise: 'At the top of the store stand only store.json, objects, snapshots, batches and indexes.',
    how: 'Lists the top level.',
    codes: ['TOP_LEVEL_UNKNOWN'],
  },
  {
    id: 'P3-A2',
    alias: 'cache-fallback',
    promise:
      'Every derived file checks against its own digests, so that a damaged one is noticed and ignored.',
    how: 'Reads the memo packs with all blocks, the map of git objects, remembered reports, provenance and indexes.',
    codes: ['MEMO_DAMAGED', 'INDEX_DAMAGED', 'OBJECT_MAP_DAMAGED', 'REPORT_DAMAGED', 'PROVENANCE_DAMAGED'],
  },
  {
    id: 'P3-A4',
    alias: 'cache-confined',
    promise:
      'What is derived stands under indexes/ alone: below the other folders there is nothing but what belongs there.',
    how: 'Compares every name with those that the specification knows.',
    codes: ['ENTRY_UNKNOWN', 'OBJECT_MISPLACED'],
  },
  {
    id: 'P5-G2',
    alias: 'no-new-truth',
    promise: 'Not a bit of an object, a record, a file index or outputs changed since it was written.',
    how: 'Hashes every object, checks every seal and every digest that a seal holds.',
    codes: ['OBJECT_CORRUPT', 'SEAL_BROKEN', 'DIGEST_MISMATCH'],
  },
  {
    id: 'P5-G3',
    alias: 'references',
    promise: 'Everything that a record names is there, and says the same of itself.',
    how: 'Follows batches to snapshots, indexes and outputs to objects, manifests to chunks, plans to tasks.',
    codes: [
      'RECORD_MISSING',
      'RECORD_MISPLACED',
      'SNAPSHOT_MISSING',
      'OBJECT_MISSING',
      'OBJECT_SIZE',
      'MANIFEST_DAMAGED',
    ],
  },
  {
    id: 'P5-G1',
    alias: 'workflow-equiv',
    promise:
      'The shards make up the whole: each output lies in the shard of its file, and all counts are right.',
    how: 'Counts files and outputs, and compares the shard of each output with the digest of its file.',
    codes: ['COUNT_WRONG', 'OUTPUT_MISPLACED'],
  },
];

/** Codes of `verify`, each with the gate that answers for it. */
export const GATE_OF_CODE: ReadonlyMap<string, string> = new Map(
  VERIFIED.flatMap(({ id, codes }) => codes.map((code) => [code, id])),
);

export const VERIFIED_GATES: readonly Gate[] = VERIFIED.map(({ codes, how, ...gate }) => ({
  ...gate,
  method: `${how} Fails on: ${codes.join(', ')}.`,
  needs: 'a store',
  check: (bench) => {
    const { problems, checked } = bench.verification();
    const failures = problems
      .filter(({ code }) => codes.includes(code))
      .map(({ code, path, message, repair }) => ({
        message: `${code}: ${message}`,
        location: path,
        ...(repair ? { suggestion: 'codebatch verify --data --repair removes it.' } : {}),
      }));
    const isOfBytes = codes.includes('SEAL_BROKEN') && checked.unsealed > 0;
    return {
      failures,
      details: { checked: { ...checked } },
      ...(isOfBytes ? { unjudged: tellUnsealed(checked) } : {}),
    };
  },
}));
