import { afterEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fetchBlobs, fetchCommit, remoteCommit } from '../../src/git/deepen.ts';
import { findRepository, isShallow, type Repository } from '../../src/git/repository.ts';
import { commitAll, git, repositoryOf } from '../support/repository.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

const at = async (root: string): Promise<Repository> => (await findRepository(root))!;

/** A server with four commits, oldest first, and a clone of its last one alone. */
function shallowClone(...args: string[]): { bare: string; clone: string; commits: string[] } {
  const work = repositoryOf({ 'a.txt': '0\n' });
  const commits = [git(work, 'rev-parse', 'HEAD')];
  for (let n = 1; n < 4; n++) {
    writeTree(work, { 'a.txt': `${n}\n` });
    commits.push(commitAll(work, `commit ${n}`));
  }
  const folder = temporaryDirectory();
  const [bare, clone] = [join(folder, 'bare.git'), join(folder, 'clone')];
  git(work, 'clone', '--quiet', '--bare', '.', bare);
  git(bare, 'config', 'uploadpack.allowReachableSHA1InWant', 'true');
  git(folder, 'clone', '--quiet', ...args, `file://${bare}`, clone);
  return { bare, clone, commits };
}

/** What a clone says of itself besides its objects. */
function standing(clone: string): unknown {
  return [readFileSync(join(clone, '.git', 'config'), 'utf8'), git(clone, 'for-each-ref')];
}

const count = (clone: string, ...args: string[]): number =>
  git(clone, 'rev-list', ...args)
    .split('\n')
    .filter(Boolean).length;

afterEach(() => {
  delete process.env['GIT_TRACE2_EVENT'];
});

