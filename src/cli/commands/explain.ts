import { PASSES } from '../../compare/matching.ts';
import type { Finding, Place } from '../../records/finding.ts';
import type { Report } from '../../records/report.ts';
import { printable } from '../../report/printable.ts';
import { UserError } from '../../util/errors.ts';
import { nearest } from '../../util/text.ts';
import { jsonOption, type Register } from '../command.ts';
import { runCheck, sideOptions, type CheckCommandOptions } from './check.ts';

/** `codebatch explain ID`: why a finding has its class. */
export const registerExplain: Register = (program, face) => {
  const command = program.command('explain <finding>').description('say why a finding has its class');
  sideOptions(jsonOption(command)).action(async (id: string, options: CheckCommandOptions) => {
    const { report, explanation } = await runCheck(face, { ...options, explain: id });
    const finding = findIn(report, id);
    const evidence = {
      pass: explanation?.pass ?? 0,
      matched_by: PASSES[explanation?.pass ?? 0]!,
      step: explanation?.step ?? null,
      runner_up: explanation?.runnerUp ?? null,
    };
    face.output.result({ finding, evidence, reproduce: report.reproduce ?? null }, () =>
      [
        `${finding.id}: ${finding.class}${finding.reason === undefined ? '' : ` (${finding.reason})`}`,
        `${finding.code} ${finding.severity}: ${printable(finding.message)}`,
        `matched by: ${evidence.matched_by}${evidence.step === null ? '' : ` (${evidence.step})`}`,
        '',
        ...(finding.base ? ['base', ...placeLines(finding.base), '', 'head'] : []),
        ...placeLines(finding),
        ...(evidence.runner_up
          ? [
              '',
              `nearest in the ${evidence.runner_up.side}, but ${evidence.runner_up.why}`,
              ...placeLines(evidence.runner_up.place),
            ]
          : []),
        ...(report.reproduce ? ['', `Reproduce: ${report.reproduce}`] : []),
      ].join('\n'),
    );
  });
};

function placeLines(place: Place): string[] {
  return [
    `  ${printable(place.path)}:${place.line}:${place.column}${place.symbol === undefined ? '' : ` in ${printable(place.symbol)}`}`,
    ...(place.excerpt ?? []).map(
      (line, at) => `  ${String(place.line + at).padStart(6)} | ${printable(line)}`,
    ),
  ];
}

function findIn(report: Report, id: string): Finding {
  const { config_effect: effect } = report;
  const all = [
    ...report.regressions,
    ...report.improvements,
    ...report.unknown,
    ...report.rule_changed,
    ...report.carried,
    ...report.findings,
    ...(effect ? [effect.hidden, effect.lowered, effect.raised, effect.added, effect.silenced].flat() : []),
  ];
  const found = all.find((finding) => finding.id === id);
  if (found) return found;
  const near = nearest(
    id,
    all.map((finding) => finding.id),
  );
  throw new UserError('FINDING_NOT_FOUND', `The comparison has no finding ${JSON.stringify(id)}.`, {
    hints: [
      near === undefined
        ? 'Findings that did not change have no entry; give the same --base and --head as for check.'
        : `Did you mean ${near}?`,
    ],
  });
}
