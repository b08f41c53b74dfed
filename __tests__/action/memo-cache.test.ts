import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoSaving, type RunTrust } from '../../src/action/transfer/memo-saving.ts';
import { ResultsService, type Claims, type Fault } from '../support/results-service.ts';
import { temporaryDirectory } from '../support/temporary.ts';
import { deadlineFor, job, type Job } from '../support/transfer.ts';

const MAIN: RunTrust = { event: 'push', repository: 'o/r', ref: 'refs/heads/main', defaultBranch: 'main' };
const PULL: RunTrust = { ...MAIN, event: 'pull_request', ref: 'refs/pull/1/merge', headRepository: 'o/r' };
const FORK: RunTrust = { ...PULL, headRepository: 'evil/r' };
const PULL_CLAIMS: Claims = { ref: PULL.ref, baseRefs: ['refs/heads/main'] };

let service: ResultsService;

beforeEach(async () => {
  service = await new ResultsService().start();
});

afterEach(() => service.stop());

/** A run that needs some facts, on a machine that has none of them. */
function run(trust: RunTrust, remember: number[], env: NodeJS.ProcessEnv): Promise<Job> {
  return job(env, { do: 'memo', root: temporaryDirectory(), trust, remember });
}

interface Answer {
  restored: number;
  computed: number;
  saved: string[];
}

const answer = ({ answers }: Job): Answer => answers[0] as Answer;
const count = (length: number, from = 0): number[] => Array.from({ length }, (_, n) => n + from);

describe('the memo in the cache', () => {
  it('is saved by segment, found by the next run, and not saved again when nothing changed', async () => {
    const env = service.env();
    const first = await run(MAIN, count(20), env);
    expect(answer(first)).toMatchObject({ restored: 0, computed: 20 });
    expect(answer(first).saved).toHaveLength(16);
    expect(answer(first).saved[10]).toMatch(/^codebatch-memo-0123456789abcdef-a-[0-9a-f]{64}$/);
    const second = await run(MAIN, count(20), env);
    expect(answer(second)).toEqual({ restored: 20, computed: 0, saved: [] });
    expect(second.log).toContain('The memo is not saved: nothing in it changed.\n');
    const third = await run(MAIN, [...count(20), 35], env);
    expect(answer(third)).toMatchObject({ restored: 20, computed: 1 });
    expect(answer(third).saved.map((key) => key.split('-')[3])).toEqual(['3']);
    expect([first, second, third].flatMap(({ warnings }) => warnings)).toEqual([]);
    expect([readdirSync(join(third.home, 'temp')), readdirSync(join(third.home, 'workspace'))]).toEqual([
      [],
      [],
    ]);
  });

  it('keeps what a pull request adds in one entry of its own', async () => {
    await run(MAIN, count(2), service.env());
    const env = service.env(PULL_CLAIMS);
    const first = await run(PULL, count(4), env);
    expect(answer(first)).toMatchObject({ restored: 2, computed: 2 });
    expect(answer(first).saved).toEqual([expect.stringMatching(/^codebatch-memo-0123456789abcdef-delta-/)]);
    const second = await run(PULL, count(5), env);
    expect(answer(second)).toMatchObject({ restored: 4, computed: 1 });
    const third = await run(PULL, count(5), env);
    expect(answer(third)).toEqual({ restored: 5, computed: 0, saved: [] });
    // Nobody else sees it.
    expect(answer(await run(FORK, count(5), service.env()))).toMatchObject({ restored: 2, computed: 3 });
  });

  it('is not unpacked by a tar that would let it write where it likes', async () => {
    const env = service.env();
    await run(MAIN, count(2), env);
    const bin = temporaryDirectory();
    writeFileSync(join(bin, 'tar'), '#!/bin/sh\necho "bsdtar 3.7.7 - libarchive 3.7.7"\n', { mode: 0o755 });
    const second = await run(MAIN, count(2), { ...env, PATH: `${bin}:${process.env['PATH']}` });
    expect(answer(second)).toMatchObject({ restored: 0, computed: 2 });
    expect(second.warnings[0]).toMatch(
      /^What earlier runs remembered is not restored: the tar of this machine/,
    );
  });

  it('is read by a fork and not written', async () => {
    await run(MAIN, count(2), service.env());
    const before = service.cache.entries.length;
    const fork = await run(FORK, count(4), service.env(PULL_CLAIMS));
    expect(answer(fork)).toEqual({ restored: 2, computed: 2, saved: [] });
    expect(fork.log).toContain('The memo is not saved: the commits come from a fork.\n');
    expect(service.cache.entries).toHaveLength(before);
  });

  it.each<[Partial<RunTrust>, string]>([
    [{}, 'segments'],
    [{ event: 'schedule' }, 'segments'],
    [{ ref: 'refs/heads/other' }, 'nothing'],
    [{ ref: 'refs/tags/main' }, 'nothing'],
    [{ defaultBranch: '', ref: 'refs/heads/' }, 'nothing'],
    [{ event: 'pull_request_target' }, 'nothing'],
    [{ event: 'workflow_run' }, 'nothing'],
    [{ event: 'issue_comment' }, 'nothing'],
    [{ event: 'merge_group' }, 'nothing'],
    [{ event: 'pull_request', headRepository: 'o/r' }, 'delta'],
    [{ event: 'pull_request', headRepository: 'O/fork' }, 'nothing'],
    [{ event: 'pull_request', headRepository: '' }, 'nothing'],
    [{ event: 'pull_request' }, 'nothing'],
  ])('is saved by %j as %s', (facts, as) => {
    expect(memoSaving({ ...MAIN, ...facts }).as).toBe(as);
  });
});

