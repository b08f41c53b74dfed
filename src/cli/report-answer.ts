import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Finding } from '../records/finding.ts';
import type { Report } from '../records/report.ts';
import type { TerminalContext } from '../report/terminal.ts';
import { messageOf, UserError } from '../util/errors.ts';
import { nearest } from '../util/text.ts';
import { colorOptions, type Face } from './command.ts';
import { FORMATS, NAMED_FILES, type Beside, type RenderContext } from './formats.ts';
import { isFolder, writeFiles, type WrittenFile } from './written-files.ts';

/** Options of every command whose answer is a report. */
export interface ReportOptions {
  json?: boolean;
  format?: string;
  output?: string;
  verbose?: boolean;
  quiet?: boolean;
  sarif?: string;
  html?: string;
}

/** Adds `--format`, `--output`, `--verbose`, `--quiet`, `--color`, and `--sarif` and its like. */
export function reportOptions(command: Command): Command {
  const titles = [...FORMATS].map(([name, { title }]) => `${name} (${title})`);
  command
    .option('--format <list>', `forms of the report, a comma list: ${titles.join(', ')}`)
    .option('--output <path>', 'the file for one format, or the folder for report.<extension> of each');
  for (const name of NAMED_FILES)
    command.option(`--${name} <file>`, `write the report as ${FORMATS.get(name)!.title} too`);
  return colorOptions(command)
    .option('--verbose', 'show all findings, those that only moved or were edited too')
    .option('--quiet', 'show the verdict alone, and nothing when nothing changed');
}

/** What is to become of a report, checked before it is made. */
export interface Wanted {
  /** The form that goes to stdout, and nothing besides. */
  stdout: string;
  /** Formats by the file that each goes to, as the person named it. */
  files: { format: string; name: string }[];
  /** What the formats want of the comparison beside the report. */
  reads: { texts: boolean; complexity: boolean };
  /** A folder to make first. */
  folder?: string;
  terminal: Pick<TerminalContext, 'verbose' | 'quiet'>;
}

/** Reads the options. Throws `INVALID_ARGUMENT`, with a hint how it is said right. */
export function wantedFormats(face: Face, options: ReportOptions): Wanted {
  const wanted = placesFor(face, options);
  const names = [wanted.stdout, ...wanted.files.map(({ format }) => format)];
  const read = new Set(names.flatMap((name) => FORMATS.get(name)!.reads ?? []));
  return { ...wanted, reads: { texts: read.has('texts'), complexity: read.has('complexity') } };
}

function placesFor(face: Face, options: ReportOptions): Omit<Wanted, 'reads'> {
  const { json, format, output } = options;
  const formats = format === undefined ? [] : formatsIn(format);
  const stdout = json === true ? 'json' : 'terminal';
  const wanted: Omit<Wanted, 'reads'> = {
    stdout,
    files: NAMED_FILES.flatMap((name) => {
      const file = options[name as 'sarif' | 'html'];
      return file === undefined ? [] : [{ format: name, name: file }];
    }),
    terminal: { verbose: options.verbose === true, quiet: options.quiet === true },
  };
  if (output === undefined) {
    const [first = stdout] = formats;
    if (formats.length > 1) throw needsFolder(formats);
    if (json === true && first !== 'json')
      throw mistake(`--json and --format ${first} cannot both have stdout.`, [
        `Add --output <file> for the ${first}, or leave out one of the two.`,
      ]);
    return { ...wanted, stdout: first };
  }
  if (formats.length === 0)
    throw mistake('--output needs the --format that is to be written there.', [
      `For example --format sarif. There are ${[...FORMATS.keys()].join(', ')}.`,
    ]);
  const inFolder = formats.length > 1 || /[/\\]$/.test(output) || isFolder(resolve(face.cwd, output));
  if (!inFolder) return { ...wanted, files: [...wanted.files, { format: formats[0]!, name: output }] };
  const files = formats.map((name) => ({
    format: name,
    name: join(output, `report.${FORMATS.get(name)!.extension}`),
  }));
  return { ...wanted, files: [...wanted.files, ...files], folder: output };
}

