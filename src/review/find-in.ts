import type { Finding } from '../records/finding.ts';
import type { Report } from '../records/report.ts';
import { UserError } from '../util/errors.ts';
import { nearest } from '../util/text.ts';

/** Every finding that a report lists, each once: as the comparison tells it, else as the configuration's edit does. */
export function findingsIn(report: Report): Finding[] {
  const { config_effect: effect } = report;
  return eachOnce([
    ...judgedIn(report),
    ...(effect ? [effect.hidden, effect.lowered, effect.raised, effect.added].flat() : []),
  ]);
}

/** As `findingsIn` without those that only the effect of the configuration names. */
export function judgedIn(report: Report): Finding[] {
  return eachOnce([
    ...report.regressions,
    ...report.improvements,
    ...report.accepted,
    ...report.unknown,
    ...report.rule_changed,
    ...report.carried,
    ...report.findings,
    ...(report.config_effect?.silenced ?? []),
  ]);
}

/** The first of each id. */
export function eachOnce<F extends { id: string }>(findings: readonly F[]): F[] {
  return [...Map.groupBy(findings, ({ id }) => id).values()].map(([first]) => first!);
}

/** What a change's own edit of the configuration does to the finding with an id; undefined when nothing. */
export function configEffectOn(id: string, report: Report): ConfigDeed | undefined {
  const effect = report.config_effect;
  return CONFIG_DEEDS.find((deed) => effect?.[deed].some((finding) => finding.id === id));
}

const CONFIG_DEEDS = ['hidden', 'lowered', 'raised', 'added'] as const;
export type ConfigDeed = (typeof CONFIG_DEEDS)[number];

/** The finding of a report with this id. Throws `FINDING_NOT_FOUND`. */
export function findIn(report: Report, id: string): Finding {
  const found = findingsIn(report).find((finding) => finding.id === id);
  if (!found) throw nothingCalled(id, report);
  return found;
}

/** The error for an id that no finding has, with the nearest one in the hint. */
export function nothingCalled(id: string, report: Report): UserError {
  const change = report.surface.find((one) => one.id === id);
  if (change)
    return new UserError(
      'FINDING_NOT_FOUND',
      `${id} is no finding but a change of the public surface: ${change.symbol} in ${change.path} was ${change.change}.`,
      { hints: ['The report tells all that is known of it.'] },
    );
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
