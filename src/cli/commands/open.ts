import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { parseRecord } from '../../records/header.ts';
import type { PageContext } from '../../records/page-data.ts';
import { reportSchema, type Report } from '../../records/report.ts';
import { renderHtml } from '../../report/html.ts';
import { reportBatches } from '../../review/report-batches.ts';
import { trendOf } from '../../review/trend.ts';
import { openStore } from '../../store/store.ts';
import { registry } from '../../tasks/registry.ts';
import { messageOf, systemErrorCode, UserError } from '../../util/errors.ts';
import { jsonOption, type Face, type Register } from '../command.ts';
import { startProgress } from '../progress.ts';
import { servePage, type ServedPage } from '../page-server.ts';
import { runCheck } from './check.ts';

interface Options {
  store?: string;
  base?: string;
  trend: number;
  port: number;
}

/** `codebatch open [FILE|BATCH]`: shows a report as a page, until the command is ended. */
export const registerOpen: Register = (program, face) => {
  const command = program
    .command('open')
    .argument('[report]', 'a report (--format json), or with --store a batch; none: what check says now')
    .description('serve a report as a page on this machine');
  jsonOption(command)
    .option('--store <dir>', 'the store of the batch')
    .option('--base <batch>', 'compare with this batch; without one all findings are listed')
    .option('--trend <n>', 'plot this many batches of the store, 0 for none', wholeTo(60), 12)
    .option('--port <n>', 'the port; 0 is any that is free', wholeTo(65_535), 0)
    .action(async (name: string | undefined, options: Options) => {
      const { report, context } = await asked(face, name, options);
      const { url, closed } = await served(renderHtml(report, context), options.port);
      face.output.result({ url }, () => url);
      face.output.note('Open it in a browser; Ctrl-C ends it.');
      await closed;
    });
};

async function asked(
  face: Face,
  name: string | undefined,
  options: Options,
): Promise<{ report: Report; context: PageContext }> {
  const { store: root, base } = options;
  if (root !== undefined) return fromStore(face, name, { ...options, store: root });
  if (base !== undefined)
    throw new UserError('INVALID_ARGUMENT', '--base names a batch, and there is no --store.', {
      hints: ['Add --store <dir>, or save what codebatch check --base says and open that file.'],
    });
  if (name !== undefined) return { report: reportIn(face, name), context: {} };
  const { report, context, complexity } = await runCheck(face, { memo: true, complexity: true });
  for (const warning of context.warnings) face.output.note(warning);
  return { report, context: complexity ? { complexity } : {} };
}

async function fromStore(
  face: Face,
  batch: string | undefined,
  options: Options & { store: string },
): Promise<{ report: Report; context: PageContext }> {
  if (batch === undefined)
    throw new UserError('INVALID_ARGUMENT', 'A store holds many batches: name one.', {
      hints: ['codebatch open <batch> --store <dir>'],
    });
  const store = openStore(options.store);
  const { base, trend: most } = options;
  const { report, warnings, complexity } = await reportBatches({
    registry,
    complexity: true,
    store,
    head: batch,
    ...(base === undefined ? {} : { base }),
  });
  for (const warning of warnings) face.output.note(warning);
  const shown = complexity ? { complexity } : {};
  if (most === 0) return { report, context: shown };
  const progress = startProgress({ label: 'trend', output: face.output });
  const onProgress = (done: number, total: number): void => progress.update(done, total, 'trend');
  try {
    const trend = await trendOf({ registry, store, head: batch, most, onProgress });
    return { report, context: { ...shown, trend } };
  } finally {
    progress.stop();
  }
}

/** Throws `FILE_NOT_READ`, `SCHEMA_ERROR`, `SCHEMA_NEWER`. */
function reportIn(face: Face, name: string): Report {
  const hints = ['codebatch check --format json --output report.json writes one.'];
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(resolve(face.cwd, name), 'utf8'));
  } catch (error) {
    const what = systemErrorCode(error) === undefined ? 'is no report' : 'cannot be read';
    throw new UserError('FILE_NOT_READ', `${name} ${what}: ${messageOf(error)}.`, { hints, cause: error });
  }
  return parseRecord(reportSchema, value, name);
}

async function served(page: string, port: number): Promise<ServedPage> {
  try {
    return await servePage(page, port);
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    throw new UserError('PORT_NOT_OPEN', `Port ${port} cannot be listened on: ${messageOf(error)}.`, {
      hints: ['Leave out --port for one that is free.'],
      cause: error,
    });
  }
}

function wholeTo(most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value > most)
      throw new InvalidArgumentError(`It must be a whole number from 0 to ${most}.`);
    return value;
  };
}
