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

/** What `plan` predicts, in bytes. */
function costOf({ summary }: ActionRun): number {
  return Number(/^Planned \d+ jobs? for (\d+) bytes/.exec(summary)![1]);
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
      const run = `run-${jobs}`;
      const ran = await push(root, { inputs: apart(jobs), run }).all();
      expect(ran.plan.outputs).toMatchObject({
        count: `${jobs}`,
        'head-sha': git(root, 'rev-parse', 'HEAD'),
        'base-sha': git(root, 'rev-parse', 'HEAD~1'),
      });
      expect(ran.run.map(({ code }) => code)).toEqual(Array.from({ length: jobs }, () => 0));
      expect([ran.merge.code, ran.merge.outputs['conclusion']]).toEqual([1, 'failure']);
      expect(errors(ran.merge)).toEqual([]);
      reports.push(reportOf(ran.merge));
      if (jobs === 1) expectTold(ran);
    }
    expect(new Set(reports).size).toBe(1);
    expect(reports[0]).toBe(reproduced(root, reports[0]!));
  });

  /** What each job cost, and what came of them at the lines of the change and in one artifact. */
  function expectTold({ plan, run, merge }: { plan: ActionRun; run: ActionRun[]; merge: ActionRun }): void {
    expect(plan.summary).toMatch(/^Planned 1 job for \d+ bytes[^]*\| set-up \| restore \| work \| upload \|/);
    expect(run[0]!.summary).toMatch(
      /^Shards 00-ff: \d+ computed, 0 remembered, 0 failed; a part of \d+ bytes packed\.[^]*\| set-up \| restore \| work \| upload \|/,
    );
    expect(merge.summary).toContain('| set-up | restore | work | upload | save |');
    expect(merge.summary).toContain('regression');
    expect(service.artifacts.artifacts.map(({ name }) => name)).toEqual([
      'codebatch-split-a1-u1',
      'codebatch-part-00-ff-a1-u1',
      'codebatch-report-a1-u1',
    ]);
    expect(merge.commands.some(({ properties }) => properties['file'] === 'bad.py')).toBe(true);
  }

  it('computes what the last push did not know, and nothing else', async () => {
    const tree = { 'a.py': 'import os\n', 'b.py': 'print(1)\n', 'c.py': 'import re\n' };
    const root = repositoryOf({ 'a.py': 'print(2)\n' }, tree);
    const first = await push(root).all();
    expect(first.merge.log).toMatch(/Saved \d+ entries of the memo, \d+ bytes: this is the default branch/);
    writeTree(root, { 'b.py': 'print(11)\n' });
    commitAll(root, 'third');
    const second = await push(root, { run: 'run-2' }).all();
    for (const { log } of [second.plan, second.run[0]!, second.merge])
      expect(log).toContain('Remembered from earlier runs:');
    const counts = (ran: ActionRun): number[] =>
      /(\d+) computed, (\d+) remembered/.exec(ran.summary)!.slice(1).map(Number);
    // Each file has as many facts: of four contents one is new.
    const [computed, remembered] = counts(second.run[0]!) as [number, number];
    expect(remembered).toBe(3 * computed);
    expect(costOf(second.plan)).toBe(512 + 'print(11)\n'.length);
    expect(reportOf(second.merge)).toBe(reproduced(root, reportOf(second.merge)));
  });
});

describe('a workflow that breaks', () => {
  it('is never green with a part missing, and whole again after its failed job was run again', async () => {
    const root = repositoryOf({ 'a.py': 'import os\n' }, { 'a.py': 'print(1)\n' });
    const workflow = push(root, { inputs: apart(2) });
    await workflow.plan();
    // The mended file lies in it: that it was mended nobody saw.
    const shard = digestOf('print(1)\n').slice(7, 9);
    const crashed = workflow.ranges.find((range) => parseShardRange(range).some((one) => one === shard))!;
    const others = workflow.ranges.filter((range) => range !== crashed);
    expect(others).toHaveLength(1);
    await workflow.run(others);
    const incomplete = await workflow.merge();
    expect(incomplete.code).toBe(1);
    expect(errors(incomplete)).toEqual([
      `No part came of 1 range (${crashed}): those files are unknown. Re-run the failed jobs.`,
    ]);
    expect(incomplete.outputs['conclusion']).toBe('failure');
    expect(incomplete.outputs).toMatchObject({ unknown: '1', improvements: '0' });
    expect(reportOf(incomplete)).toContain('shard_missing');
    workflow.attempt = 2;
    const [again] = await workflow.run([crashed]);
    expect(again!.log).toContain(`Uploaded codebatch-part-${crashed}-a2-u1`);
    const whole = await workflow.merge();
    expect(reportOf(whole)).toBe(reproduced(root, reportOf(whole)));
  });

  it('says in one sentence what is missing, and no job of it is green', async () => {
    const workflow = push(smallRepository(), { inputs: { memo: 'false' } });
    const warnings = ({ commands }: ActionRun): string[] =>
      commands
        .filter(({ name, properties }) => name === 'warning' && !properties['file'])
        .map(({ data }) => data);
    await workflow.plan();
    const digest = workflow.handedOver('plan-digest', `sha256:${'0'.repeat(64)}`);
    const [asksForOther] = await workflow.run();
    expect(asksForOther!.code).toBe(2);
    expect(errors(asksForOther!)).toEqual([expect.stringContaining('no split that was handed over is the')]);
    workflow.handedOver('plan-digest', digest);
    service.fault = (request) => (request === 'CreateArtifact' ? { status: 403 } : undefined);
    const [sendsNothing] = await workflow.run();
    expect([sendsNothing!.code, warnings(sendsNothing!).length]).toEqual([1, 1]);
    expect(sendsNothing!.summary).toContain('no part, as it could not be uploaded');
    service.fault = () => ({ status: 403 });
    const merge = await workflow.merge();
    expect([merge.code, warnings(merge).length, merge.outputs['conclusion']]).toEqual([2, 1, undefined]);
    expect(errors(merge)).toEqual([
      'There is no work to take up: the artifacts of this run cannot be listed. Re-run all jobs; plan, run and merge need the same name and plan-digest.',
    ]);
    const plan = await workflow.plan();
    expect([plan.code, errors(plan).length, warnings(plan).length]).toEqual([2, 1, 1]);
    // Skipped it would count as passed.
    const unplanned = await workflow.merge();
    expect([unplanned.code, errors(unplanned)]).toEqual([
      1,
      ['Nothing was judged, as the job plan did not succeed: see its log, and re-run all jobs.'],
    ]);
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
