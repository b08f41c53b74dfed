import { PRODUCER, SCHEMA_VERSION } from '../records/header.ts';
import type { PlannedTask, PlanRecord } from '../records/plan.ts';
import { UserError } from '../util/errors.ts';
import { canonicalJson, sha256Hex } from '../util/json.ts';
import { nearest } from '../util/text.ts';
import type { Pipeline, Registry, Task } from './task.ts';

/** What a configuration may say about a plan. */
export interface PlanOptions {
  /** User pipelines by name: task types in order, with options of their own. */
  pipelines?: Record<string, readonly { task: string; options?: Record<string, unknown> }[]>;
  /** Options by task type, for every pipeline. */
  tasks?: Record<string, Record<string, unknown>>;
  /** Files above are recorded as not analysed. */
  fileBytes: number;
}

export const DEFAULT_FILE_BYTES = 5_000_000;

/** A plan before it has a batch: what will run, and its digest. Equal digests mean equal rules, options and tools. */
export interface Plan {
  pipeline: string;
  tasks: PlannedTask[];
  limits: { file_bytes: number };
  digest: string;
}

/**
 * Resolves a pipeline against the registry and the options.
 * Throws `PIPELINE_NOT_FOUND`, `TASK_NOT_FOUND`, `PIPELINE_INVALID`, `CONFIG_INVALID`.
 */
export function buildPlan(registry: Registry, name: string, options: PlanOptions): Plan {
  const pipeline = findPipeline(registry, name, options.pipelines ?? {});
  const ids = new Map<string, string>();
  const tasks = pipeline.tasks.map(({ task_id, type, config }) => {
    const task = findTask(registry, type);
    const depends = task.needs.map((need) => {
      const id = ids.get(need);
      if (id === undefined)
        throw new UserError(
          'PIPELINE_INVALID',
          `Pipeline ${JSON.stringify(name)}: task "${type}" needs "${need}" before it.`,
        );
      return id;
    });
    ids.set(type, task_id);
    return planTask(registry, task, {
      task_id,
      depends_on: depends,
      options: { ...options.tasks?.[type], ...config },
    });
  });
  const limits = { file_bytes: options.fileBytes };
  return { pipeline: name, tasks, limits, digest: planDigest(tasks, limits) };
}

function planTask(
  registry: Registry,
  task: Task,
  given: { task_id: string; depends_on: string[]; options: Record<string, unknown> },
): PlannedTask {
  const config = task.config.safeParse(given.options);
  if (!config.success) {
    const issue = config.error.issues[0];
    throw new UserError(
      'CONFIG_INVALID',
      `Option ${issue?.path.join('.') || 'list'} of task "${task.type}": ${issue?.message ?? 'is not valid'}.`,
    );
  }
  return {
    task_id: given.task_id,
    type: task.type,
    version: task.version,
    scope: task.scope,
    ...(given.depends_on.length > 0 ? { depends_on: given.depends_on } : {}),
    // Through canonical JSON, so that the order in which options were written does not count.
    config: JSON.parse(canonicalJson(config.data)) as Record<string, unknown>,
    tools: registry.tools(task.type),
  };
}

function findPipeline(
  registry: Registry,
  name: string,
  users: NonNullable<PlanOptions['pipelines']>,
): Pipeline {
  const builtIn = registry.pipelines.get(name);
  const user = Object.hasOwn(users, name) ? users[name] : undefined;
  if (user) return { name, description: 'from the configuration', tasks: withTaskIds(registry, user) };
  if (builtIn) return builtIn;
  const known = [...registry.pipelines.keys(), ...Object.keys(users)];
  const near = nearest(name, known);
  throw new UserError('PIPELINE_NOT_FOUND', `There is no pipeline ${JSON.stringify(name)}.`, {
    hints: [near ? `Did you mean ${near}?` : `Pipelines: ${known.join(', ')}.`],
  });
}

/** User pipelines name types; each type keeps the id that the built-in pipelines give it, a second one gets `_2`. */
function withTaskIds(
  registry: Registry,
  steps: readonly { task: string; options?: Record<string, unknown> }[],
): Pipeline['tasks'] {
  const seen = new Map<string, number>();
  return steps.map(({ task: type, options }) => {
    findTask(registry, type);
    const count = (seen.get(type) ?? 0) + 1;
    seen.set(type, count);
    const id = builtInTaskId(registry, type);
    return { task_id: count === 1 ? id : `${id}_${count}`, type, ...(options ? { config: options } : {}) };
  });
}

function builtInTaskId(registry: Registry, type: string): string {
  for (const pipeline of registry.pipelines.values())
    for (const task of pipeline.tasks) if (task.type === type) return task.task_id;
  return type;
}

function findTask(registry: Registry, type: string): Task {
  const task = registry.tasks.get(type);
  if (task) return task;
  const known = [...registry.tasks.keys()];
  const near = nearest(type, known);
  throw new UserError('TASK_NOT_FOUND', `There is no task ${JSON.stringify(type)}.`, {
    hints: [near ? `Did you mean ${near}?` : `Tasks: ${known.join(', ')}.`],
  });
}

/** `batch-` and 32 hex digits of sha256 over the snapshot id and the plan: equal work has equal ids on every machine. */
export function batchIdOf(snapshotId: string, plan: Pick<Plan, 'digest'>): string {
  return `batch-${sha256Hex(canonicalJson({ snapshot_id: snapshotId, plan: plan.digest })).slice(0, 32)}`;
}

/** The record of a plan for one batch. */
export function planRecord(plan: Plan, batchId: string): PlanRecord {
  return {
    schema_name: 'codebatch.plan',
    schema_version: SCHEMA_VERSION,
    producer: { ...PRODUCER },
    batch_id: batchId,
    tasks: plan.tasks,
    limits: plan.limits,
  };
}

/**
 * A written plan, ready to run again. A plan of the reference implementation names no versions: it gets ours.
 * Throws `TASK_NOT_FOUND`, and `PLAN_MISMATCH` when this version would compute something else than the plan says.
 */
export function storedPlan(registry: Registry, pipeline: string, record: PlanRecord): Plan {
  const tasks = record.tasks.map((written) => {
    const task = findTask(registry, written.type);
    const { task_id, depends_on = [], config } = written;
    const ours = planTask(registry, task, { task_id, depends_on, options: config });
    const facts = ({ version, tools, config: resolved }: PlannedTask): string =>
      canonicalJson({ version, tools, resolved });
    if (written.version !== undefined && facts(ours) !== facts(written))
      throw new UserError(
        'PLAN_MISMATCH',
        `The batch was planned by codebatch ${record.producer.version}, whose task ${task_id} computes something else than this one's.`,
        { hints: ['Make a new batch of the same snapshot: codebatch batch init --snapshot … --pipeline …'] },
      );
    return ours;
  });
  const limits = (record['limits'] as Plan['limits'] | undefined) ?? { file_bytes: DEFAULT_FILE_BYTES };
  return { pipeline, tasks, limits, digest: planDigest(tasks, limits) };
}

function planDigest(tasks: PlannedTask[], limits: Plan['limits']): string {
  return digestOfPlan({ producer: PRODUCER, tasks, limits });
}

/** The digest of a written plan: that of the plan which it was written from. */
export function recordedPlanDigest({ producer, tasks, limits }: PlanRecord): string {
  return digestOfPlan({ producer, tasks, limits });
}

function digestOfPlan(facts: {
  producer: PlanRecord['producer'];
  tasks: PlannedTask[];
  limits: unknown;
}): string {
  return `sha256:${sha256Hex(canonicalJson(facts))}`;
}
