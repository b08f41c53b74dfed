import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { GATE_OF_CODE } from '../../src/engine/gates/verified.ts';
import { findGate, GATES, runBundle, runGates } from '../../src/engine/gates/run-gates.ts';
import { buildIndex, indexRows } from '../../src/engine/index-build.ts';
import { MemoPack, blockSum, packBytes } from '../../src/engine/memo-pack.ts';
import { digestOf, type Digest } from '../../src/records/digest.ts';
import { writeIndex } from '../../src/store/index/batch-index.ts';
import type { Row } from '../../src/store/index/rows.ts';
import { recordText } from '../../src/store/json-files.ts';
import { memoDir } from '../../src/store/layout.ts';
import { sealedText } from '../../src/store/seal.ts';
import { openDamagedStore } from '../../src/store/verify.ts';
import { workerEntry } from '../../src/review/worker-entry.ts';
import { registry } from '../../src/tasks/registry.ts';
import { codebatch, json } from '../support/codebatch.ts';
import { sourceTexts } from '../support/imports-of.ts';
import { twoReferenceBatches } from '../support/reference-store.ts';
import { runStore, type RunStore } from '../support/run-store.ts';
import { temporaryDirectory } from '../support/temporary.ts';

let whole: RunStore;
/** The same with an id that a person gave. */
let named: RunStore;

beforeAll(async () => {
  whole = await runStore();
  named = await runStore({ id: 'nightly' });
});

type Json = Record<string, unknown>;

/** A store to be damaged so that everything but one promise still holds. */
class Fixture {
  readonly root = join(temporaryDirectory(), 'store');
  readonly batchId: string;
  readonly snapshotId: string;

  constructor(from: RunStore) {
    cpSync(from.store.root, this.root, { recursive: true });
    this.batchId = from.batchId;
    this.snapshotId = from.snapshotId;
  }

  at(...names: string[]): string {
    return join(this.root, ...names);
  }

  batch(...names: string[]): string {
    return this.at('batches', this.batchId, ...names);
  }

