import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { action, type ActionRun } from './action.ts';
import type { ResultsService } from './results-service.ts';
import { runnerCommands } from './runner-commands.ts';
import { temporaryDirectory } from './temporary.ts';

interface Step {
  uses?: string;
  if?: string;
  shell?: string;
  run?: string;
  id?: string;
  with?: Record<string, string>;
}

interface WorkflowJob {
  if?: string;
  outputs?: Record<string, string>;
  steps: Step[];
}

interface Workflow {
  on: { workflow_call: { inputs: Record<string, { default: unknown }> } };
  jobs: Record<'plan' | 'run' | 'merge', WorkflowJob>;
}

const FILE = join(import.meta.dirname, '..', '..', '.github', 'workflows', 'codebatch.yml');

/** Jobs at once. */
const AT_ONCE = 3;

export interface WorkflowGiven {
  service: ResultsService;
  /** Makes the checkout of a job; by default a copy of `root`. */
  checkout?: () => string;
  /** The repository as `actions/checkout` leaves it. */
  root: string;
  /** What the caller's workflow passes. */
  inputs?: Record<string, string>;
  /** Payload of the event. */
  event: object;
  env: NodeJS.ProcessEnv;
  /** Id of the run, and what its token may see. */
  run?: string;
  ref: string;
  baseRefs?: readonly string[];
}

/**
 * A run of the documented workflow, `.github/workflows/codebatch.yml`: its jobs with what their `with` says, each in a
 * checkout of its own, over the services of the run. The few forms of expressions that stand in the file are understood,
 * any other one throws.
 */
export class WorkflowRun {
  private readonly given: WorkflowGiven;
  private readonly workflow = parse(readFileSync(FILE, 'utf8')) as Workflow;
  private readonly inputs: Record<string, string>;
  private planned: { outputs: Record<string, string> } | undefined;
  private planCode = 0;
  /** The platform counts it up for every re-run. */
  attempt = 1;

  constructor(given: WorkflowGiven) {
    this.given = given;
    const declared = Object.entries(this.workflow.on.workflow_call.inputs);
    const defaults = declared.map(([name, { default: value }]) => [name, String(value)]);
    this.inputs = { ...(Object.fromEntries(defaults) as Record<string, string>), ...given.inputs };
  }

  /** The matrix that `plan` put out. */
  get ranges(): string[] {
    return (JSON.parse(this.planned!.outputs['matrix']!) as { 'shard-range': string[] })['shard-range'];
  }

  /** Puts another value in place of an output of `plan`; gives the one that it was. */
  handedOver(name: string, value: string): string {
    const before = this.planned!.outputs[name]!;
    this.planned!.outputs[name] = value;
    return before;
  }

  async plan(): Promise<ActionRun> {
    const ran = await this.job('plan', {});
    this.planCode = ran.code;
    const declared = Object.entries(this.workflow.jobs.plan.outputs!);
    const outputs = declared.map(([name, value]) => [
      name,
      this.filled(value, { 'steps.plan.outputs': ran.outputs }),
    ]);
    this.planned = {
      outputs: Object.fromEntries(outputs) as Record<string, string>,
    };
    return ran;
  }

  /** The matrix, all of it or some ranges. */
  async run(ranges: readonly string[] = this.ranges): Promise<ActionRun[]> {
    expectCondition(this.workflow.jobs.run.if, "needs.plan.outputs.count != '0'");
    const waiting = ranges.entries();
    const done: ActionRun[] = [];
    const work = async (): Promise<void> => {
      for (const [n, range] of waiting) done[n] = await this.job('run', { matrix: { 'shard-range': range } });
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return done;
  }

  /** The job runs whatever became of the others; where there is no plan, its first step is its last. */
  async merge(): Promise<ActionRun> {
    const { if: condition, steps } = this.workflow.jobs.merge;
    expectCondition(condition, 'always()');
    const [first] = steps;
    expectCondition(first!.if, "needs.plan.result != 'success'");
    return this.planCode === 0 ? this.job('merge', {}) : script(first!);
  }

  /** All jobs, one after the other as `needs` says. */
  async all(): Promise<{ plan: ActionRun; run: ActionRun[]; merge: ActionRun }> {
    const plan = await this.plan();
    if (plan.code !== 0) throw new Error(`The job plan ended with ${plan.code}:\n${plan.log}`);
    return { plan, run: await this.run(), merge: await this.merge() };
  }

  private job(
    name: keyof Workflow['jobs'],
    contexts: Record<string, Record<string, string>>,
  ): Promise<ActionRun> {
    const { service, root, event, env, run = 'run-1', ref, baseRefs = [] } = this.given;
    const step = this.workflow.jobs[name].steps.find(({ uses }) => uses?.startsWith('codebatch/action@'))!;
    const asked = Object.entries(step.with!).map(([input, value]) => [input, this.filled(value, contexts)]);
    const job = `${name}-${Object.values(contexts['matrix'] ?? {}).join('')}-${this.attempt}`;
    return action(this.given.checkout?.() ?? copyOf(root), {
      with: Object.fromEntries(asked) as Record<string, string>,
      event,
      env: {
        ...service.env({ run, job, ref, baseRefs }),
        GITHUB_REF: ref,
        GITHUB_JOB: name,
        GITHUB_RUN_ATTEMPT: `${this.attempt}`,
        ...env,
      },
    });
  }

  private filled(text: string, contexts: Record<string, Record<string, string>>): string {
    const known = {
      inputs: this.inputs,
      'needs.plan.outputs': this.planned?.outputs ?? {},
      ...contexts,
    } as Record<string, Record<string, string>>;
    return text.replace(/\$\{\{ (.*?) \}\}/g, (_all, expression: string) => {
      const [, context = '', name = ''] = /^([a-z.]+)\.([a-z-]+)$/.exec(expression) ?? [];
      if (!known[context]) throw new Error(`The expression ${expression} is not understood here.`);
      return known[context][name] ?? '';
    });
  }
}

function copyOf(root: string): string {
  const copy = join(temporaryDirectory(), 'checkout');
  cpSync(root, copy, { recursive: true });
  return copy;
}

/** A step of shell commands, as the runner starts it; it may have no expressions. */
function script({ shell, run }: Step): ActionRun {
  if (shell !== 'bash' || !run || run.includes('${{')) throw new Error('The step is not understood here.');
  const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
    encoding: 'utf8',
  });
  const log = ran.stdout + ran.stderr;
  return { code: ran.status ?? -1, log, commands: runnerCommands(log), outputs: {}, summary: '' };
}

/** The runner's conditions are not evaluated: that they are these is what this run stands for. */
function expectCondition(found: string | undefined, expected: string): void {
  const bare = found?.replace(/^\$\{\{ | \}\}$/g, '');
  if (bare !== expected) throw new Error(`A job runs if ${bare}, and not if ${expected}.`);
}
