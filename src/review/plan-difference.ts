import type { PlannedTask, PlanRecord } from '../records/plan.ts';
import { canonicalJson, compareStrings, sha256Hex } from '../util/json.ts';

/** All that decides what tasks of a plan compute. */
export function workDigest({ producer }: PlanRecord, tasks: readonly PlannedTask[]): string {
  const facts = tasks.map(({ task_id: id, type, version, config, tools = {} }) => ({
    id,
    type,
    // Who names no versions is known by the version of the program.
    version: version ?? producer,
    config,
    tools,
  }));
  return sha256Hex(canonicalJson(facts)).slice(0, 16);
}

/** What two plans compute differently, task by task. */
export class PlanDifference {
  private readonly base: PlanRecord;
  private readonly head: PlanRecord;
  private readonly known = new Map<string, string | undefined>();

  constructor(base: PlanRecord, head: PlanRecord) {
    this.base = base;
    this.head = head;
  }

  /** Why the findings of a task cannot be compared, one clause; undefined when they can. */
  reason(taskId: string): string | undefined {
    if (!this.known.has(taskId)) {
      // A task that stands on itself would be asked for ever.
      this.known.set(taskId, undefined);
      this.known.set(taskId, this.reasonOf(taskId));
    }
    return this.known.get(taskId);
  }

  /** All reasons, each once, in the order of the head's plan. */
  get reasons(): string[] {
    const ids = [...this.head.tasks, ...this.base.tasks].map(({ task_id: id }) => id);
    return [...new Set(ids.flatMap((id) => this.reason(id) ?? []))];
  }

  private reasonOf(taskId: string): string | undefined {
    const before = taskIn(this.base, taskId);
    const after = taskIn(this.head, taskId);
    const name = (after ?? before)?.type ?? taskId;
    if (!before || !after) return `${name} did not run in the ${before ? 'head' : 'base'}`;
    if (before.type !== after.type)
      return `${taskId} is ${before.type} in the base and ${after.type} in the head`;
    const own = [
      ...versionChange({ task: before, plan: this.base }, { task: after, plan: this.head }),
      ...changed('option', before.config, after.config),
      ...changed('tool', before.tools ?? {}, after.tools ?? {}),
    ];
    return own.length > 0 ? `${name} ran ${own.join(' and ')}` : this.beneath(name, before, after);
  }

  /** Facts of the tasks that it stands on decide what a task says that reads outputs. */
  private beneath(name: string, before: PlannedTask, after: PlannedTask): string | undefined {
    const readsOutputs = after.scope === 'batch' || after.version === undefined;
    if (!readsOutputs) return undefined;
    for (const id of new Set([...(before.depends_on ?? []), ...(after.depends_on ?? [])])) {
      const reason = this.reason(id);
      if (reason !== undefined) return `${name} reads what other tasks found: ${reason}`;
    }
    return undefined;
  }
}

function taskIn({ tasks }: PlanRecord, taskId: string): PlannedTask | undefined {
  return tasks.find(({ task_id: id }) => id === taskId);
}

interface Planned {
  task: PlannedTask;
  plan: PlanRecord;
}

function versionChange(before: Planned, after: Planned): string[] {
  const told = [before, after].map(({ task: { version }, plan: { producer } }) =>
    version === undefined ? `${producer.name} ${producer.version}` : `version ${version}`,
  );
  const [was, now] = told;
  if (was === now) return [];
  const isPlain = before.task.version !== undefined && after.task.version !== undefined;
  return [`as ${was}, now ${isPlain ? after.task.version : now}`];
}

/** Names what differs between two tables. */
function changed(
  noun: string,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => canonicalJson({ value: before[name] }) !== canonicalJson({ value: after[name] }))
    .sort(compareStrings);
  if (names.length === 0) return [];
  return [`with ${names.length === 1 ? `another ${noun}` : `other ${noun}s`} (${names.join(', ')})`];
}
