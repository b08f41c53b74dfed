import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { z } from 'zod';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { openQuery, queryOutputs } from '../../src/engine/query.ts';
import { batchStatus } from '../../src/engine/status.ts';
import { summariseBatch } from '../../src/engine/summary.ts';
import { verifyStore } from '../../src/engine/verify.ts';
import { filled } from '../../src/engine/filled-output.ts';
import { batchSchema } from '../../src/records/batch.ts';
import type { Digest } from '../../src/records/digest.ts';
import { eventSchema } from '../../src/records/event.ts';
import { fileSchema } from '../../src/records/file.ts';
import { parseRecord } from '../../src/records/header.ts';
import { outputSchema } from '../../src/records/output.ts';
import { planSchema } from '../../src/records/plan.ts';
import { shardStateSchema } from '../../src/records/shard-state.ts';
import { snapshotSchema } from '../../src/records/snapshot.ts';
import { storeSchema } from '../../src/records/store.ts';
import { taskSchema } from '../../src/records/task.ts';
import { readEvents } from '../../src/store/batches.ts';
import { parseLine, readJsonLines } from '../../src/store/json-files.ts';
import { liftOutput } from '../../src/store/lift-output.ts';
import { getObject } from '../../src/store/objects.ts';
import { readProvenance } from '../../src/store/provenance.ts';
import { eachFile, readSnapshot } from '../../src/store/snapshots.ts';
import { checkSeal } from '../../src/store/seal.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { openDamagedStore } from '../../src/store/verify.ts';
import { UserError } from '../../src/util/errors.ts';
import { inProcess } from '../support/in-process.ts';
import { spoilings } from '../support/malformed.ts';
import { readingCommands } from '../support/reading-commands.ts';
import { runStore, type RunStore } from '../support/run-store.ts';
import { temporaryDirectory } from '../support/temporary.ts';

/** Malformed records; `CODEBATCH_FUZZ_RUNS=1000000` for a long run, `CODEBATCH_FUZZ_SEED` for another one. */
const RUNS = Number(process.env['CODEBATCH_FUZZ_RUNS'] ?? 10_000);
const SEED = Number(process.env['CODEBATCH_FUZZ_SEED'] ?? 1);
/** Nothing that is read here takes a hundredth of it. */
const HANG_MS = 5_000;

let made: RunStore;
let root: string;
let files: string[];
let object: Digest;

beforeAll(async () => {
  made = await runStore({
    files: { 'a.py': 'import os\n\n\ndef f(x):\n    return x  \n', 'package.json': '{"name": "x"}\n' },
    emitAst: true,
    pipeline: 'full',
  });
  ({ root } = made.store);
  files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hex = files
    .find((path) => path.includes('/objects/'))!
    .split('/')
    .at(-1)!;
  object = `sha256:${hex}` as Digest;
});

