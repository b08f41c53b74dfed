import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../src/records/digest.ts';
import { parseShardRange } from '../../src/records/shard-range.ts';
import type { ActionRun } from '../support/action.ts';
import { codebatch } from '../support/codebatch.ts';
import { commitAll, git, repositoryOf } from '../support/repository.ts';
import { ResultsService } from '../support/results-service.ts';
import { copyOf, smallRepository } from '../support/split-jobs.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';
import { WorkflowRun, type WorkflowGiven } from '../support/workflow-run.ts';

let service: ResultsService;

beforeEach(async () => {
  service = await new ResultsService().start();
});

afterEach(() => service.stop());

/** A push to the main branch that brought the last commit. */
function push(root: string, given: Partial<WorkflowGiven> = {}): WorkflowRun {
  return new WorkflowRun({
    service,
    root,
    event: { before: git(root, 'rev-parse', 'HEAD~1'), repository: { default_branch: 'main' } },
    env: { GITHUB_EVENT_NAME: 'push' },
    ref: 'refs/heads/main',
    ...given,
  });
}

/** One job for each range, up to so many, and nothing remembered. */
function apart(jobs: number): Record<string, string> {
  return { 'max-jobs': `${jobs}`, 'bytes-per-job': '1', memo: 'false' };
}

function reportOf({ outputs }: ActionRun): string {
  return readFileSync(outputs['report-path']!, 'utf8');
}

/** What the command line says when it is given the command that the report prints. */
function reproduced(root: string, report: string): string {
  const { reproduce } = JSON.parse(report) as { reproduce: string };
  return codebatch(copyOf(root), ...reproduce.split(' ').slice(2), '--json').stdout;
}

const errors = ({ commands }: ActionRun): string[] =>
  commands
    .filter(({ name, properties }) => name === 'error' && properties['file'] === undefined)
    .map(({ data }) => data);

describe('the documented workflow', () => {
  it('gives one report, from 1, 4 or 16 jobs and on a laptop, byte for byte', async () => {
    const root = smallRepository();
    const reports: string[] = [];
    for (const jobs of [1, 4, 16]) {
      const { plan, run, merge } = await push(root, {
        inputs: apart(jobs),
        run: `run-${jobs}`,
      }).all();
      expect(plan.outputs).toMatchObject({
        count: `${jobs}`,
        'head-sha': git(root, 'rev-parse', 'HEAD'),
        'base-sha': git(root, 'rev-parse', 'HEAD~1'),
      });
      expect(run.map(({ code }) => code)).toEqual(Array.from({ length: jobs }, () => 0));
      expect([merge.code, merge.outputs['conclusion']]).toEqual([1, 'failure']);
      expect(errors(merge)).toEqual([]);
      reports.push(reportOf(merge));
    }
    expect(new Set(reports).size).toBe(1);
    expect(reports[0]).toBe(reproduced(root, reports[0]!));
  });

  it('tells what each job cost, and what came of them in one artifact and at the changed lines', async () => {
    const root = smallRepository();
    const { plan, run, merge } = await push(root, { inputs: { memo: 'false' } }).all();
    expect(plan.summary).toMatch(/^Planned 1 job for \d+ bytes[^]*\| set-up \| restore \| work \| upload \|/);
    expect(run[0]!.summary).toMatch(
      /^Shards 00-ff: \d+ computed, 0 remembered, 0 failed; a part of \d+ bytes packed\.[^]*\| set-up \| restore \| work \| upload \|/,
    );
    expect(merge.summary).toContain('| set-up | restore | work | upload | save |');
    const names = service.artifacts.artifacts.map(({ name }) => name);
    expect(names).toEqual([
      'codebatch-codebatch--split-a1-u1',
      'codebatch-codebatch--part-00-ff-a1-u1',
      'codebatch-report-codebatch-a1-u1',
    ]);
    expect(merge.commands.some(({ properties }) => properties['file'] === 'bad.py')).toBe(true);
    expect(merge.summary).toContain('regression');
  });

  it('computes what the last push did not know, and nothing else', async () => {
    const root = smallRepository();
    const first = await push(root).all();
    expect(first.merge.log).toMatch(/Saved \d+ entries of the memo, \d+ bytes: this is the default branch/);
    writeTree(root, { 'm5.py': 'def f(a):\n    return 55\n' });
    commitAll(root, 'third');
    const second = await push(root, { run: 'run-2' }).all();
    expect(second.plan.log).toContain('Remembered from earlier runs:');
    expect(second.run[0]!.summary).toMatch(/^Shards 00-ff: [1-9] computed, \d\d+ remembered/);
    expect(reportOf(second.merge)).toBe(reproduced(root, reportOf(second.merge)));
  });
});

