import type { ToldFinding } from '../compare/finding-id.ts';
import type { Provenance } from '../engine/provenance.ts';
import type { Place } from '../records/finding.ts';
import type { Report } from '../records/report.ts';
import { frameRows, placeLines } from '../report/code-frame.ts';
import { sideOf } from '../report/listed.ts';
import { cut, cutStart } from '../report/printable.ts';
import { drawFrame, frameRoom, SEVERITY_STYLES } from '../report/terminal-frame.ts';
import { linked, paragraph, reproduceLines, type Format, type View } from '../report/terminal-view.ts';
import type { Explained } from '../review/explain.ts';

/** What `--json` prints. */
export interface Answer {
  finding: ToldFinding;
  evidence: {
    pass: number;
    matched_by: string;
    step: string | null;
    runner_up: NonNullable<Explained['evidence']['runnerUp']> | null;
  };
  /** What the change's own edit of the configuration does to it; null when nothing. */
  config_effect: NonNullable<Explained['configEffect']> | null;
  provenance: Explained['provenance'];
  /** Other findings at the place that was asked for. */
  others: { id: string; class: string; code: string; path: string; line: number; column: number }[];
  /** The command that gives the comparison again anywhere; null when a side is not a commit. */
  reproduce: string | null;
  /** What to do where there is no such command. */
  reproduce_note: string | null;
}

/** A place that an answer shows, and what it is. */
interface ToldPlace {
  side: 'base' | 'head';
  place: Place;
}

/** The places of an answer: the finding's, the matched one of the base before it, and the runner-up's at the end. */
export function placesOf({ finding, evidence: { runner_up: runnerUp } }: Answer): ToldPlace[] {
  return [
    ...(finding.base ? [{ side: 'base' as const, place: finding.base }] : []),
    { side: sideOf(finding), place: finding },
    ...(runnerUp ? [runnerUp] : []),
  ];
}

const DEEDS = { hidden: 'hide', lowered: 'lower', raised: 'raise', added: 'add' } as const;

/** What the change's edit of the configuration does, in one line; none when nothing. */
function deedLine({ config_effect: deed }: Answer, { config_effect: effect }: Report): string[] {
  if (deed === null) return [];
  const verb = effect?.obeyed === false ? `would ${DEEDS[deed]}` : `${DEEDS[deed]}s`;
  const what = deed === 'lowered' || deed === 'raised' ? 'its severity' : 'it';
  return [`configuration: the change's own edit ${verb} ${what}`];
}

function provenanceLine(from: Provenance | null): string {
  if (from === null) return 'has no such finding';
  const version = from.task_version === undefined ? '' : ` version ${from.task_version}`;
  const told = { hit: 'remembered', miss: 'computed in this run', none: 'no outputs' }[from.memo];
  return [
    `${from.task_id} (${from.task_type}${version})`,
    `fingerprint ${from.fingerprint}`,
    `object ${from.object}`,
    ...(from.files === undefined ? [] : [`from outputs of ${from.files.toLocaleString('en-US')} files`]),
    `${told}${from.why === undefined ? '' : `: ${from.why}`}`,
  ].join(', ');
}

const MARKS: Partial<Record<string, { sign: string; format: Format }>> = {
  new: { sign: '✗', format: 'red' },
  worsened: { sign: '✗', format: 'red' },
  fixed: { sign: '✓', format: 'green' },
  softened: { sign: '✓', format: 'green' },
  gone: { sign: '✓', format: 'green' },
};
const NO_MARK = { sign: '•', format: 'yellow' } as const;

/** Why a finding has its class, for people: what it is, its places with their source, and where its sides came from. */
export function explainText(
  answer: Answer,
  { report, isCompared, view }: { report: Report; isCompared: boolean; view: View },
): string[] {
  const { provenance, reproduce, reproduce_note: note, evidence } = answer;
  const { runner_up: runnerUp } = evidence;
  const places = placesOf(answer).slice(0, runnerUp ? -1 : undefined);
  const step = evidence.step === null ? '' : ` (${evidence.step})`;
  return [
    ...headLines(answer, view),
    ...[
      ...(answer.finding.accepted ? [`accepted: ${answer.finding.accepted.reason}`] : []),
      `matched by: ${evidence.matched_by}${step}`,
      ...deedLine(answer, report),
    ].flatMap((line) => paragraph(line, { ...view, hanging: 4 })),
    ...places.flatMap((one) => ['', ...placeText(one, answer, view)]),
    ...(runnerUp ? ['', ...runnerUpText(runnerUp, answer, view)] : []),
    '',
    view.style('bold', 'Outputs'),
    ...[
      `base: ${isCompared ? provenanceLine(provenance.base) : 'not looked into for it'}`,
      `head: ${provenanceLine(provenance.head)}`,
    ].flatMap((line) => paragraph(line, { ...view, hanging: 8 })),
    ...othersText(answer, view),
    '',
    ...(reproduce === null
      ? paragraph(`Reproduce: ${note}`, { ...view, indent: 0, hanging: 2 })
      : reproduceLines(reproduce, view)
    ).map((line) => view.style('dim', line)),
  ];
}

/** Id, class and reason; below them severity, message and rule. */
function headLines({ finding }: Answer, view: View): string[] {
  const { class: name, code, id, message, severity } = finding;
  const { sign, format } = MARKS[name] ?? NO_MARK;
  const reason = name === 'silenced' ? 'a comment in the code silences it' : finding.reason;
  const title = `${id}: ${name.replace('_', ' ')}${reason === undefined ? '' : ` (${reason})`}`;
  return [
    ...paragraph(title, view).map(
      (line, at) => `${at === 0 ? view.style(format, sign) : ' '} ${view.style('bold', line.slice(2))}`,
    ),
    ...paragraph(`${severity} ${code}: ${message}`, { ...view, hanging: 4 }).map((line, at) =>
      at === 0 ? line.replace(severity, view.style(SEVERITY_STYLES[severity], severity)) : line,
    ),
  ];
}

/** Where a place is, and its source with the lines around it. */
function placeText({ side, place }: ToldPlace, { finding }: Answer, view: View): string[] {
  const where = `:${place.line}:${place.column}${place.symbol === undefined ? '' : ` in ${place.symbol}`}`;
  const room = view.width - 6;
  const path = cutStart(place.path, Math.max(20, room - where.length));
  const told = cut(`${path}${where}`, room);
  const heading = `${view.style('dim', side)}  ${linked(view.style('cyan', told), side === 'head' ? place : undefined, view)}`;
  const source = placeLines(place, view.linesOf?.(place.path, side));
  if (source === undefined) return [heading];
  const digits = String(place.line + 4).length;
  const rows = frameRows(place, source, { room: frameRoom(view.width, digits), most: 5 });
  const { style } = view;
  return [heading, ...drawFrame(rows, { style, digits, severity: finding.severity })];
}

function runnerUpText(
  { id, side, place, why }: NonNullable<Answer['evidence']['runner_up']>,
  answer: Answer,
  view: View,
): string[] {
  return [
    ...paragraph(`nearest in the ${side}: ${id}, but ${why}`, { ...view, indent: 0, hanging: 2 }),
    ...placeText({ side, place }, answer, view),
  ];
}

/** Other findings at the place that was asked for. */
function othersText({ others }: Answer, view: View): string[] {
  if (others.length === 0) return [];
  return [
    '',
    view.style('bold', 'At the same place'),
    ...others.map(({ id, code, class: name, line, column }) =>
      cut(`  ${line}:${column} ${code} ${id} ${name}`, view.width),
    ),
  ];
}
