import { beforeAll, describe, expect, it } from '@jest/globals';
import { fetchCommit } from '../../src/git/deepen.ts';
import { findRepository, type Repository } from '../../src/git/repository.ts';
import { baseRules, eventBase, type EventFacts, type Reach } from '../../src/review/event-base.ts';
import { chooseSides } from '../../src/review/sides.ts';
import { commitAll, git, repositoryOf } from '../support/repository.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

const ZERO = '0'.repeat(40);
const ABSENT = '1234567890'.repeat(4);

let root = '';
/** start — fork — trunk on main; side leaves at fork; merge is of side into main. */
const sha = { start: '', fork: '', trunk: '', side: '', merge: '' };

beforeAll(() => {
  root = repositoryOf({ 'a.txt': '0\n' }, { 'a.txt': '1\n' });
  sha.start = git(root, 'rev-parse', 'HEAD~1');
  sha.fork = git(root, 'rev-parse', 'HEAD');
  git(root, 'checkout', '--quiet', '-b', 'side');
  writeTree(root, { 'b.txt': 'b\n' });
  sha.side = commitAll(root, 'side');
  git(root, 'checkout', '--quiet', 'main');
  writeTree(root, { 'a.txt': '2\n' });
  sha.trunk = commitAll(root, 'trunk');
  git(root, 'checkout', '--quiet', '--detach');
  git(root, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'side');
  sha.merge = git(root, 'rev-parse', 'HEAD');
  git(root, 'config', 'uploadpack.allowReachableSHA1InWant', 'true');
  git(root, 'update-ref', 'refs/pull/7/merge', sha.merge);
});

const at = async (path: string): Promise<Repository> => (await findRepository(path))!;

async function baseOf(
  head: string,
  facts: EventFacts,
  given: { cwd?: string; reach?: Reach } = {},
): Promise<{ commit: string | undefined; why: string; kind: string }> {
  const { side, tree } = await eventBase(await at(given.cwd ?? root), head, { facts, ...given });
  expect(tree === undefined).toBe(side.kind === 'none');
  return { commit: side.commit, why: side.why, kind: side.kind };
}

const pull = (): EventFacts => ({
  name: 'pull_request',
  ref: 'refs/pull/7/merge',
  headSha: sha.side,
  baseSha: sha.trunk,
});

