import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..', '..');

interface Job {
  outputs?: Record<string, string>;
  steps: { id?: string; uses?: string; with?: Record<string, string> }[];
}

interface Workflow {
  on: { workflow_call: { inputs: Record<string, object>; outputs: Record<string, { value: string }> } };
  jobs: Record<string, Job>;
}

const text = readFileSync(join(ROOT, '.github/workflows/codebatch.yml'), 'utf8');
const { on, jobs } = parse(text) as Workflow;
const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Record<
  'inputs' | 'outputs',
  Record<string, object>
>;

const steps = Object.values(jobs).flatMap((job) => job.steps);
const ours = steps.filter(({ uses }) => uses?.startsWith('codebatch/action@'));

describe('the reusable workflow', () => {
  it('puts out what its jobs put out, and these what their step of the action does', () => {
    for (const { value } of Object.values(on.workflow_call.outputs)) {
      const [, job, output] = /^\$\{\{ jobs\.(\w+)\.outputs\.([\w-]+) \}\}$/.exec(value)!;
      expect(Object.keys(jobs[job!]!.outputs!)).toContain(output);
    }
    for (const job of Object.values(jobs))
      for (const [name, value] of Object.entries(job.outputs ?? {})) {
        const [, id, output] = /^\$\{\{ steps\.(\w+)\.outputs\.([\w-]+) \}\}$/.exec(value)!;
        expect([name, job.steps.find((step) => step.id === id)?.uses]).toEqual([
          output,
          'codebatch/action@v1',
        ]);
        expect(Object.keys(action.outputs)).toContain(output);
      }
  });

  it('takes no input in vain, and passes none that the action does not know', () => {
    for (const name of Object.keys(on.workflow_call.inputs)) expect(text).toContain(`inputs.${name} }}`);
    expect(ours).toHaveLength(3);
    const passed = new Set(ours.flatMap((step) => Object.keys(step.with!)));
    expect([...passed].filter((name) => !(name in action.inputs))).toEqual([]);
  });

  it('checks every job out alike, without leaving a token behind', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with)).toEqual(
      ours.map(() => ({
        'persist-credentials': false,
        path: '${{ inputs.path }}',
        'fetch-depth': '${{ inputs.fetch-depth }}',
      })),
    );
  });
});
