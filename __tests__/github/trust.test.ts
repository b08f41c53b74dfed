import { describe, expect, it } from '@jest/globals';
import { readPull } from '../../src/github/pulls.ts';
import { trustOf, type Trust } from '../../src/github/trust.ts';
import { failure } from '../support/github-api-faults.ts';
import { BASE, HEAD, openGithub } from './opened.ts';

const LEFT = 'c'.repeat(40);
const WORKFLOW = '.github/workflows/ci.yml';

interface Scene {
  headRepository?: string | null;
  /** Object ids of the workflow file at head and base. */
  head?: string;
  base?: string;
  /** Where the head left the base; by default GitHub knows of no such commit. */
  left?: string;
  workflow?: string;
  isDown?: boolean;
}

async function trustIn(scene: Scene): Promise<Trust> {
  const { api, github } = await openGithub();
  const { headRepository = 'octo/demo', head = 'blob', base = 'blob' } = scene;
  const repo = headRepository === null ? null : { full_name: headRepository };
  api.state.addPull({ head: { sha: HEAD, ref: 'feature', repo } });
  if (head !== '') api.state.blobs.set(`${HEAD}:${WORKFLOW}`, head);
  if (base !== '') api.state.blobs.set(`${BASE}:${WORKFLOW}`, base);
  if (scene.left !== undefined) {
    api.state.mergeBases.set(`${BASE}...${HEAD}`, LEFT);
    api.state.blobs.set(`${LEFT}:${WORKFLOW}`, scene.left);
  }
  const pull = await readPull(github, 7);
  if (scene.isDown) api.fail({ ...failure(/contents/, 500), times: 99 });
  return trustOf(github, pull, scene.workflow ?? WORKFLOW);
}

describe('a report is verified', () => {
  it.each<Scene>([{}, { headRepository: 'Octo/Demo' }, { workflow: `${WORKFLOW}@refs/pull/7/merge` }])(
    'when it comes from this repository by the workflow of the base: %j',
    async (scene) => {
      expect(await trustIn(scene)).toMatchObject({ verified: true });
    },
  );

  it('when the base alone changed the workflow since, which is then the one that ran', async () => {
    expect(await trustIn({ head: 'old', left: 'old', base: 'new' })).toEqual({
      verified: true,
      why: 'it leaves the workflow file of the base as it is',
    });
  });

  it.each<[Scene, RegExp]>([
    [{ headRepository: 'mallory/demo' }, /from the fork mallory\/demo/],
    [{ headRepository: null }, /is gone/],
    [{ head: 'other' }, /changes the workflow file/],
    [{ head: 'other', left: 'old', base: 'new' }, /changes the workflow file/],
    [{ head: 'old', left: 'old', base: '' }, /base does not have/],
    [{ base: '' }, /base does not have/],
    [{ head: '', base: '' }, /does not have/],
    [{ workflow: 'ci.yml' }, /no file of/],
    [{ workflow: '.github/workflows/../../evil.yml' }, /no file of/],
    [{ workflow: '.github/workflows/a/b.yml' }, /no file of/],
    [{ isDown: true }, /could not be compared \(500\)/],
  ])('and in no other case: %j', async (scene, why) => {
    const trust = await trustIn(scene);
    expect(trust).toEqual({
      verified: false,
      why: expect.stringMatching(why),
      // What GitHub did not answer it may answer another time.
      ...('isDown' in scene ? { isPassing: true } : {}),
    });
  });
});