describe('a cache service that fails', () => {
  const cases: [what: string, on: string, fault: Fault, told: string][] = [
    ['refuses to be read', 'GetCacheEntryDownloadURL', { status: 403 }, '403'],
    ['is asked too often', 'GetCacheEntryDownloadURL', { status: 429, headers: { 'retry-after': '60' } }, ''],
    ['is broken', 'GetCacheEntryDownloadURL', { status: 503 }, 'after 5 attempts'],
    ['never answers', 'GetCacheEntryDownloadURL', 'hang', 'no answer in 100 s'],
    ['answers with a page of a proxy', 'GetCacheEntryDownloadURL', 'garbage', ''],
    ['cuts the connection', 'GetCacheEntryDownloadURL', 'reset', ''],
    ['breaks off the bytes', 'GET blob', 'truncate', ''],
    ['lost the bytes', 'GET blob', { status: 404 }, ''],
    ['sends a page in place of the bytes', 'GET blob', 'garbage', ''],
  ];

  let standing: ResultsService;
  beforeAll(async () => {
    standing = await new ResultsService().start();
    await run(MAIN, count(1), standing.env());
  });
  afterAll(() => standing.stop());

  it.each(cases)('and %s costs one warning, and time', async (_what, on, fault, told) => {
    standing.fault = (name) => (name === on ? fault : undefined);
    const hurt = await run(MAIN, count(2), { ...standing.env(), ...deadlineFor(fault) });
    expect(answer(hurt)).toEqual({ restored: 0, computed: 2, saved: [] });
    expect(hurt.warnings).toHaveLength(1);
    expect(hurt.warnings[0]).toMatch(
      /^The cache service failed while restoring codebatch-memo-.* What is not remembered is computed again\.$/,
    );
    expect(hurt.warnings[0]).toContain(told);
    expect(hurt.commands.filter(({ name }) => name === 'error')).toEqual([]);
  });

  it('for one entry of 16 costs that one, and neither those beside it nor what is saved', async () => {
    const known = count(32);
    // All of them take their time where the machine has other work.
    const patient = (remember: number[]): Promise<Job> =>
      job(service.env(), {
        do: 'memo',
        root: temporaryDirectory(),
        trust: MAIN,
        remember,
      });
    await patient(known);
    const lost = service.cache.entries.find(({ key }) => key.includes('-6-'))!;
    service.blobs.blobs.delete(`/blob/${lost.blob}`);
    const hurt = await patient([...known, 35]);
    expect(answer(hurt)).toMatchObject({ restored: 30, computed: 3 });
    expect(answer(hurt).saved.map((key) => key.split('-')[3])).toContain('3');
    expect(hurt.warnings).toEqual([
      expect.stringMatching(/^The cache service failed while restoring codebatch-memo-0123456789abcdef-6-\*/),
    ]);
  });

  const saving: [what: string, on: string, fault: Fault, told: string][] = [
    ['takes no name', 'CreateCacheEntry', { status: 500 }, 'after 5 attempts'],
    ['takes no bytes', 'PUT blob', { status: 403 }, ''],
    ['does not finish', 'FinalizeCacheEntryUpload', { status: 500 }, 'after 5 attempts'],
    ['is slow without end', 'FinalizeCacheEntryUpload', 'hang', 'no answer in 100 s'],
  ];

  it.each(saving)('while it is filled and %s costs one warning', async (_what, on, fault, told) => {
    service.fault = (name) => (name === on ? fault : undefined);
    const hurt = await run(MAIN, count(2), { ...service.env(), ...deadlineFor(fault) });
    expect(answer(hurt)).toEqual({ restored: 0, computed: 2, saved: [] });
    expect(hurt.warnings).toEqual([
      expect.stringContaining('The cache service failed while saving codebatch-memo-'),
    ]);
    expect(hurt.warnings[0]).toContain(told);
    expect(hurt.commands.filter(({ name }) => name === 'error')).toEqual([]);
  });

  it('because the token may not write costs one warning', async () => {
    service.cache.writeDenied = true;
    const hurt = await run(MAIN, count(2), service.env());
    expect(hurt.warnings).toEqual([expect.stringContaining('cache write denied: the token is read-only')]);
  });

  it('and is not there at all costs one warning', async () => {
    const hurt = await run(MAIN, count(2), {});
    expect(answer(hurt)).toEqual({ restored: 0, computed: 2, saved: [] });
    expect(hurt.warnings).toEqual([expect.stringContaining('there is none here.')]);
  });

  it('is none when someone saved the same meanwhile', async () => {
    await run(MAIN, count(1), service.env());
    // This run does not find what is there, and then comes too late to save it.
    service.cache.blind = true;
    const late = await run(MAIN, count(1), service.env());
    expect(answer(late)).toMatchObject({ restored: 0, computed: 1 });
    expect(late.warnings).toEqual([]);
    expect(service.cache.keys()).toHaveLength(1);
  });
});

