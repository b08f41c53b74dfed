import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { DIAGNOSED_CODES, diagnoseStore } from '../../src/engine/diagnose.ts';
import { findGate, runGates } from '../../src/engine/gates/run-gates.ts';
import { GATE_OF_CODE } from '../../src/engine/gates/verified.ts';
import { buildIndex } from '../../src/engine/index-build.ts';
import type { GateResult } from '../../src/records/gate.ts';
import { workerEntry } from '../../src/review/worker-entry.ts';
import { recordText } from '../../src/store/json-files.ts';
import { batchesDir, indexDir, memoDir, objectsDir, stateFile } from '../../src/store/layout.ts';
import type { Store } from '../../src/store/store.ts';
import { openDamagedStore } from '../../src/store/verify.ts';
import { registry } from '../../src/tasks/registry.ts';
import { twoReferenceBatches } from '../support/reference-store.ts';
import { runStore, type RunStore } from '../support/run-store.ts';
import { temporaryDirectory } from '../support/temporary.ts';
import { unpackReferenceStore } from '../support/unpacked.ts';

let whole: RunStore;

beforeAll(async () => {
  whole = await runStore();
});

function copy(root: string = whole.store.root): Store {
  const other = join(temporaryDirectory(), 'store');
  cpSync(root, other, { recursive: true });
  return openDamagedStore(other);
}

const gate = async (store: Store, id: string, sample = 4): Promise<GateResult> =>
  (await runGates(store, [findGate(id)], { registry, workerEntry, sample }))[0]!;
const diagnose = (store: Store): ReturnType<typeof diagnoseStore> =>
  diagnoseStore(store, { shown: 'store', git: undefined });

/** The first state of a task, with another status and no seal. */
function changeState(store: Store, taskId: string, status: string): string {
  const [batchId] = readdirSync(batchesDir(store.root)) as [string];
  const shards = join(batchesDir(store.root), batchId, 'tasks', taskId, 'shards');
  for (const shardId of readdirSync(shards)) {
    const path = stateFile(store.root, { batchId, taskId, shardId });
    const { seal: _seal, ...state } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    if (state['status'] !== 'done') continue;
    writeFileSync(path, recordText({ ...state, status }));
    return `batches/${batchId}/tasks/${taskId}/shards/${shardId}`;
  }
  throw new Error(`No shard of ${taskId} is done.`);
}

describe('a diagnosis', () => {
  it('fails for a damaged index, and has a check for every kind of damage', async () => {
    const store = copy();
    await buildIndex(store, whole.batchId);
    const folder = indexDir(store.root, whole.batchId);
    appendFileSync(
      join(
        folder,
        readdirSync(folder).find((name) => name.endsWith('.mdb'))!,
      ),
      'x',
    );
    const { status, checks } = diagnose(store);
    expect([status, checks.filter(({ passed }) => !passed).map(({ name }) => name)]).toEqual([
      'error',
      ['derived'],
    ]);
    expect([...GATE_OF_CODE.keys()].filter((code) => !DIAGNOSED_CODES.has(code))).toEqual([]);
  });
});

describe('what cannot be checked', () => {
  it('is said of records without seals, by gate and diagnosis', async () => {
    const store = copy();
    expect(await gate(store, 'P5-G2')).not.toHaveProperty('unjudged');
    changeState(store, '04_lint', 'done');
    const unjudged = '1 record without a seal: its bytes cannot be checked.';
    expect(await gate(store, 'P5-G2')).toMatchObject({ passed: true, unjudged });
    expect(diagnose(store).checks.find(({ name }) => name === 'seals')).toMatchObject({
      passed: true,
      message: expect.stringContaining(unjudged),
    });
  });

  it('is said of plans without versions: P5-G4 has nothing to compare', async () => {
    const store = openDamagedStore(twoReferenceBatches());
    expect(await gate(store, 'P5-G4')).toMatchObject({
      passed: false,
      failures: [],
      skipped: 'No plan names the versions of its tasks.',
    });
  });

  it('is no success of P3-A1: a memo of other files', async () => {
    const store = copy();
    const folder = join(memoDir(store.root), readdirSync(memoDir(store.root))[0]!);
    for (const name of readdirSync(memoDir(store.root)))
      if (join(memoDir(store.root), name) !== folder)
        rmSync(join(memoDir(store.root), name), { recursive: true });
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
    expect(await gate(store, 'P3-A1')).toMatchObject({
      passed: false,
      skipped: expect.stringContaining('block'),
    });
  });
});

describe('a gate', () => {
  it('P3-A3 takes other shards for those whose objects are gone, and says when there are none', async () => {
    const store = copy();
    const { details } = await gate(store, 'P3-A3', 1);
    expect(details).toMatchObject({ shards_run: 1 });
    const shards = readdirSync(join(batchesDir(store.root), whole.batchId, 'tasks', '01_parse', 'shards'));
    const lose = (shard: string): void => rmSync(join(objectsDir(store.root), shard), { recursive: true });
    for (const shard of shards.slice(1)) lose(shard);
    expect((await gate(store, 'P3-A3', 1)).details).toMatchObject({ shards_run: 1 });
    lose(shards[0]!);
    expect(await gate(store, 'P3-A3', 1)).toMatchObject({
      details: { shards_run: 0 },
      unjudged: 'No shard could be run again.',
    });
  });

  it.each(['ready', 'failed'])('P2-G7 fails where a need of a done shard is %s', async (status) => {
    const store = copy(status === 'ready' ? join(unpackReferenceStore(), 'store') : whole.store.root);
    expect((await gate(store, 'P2-G7')).passed).toBe(true);
    // What reads all shards of its need must not be done when one of them failed.
    changeState(store, status === 'ready' ? '01_parse' : '03_symbols', status);
    const { failures } = await gate(store, 'P2-G7');
    expect(failures.length).toBeGreaterThan(0);
    expect(failures[0]!.message).toMatch(
      status === 'ready'
        ? /is done, and its need 01_parse was never run/
        : /06_imports is done, and .*03_symbols.* failed/,
    );
  });
});
