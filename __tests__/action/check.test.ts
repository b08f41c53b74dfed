import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { action, type ActionRun } from '../support/action.ts';
import { codebatch } from '../support/codebatch.ts';
import { commitAll, git, repositoryOf } from '../support/repository.ts';
import { ResultsService } from '../support/results-service.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

const NASTY = '::error::injected ##[error]injected.py';

let service: ResultsService;

beforeEach(async () => {
  service = await new ResultsService().start();
});

afterEach(() => service.stop());

/** A checkout of a pull request: the merge of a branch that adds a regression into a main that went on. */
function pullRequest(): string {
  const root = repositoryOf({ 'a.py': 'print(1)\n', 'old.py': 'import os\n' });
  git(root, 'checkout', '--quiet', '-b', 'topic');
  writeTree(root, { 'a.py': 'import sys\nprint(1)\n', [NASTY]: 'import re\n' });
  commitAll(root, 'topic');
  git(root, 'checkout', '--quiet', 'main');
  writeTree(root, { 'new.py': 'import json\n' });
  commitAll(root, 'main goes on');
  git(root, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'topic');
  git(root, 'checkout', '--quiet', '--detach');
  return root;
}

function run(
  root: string,
  head = 'o/r',
  inputs: Record<string, string> = {},
  env: NodeJS.ProcessEnv = {},
): Promise<ActionRun> {
  return action(root, {
    with: { mode: 'check', token: 'ghs_secret', ...inputs },
    event: {
      repository: { default_branch: 'main' },
      pull_request: { number: 1, head: { repo: { full_name: head } } },
    },
    env: {
      ...service.env({ ref: 'refs/pull/1/merge', baseRefs: ['refs/heads/main'] }),
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/1/merge',
      ...env,
    },
  });
}

