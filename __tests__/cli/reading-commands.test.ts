import { beforeAll, describe, expect, it } from '@jest/globals';
import { globSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { BatchStatus } from '../../src/engine/status.ts';
import type { Sources } from '../../src/engine/query-sources.ts';
import type { BatchSummary } from '../../src/engine/summary.ts';
import { printedBy, readingCommands, type ReadingCommand } from '../support/reading-commands.ts';
import { unpackReferenceStore } from '../support/unpacked.ts';

let root: string;
let store: string;
let commands: ReadingCommand[];

beforeAll(async () => {
  root = unpackReferenceStore();
  store = join(root, 'store');
  commands = await readingCommands(store);
});

describe('every command that reads', () => {
  it('says with --explain where its answer comes from, names only files that are there, and says the same twice', async () => {
    expect(commands.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['query stats', 'top', 'diff', 'shards', 'snapshot list', 'report']),
    );
    for (const { name, argv } of commands) {
      const text = await printedBy([...argv, '--explain'], root);
      expect(await printedBy([...argv, '--explain'], root)).toBe(text);
      const told = JSON.parse(text) as Sources;
      expect(told).toMatchObject({ command: name, index: { used: false }, events_read: false });
      expect(told.commit_point).not.toBe('');
      expect(told.data_sources.length > 0).toBe(!name.startsWith('pipeline'));
      const found = told.data_sources.filter(({ path }) => globSync(path, { cwd: store }).length > 0);
      expect([name, told.data_sources]).toEqual([name, found]);
    }
  });

  it('says so too where it looks at a store as a whole, or at none', async () => {
    const whole = [
      ['store', 'stats'],
      ['diagnose'],
      ['verify'],
      ['gc'],
      ['gate', 'run', 'P1-G1'],
      ['gate', 'bundle', 'all'],
    ];
    for (const words of whole)
      expect(JSON.parse(await printedBy([...words, '--store', store, '--explain'], root))).toMatchObject({
        data_sources: [{ path: 'store.json' }, { path: '**' }],
        events_read: true,
      });
    for (const words of [
      ['gate', 'list'],
      ['gate', 'explain', 'P1-G1'],
    ])
      expect(JSON.parse(await printedBy([...words, '--explain'], root))).toMatchObject({
        data_sources: [],
        events_read: false,
      });
  });

  it('reads the files that --explain names, each of them and no other', async () => {
    const files = globSync('{batches,snapshots}/**/*.*', { cwd: store }).map((path) => join(store, path));
    const answer = async (argv: string[]): Promise<string> =>
      printedBy(argv, root).catch((error: unknown) => String(error));
    const without = async (argv: string[], gone: string[]): Promise<string> => {
      for (const path of gone) renameSync(path, `${path}.gone`);
      try {
        return await answer(argv);
      } finally {
        for (const path of gone) renameSync(`${path}.gone`, path);
      }
    };
    // The others ask and compare in the same way.
    const same = /^(pipeline|query [^o]|errors|top|regressions|improvements|report)/;
    for (const { name, argv } of commands.filter((one) => !same.test(one.name))) {
      const told = JSON.parse(await printedBy([...argv, '--explain'], root)) as Sources;
      const groups = told.data_sources.map(({ path }) =>
        globSync(path, { cwd: store }).map((one) => join(store, one)),
      );
      const own = new Set(groups.flat());
      const whole = await answer(argv);
      expect([
        name,
        await without(
          argv,
          files.filter((path) => !own.has(path)),
        ),
      ]).toEqual([name, whole]);
      for (const [at, { path }] of told.data_sources.entries())
        if (!path.startsWith('objects')) {
          const isRead = (await without(argv, groups[at]!)) !== whole;
          expect([name, path, isRead]).toEqual([name, path, true]);
        }
    }
  });

  it('answers over a store of the reference implementation', async () => {
    for (const { name, argv } of commands) {
      const answer = JSON.parse(await printedBy(argv, root)) as object;
      expect([name, Object.keys(answer).length > 0, 'error' in answer]).toEqual([name, true, false]);
    }
  });

  it('counts there what is so: a finished batch is done, and only diagnostics are diagnostics', async () => {
    const golden = (name: string): unknown =>
      JSON.parse(readFileSync(join(root, 'golden', `${name}.json`), 'utf8'));
    const over = ['--batch', 'batch-a', '--store', store];
    const status = JSON.parse(await printedBy(['status', ...over], root)) as BatchStatus;
    const theirs = golden('status-a') as BatchStatus;
    expect(status).toMatchObject({
      status: 'done',
      done_shards: theirs.done_shards,
      total_shards: theirs.done_shards,
    });
    const summary = JSON.parse(await printedBy(['summary', ...over], root)) as BatchSummary;
    const { tasks, totals } = golden('summary-a') as BatchSummary;
    expect(summary.totals).toEqual({ ...totals, diagnostics: 8 });
    for (const [task, { outputs_by_kind: kinds }] of Object.entries(tasks))
      expect(summary.tasks[task]!.outputs_by_kind).toEqual(kinds);
  });
});
