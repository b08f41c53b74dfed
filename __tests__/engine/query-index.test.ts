import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { buildIndex } from '../../src/engine/index-build.ts';
import type { QueryFilters } from '../../src/engine/query-filter.ts';
import { collectGarbage } from '../../src/engine/gc.ts';
import { verifyStore } from '../../src/engine/verify.ts';
import { OUTPUT_KINDS, SEVERITIES } from '../../src/records/output.ts';
import { readBatch } from '../../src/store/batches.ts';
import { batchDir, indexDir, indexRecord, snapshotFile } from '../../src/store/layout.ts';
import { storeStats } from '../../src/store/stats.ts';
import type { Store } from '../../src/store/store.ts';
import { answerTo, type ToldAnswer } from '../support/indexed-answers.ts';
import { runStore } from '../support/run-store.ts';
import { CODES, PATHS, randomFiles, storeOfFiles, WORDS, type RandomFile } from '../support/random-store.ts';

const listOf = <T>(...values: T[]): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });

const filters: fc.Arbitrary<QueryFilters> = fc.record(
  {
    tasks: listOf('01_parse', '04_lint', 'symbols'),
    kinds: listOf(...OUTPUT_KINDS),
    severities: listOf(...SEVERITIES),
    codes: listOf(...CODES, 'null', 'L9'),
    paths: listOf(...PATHS, '*.py', 'src', 'src/*.ts', 'nowhere'),
    languages: listOf('python', 'typescript', 'unknown', 'markdown'),
    names: listOf(...WORDS, 'm*', '*.f', 'a*b', '😀*', '\ud800*'),
  },
  { requiredKeys: [] },
);

const ask = async (
  store: Store,
  batchId: string,
  question: { filters: QueryFilters; cursor?: string; useIndex?: boolean },
): ReturnType<typeof answerTo> => answerTo(store, { batchId, useIndex: true, ...question });

/** Files enough for several pages of rows, all whole. */
const FILES: RandomFile[] = PATHS.map((path, file) => ({
  path,
  facts: [0, 1, 2, 3].map((task) =>
    Array.from({ length: 40 }, (_, at) => ({
      kind: OUTPUT_KINDS[(task + at) % 4]!,
      severity: SEVERITIES[at % 4]!,
      code: CODES[at % 3]!,
      name: `name_${file}_${at}`,
    })),
  ),
  fates: ['whole', 'whole', 'whole', 'whole'],
}));
const NARROW: QueryFilters = { codes: ['L1'], kinds: ['diagnostic', 'symbol'] };

function dataOf({ root }: Store, batchId: string): string {
  const folder = indexDir(root, batchId);
  return join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.mdb'))!,
  );
}

async function indexedStore(): Promise<{ store: Store; batchId: string; data: string; plain: ToldAnswer }> {
  const { store, batchId } = storeOfFiles(FILES);
  await buildIndex(store, batchId);
  const folder = indexDir(store.root, batchId);
  const data = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.mdb'))!,
  );
  const { answer: plain } = await ask(store, batchId, { filters: NARROW, useIndex: false });
  expect(plain.outputs.length).toBeGreaterThan(50);
  return { store, batchId, data, plain };
}

