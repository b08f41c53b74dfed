import { Command } from 'commander';
import { VERSION } from '../records/header.ts';
import type { Face, Register } from './command.ts';

/** Modules by verb, in the order of `--help`: only the one that is asked for is loaded. */
const VERBS: Record<string, () => Promise<Register>> = {
  check: async () => (await import('./commands/check.ts')).registerCheck,
  report: async () => (await import('./commands/report.ts')).registerReport,
  open: async () => (await import('./commands/open.ts')).registerOpen,
  explain: async () => (await import('./commands/explain.ts')).registerExplain,
  accept: async () => (await import('./commands/accept.ts')).registerAccept,
  init: async () => (await import('./commands/init.ts')).registerInit,
  snapshot: async () => (await import('./commands/snapshot.ts')).registerSnapshot,
  batch: async () => (await import('./commands/batch.ts')).registerBatch,
  run: async () => (await import('./commands/run.ts')).registerRun,
  resume: async () => (await import('./commands/run.ts')).registerResume,
  merge: async () => (await import('./commands/merge.ts')).registerMerge,
  status: async () => (await import('./commands/status.ts')).registerStatus,
  summary: async () => (await import('./commands/summary.ts')).registerSummary,
  query: async () => (await import('./commands/query.ts')).registerQuery,
  errors: async () => (await import('./commands/query.ts')).registerErrors,
  files: async () => (await import('./commands/files.ts')).registerFiles,
  top: async () => (await import('./commands/query.ts')).registerTop,
  inspect: async () => (await import('./commands/inspect.ts')).registerInspect,
  diff: async () => (await import('./commands/diff.ts')).registerDiff,
  regressions: async () => (await import('./commands/diff.ts')).registerRegressions,
  improvements: async () => (await import('./commands/diff.ts')).registerImprovements,
  'index-build': async () => (await import('./commands/index-build.ts')).registerIndexBuild,
  pipelines: async () => (await import('./commands/pipelines.ts')).registerPipelines,
  pipeline: async () => (await import('./commands/pipelines.ts')).registerPipeline,
  tasks: async () => (await import('./commands/status.ts')).registerTasks,
  shards: async () => (await import('./commands/status.ts')).registerShards,
  verify: async () => (await import('./commands/verify.ts')).registerVerify,
  gc: async () => (await import('./commands/gc.ts')).registerGc,
  store: async () => (await import('./commands/store.ts')).registerStore,
  diagnose: async () => (await import('./commands/diagnose.ts')).registerDiagnose,
  gate: async () => (await import('./commands/gate.ts')).registerGate,
  schedule: async () => (await import('./commands/schedule.ts')).registerSchedule,
  app: async () => (await import('./commands/app.ts')).registerApp,
  completion: async () => (await import('./commands/completion.ts')).registerCompletion,
  api: async () => (await import('./commands/api.ts')).registerApi,
  'run-shard': async () => (await import('./commands/run.ts')).registerRunShard,
};

/** Verbs that tell of all others. */
const ABOUT_ALL: ReadonlySet<string> = new Set(['api', 'completion']);

/**
 * The command line as commander knows it.
 * @param argv whose first word may be a verb; without one all verbs are there, for help and suggestions
 */
export async function buildProgram(face: Face, argv: readonly string[]): Promise<Command> {
  const program = new Command('codebatch')
    .description('Judges a change by what it changed: snapshots, deterministic batches, comparisons.')
    .version(VERSION, '--version', 'print the version')
    .showSuggestionAfterError()
    .showHelpAfterError('hint: codebatch --help, or --help behind a command, lists what can be said.')
    .exitOverride();
  const [verb = ''] = argv;
  const isOne = Object.hasOwn(VERBS, verb) && !ABOUT_ALL.has(verb);
  const asked = isOne ? [verb] : Object.keys(VERBS);
  for (const one of asked) (await VERBS[one]!())(program, face);
  return program;
}
