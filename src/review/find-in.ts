import type { Finding } from '../records/finding.ts';
import type { Report } from '../records/report.ts';
import { UserError } from '../util/errors.ts';
import { nearest } from '../util/text.ts';

/** Every finding that a report lists, whatever section it stands in. */
export function findingsIn(report: Report): Finding[] {
  const { config_effect: effect } = report;
  return [
    ...report.regressions,
    ...report.improvements,
    ...report.accepted,
    ...report.unknown,
    ...report.rule_changed,
    ...report.carried,
    ...report.findings,
    ...(effect ? [effect.hidden, effect.lowered, effect.raised, effect.added, effect.silenced].flat() : []),
  ];
}

/** The finding of a report with this id. Throws `FINDING_NOT_FOUND`. */
export function findIn(report: Report, id: string): Finding {
  const found = findingsIn(report).find((finding) => finding.id === id);
  if (!found) throw nothingCalled(id, report);
  return found;
}

/** The error for an id that no finding has, with the nearest one in the hint. */
export function nothingCalled(id: string, report: Report): UserError {
  const near = nearest(
    id,
    findingsIn(report).map((finding) => finding.id),
  );
  return new UserError('FINDING_NOT_FOUND', `The comparison has no finding ${JSON.stringify(id)}.`, {
    hints: [
      near === undefined
        ? 'Give the same --base and --head as for check; explain takes a place like src/a.py:12 as well.'
        : `Did you mean ${near}?`,
    ],
  });
}