/** What is told of a report. */
export interface Telling extends Wanted {
  /** What the terminal shows beside the report. */
  told?: Pick<TerminalContext, 'elapsedMs' | 'memo' | 'attributionMs'>;
  /** For the formats. */
  beside?: Beside;
  /** Reads what is around the findings that the terminal shows with their source. */
  aroundThem?: (findings: readonly Finding[]) => Promise<Pick<TerminalContext, 'textOf' | 'linkOf'>>;
}

/**
 * Writes a report in all wanted forms, then tells it; a report that failed makes the command fail. Told quietly, a
 * report of no change is no word at all.
 * Throws `FILE_NOT_WRITTEN`.
 */
export async function tellReport(face: Face, report: Report, given: Telling): Promise<void> {
  const { output } = face;
  const { linkOf, ...around } = await aroundOf(report, given);
  const shown = { ...given.terminal, ...given.told, ...around };
  const files: WrittenFile[] = [];
  for (const { format, name } of given.files) {
    // A file is no screen: no colours, and the same text whatever the screen.
    const terminal = { ...shown, color: false, width: 100 };
    const text = await rendered(report, format, { terminal, ...given.beside });
    files.push({ name, path: resolve(face.cwd, name), text });
  }
  if (given.folder !== undefined) makeFolder(given.folder, resolve(face.cwd, given.folder));
  if (files.length > 0) writeFiles(files);
  const terminal = { ...shown, color: output.color, width: output.width, ...(linkOf ? { linkOf } : {}) };
  const isSilent =
    given.stdout === 'terminal' && given.terminal.quiet === true && (await isUnchanged(report));
  if (!isSilent) output.raw(await rendered(report, given.stdout, { terminal, ...given.beside }));
  if (report.conclusion === 'failure') output.fail();
}

/** Texts are read only for a form that shows them. */
async function aroundOf(
  report: Report,
  { aroundThem, files, stdout, terminal }: Telling,
): Promise<Pick<TerminalContext, 'textOf' | 'linkOf'>> {
  const isShown = [stdout, ...files.map(({ format }) => format)].includes('terminal') && !terminal.quiet;
  if (!isShown || !aroundThem) return {};
  const { framedFindings } = await import('../report/terminal.ts');
  return aroundThem(framedFindings(report, terminal));
}

async function isUnchanged(report: Report): Promise<boolean> {
  return (await import('../report/markdown.ts')).isQuiet(report);
}

function rendered(report: Report, format: string, context: RenderContext): Promise<string> {
  return FORMATS.get(format)!.render(report, context);
}

function formatsIn(list: string): string[] {
  const names = [...new Set(list.split(',').map((name) => name.trim()))].filter((name) => name !== '');
  const unknown = names.find((name) => !FORMATS.has(name));
  const known = [...FORMATS.keys()];
  if (names.length === 0) throw mistake('--format names no format.', [`There are ${known.join(', ')}.`]);
  if (unknown === undefined) return names;
  const near = nearest(unknown, known);
  throw mistake(`There is no format ${JSON.stringify(unknown)}.`, [
    near === undefined ? `There are ${known.join(', ')}.` : `Did you mean ${near}?`,
  ]);
}

function needsFolder(formats: readonly string[]): UserError {
  return mistake(`${formats.length} formats cannot all go to stdout.`, [
    `Add --output <folder>, which then holds ${formats.map((name) => `report.${FORMATS.get(name)!.extension}`).join(' and ')}.`,
  ]);
}

function makeFolder(name: string, path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new UserError('FILE_NOT_WRITTEN', `The folder ${name} cannot be made: ${messageOf(error)}.`, {
      hints: ['Several formats go to a folder; one format may go to a file.'],
      cause: error,
    });
  }
}

function mistake(message: string, hints: string[]): UserError {
  return new UserError('INVALID_ARGUMENT', message, { hints });
}
