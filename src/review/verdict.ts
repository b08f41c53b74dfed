import type { ConfigEffect } from '../records/config-effect.ts';
import type { Finding } from '../records/finding.ts';
import { severityRank, type Severity } from '../records/output.ts';
import type { Counts, Report, Side } from '../records/report.ts';
import { plural } from '../util/text.ts';

/** True when a list of words makes the report fail. A severity means that or worse, over regressions only. */
export function failsOn(
  words: readonly string[],
  found: { regressions: readonly Finding[]; unknown: number; surface: number },
): boolean {
  return words.some((word) => {
    if (word === 'none') return false;
    if (word === 'surface') return found.surface > 0;
    if (word === 'unknown') return found.unknown > 0;
    if (word === 'any') return found.regressions.length > 0;
    return found.regressions.some(
      (finding) => severityRank(finding.severity) <= severityRank(word as Severity),
    );
  });
}

/** The conclusion and its sentence. An incomplete run fails whatever `fail-on` says. */
export function verdictOf(given: {
  base: Side;
  failOn: readonly string[];
  regressions: readonly Finding[];
  counts: Counts;
  failures: number;
  listed: number;
  effect?: ConfigEffect;
}): Pick<Report, 'verdict' | 'conclusion'> {
  if (given.failures > 0)
    return {
      conclusion: 'failure',
      verdict: `Incomplete: ${plural(given.failures, 'piece')} of work failed.`,
    };
  const { counts } = given;
  if (given.base.kind === 'none')
    return {
      conclusion: 'neutral',
      verdict: `No base to compare with: ${plural(given.listed, 'finding')} in all${counts.accepted > 0 ? `, besides ${counts.accepted} accepted` : ''}.`,
    };
  const accepted = counts.accepted > 0 ? [`${counts.accepted} accepted`] : [];
  const words = [
    plural(counts.regressions, 'regression'),
    plural(counts.improvements, 'improvement'),
    ...(counts.unknown > 0 ? [`${counts.unknown} unknown`] : []),
    ...(counts.surface > 0 ? [`${plural(counts.surface, 'exported name')} removed or changed`] : []),
    ...accepted,
  ];
  const { unknown, surface } = counts;
  const fails = failsOn(given.failOn, { regressions: given.regressions, unknown, surface });
  const quiet = counts.regressions + counts.improvements + unknown + surface === 0;
  const found = quiet ? ['No regressions, no improvements', ...accepted] : words;
  return {
    conclusion: fails ? 'failure' : 'success',
    verdict: `${[...found, ...hidingWords(given.effect)].join(', ')}.`,
  };
}

/** What the change's own edit of rules and comments takes out of sight. It decides nothing, yet it must be seen. */
function hidingWords(effect: ConfigEffect | undefined): string[] {
  if (!effect) return [];
  const [hidden, lowered, silenced] = [effect.hidden, effect.lowered, effect.silenced].map(
    ({ length }) => length,
  );
  const [would, ending] = effect.obeyed === false ? ['would ', ''] : ['', 's'];
  const deeds = [
    ...(hidden! > 0 ? [`hide${ending} ${hidden}`] : []),
    ...(lowered! > 0 ? [`lower${ending} the severity of ${lowered}`] : []),
  ];
  return [
    ...(deeds.length > 0 ? [`configuration ${would}${deeds.join(' and ')}`] : []),
    ...(silenced! > 0 ? [`comments silence ${silenced}`] : []),
  ];
}
