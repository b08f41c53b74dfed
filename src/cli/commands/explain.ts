import type { ToldFinding } from '../../compare/finding-id.ts';
import { PASSES } from '../../records/passes.ts';
import type { Explanation } from '../../compare/evidence.ts';
import type { Provenance } from '../../engine/provenance.ts';
import type { Place } from '../../records/finding.ts';
import type { Report } from '../../records/report.ts';
import { printable } from '../../report/printable.ts';
import type { Explained } from '../../review/explain.ts';
import { jsonOption, type Register } from '../command.ts';
import { runCheck, sideOptions, type CheckCommandOptions } from './check.ts';

/** `codebatch explain FINDING`: why a finding has its class, and where what is known of it came from. */
export const registerExplain: Register = (program, face) => {
  const command = program
    .command('explain')
    .argument('<finding>', 'its id, or its place as path:line[:column]')
    .description('say why a finding has its class');
  sideOptions(jsonOption(command)).action(async (asked: string, options: CheckCommandOptions) => {
    const { report, explanation } = await runCheck(face, { ...options, explain: asked });
    const answer = answerOf(report, explanation!);
    face.output.result(answer, () => textOf(answer, { ...explanation!, report }).join('\n'));
  });
};

/** What `--json` prints. */
interface Answer {
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

function answerOf(report: Report, explained: Explained): Answer {
  const { finding, evidence, provenance, others, configEffect } = explained;
  return {
    finding,
    evidence: {
      pass: evidence.pass,
      matched_by: matchedBy(evidence, { hasBase: report.base.kind !== 'none', ...explained }),
      step: evidence.step ?? null,
      runner_up: evidence.runnerUp ?? null,
    },
    config_effect: configEffect ?? null,
    provenance,
    others: others.map(({ id, class: name, code, path, line, column }) => ({
      id,
      class: name,
      code,
      path,
      line,
      column,
    })),
    reproduce: report.reproduce ?? null,
    reproduce_note: report.reproduce === undefined ? noteOn(report) : null,
  };
}

function matchedBy(
  { pass }: Explanation,
  { hasBase, isCompared }: { hasBase: boolean; isCompared: boolean },
): string {
  if (!hasBase) return 'nothing, as there is no base to match with';
  return isCompared
    ? PASSES[pass]!
    : 'nothing, as the configuration that the check ran under does not show it';
}

const DEEDS = { hidden: 'hide', lowered: 'lower', raised: 'raise', added: 'add' } as const;

/** What the change's edit of the configuration does, in one line; none when nothing. */
function deedLine({ config_effect: deed }: Answer, { config_effect: effect }: Report): string[] {
  if (deed === null) return [];
  const verb = effect?.obeyed === false ? `would ${DEEDS[deed]}` : `${DEEDS[deed]}s`;
  const what = deed === 'lowered' || deed === 'raised' ? 'its severity' : 'it';
  return [`configuration: the change's own edit ${verb} ${what}`];
}

/** Why there is no command that works anywhere, and what works here. */
function noteOn({ base, head }: Report): string {
  if (head.kind === 'directory') return 'run the same command in this directory';
  if (head.kind === 'worktree')
    return 'run the same command on this working tree; commit it to get a command that works anywhere';
  return base.kind === 'none'
    ? `run the same command on commit ${head.commit}; there is no base to name`
    : 'run the same command here';
}

function textOf(answer: Answer, { report, isCompared }: { report: Report; isCompared: boolean }): string[] {
  const { finding, evidence, provenance, others, reproduce, reproduce_note: note } = answer;
  const reason = finding.class === 'silenced' ? 'a comment in the code silences it' : finding.reason;
  const { runner_up: runnerUp } = evidence;
  return [
    `${finding.id}: ${finding.class}${reason === undefined ? '' : ` (${printable(reason)})`}`,
    `${finding.code} ${finding.severity}: ${printable(finding.message)}`,
    ...(finding.accepted ? [`accepted: ${printable(finding.accepted.reason)}`] : []),
    `matched by: ${evidence.matched_by}${evidence.step === null ? '' : ` (${evidence.step})`}`,
    ...deedLine(answer, report),
    '',
    ...(finding.base ? ['base', ...placeLines(finding.base), '', 'head'] : []),
    ...placeLines(finding),
    ...(runnerUp
      ? [
          '',
          `nearest in the ${runnerUp.side}: ${runnerUp.id}, but ${printable(runnerUp.why)}`,
          ...placeLines(runnerUp.place),
        ]
      : []),
    '',
    'outputs',
    `  base: ${isCompared ? provenanceLine(provenance.base) : 'not looked into for it'}`,
    `  head: ${provenanceLine(provenance.head)}`,
    ...(others.length === 0
      ? []
      : [
          '',
          'at the same place',
          ...others.map(
            ({ id, code, class: name, line, column }) => `  ${line}:${column} ${code} ${id} ${name}`,
          ),
        ]),
    '',
    `Reproduce: ${reproduce ?? note}`,
  ];
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
    `${told}${from.why === undefined ? '' : `: ${printable(from.why)}`}`,
  ].join(', ');
}

function placeLines(place: Place): string[] {
  return [
    `  ${printable(place.path)}:${place.line}:${place.column}${place.symbol === undefined ? '' : ` in ${printable(place.symbol)}`}`,
    ...(place.excerpt ?? []).map(
      (line, at) => `  ${String(place.line + at).padStart(6)} | ${printable(line)}`,
    ),
  ];
}