describe('mode check', () => {
  it('judges a pull request against what it would be merged into, and tells it everywhere', async () => {
    const root = pullRequest();
    const ran = await run(root);
    expect(ran.code).toBe(1);
    expect(ran.outputs).toMatchObject({
      conclusion: 'failure',
      regressions: '2',
      improvements: '0',
      'base-sha': git(root, 'rev-parse', 'HEAD^1'),
      'head-sha': git(root, 'rev-parse', 'HEAD'),
    });
    const told = ran.commands.filter(({ name }) => name === 'warning' || name === 'error');
    expect(told.map(({ name, properties }) => [name, properties['file']])).toEqual([
      ['warning', NASTY.replace('##[', '## [')],
      ['warning', 'a.py'],
    ]);
    expect(ran.commands.find(({ name }) => name === 'add-mask')?.data).toBe('ghs_secret');
    expect(ran.summary).toContain('2 regressions');
    expect(ran.summary).toMatch(/\| set-up \| restore \| work \| upload \| save \|\n\| ---: \|/);
    const sarif = JSON.parse(readFileSync(ran.outputs['sarif-path']!, 'utf8')) as { version: string };
    expect(sarif.version).toBe('2.1.0');
    expect(service.cache.keys()).toEqual([
      expect.stringMatching(/^codebatch-memo-[0-9a-f]{16}-delta-[0-9a-f]{64}$/),
    ]);
  });

  it('says what the command line says of the same commits, byte for byte, with a memo and without', async () => {
    const root = pullRequest();
    const first = await run(root);
    git(root, 'clean', '-fdxq');
    const second = await run(root);
    expect(second.log).toContain('Remembered from earlier runs:');
    service.fault = () => ({ status: 403 });
    git(root, 'clean', '-fdxq');
    const third = await run(root);
    expect(third.commands.filter(({ data }) => data.startsWith('The cache service failed'))).toHaveLength(1);
    const texts = [first, second, third].map(({ outputs }) => readFileSync(outputs['report-path']!, 'utf8'));
    const { reproduce } = JSON.parse(texts[0]!) as { reproduce: string };
    const [, , ...words] = reproduce.split(' ');
    const cli = codebatch(root, ...words, '--json');
    expect(texts).toEqual([cli.stdout, cli.stdout, cli.stdout]);
  });

  it('saves nothing for a fork, and takes its configuration from the base', async () => {
    const root = pullRequest();
    writeTree(root, { '.github/codebatch.yml': 'fail-on: none\n' });
    git(root, 'add', '--all');
    git(root, 'commit', '--quiet', '--amend', '--no-edit');
    const own = await run(root);
    expect(own.code).toBe(0);
    const before = service.cache.entries.length;
    git(root, 'clean', '-fdxq');
    const fork = await run(root, 'evil/r');
    expect(fork.code).toBe(1);
    expect(fork.log).toContain('The memo is not saved: the commits come from a fork.');
    expect(service.cache.entries).toHaveLength(before);
  });

  it('fetches the one commit that a shallow clone lacks, and judges nothing where it cannot', async () => {
    const origin = pullRequest();
    const clone = (name: string): string => {
      const root = join(temporaryDirectory(), name);
      git(origin, 'clone', '--quiet', '--depth=1', `file://${origin}`, root);
      return root;
    };
    const shallow = clone('shallow');
    const ran = await run(shallow);
    expect(ran.outputs).toMatchObject({ regressions: '2', 'base-sha': git(origin, 'rev-parse', 'HEAD^1') });
    expect(git(shallow, 'config', '--local', '--list')).not.toContain('extraheader');
    const alone = clone('alone');
    git(alone, 'remote', 'set-url', 'origin', `file://${origin}-gone`);
    const lost = await run(alone, 'o/r', { memo: 'false' });
    expect({ code: lost.code, outputs: lost.outputs }).toEqual({ code: 2, outputs: {} });
    expect(lost.commands.filter(({ name }) => name === 'error')).toHaveLength(1);
    expect(lost.commands.filter(({ data }) => data.includes('could not be fetched'))).toHaveLength(1);
  });

  it('compares with a branch and a head by id that a shallow clone has not, under a configuration of that head', async () => {
    const origin = pullRequest();
    git(origin, 'checkout', '--quiet', 'topic');
    writeTree(origin, { '.github/other.yml': 'fail-on: none\n' });
    const head = commitAll(origin, 'another configuration');
    git(origin, 'config', 'uploadpack.allowReachableSHA1InWant', 'true');
    const workspace = temporaryDirectory();
    const root = join(workspace, 'sub');
    git(origin, 'clone', '--quiet', '--depth=1', '--branch=main', `file://${origin}`, root);
    const asked = { memo: 'false', path: 'sub', base: 'topic~1', head };
    const refused = await run(workspace, 'o/r', asked);
    expect(refused.commands.find(({ name }) => name === 'error')?.data).toContain('There is no commit');
    const inputs = { ...asked, base: 'main', config: '.github/other.yml' };
    const judged = await run(workspace, 'o/r', inputs);
    expect({ code: judged.code, outputs: judged.outputs }).toMatchObject({
      code: 0,
      outputs: { 'head-sha': head, 'base-sha': git(origin, 'rev-parse', 'main') },
    });
    writeTree(workspace, { 'outside.yml': 'fail-on: none\n' });
    const outside = await run(workspace, 'o/r', { ...inputs, config: '../outside.yml' });
    expect(outside.code).toBe(2);
    expect(outside.commands.find(({ name }) => name === 'error')?.data).toContain('no configuration file');
  });

  it('is told that there is no checkout, and does not pass for having found nothing', async () => {
    const ran = await run(temporaryDirectory());
    expect(ran.code).toBe(2);
    expect(ran.commands.find(({ name }) => name === 'error')?.data).toContain('Put actions/checkout before');
  });

  it('leaves the files of an earlier step of the job as they are', async () => {
    const root = pullRequest();
    const env = { RUNNER_TEMP: temporaryDirectory() };
    const [first, second] = [
      await run(root, 'o/r', { memo: 'false' }, env),
      await run(root, 'o/r', { memo: 'false', base: 'HEAD^2' }, env),
    ];
    const bases = [first, second].map(({ outputs }) => {
      const report = JSON.parse(readFileSync(outputs['report-path']!, 'utf8')) as {
        base: { commit: string };
      };
      return report.base.commit;
    });
    expect(bases).toEqual(['HEAD^1', 'HEAD^2'].map((one) => git(root, 'rev-parse', one)));
  });

  it('says in log and summary how many regressions the platform shows at no line', async () => {
    const root = repositoryOf({ 'a.py': 'print(1)\n' }, { 'a.py': 'import os\n' });
    writeTree(root, Object.fromEntries(Array.from({ length: 13 }, (_, n) => [`m${n}.py`, 'import os\n'])));
    commitAll(root, 'many');
    const ran = await run(root, 'o/r', { memo: 'false', base: 'HEAD~2' });
    const shown = ran.commands.filter(({ name, properties }) => name === 'warning' && properties['file']);
    expect([ran.outputs['regressions'], shown.length]).toEqual(['14', 10]);
    for (const text of [ran.log, ran.summary])
      expect(text).toContain('4 regressions more are not shown at their lines');
  });

  it('tells a mistake in one sentence, as an error of the step', async () => {
    const root = repositoryOf({ 'a.py': 'print(1)\n' });
    const ran = await run(root, 'o/r', { 'fail-on': 'warnings', annotations: 'true' });
    expect(ran.code).toBe(2);
    expect(ran.commands).toEqual([
      {
        name: 'error',
        properties: {},
        data: 'The input fail-on is "warnings": --fail-on does not know "warnings". Did you mean warning?',
      },
    ]);
  });
});