  /** The first file below a folder whose path matches and that is not empty. */
  find(folder: string, pattern: RegExp): string {
    const found = readdirSync(this.at(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .find((path) => pattern.test(path) && readFileSync(path).length > 0);
    if (found === undefined) throw new Error(`No file is like ${String(pattern)}.`);
    return found;
  }

  /** Changes a record and seals it again, with the digests of what it commits as they are now. */
  reseal(path: string, change: (record: Json) => void = () => undefined): void {
    const { seal, ...record } = JSON.parse(readFileSync(path, 'utf8')) as Json & {
      seal: Record<string, string>;
    };
    change(record);
    const { record: _own, ...committed } = seal;
    const digests = Object.keys(committed).map((name): [string, Digest] => [
      name,
      digestOf(readFileSync(join(path, '..', name))),
    ]);
    writeFileSync(path, sealedText(record, Object.fromEntries(digests)));
  }

  /** Changes a record that the batch's seal covers. */
  change(name: string, change: (record: Json) => void): void {
    const record = JSON.parse(readFileSync(this.batch(name), 'utf8')) as Json;
    change(record);
    writeFileSync(this.batch(name), recordText(record));
    this.reseal(this.batch('batch.json'));
  }
}

const flip = (path: string): void => {
  const bytes = readFileSync(path);
  bytes[bytes.length >> 1]! ^= 1;
  writeFileSync(path, bytes);
};

const tasksOf = (plan: Json): Json[] => plan['tasks'] as Json[];

/** By gate: what makes exactly it fail. */
const NEGATIVE: Record<string, () => Fixture> = {
  'P1-G1': () => {
    const fixture = new Fixture(whole);
    fixture.change('tasks/04_lint/task.json', (task) => {
      task['sharding'] = 'by chance';
    });
    return fixture;
  },
  'P2-G1': () => {
    const fixture = new Fixture(whole);
    const path = fixture.find('batches', /04_lint.*state\.json$/);
    fixture.reseal(path, (state) => {
      state['status'] = 'failed';
      state['error'] = { code: 'task_crashed', message: 'it fell over' };
    });
    return fixture;
  },
  'P2-G6': () => {
    const fixture = new Fixture(whole);
    mkdirSync(fixture.at('cache'));
    return fixture;
  },
  'P2-G7': () => {
    const fixture = new Fixture(named);
    fixture.change('plan.json', (plan) => tasksOf(plan).push(tasksOf(plan).shift()!));
    return fixture;
  },
  'P3-A1': () => {
    const fixture = new Fixture(whole);
    for (const folder of readdirSync(memoDir(fixture.root)))
      for (const name of readdirSync(join(memoDir(fixture.root), folder)))
        poison(join(memoDir(fixture.root), folder, name));
    return fixture;
  },
  'P3-A2': () => {
    const fixture = new Fixture(whole);
    flip(fixture.find('indexes', /\.pack$/));
    return fixture;
  },
  'P3-A3': () => {
    const fixture = new Fixture(whole);
    rmSync(fixture.at('indexes'), { recursive: true });
    const outputs = fixture.find('batches', /04_lint.*outputs\.index\.jsonl$/);
    writeFileSync(
      outputs,
      readFileSync(outputs, 'utf8').replace('"severity":"', '"symbol":"made_up","severity":"'),
    );
    fixture.reseal(join(outputs, '..', 'state.json'));
    return fixture;
  },
  'P3-A4': () => {
    const fixture = new Fixture(whole);
    writeFileSync(fixture.batch('answers.cache'), 'derived');
    return fixture;
  },
  'P5-G1': () => {
    const fixture = new Fixture(whole);
    fixture.reseal(fixture.find('batches', /01_parse.*state\.json$/), (state) => {
      (state['stats'] as Record<string, number>)['outputs_written']!++;
    });
    return fixture;
  },
  'P5-G2': () => {
    const fixture = new Fixture(whole);
    flip(fixture.find('objects', /[0-9a-f]{64}$/));
    return fixture;
  },
  'P5-G3': () => {
    const fixture = new Fixture(whole);
    rmSync(fixture.find('objects', /[0-9a-f]{64}$/));
    return fixture;
  },
  'P5-G4': () => {
    const fixture = new Fixture(named);
    fixture.change('tasks/04_lint/task.json', (task) => {
      task['type'] = 'teleport';
    });
    fixture.change('plan.json', (plan) => {
      tasksOf(plan).find((task) => task['task_id'] === '04_lint')!['type'] = 'teleport';
    });
    return fixture;
  },
  'P5-G5': () => {
    const fixture = new Fixture(whole);
    fixture.change('plan.json', (plan) => {
      plan['limits'] = { file_bytes: 4_999_999 };
    });
    return fixture;
  },
};

/** Puts another fact into every block that has one, with digests that fit. */
function poison(path: string): void {
  const { pack } = MemoPack.open(path);
  const rows = [...pack.entries].map(([key, entry]) => {
    const bytes = Buffer.from(
      pack.read(entry)!.toString('latin1').replaceAll('"line":', '"moved":1,"line":'),
    );
    return { key, entry: { ...entry, length: bytes.length, sum: blockSum(bytes) }, block: () => bytes };
  });
  pack.close();
  writeFileSync(path, Buffer.concat([...packBytes(rows)]));
}

const run = (root: string): ReturnType<typeof runGates> =>
  runGates(openDamagedStore(root), GATES, { registry, workerEntry, sample: 256 });

describe('the gates', () => {
  it('are thirteen, each with a fixture that makes it fail', () => {
    expect(GATES.map(({ id }) => id)).toEqual(Object.keys(NEGATIVE).sort());
    expect(GATES).toHaveLength(13);
  });

  it('all pass on stores that we wrote, of given ids too, and give the same bytes again', async () => {
    for (const { store } of [whole, named]) {
      const results = await run(store.root);
      expect(results.filter(({ passed }) => !passed)).toEqual([]);
      expect(await run(store.root)).toEqual(results);
    }
    expect(findGate('workflow-equiv')).toBe(findGate('p5-g1'));
  });

  it.each(Object.keys(NEGATIVE))('%s alone fails where it alone is broken', async (id) => {
    const results = await run(NEGATIVE[id]!().root);
    const failed = results.filter(({ failures }) => failures.length > 0);
    expect(failed.map(({ gate_id }) => gate_id)).toEqual([id]);
    expect(failed[0]!.failures[0]!.message).not.toBe('');
  });

  it('P3-A1 alone fails where an index leads elsewhere than the outputs say, and not for one that is stale', async () => {
    const fixture = new Fixture(whole);
    const store = openDamagedStore(fixture.root);
    await buildIndex(store, fixture.batchId);
    const { rows, stamps } = indexRows(store, fixture.batchId);
    expect((await run(fixture.root)).filter(({ passed }) => !passed)).toEqual([]);
    const each = function* (): Generator<Row> {
      for (const row of rows.each())
        yield row.key.includes('L001') ? { key: row.key, value: Buffer.from([0, 0]) } : row;
    };
    await writeIndex(store, fixture.batchId, { rows: { ...rows, each }, stamps });
    const failed = (await run(fixture.root)).filter(({ failures }) => failures.length > 0);
    expect(failed).toMatchObject([
      { gate_id: 'P3-A1', failures: [{ location: `indexes/codebatch/index/${fixture.batchId}` }] },
    ]);
    await writeIndex(store, fixture.batchId, { rows: { ...rows, each }, stamps: [...stamps].reverse() });
    expect((await run(fixture.root)).filter(({ passed }) => !passed)).toEqual([]);
  });

  it('skip what another implementation’s store has not, and fail nothing of it', async () => {
    const results = await run(twoReferenceBatches());
    expect(results.filter(({ failures }) => failures.length > 0)).toEqual([]);
    expect(results.filter(({ skipped }) => skipped !== undefined).map(({ gate_id }) => gate_id)).toEqual([
      'P3-A1',
      'P3-A3',
      'P5-G4',
    ]);
  });

  it('answer for every kind of damage that verify can tell', () => {
    const sources = sourceTexts(join(import.meta.dirname, '..', '..', 'src'));
    const codes = [...sources].flatMap(([path, text]) =>
      /store\/(verify|inspection)|engine\/verify/.test(path)
        ? [...text.matchAll(/(?:\.problem\(|unknownEntry.*|\n)\s*'([A-Z]+_[A-Z_]+)',/g)].map(
            ([, code]) => code!,
          )
        : [],
    );
    expect(new Set(codes).size).toBeGreaterThan(15);
    expect([...new Set(codes)].filter((code) => !GATE_OF_CODE.has(code))).toEqual([]);
  });
});

describe('a bundle', () => {
  it('holds the evidence in one document that depends on the store alone', async () => {
    const bundle = (root: string): ReturnType<typeof runBundle> =>
      runBundle(openDamagedStore(root), 'release', { registry, workerEntry });
    const moved = new Fixture(whole);
    renameSync(moved.root, `${moved.root}-moved`);
    const first = await bundle(whole.store.root);
    expect(first).toMatchObject({
      passed: true,
      total: 13,
      passed_count: 13,
      failed_count: 0,
      skipped_count: 0,
    });
    expect(first.evidence.batches.map(({ batch_id }) => batch_id)).toEqual([whole.batchId]);
    expect(JSON.stringify(await bundle(`${moved.root}-moved`))).toBe(JSON.stringify(first));
  });
});

describe('codebatch gate', () => {
  it('lists, explains, runs and bundles', () => {
    const list = json<Json[]>(codebatch('/', 'gate', 'list', '--json'));
    expect(list.map((gate) => gate['gate_id'])).toEqual(GATES.map(({ id }) => id));
    expect(codebatch('/', 'gate', 'explain', 'truth-guard').stdout).toContain('P2-G6 (truth-guard)');
    const fixture = NEGATIVE['P2-G6']!();
    const failed = codebatch('/', 'gate', 'run', 'P2-G6', '--store', fixture.root);
    expect([failed.code, failed.stdout.split('\n')[0]]).toEqual([1, '✗ P2-G6 truth-guard']);
    const file = join(temporaryDirectory(), 'evidence.json');
    const bundle = codebatch(
      '/',
      'gate',
      'bundle',
      'phase2',
      '--store',
      fixture.root,
      '--json',
      '--output',
      file,
    );
    expect([bundle.code, json(bundle)['failed_count']]).toEqual([1, 1]);
    expect(readFileSync(file, 'utf8')).toBe(bundle.stdout);
    const unknown = codebatch('/', 'gate', 'run', 'P2-G8', '--store', fixture.root, '--json');
    expect([unknown.code, json<{ error: Json }>(unknown).error['code']]).toEqual([2, 'GATE_NOT_FOUND']);
  });
});