describe('the base of an event', () => {
  it('is the first parent of the merge that a pull request is checked out as', async () => {
    expect(await baseOf(sha.merge, pull())).toEqual({
      kind: 'commit',
      commit: sha.trunk,
      why: 'the first parent of refs/pull/7/merge',
    });
  });

  it('is the merge base where the head of the pull request itself is checked out, or another merge', async () => {
    const expected = {
      kind: 'commit',
      commit: sha.fork,
      why: 'merge base with the branch that the pull request goes into',
    };
    expect(await baseOf(sha.side, pull())).toEqual(expected);
    expect(await baseOf(sha.merge, { ...pull(), headSha: sha.start })).toMatchObject({ commit: sha.trunk });
    expect(await baseOf(sha.side, { ...pull(), ref: 'refs/heads/side' })).toEqual(expected);
  });

  it('is what the merge group names', async () => {
    const facts = { name: 'merge_group', baseSha: sha.trunk };
    expect(await baseOf(sha.merge, facts)).toMatchObject({
      commit: sha.trunk,
      why: 'the base of the merge group',
    });
    await expect(baseOf(sha.merge, { name: 'merge_group' })).rejects.toMatchObject({
      code: 'BASE_UNAVAILABLE',
      message: expect.stringContaining('the event names no commit to compare with'),
    });
  });

  it('is what a branch was before a push', async () => {
    const facts = { name: 'push', before: sha.start, ref: 'refs/heads/main', defaultBranch: 'main' };
    expect(await baseOf(sha.trunk, facts)).toMatchObject({
      commit: sha.start,
      why: 'what the branch was before the push',
    });
  });

  it('is the merge base with the default branch for a new branch, and for one whose past is not to be had', async () => {
    const facts = { name: 'push', before: ZERO, ref: 'refs/heads/side', defaultBranch: 'main' };
    expect(await baseOf(sha.side, facts)).toMatchObject({
      commit: sha.fork,
      why: 'merge base with main, as the branch is new',
    });
    expect(await baseOf(sha.side, { ...facts, before: ABSENT })).toMatchObject({
      commit: sha.fork,
      why: 'merge base with main, as what the branch was before is not to be had',
    });
  });

  it('is the first parent on the default branch itself, and none for the first commit', async () => {
    const facts = { name: 'push', before: ABSENT, ref: 'refs/heads/main', defaultBranch: 'main' };
    expect(await baseOf(sha.trunk, facts)).toMatchObject({
      commit: sha.fork,
      why: 'the first parent, as what the branch was before is not to be had',
    });
    expect(await baseOf(sha.start, { ...facts, before: ZERO })).toEqual({
      kind: 'none',
      why: 'this is the first commit',
    });
  });

  it('is that of a laptop for workflow_dispatch, and none for a schedule', async () => {
    expect(await baseOf(sha.side, { name: 'workflow_dispatch' })).toMatchObject({
      commit: sha.fork,
      why: 'merge base with main',
    });
    expect(await baseOf(sha.side, { name: 'schedule' })).toEqual({
      kind: 'none',
      why: 'a scheduled run compares with nothing',
    });
  });

  it.each([
    { name: 'push', before: '--upload-pack=x', ref: 'refs/heads/x', defaultBranch: 'main' },
    { name: 'pull_request', ref: 'refs/pull/7/merge\n::error::x', baseSha: '$(id)' },
    { name: 'merge_group', baseSha: 'HEAD' },
  ])('takes no text of a payload for a commit or a clause: %j', (facts) => {
    const rules = JSON.stringify(baseRules(facts));
    expect(rules).not.toMatch(/upload-pack|error|\$\(|HEAD/);
  });

  it('is used by a check that names none, unlike for one that does', async () => {
    const asked = { cwd: root, head: sha.side, event: { facts: pull() } };
    expect((await chooseSides(asked)).base.side.commit).toBe(sha.fork);
    expect((await chooseSides({ ...asked, base: sha.start })).base.side.commit).toBe(sha.start);
  });
});

describe('in a clone of one commit', () => {
  /** As `actions/checkout` leaves it. */
  async function shallow(commit: string): Promise<{ cwd: string; reach: Reach; brought: string[] }> {
    const cwd = temporaryDirectory();
    git(cwd, 'init', '--quiet');
    git(cwd, 'remote', 'add', 'origin', `file://${root}`);
    git(cwd, 'fetch', '--quiet', '--depth=1', '--no-tags', 'origin', commit);
    git(cwd, 'checkout', '--quiet', '--detach', commit);
    const brought: string[] = [];
    const repository = await at(cwd);
    const bring = async (wanted: string): Promise<'here' | 'absent' | 'unreachable'> => {
      brought.push(wanted);
      const trouble = await fetchCommit(repository, wanted, { env: {} });
      return trouble === undefined ? 'here' : trouble.isAbsent ? 'absent' : 'unreachable';
    };
    return { cwd, brought, reach: { bring, mergeBase: async () => ({ sha: sha.fork }) } };
  }

  it('the parent that the merge names is fetched, and nothing else', async () => {
    const { cwd, reach, brought } = await shallow(sha.merge);
    expect(await baseOf(sha.merge, pull(), { cwd, reach })).toMatchObject({ commit: sha.trunk });
    expect(brought).toEqual([sha.trunk]);
    expect(() => git(cwd, 'cat-file', '-e', sha.fork)).toThrow();
  });

  it('the server is asked for the merge base', async () => {
    const { cwd, reach, brought } = await shallow(sha.side);
    expect(await baseOf(sha.side, pull(), { cwd, reach })).toMatchObject({ commit: sha.fork });
    expect(brought).toEqual([sha.fork]);
  });

  it.each<['merge' | 'side', EventFacts['name'], 'absent' | 'unreachable']>([
    ['merge', 'pull_request', 'unreachable'],
    ['merge', 'pull_request', 'absent'],
    ['side', 'pull_request', 'unreachable'],
    ['side', 'push', 'unreachable'],
    ['side', 'merge_group', 'unreachable'],
    ['side', 'merge_group', 'absent'],
    ['side', 'workflow_dispatch', 'unreachable'],
  ])(
    'no other base is taken for %s of a %s whose base is %s: nothing is judged',
    async (of, name, answer) => {
      const { cwd } = await shallow(sha[of]);
      const facts = { ...pull(), name, before: sha.start, defaultBranch: 'main' };
      const reach: Reach = { bring: async () => answer, mergeBase: async () => 'unreachable' };
      await expect(baseOf(sha[of], facts, { cwd, reach })).rejects.toMatchObject({
        code: 'BASE_UNAVAILABLE',
      });
    },
  );

  it('what a branch was before a push may be gone for good, and the default branch stands in', async () => {
    const { cwd, reach } = await shallow(sha.side);
    const facts = { name: 'push', before: ABSENT, ref: 'refs/heads/side', defaultBranch: 'main' };
    expect(await baseOf(sha.side, facts, { cwd, reach })).toMatchObject({ commit: sha.fork });
  });

  it('a run that no change started is judged by the default branch, or by its first parent on it', async () => {
    const facts = { name: 'workflow_dispatch', defaultBranch: 'main' };
    const side = await shallow(sha.side);
    expect(await baseOf(sha.side, { ...facts, ref: 'refs/heads/side' }, side)).toMatchObject({
      commit: sha.fork,
      why: 'merge base with main',
    });
    const trunk = await shallow(sha.trunk);
    expect(await baseOf(sha.trunk, { ...facts, ref: 'refs/heads/main' }, trunk)).toMatchObject({
      commit: sha.fork,
      why: 'the first parent, as the head is on main',
    });
    // A tag of a commit of the default branch: its merge base with that is itself.
    const tag = await shallow(sha.trunk);
    const reach = { ...tag.reach, mergeBase: async () => ({ sha: sha.trunk }) };
    expect(await baseOf(sha.trunk, { ...facts, ref: 'refs/tags/v1' }, { cwd: tag.cwd, reach })).toMatchObject(
      { commit: sha.fork, why: 'the first parent, as the head is on main' },
    );
  });
});

describe('a pull request whose base is checked out', () => {
  it.each(['pull_request', 'pull_request_target'])('is a mistake, and not a success: %s', async (name) => {
    const facts = { ...pull(), name, ref: 'refs/heads/main' };
    await expect(baseOf(sha.trunk, facts)).rejects.toMatchObject({ code: 'HEAD_IS_BASE' });
  });
});