describe('an answer', () => {
  it('is the same by the index as without it, whatever the store and the question', async () => {
    const seen = { used: 0, outputs: 0, missing: 0, errors: 0 };
    await fc.assert(
      fc.asyncProperty(
        randomFiles,
        fc.array(filters, { minLength: 12, maxLength: 12 }),
        async (files, questions) => {
          const { store, batchId } = storeOfFiles(files);
          await buildIndex(store, batchId);
          for (const one of questions) {
            const { answer: plain } = await ask(store, batchId, { filters: one, useIndex: false });
            const { answer, index } = await ask(store, batchId, { filters: one });
            expect(answer).toEqual(plain);
            expect(index?.warning).toBeUndefined();
            seen.used += index?.used === true ? 1 : 0;
            seen.outputs += answer.outputs.length;
            seen.missing += answer.missing.length;
            seen.errors += answer.error === undefined ? 0 : 1;
            const cursor = plain.cursors[plain.cursors.length >> 1];
            if (cursor === undefined) continue;
            const rest = await ask(store, batchId, { filters: one, cursor });
            expect(rest.answer).toEqual(
              (await ask(store, batchId, { filters: one, cursor, useIndex: false })).answer,
            );
          }
          rmSync(store.root, { recursive: true });
        },
      ),
      { numRuns: 10, seed: 7 },
    );
    expect(Object.values(seen).every((count) => count > 10)).toBe(true);
  });

  it('is the same when any byte of the index is another, with one warning', async () => {
    const { store, batchId, data, plain } = await indexedStore();
    for (const path of [data, indexRecord(store.root, batchId)]) {
      const whole = readFileSync(path);
      const step = Math.ceil(whole.length / 40);
      for (let at = 0; at < whole.length; at += step) {
        const bytes = Buffer.from(whole);
        bytes[at]! ^= 1 << (at % 8);
        writeFileSync(path, bytes);
        const { answer, index } = await ask(store, batchId, { filters: NARROW });
        expect(answer).toEqual(plain);
        expect(index).toMatchObject({ used: false, warning: expect.stringContaining('is not used: ') });
      }
      for (const length of [0, 1, whole.length >> 1, whole.length - 1]) {
        writeFileSync(path, whole);
        truncateSync(path, length);
        expect((await ask(store, batchId, { filters: NARROW })).answer).toEqual(plain);
      }
      writeFileSync(path, whole);
    }
    expect((await ask(store, batchId, { filters: NARROW })).index).toMatchObject({ used: true });
    // What a killed reader leaves may hold anything.
    writeFileSync(`${data}-lock`, Buffer.alloc(8192, 0xa5));
    const left = await ask(store, batchId, { filters: NARROW });
    expect([left.answer, left.index?.used]).toEqual([plain, true]);
  });

  it('is that of the records when a shard or the snapshot changed since, with one warning', async () => {
    const { store, batchId } = await indexedStore();
    const shards = join(batchDir(store.root, batchId), 'tasks', '01_parse', 'shards');
    const [first] = readdirSync(shards);
    const outputs = join(shards, first!, 'outputs.index.jsonl');
    const fresh = (): Promise<unknown> => buildIndex(store, batchId, { rebuild: true });
    // Times that `utimes` can give back to the nanosecond.
    utimesSync(outputs, 1_000_000, 1_000_000);
    const changes: [string, () => void][] = [
      [
        'of the same length and time',
        () => {
          const { mtime } = statSync(outputs);
          writeFileSync(outputs, readFileSync(outputs, 'utf8').replace('"L1"', '"L4"'));
          utimesSync(outputs, mtime, mtime);
        },
      ],
      [
        'of the same length',
        () => writeFileSync(outputs, readFileSync(outputs, 'utf8').replaceAll('"L1"', '"L2"')),
      ],
      ['that only look written again', () => utimesSync(outputs, 1, 1)],
      ['longer', () => writeFileSync(outputs, `${readFileSync(outputs, 'utf8')}{}\n`)],
      ['gone', () => rmSync(join(shards, first!), { recursive: true })],
    ];
    for (const [what, change] of changes) {
      await fresh();
      expect([what, (await ask(store, batchId, { filters: NARROW })).index?.used]).toEqual([what, true]);
      change();
      const { answer, index } = await ask(store, batchId, { filters: NARROW });
      expect(answer).toEqual((await ask(store, batchId, { filters: NARROW, useIndex: false })).answer);
      expect(index).toEqual({
        used: false,
        reason: 'the batch changed since it was built',
        warning: expect.stringContaining(`index of batch ${batchId} is not used: the batch changed since`),
      });
    }
  });
});

it('a snapshot that is none any more is an error with the index too', async () => {
  const { store, batchId, plain } = await indexedStore();
  rmSync(snapshotFile(store.root, readBatch(store, batchId).snapshot_id));
  const { answer } = await ask(store, batchId, { filters: NARROW });
  expect(answer).toEqual((await ask(store, batchId, { filters: NARROW, useIndex: false })).answer);
  expect(answer).not.toEqual(plain);
});

describe('an index', () => {
  it('has the same bytes however often it is built, and stands already when the batch is as it was', async () => {
    const { store, batchId, data } = await indexedStore();
    const bytes = readFileSync(data);
    expect(await buildIndex(store, batchId)).toEqual({
      batch_id: batchId,
      built: false,
      outputs: 1280,
      left_out: 0,
    });
    rmSync(indexDir(store.root, batchId), { recursive: true });
    expect(await buildIndex(store, batchId)).toMatchObject({ built: true });
    expect(readFileSync(data).equals(bytes)).toBe(true);
    const other = storeOfFiles([...FILES].reverse());
    await buildIndex(other.store, other.batchId);
    expect(readFileSync(data.replace(store.root, other.store.root)).equals(bytes)).toBe(true);
    expect(readdirSync(indexDir(store.root, batchId))).toHaveLength(2);
  });

  it('is known to verify, gc and the statistics, with what killed builds and lost batches leave', async () => {
    const { store, batchId } = await runStore();
    await buildIndex(store, batchId);
    const data = dataOf(store, batchId);
    expect(verifyStore(store, { data: true })).toMatchObject({ ok: true, notes: [] });
    expect(storeStats(store).kinds.find(({ kind }) => kind === 'index')).toMatchObject({ files: 2 });
    const folder = indexDir(store.root, batchId);
    const left = [
      `${data}-lock`,
      join(folder, `${'0'.repeat(32)}.mdb`),
      join(folder, '.data.mdb.000000-1-0-0.tmp-lock'),
    ];
    for (const path of left) writeFileSync(path, 'left');
    utimesSync(left[2]!, 1, 1);
    expect(verifyStore(store).notes.map(({ code }) => code)).toEqual(['INDEX_UNUSED', 'INDEX_UNUSED']);
    collectGarbage(store, { apply: true });
    writeFileSync(left[2]!.replace(/-lock$/, ''), 'left');
    utimesSync(left[2]!.replace(/-lock$/, ''), 1, 1);
    collectGarbage(store, { apply: true });
    expect(verifyStore(store).notes).toEqual([]);
    writeFileSync(data, 'damaged');
    expect(verifyStore(store, { data: true }).problems.map(({ code }) => code)).toEqual(['INDEX_DAMAGED']);
    expect(verifyStore(store, { data: true, repair: true }).ok).toBe(true);
    await buildIndex(store, batchId);
    rmSync(batchDir(store.root, batchId), { recursive: true });
    expect(collectGarbage(store, { apply: true }).garbage).toMatchObject([{ kind: 'index' }]);
    expect(readdirSync(join(folder, '..'))).toEqual([]);
  });
});
