import type { Finding } from '../records/finding.ts';
import type { Report } from '../records/report.ts';
import { UserError } from '../util/errors.ts';
import { nearest } from '../util/text.ts';

/** The finding of a report with this id. Throws `FINDING_NOT_FOUND` with the nearest id in the hint. */
export function findIn(report: Report, id: string): Finding {
  const all = [
    ...report.regressions,
    ...report.improvements,
    ...report.unknown,
    ...report.accepted,
    ...report.rule_changed,
    ...report.carried,
    ...report.findings,
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
