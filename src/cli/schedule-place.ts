import { realpathSync } from 'node:fs';
import { defaultConfig, type Config } from '../records/config.ts';
import { AllowList, HARMLESS } from '../scheduler/execute/allow-list.ts';
import type { Executor, Executors, Workplace } from '../scheduler/execute/executor.ts';
import { executorsOf, runFile } from '../scheduler/execute/executors.ts';
import { parseConfig } from '../review/config-file.ts';
import { CONFIG_FILE, configFacts } from '../review/head-config.ts';
import { readOwnFile } from '../store/jail.ts';
import { registry } from '../tasks/registry.ts';
import { UserError } from '../util/errors.ts';
import type { Face } from './command.ts';

export type ScheduleConfig = Config['schedule'];

/**
 * What the configuration of this folder says about the scheduler. It is read once, when a command starts: no job widens
 * what it may do. Throws `CONFIG_INVALID`, `LINK_REFUSED`.
 */
export function scheduleConfig({ cwd }: Pick<Face, 'cwd'>): ScheduleConfig {
  const text = readOwnFile({ root: cwd, path: CONFIG_FILE });
  if (text === undefined) return defaultConfig().schedule;
  return parseConfig(text, { file: CONFIG_FILE, ...configFacts(registry) }).schedule;
}

export function laneCapsOf({ lanes }: ScheduleConfig): ReadonlyMap<number, number> {
  return new Map(Object.entries(lanes).map(([lane, cap]) => [Number(lane), cap]));
}

/** Where jobs run on this machine, and what runs them. */
export function workplaceOf(face: Pick<Face, 'cwd' | 'env'>): { place: Workplace; executors: Executors } {
  const config = scheduleConfig(face);
  const root = realpathSync(face.cwd);
  const place: Workplace = {
    root,
    env: face.env,
    allow: new AllowList(config.allow ?? HARMLESS, root),
    shell: config.shell,
    passOn: config.env,
    tests: config.tests,
  };
  return { place, executors: executorsOf(place, [['batch', runBatch]]) };
}

/** Runs a pipeline over the working tree, as `codebatch check` does: a process of its own, so that it can be ended. */
const runBatch: Executor = (work, place) => {
  const name = work.payload.text.slice('@batch:'.length).trim();
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(name))
    throw new UserError('PIPELINE_INVALID', `${JSON.stringify(name.slice(0, 80))} cannot name a pipeline.`, {
      hints: ['Write @batch:check, or the name of a pipeline of .github/codebatch.yml.'],
    });
  const argv = [process.execPath, process.argv[1]!, 'check', '--pipeline', name, '--no-color'];
  return runFile(argv, { work, place, shown: `check --pipeline ${name}` });
};
