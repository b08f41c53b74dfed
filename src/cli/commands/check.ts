import { writeFileSync } from 'node:fs';
import { Option, type Command } from 'commander';
import { renderSarif } from '../../report/sarif.ts';
import { renderTerminal } from '../../report/terminal.ts';
import { check } from '../../review/check.ts';
import type { CheckOptions, CheckResult } from '../../review/question.ts';
import { parseFailOn } from '../../review/fail-on.ts';
import { registry } from '../../tasks/registry.ts';
import { messageOf, systemErrorCode, UserError } from '../../util/errors.ts';
import { jsonOption, positive, type Face, type Register } from '../command.ts';
import { startProgress } from '../progress.ts';

export interface CheckCommandOptions {
  base?: string;
  head?: string;
  pipeline?: string;
  failOn?: string;
  config?: string;
  configFrom?: 'head' | 'base';
  jobs?: number;
  memo: boolean;
  json?: boolean;
  sarif?: string;
  store?: string;
  attribute?: boolean;
  verbose?: boolean;
  quiet?: boolean;
}

/** `codebatch check`: judges a tree by what it changed. */
export const registerCheck: Register = (program, face) => {
  const command = program
    .command('check')
    .description('judge the working tree (or a commit) by what it changed');
  sideOptions(jsonOption(command))
    .option(
      '--fail-on <list>',
      'error, warning, info, hint (that or worse), any, surface, unknown or none (default: warning)',
    )
    .option('--sarif <file>', 'write the report as SARIF 2.1.0 too')
    .option('--store <dir>', 'write both sides as batches into this store')
    .option('--attribute', 'name the commit that brought each regression and improvement')
    .option('--verbose', 'show everything')
    .option('--quiet', 'show the verdict only')
    .action(async (options: CheckCommandOptions) => {
      const started = performance.now();
      const { report, context } = await runCheck(face, options);
      if (options.sarif !== undefined) writeAnswer(options.sarif, renderSarif(report));
      for (const warning of context.warnings) face.output.note(warning);
      face.output.result(report, () =>
        renderTerminal(report, {
          color: face.output.color,
          width: face.output.width,
          verbose: options.verbose === true,
          quiet: options.quiet === true,
          elapsedMs: performance.now() - started,
          memo: context.memo,
          ...(context.attributed ? { attributionMs: context.attributed.ms } : {}),
        }),
      );
      if (report.conclusion === 'failure') face.output.fail();
    });
};

/** Writes a file that a person named. Throws `FILE_NOT_WRITTEN` where the name cannot be one. */
function writeAnswer(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    // A full disk is no mistake of whoever named the file.
    if (!['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EROFS'].includes(systemErrorCode(error) ?? ''))
      throw error;
    throw new UserError('FILE_NOT_WRITTEN', `${path} cannot be written: ${messageOf(error)}.`, {
      cause: error,
    });
  }
}

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
  options: CheckCommandOptions & Pick<CheckOptions, 'explain' | 'acceptance'>,
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
    ...(options.acceptance === undefined ? {} : { acceptance: options.acceptance }),
  };
  try {
    return await check(asked);
  } finally {
    progress.stop();
  }
}