describe('fetching one commit', () => {
  it('brings it with its tree and blobs into a shallow clone, without its history', async () => {
    const { clone, commits } = shallowClone('--depth=1');
    const before = standing(clone);
    expect(await fetchCommit(await at(clone), commits[1]!, { env: {} })).toBeUndefined();
    expect(git(clone, 'show', `${commits[1]}:a.txt`)).toBe('1');
    expect(() => git(clone, 'cat-file', '-e', commits[0]!)).toThrow();
    expect(count(clone, commits[1]!)).toBe(1);
    expect(standing(clone)).toEqual(before);
    // What was here stays as it was.
    expect(git(clone, 'rev-parse', 'HEAD')).toBe(commits[3]);
  });

  it('asks nobody for a commit that is here', async () => {
    const { clone, commits } = shallowClone('--depth=2');
    git(clone, 'remote', 'set-url', 'origin', 'file:///nowhere');
    expect(await fetchCommit(await at(clone), commits[2]!, { env: {} })).toBeUndefined();
    expect(count(clone, 'HEAD')).toBe(2);
  });

  it('never cuts the history of a full clone', async () => {
    const { bare, clone } = shallowClone();
    const work = join(temporaryDirectory(), 'work');
    git('/', 'clone', '--quiet', bare, work);
    writeTree(work, { 'a.txt': 'later\n' });
    const later = commitAll(work, 'later');
    git(work, 'push', '--quiet', 'origin', 'HEAD:refs/heads/other');
    expect(await fetchCommit(await at(clone), later, { env: {} })).toBeUndefined();
    expect(await isShallow(await at(clone))).toBe(false);
    expect(count(clone, later)).toBe(5);
  });

  it('says why a commit is not to be had', async () => {
    const { clone, commits } = shallowClone('--depth=1');
    const absent = '1234567890'.repeat(4);
    expect(await fetchCommit(await at(clone), absent, { env: {} })).toMatchObject({
      isAbsent: true,
      why: expect.stringContaining('not our ref'),
    });
    git(clone, 'remote', 'set-url', 'origin', 'file:///nowhere');
    expect(await fetchCommit(await at(clone), commits[0]!, { env: {} })).toEqual({
      isAbsent: false,
      why: "'/nowhere' does not appear to be a git repository",
    });
  });

  it.each(['HEAD', '--upload-pack=touch x', '', 'a'.repeat(39)])(
    'takes nothing but the id of a commit: %j',
    async (revision) => {
      const { clone } = shallowClone('--depth=1');
      await expect(fetchCommit(await at(clone), revision, { env: {} })).rejects.toMatchObject({
        code: 'INVALID_ARGUMENT',
      });
    },
  );

  it('sends the token to its server once, in place of an older one, and leaves it nowhere', async () => {
    const heard: (string | undefined)[][] = [];
    const server = createServer((request, response) => {
      heard.push(request.headersDistinct['authorization'] ?? []);
      response.writeHead(403).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { clone, commits } = shallowClone('--depth=1');
    git(clone, 'remote', 'set-url', 'origin', `${origin}/o/r`);
    git(clone, 'config', `http.${origin}/.extraheader`, 'AUTHORIZATION: basic b2xk');
    const before = standing(clone);
    const trace = join(temporaryDirectory(), 'trace');
    process.env['GIT_TRACE2_EVENT'] = trace;
    const env = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'http.proxy',
      GIT_CONFIG_VALUE_0: '',
    };
    const why = await fetchCommit(await at(clone), commits[0]!, { token: 's3cret', server: origin, env });
    server.close();
    const basic = Buffer.from('x-access-token:s3cret').toString('base64');
    expect(heard).toEqual([[`basic ${basic}`]]);
    expect(why).toEqual({ isAbsent: false, why: expect.stringContaining('403') });
    expect(standing(clone)).toEqual(before);
    const told = readFileSync(trace, 'utf8');
    expect(told).toContain('"argv":["git","fetch","--depth=1"');
    expect(told).not.toContain('s3cret');
    expect(told).not.toContain(basic);
  });

  it('asks a server again whose trouble may pass', async () => {
    const { clone, commits } = shallowClone('--depth=1');
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      response.writeHead(asked === 1 ? 503 : 403).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    git(
      clone,
      'remote',
      'set-url',
      'origin',
      `http://127.0.0.1:${(server.address() as AddressInfo).port}/o/r`,
    );
    const trouble = await fetchCommit(await at(clone), commits[0]!, { env: {} });
    server.close();
    expect({ asked, trouble }).toMatchObject({ asked: 2, trouble: { isAbsent: false } });
  });
});

describe('what a remote is asked for by name', () => {
  it('is a branch, or the commit of a tag', async () => {
    const { bare, clone, commits } = shallowClone('--depth=1');
    git(bare, 'branch', 'old', commits[1]!);
    git(bare, 'tag', '--annotate', '--message', 'tag', 'v1', commits[2]!);
    const repository = await at(clone);
    expect(await remoteCommit(repository, 'old', { env: {} })).toEqual({ commit: commits[1] });
    expect(await remoteCommit(repository, 'v1', { env: {} })).toEqual({ commit: commits[2] });
    expect(await remoteCommit(repository, 'none', { env: {} })).toMatchObject({ isAbsent: true });
  });
});

describe('a partial clone', () => {
  it('gets all files that it lacks by one fetch, and keeps its configuration', async () => {
    const work = repositoryOf({ 'a.txt': 'a\n', 'b.txt': 'b\n', 'c.txt': 'c\n' });
    git(work, 'config', 'uploadpack.allowFilter', 'true');
    git(work, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    const clone = join(temporaryDirectory(), 'clone');
    git('/', 'clone', '--quiet', '--filter=blob:none', '--no-checkout', `file://${work}`, clone);
    const oids = ['a', 'b', 'c'].map((name) => git(work, 'rev-parse', `HEAD:${name}.txt`));
    const before = standing(clone);
    const trace = join(temporaryDirectory(), 'trace');
    process.env['GIT_TRACE2_EVENT'] = trace;
    expect(await fetchBlobs(await at(clone), oids, { env: {} })).toBeUndefined();
    expect(readFileSync(trace, 'utf8').match(/"argv":\["git","-c","fetch.negotiation/g)).toHaveLength(1);
    git(clone, 'remote', 'set-url', 'origin', 'file:///nowhere');
    for (const oid of oids) expect(git(clone, 'cat-file', '-t', oid)).toBe('blob');
    expect(await fetchBlobs(await at(clone), oids, { env: {} })).toBeUndefined();
    git(clone, 'remote', 'set-url', 'origin', `file://${work}`);
    expect(standing(clone)).toEqual(before);
  });
});
