import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { commitAll, git, repositoryOf } from '../support/repository.ts';

interface Workflow {
  jobs: Record<string, { needs?: string; steps: { name?: string; run?: string }[] }>;
}

const FILE = join(import.meta.dirname, '..', '..', '.github', 'workflows', 'release.yml');
const { jobs } = parse(readFileSync(FILE, 'utf8')) as Workflow;

describe('a release', () => {
  it('is refused for a tag that is not on main, before anything of it is run', () => {
    const root = repositoryOf({ 'a.txt': 'a' });
    git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    const { steps } = jobs['check']!;
    const at = steps.findIndex(({ name }) => name === 'The tag is on main');
    expect(steps.findIndex(({ run }) => run === 'npm ci')).toBeGreaterThan(at);
    expect(jobs['publish']!.needs).toBe('check');
    const tried = (): (string | number | null)[] => {
      const ran = spawnSync('bash', ['-eo', 'pipefail', '-c', steps[at]!.run!], {
        cwd: root,
        encoding: 'utf8',
      });
      return [ran.status, ran.stdout.trim()];
    };
    expect(tried()).toEqual([0, '']);
    commitAll(root, 'not on main');
    expect(tried()).toEqual([
      1,
      expect.stringMatching(/^::error::This tag is of a commit that is not on main/),
    ]);
  });
});
