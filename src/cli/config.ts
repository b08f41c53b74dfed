import type { Command } from 'commander';
import { DEFAULT_FILE_BYTES, type PlanOptions } from '../engine/plan.ts';
import { parseConfig } from '../review/config-file.ts';
import { configFacts, givenConfigText } from '../review/head-config.ts';
import { registry } from '../tasks/registry.ts';

/** `--config FILE`, for pipelines and task options of your own. */
export function configOption(command: Command): Command {
  return command.option('--config <file>', 'take pipelines and task options from this file');
}

/** Plan options of a configuration file, or the defaults. Throws `CONFIG_INVALID`, `CONFIG_NOT_FOUND`. */
export function planOptions(file: string | undefined): PlanOptions {
  if (file === undefined) return { fileBytes: DEFAULT_FILE_BYTES };
  const config = parseConfig(givenConfigText(file), { file, ...configFacts(registry) });
  return { pipelines: config.pipelines, tasks: config.tasks, fileBytes: config.limits.file_bytes };
}