describe('a workflow that breaks', () => {
  it('is never green with a part missing, and whole again after its failed job was run again', async () => {
    const root = smallRepository();
    const workflow = push(root, { inputs: apart(4) });
    await workflow.plan();
    // The mended file lies in it: that it was mended nobody saw.
    const shard = digestOf(readFileSync(join(root, 'm3.py'))).slice(7, 9);
    const crashed = workflow.ranges.find((range) => parseShardRange(range).some((one) => one === shard))!;
    const others = workflow.ranges.filter((range) => range !== crashed);
    await workflow.run(others);
    const incomplete = await workflow.merge();
    expect(incomplete.code).toBe(1);
    expect(errors(incomplete)).toEqual([
      `No part came of 1 range (${crashed}): those files are unknown. Re-run the failed jobs.`,
    ]);
    expect(incomplete.outputs['conclusion']).toBe('failure');
    expect(Number(incomplete.outputs['unknown'])).toBeGreaterThan(0);
    expect(reportOf(incomplete)).toContain('shard_missing');
    workflow.attempt = 2;
    const [again] = await workflow.run([crashed]);
    expect(again!.log).toContain(`Uploaded codebatch-codebatch--part-${crashed}-a2-u1`);
    const whole = await workflow.merge();
    expect(reportOf(whole)).toBe(reproduced(root, reportOf(whole)));
  });

  it('says in one sentence that there is nothing to merge, and is not green', async () => {
    const root = smallRepository();
    const workflow = push(root, { inputs: { memo: 'false' } });
    await workflow.plan();
    service.fault = () => ({ status: 403 });
    const merge = await workflow.merge();
    expect(merge.code).toBe(2);
    expect(errors(merge)).toEqual([
      expect.stringMatching(
        /^There is no work to take up: the artifacts of this run cannot be listed\. Re-run all/,
      ),
    ]);
    expect(merge.commands.filter(({ name }) => name === 'warning')).toHaveLength(1);
    expect(merge.outputs['conclusion']).toBeUndefined();
  });

  it('refuses a split that is not the one it was asked for', async () => {
    const root = smallRepository();
    await push(root, { inputs: { memo: 'false' } }).plan();
    writeTree(root, { 'm5.py': 'pass\n' });
    commitAll(root, 'another');
    const other = push(root, { inputs: { memo: 'false' }, run: 'run-2' });
    await other.plan();
    // The artifacts of the other run are gone.
    service.artifacts.artifacts.splice(1);
    service.artifacts.artifacts[0]!.run = 'run-2';
    const [ran] = await other.run();
    expect(ran!.code).toBe(2);
    expect(errors(ran!)).toEqual([expect.stringContaining('no split that was handed over is the one')]);
  });
});

describe('the workflow of a fork', () => {
  it('saves no memo, obeys the configuration of the base, and needs no more than a shallow clone', async () => {
    const origin = repositoryOf({ 'a.py': 'print(1)\n' });
    git(origin, 'checkout', '--quiet', '-b', 'topic');
    writeTree(origin, { 'a.py': 'import sys\nprint(1)\n', '.github/codebatch.yml': 'fail-on: none\n' });
    const offered = commitAll(origin, 'topic');
    git(origin, 'checkout', '--quiet', 'main');
    writeTree(origin, { 'new.py': 'import json\n' });
    const base = commitAll(origin, 'main goes on');
    git(origin, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'topic');
    git(origin, 'checkout', '--quiet', '--detach');
    const { plan, merge } = await new WorkflowRun({
      service,
      root: origin,
      checkout: () => {
        const clone = join(temporaryDirectory(), 'checkout');
        git(origin, 'clone', '--quiet', '--depth=1', `file://${origin}`, clone);
        return clone;
      },
      event: {
        repository: { default_branch: 'main' },
        pull_request: {
          number: 1,
          base: { sha: base },
          head: { sha: offered, repo: { full_name: 'someone/r' } },
        },
      },
      env: { GITHUB_EVENT_NAME: 'pull_request' },
      ref: 'refs/pull/1/merge',
      baseRefs: ['refs/heads/main'],
    }).all();
    expect(plan.log).toContain(`against ${base}: the first parent of refs/pull/1/merge.`);
    expect([merge.code, merge.outputs['regressions'], merge.outputs['base-sha']]).toEqual([1, '1', base]);
    expect(merge.log).toContain('The memo is not saved: the commits come from a fork.');
    expect(service.cache.entries).toEqual([]);
    expect(reportOf(merge)).toBe(reproduced(origin, reportOf(merge)));
  });
});
