import { expect, it } from '@jest/globals';
import { join } from 'node:path';
import { findRepository } from '../../src/git/repository.ts';
import { chooseBase } from '../../src/review/base.ts';
import { commitAll, git, repositoryOf } from '../support/repository.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

async function baseOf(root: string): Promise<{ commit: string | undefined; why: string }> {
  const repository = (await findRepository(root))!;
  const { side } = await chooseBase(repository, { commit: repository.head, clean: true });
  return { commit: side.commit, why: side.why };
}

/** A clone as a runner makes it: no word of which branch is the trunk, and each branch follows its own copy. */
function clone(): { root: string; fork: string } {
  const origin = repositoryOf({ 'a.txt': '0\n' }, { 'a.txt': '1\n' });
  const fork = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'checkout', '--quiet', '-b', 'topic');
  for (const n of [2, 3]) {
    writeTree(origin, { 'a.txt': `${n}\n` });
    commitAll(origin, `change ${n}`);
  }
  const root = join(temporaryDirectory(), 'clone');
  git('/', 'clone', '--quiet', '--branch=topic', `file://${origin}`, root);
  git(root, 'remote', 'set-head', 'origin', '--delete');
  return { root, fork };
}

it('a branch that was pushed is judged by the trunk, and not by its own copy at the remote', async () => {
  const { root, fork } = clone();
  expect(await baseOf(root)).toEqual({ commit: fork, why: 'merge base with origin/main' });
});

it('commits of the trunk that were not pushed are judged by what was', async () => {
  const { root } = clone();
  git(root, 'checkout', '--quiet', '-b', 'main', 'origin/main');
  const pushed = git(root, 'rev-parse', 'HEAD');
  for (const n of [4, 5]) {
    writeTree(root, { 'a.txt': `${n}\n` });
    commitAll(root, `change ${n}`);
  }
  expect(await baseOf(root)).toEqual({ commit: pushed, why: 'merge base with @{upstream}' });
});