describe('a poisoned cache', () => {
  /** Puts an archive of one's own in the place of a saved segment. */
  function poison(segment: string, make: (folder: string) => string[]): void {
    const folder = temporaryDirectory();
    const archive = join(temporaryDirectory(), 'archive');
    const members = make(folder);
    execFileSync('tar', [
      '--posix',
      '-cf',
      archive,
      '-P',
      '-C',
      folder,
      '--use-compress-program',
      'zstd',
      ...members,
    ]);
    const entry = service.cache.entries.find(({ key }) => key.includes(`-${segment}-`))!;
    const bytes = readFileSync(archive);
    service.blobs.blobs.set(`/blob/${entry.blob}`, { bytes, type: 'application/octet-stream' });
  }

  it('writes nothing outside the folder that is made for it, and is believed nothing', async () => {
    await run(MAIN, count(1), service.env());
    const target = join(temporaryDirectory(), 'victim');
    poison('0', (folder) => {
      writeFileSync(join(folder, 'codebatch-memo-0.packs'), 'not ours');
      writeFileSync(target, 'written by the archive');
      return ['codebatch-memo-0.packs', target];
    });
    rmSync(target);
    const hurt = await run(MAIN, count(1), service.env());
    expect(existsSync(target)).toBe(false);
    expect(answer(hurt)).toMatchObject({ restored: 0, computed: 1 });
    expect(hurt.warnings).toEqual([expect.stringContaining('the entry is damaged.')]);
  });

  it('cannot lead to another file by a link', async () => {
    await run(MAIN, count(1), service.env());
    poison('0', (folder) => {
      symlinkSync('/etc/hostname', join(folder, 'codebatch-memo-0.packs'));
      return ['codebatch-memo-0.packs'];
    });
    const hurt = await run(MAIN, count(1), service.env());
    expect(hurt.warnings).toEqual([expect.stringContaining('the entry is damaged.')]);
  });
});
