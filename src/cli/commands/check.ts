import { Option, type Command } from 'commander';
import { check } from '../../review/check.ts';
import type { CheckOptions, CheckResult } from '../../review/question.ts';
import { parseFailOn } from '../../review/fail-on.ts';
import { registry } from '../../tasks/registry.ts';
import { jsonOption, positive, type Face, type Register } from '../command.ts';
import { startProgress } from '../progress.ts';
import { aroundPlaces } from '../around.ts';
import { reportOptions, tellReport, wantedFormats, type ReportOptions } from '../report-answer.ts';

export interface CheckCommandOptions extends ReportOptions {
  base?: string;
  head?: string;
  pipeline?: string;
  failOn?: string;
  config?: string;
  configFrom?: 'head' | 'base';
  jobs?: number;
  memo: boolean;
  store?: string;
  attribute?: boolean;
}

/** `codebatch check`: judges a tree by what it changed. */
export const registerCheck: Register = (program, face) => {
  const command = program
    .command('check')
    .description('judge the working tree (or a commit) by what it changed');
  reportOptions(sideOptions(jsonOption(command)))
    .option(
      '--fail-on <list>',
      'error, warning, info, hint (that or worse), any, surface, unknown or none (default: warning)',
    )
    .option('--store <dir>', 'write both sides as batches into this store')
    .option('--attribute', 'name the commit that brought each regression and improvement')
    .action(async (options: CheckCommandOptions) => {
      const started = performance.now();
      const wanted = wantedFormats(face, options);
      const { report, context, texts, complexity } = await runCheck(face, { ...options, ...wanted.reads });
      for (const warning of context.warnings) face.output.note(warning);
      for (const [side, id] of Object.entries(context.batches ?? {})) face.output.note(`${side}: ${id}`);
      await tellReport(face, report, {
        ...wanted,
        beside: { ...(texts ? { texts } : {}), ...(complexity ? { complexity } : {}) },
        told: {
          elapsedMs: performance.now() - started,
          memo: context.memo,
          ...(context.attributed ? { attributionMs: context.attributed.ms } : {}),
        },
        aroundThem: (findings) => aroundPlaces(face, report, { head: findings.map(({ path }) => path) }),
      });
    });
};

/** The options that choose what is compared, shared with `explain` and `accept`. */
export function sideOptions(command: Command): Command {
  return command
    .option('--base <revision>', 'compare with this instead of the merge base')
    .option('--head <revision>', 'judge this commit instead of the working tree', 'worktree')
    .option('--pipeline <name>', 'what to run (default: check)')
    .option('--config <file>', "use this file instead of the head's .github/codebatch.yml")
    .addOption(
      new Option('--config-from <side>', 'whose .github/codebatch.yml holds').choices(['head', 'base']),
    )
    .option('--jobs <n>', 'worker threads (default: cores)', positive)
    .option('--no-memo', 'compute everything again');
}

/** Runs a check with progress on the way, and writes the batches where `--store` asks for them. */
export async function runCheck(
  face: Face,
  options: CheckCommandOptions & Pick<CheckOptions, 'explain' | 'acceptance' | 'texts' | 'complexity'>,
): Promise<CheckResult> {
  const progress = startProgress({ label: 'check', output: face.output });
  const asked: CheckOptions = {
    registry,
    cwd: face.cwd,
    env: face.env,
    memo: options.memo,
    onProgress: (label, done, total) => progress.update(done, total, label),
    ...(options.base === undefined ? {} : { base: options.base }),
    ...(options.head === undefined ? {} : { head: options.head }),
    ...(options.pipeline === undefined ? {} : { pipeline: options.pipeline }),
    ...(options.failOn === undefined ? {} : { failOn: parseFailOn(options.failOn) }),
    ...(options.config === undefined ? {} : { config: options.config }),
    ...(options.configFrom === undefined ? {} : { configFrom: options.configFrom }),
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
    ...(options.store === undefined ? {} : { keep: options.store }),
    ...(options.attribute === true ? { attribute: true } : {}),
    ...(options.explain === undefined ? {} : { explain: options.explain }),
    ...(options.texts === true ? { texts: true } : {}),
    ...(options.complexity === true ? { complexity: true } : {}),
    ...(options.acceptance === undefined ? {} : { acceptance: options.acceptance }),
  };
  try {
    return await check(asked);
  } finally {
    progress.stop();
  }
}
