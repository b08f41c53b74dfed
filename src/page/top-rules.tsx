import type { JSX } from 'preact';
import { toggle } from './filter-bar.tsx';
import { byText } from './rows.ts';
import { filters, selection, table } from './state.ts';
import { Text } from './text-view.tsx';
import { number } from './words.ts';

const SHOWN = 8;

/** The rules with the most findings among those that pass the other filters. */
export function TopRules(): JSX.Element {
  const counts = selection.value.counts.rule;
  const rules = table.columns.rule.values
    .map((rule, n) => ({ rule, count: counts[n]! }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || byText(a.rule, b.rule));
  const most = rules[0]?.count ?? 1;
  return (
    <section class="top-rules" aria-labelledby="top-rules">
      <h2 id="top-rules">
        Rules <span class="aside">{rules.length > SHOWN ? `${SHOWN} of ${number(rules.length)}` : ''}</span>
      </h2>
      {rules.length === 0 ? <p class="empty">No rule has a finding here.</p> : null}
      <ul>
        {rules.slice(0, SHOWN).map(({ rule, count }) => (
          <li key={rule}>
            <button
              type="button"
              aria-pressed={filters.value.rule.includes(rule)}
              onClick={() => toggle('rule', rule)}
            >
              <span class="rule">
                <Text value={rule} />
              </span>
              <span class="measure" aria-hidden="true">
                <i style={{ width: `${(100 * count) / most}%` }} />
              </span>
              <span class="count">{number(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