/** What reads a file, by its name; each ends with an answer or a sentence for a person. */
const READERS: readonly { of: RegExp; read: (store: Store) => unknown }[] = [
  { of: /store\.json$/, read: ({ root: at }) => openStore(at) },
  { of: /snapshot\.json$/, read: (store) => readSnapshot(store, made.snapshotId) },
  { of: /files\.index\.jsonl$/, read: (store) => [...eachFile(store, made.snapshotId)] },
  { of: /(?:batch|plan|task|state)\.json$/, read: (store) => batchStatus(store, made.batchId) },
  {
    of: /(?:plan|task|state)\.json$|outputs\.index\.jsonl$/,
    read: (store) => summariseBatch(store, made.batchId),
  },
  {
    of: /outputs\.index\.jsonl$/,
    read: (store) => [
      ...queryOutputs(
        openQuery(store, { batchId: made.batchId, filters: { paths: ['a.py'], names: ['f*'] } }),
      ),
    ],
  },
  { of: /batch-[^/]+\/events\.jsonl$/, read: (store) => readEvents(store, made.batchId) },
  { of: /objects\//, read: (store) => getObject(store, object) },
  { of: /provenance\//, read: (store) => readProvenance(store, made.snapshotId) },
];

function readAll(store: Store): void {
  for (const { read } of READERS) orSentence(() => read(store));
}

/** True when it ended with a sentence for a person. */
function orSentence(read: () => unknown): boolean {
  try {
    read();
    return false;
  } catch (error) {
    if (!(error instanceof UserError) || error.message === '') throw error;
    return true;
  }
}

/** Does something that must neither crash nor hang nor reach beyond what was read. */
function quickly(work: () => void): void {
  const started = performance.now();
  work();
  const took = performance.now() - started;
  if (took > HANG_MS) throw new Error(`It took ${took.toFixed(0)} ms.`);
  if (Object.keys(Object.prototype).length > 0 || 'polluted' in {})
    throw new Error('It reached all objects.');
}

/** What makes a record of a text, by the name of its file. */
const RECORDS: readonly { of: RegExp; schema: z.ZodType }[] = [
  { of: /\/store\.json$/, schema: storeSchema },
  { of: /snapshot\.json$/, schema: snapshotSchema },
  { of: /files\.index\.jsonl$/, schema: fileSchema },
  { of: /batch\.json$/, schema: batchSchema },
  { of: /plan\.json$/, schema: planSchema },
  { of: /task\.json$/, schema: taskSchema },
  { of: /state\.json$/, schema: shardStateSchema },
  { of: /outputs\.index\.jsonl$/, schema: outputSchema },
  { of: /events\.jsonl$/, schema: eventSchema },
];

/** Everything that is done with a text on its way to a record, from the JSON to its seal. */
function readText(path: string, text: string): void {
  const { schema } = RECORDS.find(({ of }) => of.test(path))!;
  if (path.endsWith('.jsonl'))
    for (const { value, where } of readJsonLines(text, path)) {
      orSentence(() => parseRecord(schema, value, where));
      if (path.endsWith('outputs.index.jsonl')) orSentence(() => filled(liftOutput(value, where)));
    }
  else {
    const value = parseLine(text, path);
    checkSeal(text.trimEnd(), value);
    parseRecord(schema, value, path);
  }
}

describe('malformed records', () => {
  it('never crash a reader and never hang it', () => {
    const texts = files
      .filter((path) => RECORDS.some(({ of }) => of.test(path)))
      .map((path) => ({ path, whole: readFileSync(path) }))
      .filter(({ whole }) => whole.length > 0);
    let refused = 0;
    const check = fc.property(spoilings, ({ file, spoil }) => {
      const { path, whole } = texts[Math.floor(file * texts.length)]!;
      const text = spoil(whole).toString('utf8');
      quickly(() => {
        if (orSentence(() => readText(path, text))) refused++;
      });
    });
    fc.assert(check, { numRuns: RUNS, seed: SEED, endOnFailure: true });
    expect(refused).toBeGreaterThan(RUNS / 4);
  });

  it('in a store are found where they are looked for, and told', () => {
    let number = 0;
    const check = fc.property(spoilings, ({ file, spoil }) => {
      const path = files[Math.floor(file * files.length)]!;
      const whole = readFileSync(path);
      const spoilt = spoil(whole);
      writeFileSync(path, spoilt);
      try {
        quickly(() => {
          for (const { of, read } of READERS) if (of.test(path)) orSentence(() => read({ root }));
        });
        // The most thorough reader, which no damage stops, every now and then.
        if (++number % 10 !== 0) return;
        quickly(() => {
          const { problems } = verifyStore(openDamagedStore(root), { data: true });
          // What events say counts for nothing, and what is derived may be absent.
          const isFree = path.endsWith('events.jsonl') || path.includes('/indexes/');
          expect([path, isFree || spoilt.equals(whole) || problems.length > 0]).toEqual([path, true]);
        });
      } finally {
        writeFileSync(path, whole);
      }
    });
    fc.assert(check, { numRuns: Math.ceil(RUNS / 20), seed: SEED, endOnFailure: true });
    expect(verifyStore({ root }, { data: true }).problems).toEqual([]);
  });

  it('are a mistake of the store and no fault of the program, whatever command reads them', async () => {
    const commands = (await readingCommands(root)).map(({ argv }) =>
      argv.map((word) =>
        word
          .replace(/^batch-[ab]$/, made.batchId)
          .replace('snap-a', made.snapshotId)
          .replace('src/cart.py', 'a.py'),
      ),
    );
    let refused = 0;
    const records = files.filter((path) => !path.includes('/indexes/') && !path.endsWith('events.jsonl'));
    const check = fc.asyncProperty(spoilings, fc.nat(), async ({ file, spoil }, at) => {
      const path = records[Math.floor(file * records.length)]!;
      const whole = readFileSync(path);
      writeFileSync(path, spoil(whole));
      try {
        const argv = [...commands[at % commands.length]!, '--json'];
        const ran = await inProcess(root, ...argv);
        expect([argv, ran.code < 3, ran.code === 3 ? ran.stderr : '']).toEqual([argv, true, '']);
        expect(typeof JSON.parse(ran.stdout)).toBe('object');
        if (ran.code === 2) refused++;
      } finally {
        writeFileSync(path, whole);
      }
    });
    await fc.assert(check, { numRuns: Math.ceil(RUNS / 50), seed: SEED, endOnFailure: true });
    expect(refused).toBeGreaterThan(RUNS / 500);
  });
});

const TURNS = ['lose', 'move', 'file', 'folder', 'link', 'loop', 'pipe'] as const;

describe('malformed stores', () => {
  it('with files and folders that are lost, moved, turned into each other, links or pipes crash nothing', () => {
    const scratch = temporaryDirectory();
    const places = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
    const check = fc.property(
      fc.array(fc.record({ place: fc.nat(), kind: fc.constantFrom(...TURNS) }), {
        minLength: 1,
        maxLength: 3,
      }),
      (steps) => {
        const copy = join(scratch, 'store');
        rmSync(copy, { recursive: true, force: true });
        cpSync(root, copy, { recursive: true });
        for (const { place, kind } of steps) turn(join(copy, places[place % places.length]!), kind);
        quickly(() => readAll({ root: copy }));
        quickly(() => orSentence(() => verifyStore(openDamagedStore(copy), { data: true })));
      },
    );
    fc.assert(check, { numRuns: Math.ceil(RUNS / 200), seed: SEED, endOnFailure: true });
  });

  it('with a pipe in the place of any file wait for nobody', () => {
    const scratch = temporaryDirectory();
    const copy = join(scratch, 'store');
    cpSync(root, copy, { recursive: true });
    for (const path of files) {
      const place = join(copy, relative(root, path));
      turn(place, 'pipe');
      quickly(() => readAll({ root: copy }));
      quickly(() => orSentence(() => verifyStore(openDamagedStore(copy), { data: true })));
      rmSync(place, { force: true });
      cpSync(path, place);
    }
  });
});

function turn(path: string, kind: (typeof TURNS)[number]): void {
  try {
    if (kind === 'move') return renameSync(path, `${path}x`);
    rmSync(path, { recursive: true });
    if (kind === 'file') writeFileSync(path, 'x');
    if (kind === 'folder') mkdirSync(path);
    if (kind === 'link') symlinkSync('/etc', path);
    if (kind === 'loop') symlinkSync(path, path);
    // Where the system has none, the file is lost.
    if (kind === 'pipe') spawnSync('mkfifo', [path]);
  } catch {
    // An earlier step took its folder away.
  }
}
