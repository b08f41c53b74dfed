import { Command } from 'commander';
import { VERSION } from '../records/header.ts';
import type { Face, Register } from './command.ts';
import { registerBatch } from './commands/batch.ts';
import { registerCheck } from './commands/check.ts';
import { registerExplain } from './commands/explain.ts';
import { registerInit } from './commands/init.ts';
import { registerMerge } from './commands/merge.ts';
import { registerPipeline, registerPipelines } from './commands/pipelines.ts';
import { registerResume, registerRun, registerRunShard } from './commands/run.ts';
import { registerSnapshot } from './commands/snapshot.ts';
import { registerShards, registerStatus, registerTasks } from './commands/status.ts';
import { registerSummary } from './commands/summary.ts';

/** All verbs, in the order of `--help`. */
const VERBS: readonly Register[] = [
  registerCheck,
  registerExplain,
  registerInit,
  registerSnapshot,
  registerBatch,
  registerRun,
  registerResume,
  registerMerge,
  registerStatus,
  registerSummary,
  registerPipelines,
  registerPipeline,
  registerTasks,
  registerShards,
  registerRunShard,
];

/** The command line as commander knows it: the one table of verbs and flags. */
export function buildProgram(face: Face): Command {
  const program = new Command('codebatch')
    .description('Judges a change by what it changed: snapshots, deterministic batches, comparisons.')
    .version(VERSION, '--version', 'print the version')
    .showSuggestionAfterError()
    .exitOverride();
  for (const register of VERBS) register(program, face);
  return program;
}
