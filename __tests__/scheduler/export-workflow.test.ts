import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { renderWorkflow } from '../../src/scheduler/export-workflow.ts';
import { readWorkplan } from '../../src/scheduler/workplan.ts';
import { UserError } from '../../src/util/errors.ts';
import { temporaryDirectory } from '../support/temporary.ts';

interface Job {
  name: string;
  needs?: string[];
  if?: string;
  environment?: string;
  'continue-on-error'?: boolean;
  'timeout-minutes': number;
  steps: { run?: string; env?: Record<string, string> }[];
}

const exported = (...steps: string[]): string => exportedWith('release gate', ...steps);
const exportedWith = (environment: string | undefined, ...steps: string[]): string =>
  renderWorkflow(readWorkplan(steps.map((step) => `- ${step}`).join('\n'), 'my-plan.md'), {
    version: '0.1.0',
    environment,
  });
const jobsOf = (text: string): Record<string, Job> => (parse(text) as { jobs: Record<string, Job> }).jobs;

/** What GitHub's own parser and our rules say of a workflow. */
function judged(text: string): string {
  const file = join(temporaryDirectory(), 'workflow.yml');
  writeFileSync(file, text);
  const script = join(import.meta.dirname, '..', '..', 'scripts', 'workflows.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, file], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return `${status} ${status === 0 ? '' : stdout + stderr}`.trim();
}

const PLAN = [
  '[ ] id=learn.context lane=1 payload=@cmd:node scan.js',
  '[x] id=old lane=1 payload=@file:a.md',
  '[ ] id=9lives lane=2 deps=learn.context,old timeout=5m retries=0 payload=@file:a.diff#apply#test',
  '[ ] id=learn_context lane=2 deps=9lives payload=@doc:read',
  '[ ] id=flaky lane=2 on_fail=continue payload="@cmd:echo ${{ github.token }} \\"$(id)\\""',
  '[ ] id=ship lane=3 gate=manual deps=flaky,learn_context payload=@batch:check',
  '[ ] id=clean-up lane=3 on_fail=run deps=ship payload=@cmd:true',
];

describe('a workplan as a workflow', () => {
  it('has a job for each step that is not done, behind those that it depends on', () => {
    const jobs = jobsOf(exported(...PLAN));
    expect(Object.entries(jobs).map(([id, { name, needs }]) => [id, name, needs ?? []])).toEqual([
      ['learn_context', 'learn.context', []],
      ['flaky', 'flaky', []],
      ['_9lives', '9lives', ['learn_context']],
      ['learn_context_2', 'learn_context', ['_9lives']],
      ['ship', 'ship', ['flaky', 'learn_context_2']],
      ['clean_up', 'clean-up', ['ship']],
    ]);
    expect(jobs['_9lives']).toMatchObject({ 'timeout-minutes': 10 });
    expect(jobs['ship']).toMatchObject({ environment: 'release gate' });
    expect(jobs['flaky']).toMatchObject({ 'continue-on-error': true });
    expect(jobs['ship']!.if).toBe(
      "${{ !cancelled() && (needs.flaky.result == 'success' || needs.flaky.result == 'failure') && needs.learn_context_2.result == 'success' }}",
    );
    expect(jobs['clean_up']!.if).toBe('${{ !cancelled() }}');
  });

  it('is one to GitHub, pins its actions and asks for no rights', () => {
    expect(judged(exported(...PLAN))).toBe('0');
    expect(judged(exported(...PLAN).replace('runs-on', 'run-on'))).toContain('run-on');
  });

  it('never lets the text of a payload become a part of a script or an expression', () => {
    const { flaky } = jobsOf(exported(...PLAN));
    const [step] = flaky!.steps.slice(-1);
    expect(step!.env!['PAYLOAD']).toBe(`@cmd:echo \${{ '\${{' }} github.token }} "$(id)"`);
    expect(step!.run).toBe('npx --yes codebatch@0.1.0 schedule exec "$PAYLOAD" --timeout 120 --retries 2');
  });

  it('says nothing of failures where GitHub means the same', () => {
    const jobs = jobsOf(exported('[ ] id=a lane=1 payload=@cmd:x', '[ ] id=b lane=1 deps=a payload=@cmd:y'));
    expect(jobs['b']).not.toHaveProperty('if');
  });

  it('is none where somebody has to do a step, or nobody has to do anything', () => {
    const codeOf = (...steps: string[]): string | undefined => {
      try {
        exportedWith(undefined, ...steps);
      } catch (error) {
        return error instanceof UserError ? error.code : String(error);
      }
      return undefined;
    };
    expect(codeOf('[ ] id=a lane=1 payload=@file:a.md')).toBe('STEP_FOR_AGENTS');
    expect(codeOf('[x] id=a lane=1 payload=@file:a.md')).toBe('WORKPLAN_DONE');
    // An environment that nobody has protected stops nothing: which one it is, is for whoever protects it to say.
    expect(codeOf('[ ] id=a lane=1 gate=manual payload=@cmd:x')).toBe('STEP_GATED');
    expect(codeOf('[x] id=a lane=1 gate=manual payload=@cmd:x', '[ ] id=b lane=1 payload=@cmd:x')).toBe(
      undefined,
    );
  });

  it('says which steps its environment has to stop', () => {
    expect(
      exported(...PLAN)
        .split('\n')
        .slice(0, 3)
        .join('\n'),
    ).toContain(
      '# The environment "release gate" needs required reviewers, or these steps run at once: ship (manual).',
    );
    expect(exported('[ ] id=a lane=1 payload=@cmd:x')).not.toContain('environment');
  });
});
