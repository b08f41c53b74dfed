import type { Finding } from '../records/finding.ts';
import type { Severity } from '../records/output.ts';
import type { Report } from '../records/report.ts';
import { worstFirst } from './listed.ts';
import { printable } from './printable.ts';

/** Annotations that one request to a check run takes; more are appended by further requests. */
const BATCH = 50;

/** Annotations of one check run: nobody reads more, and each batch is a write that counts against a limit. */
const MAX_ANNOTATIONS = 500;

const MAX_TITLE = 255;

/** Bytes of a message, and of the raw details: 64 KB. */
const MAX_MESSAGE_BYTES = 65_536;

/** Annotations of each level that the platform keeps of one step. */
export const MAX_PER_LEVEL = 10;

/** Characters of a message that the platform keeps of a workflow command. */
const MAX_COMMAND_MESSAGE = 4096;

const LEVELS: Record<Severity, Annotation['annotation_level']> = {
  error: 'failure',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

const COMMANDS = { failure: 'error', warning: 'warning', notice: 'notice' } as const;

/** An annotation as the API of check runs takes it. */
export interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  /** Columns are taken of places on one line alone. */
  start_column?: number;
  end_column?: number;
  annotation_level: 'notice' | 'warning' | 'failure';
  title: string;
  message: string;
  raw_details?: string;
}

export interface AnnotationContext {
  /** Lines of the head that the change wrote, by path, first and last line of each range; the rest comes after them. */
  changedLines?: ReadonlyMap<string, readonly (readonly [from: number, to: number])[]>;
  /** Of a step: how many commands of each level it wrote before, for these count too. */
  written?: Readonly<Record<StepLevel, number>>;
}

/** The levels of workflow commands. */
export type StepLevel = 'error' | 'warning' | 'notice';

/** The regressions as annotations of a check run, in the batches in which they are sent; the worst 500 of them. */
export function checkAnnotations(
  report: Report,
  context: AnnotationContext = {},
): { batches: Annotation[][]; omitted: number } {
  const shown = inOrder(report.regressions, context).slice(0, MAX_ANNOTATIONS).map(annotationOf);
  const batches: Annotation[][] = [];
  for (let at = 0; at < shown.length; at += BATCH) batches.push(shown.slice(at, at + BATCH));
  return { batches, omitted: report.regressions.length - shown.length };
}

/**
 * The regressions as workflow commands, one a line of a step's output: as many of each level as the platform keeps, and
 * how many there are besides.
 */
export function stepAnnotations(
  report: Report,
  context: AnnotationContext = {},
): { commands: string[]; omitted: number } {
  const counts = { error: 0, warning: 0, notice: 0, ...context.written };
  const commands = inOrder(report.regressions, context)
    .map(annotationOf)
    .filter(({ annotation_level: level }) => ++counts[COMMANDS[level]] <= MAX_PER_LEVEL)
    .map(commandOf);
  return { commands, omitted: report.regressions.length - commands.length };
}

/** Those on changed lines first, for there the reader of a change sees them; among these the worst first. */
function inOrder(findings: readonly Finding[], { changedLines }: AnnotationContext): Finding[] {
  const isChanged = ({ path, line, end_line }: Finding): boolean =>
    changedLines?.get(path)?.some(([from, to]) => from <= end_line && line <= to) ?? false;
  const [on, off] = [findings.filter(isChanged), findings.filter((one) => !isChanged(one))];
  return [...worstFirst(on), ...worstFirst(off)];
}

function annotationOf(finding: Finding): Annotation {
  const { path, line, end_line, column, end_column, severity, code, id } = finding;
  const columns = { start_column: column, end_column };
  return {
    path,
    start_line: line,
    end_line,
    ...(line === end_line ? columns : {}),
    annotation_level: LEVELS[severity],
    title: cutCharacters(printable(`${code} ${finding.class} (${id})`), MAX_TITLE),
    message: cutBytes(printable(finding.message) || code, MAX_MESSAGE_BYTES),
    ...detailsOf(finding),
  };
}

/** What the message does not say: why it has its class, and what the base has. */
function detailsOf({ reason, base }: Finding): { raw_details?: string } {
  const lines = [
    ...(reason === undefined ? [] : [printable(reason)]),
    ...(base
      ? [
          printable(
            `In the base: ${base.path}:${base.line}:${base.column} (${base.severity}) ${base.message}`,
          ),
        ]
      : []),
  ];
  return lines.length === 0 ? {} : { raw_details: cutBytes(lines.join('\n'), MAX_MESSAGE_BYTES) };
}

function commandOf(annotation: Annotation): string {
  const { path, start_line, end_line, start_column, end_column, title, message } = annotation;
  const properties = {
    file: path,
    line: start_line,
    endLine: end_line,
    ...(start_column === undefined ? {} : { col: start_column, endColumn: end_column }),
    title,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const text = escapeData(cutCharacters(message, MAX_COMMAND_MESSAGE));
  return `::${COMMANDS[annotation.annotation_level]} ${list.join(',')}::${text}`;
}

/** The data of a workflow command. https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** At most so many UTF-16 code units, an ellipsis where something is missing; no character is halved. */
function cutCharacters(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** At most so many bytes of UTF-8, an ellipsis where something is missing. */
function cutBytes(text: string, limit: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= limit) return text;
  let end = limit - Buffer.byteLength('…');
  // A byte that continues a character is no place to cut.
  while ((bytes[end]! & 0xc0) === 0x80) end--;
  return `${bytes.toString('utf8', 0, end)}…`;
}
