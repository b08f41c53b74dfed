import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { byText, type Facet, type Kind } from './rows.ts';
import { clearFilters, filter, filters, selection, table } from './state.ts';
import { Text } from './text-view.tsx';
import { counted, KIND_WORDS, number, toneOf } from './words.ts';

/** Everything that narrows the table down, and how many findings are left. */
export function FilterBar(): JSX.Element {
  return (
    <search class="filters" aria-label="Filter the findings">
      <div class="fields">
        <Field id="search" name="text" label="Search" placeholder="Search messages, names, ids" keys="/" />
        <Field id="path" name="path" label="Path" placeholder="Path or glob: src/**/*.ts" />
        <Picker facet="rule" label="Rule" />
        <Picker facet="language" label="Language" />
      </div>
      <div class="chips-row">
        <Chips facet="kind" label="Class" />
        <Chips facet="severity" label="Severity" />
        <Status />
      </div>
    </search>
  );
}

interface FieldProps {
  id: string;
  name: 'text' | 'path';
  label: string;
  placeholder: string;
  keys?: string;
}

function Field({ id, name, label, placeholder, keys }: FieldProps): JSX.Element {
  return (
    <label class="field">
      <span class="unseen">{label}</span>
      <input
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        value={filters.value[name]}
        onInput={(event) => filter({ [name]: event.currentTarget.value })}
      />
      {keys === undefined ? null : <kbd aria-hidden="true">{keys}</kbd>}
    </label>
  );
}

/** A value added to those asked for, or taken away. */
export function toggle(facet: Facet, value: string): void {
  const asked = filters.value[facet];
  filter({ [facet]: asked.includes(value) ? asked.filter((one) => one !== value) : [...asked, value] });
}

const nameOf = (facet: Facet, value: string): string =>
  facet === 'kind' ? (KIND_WORDS[value as Kind] ?? value) : value;

/** How many rows of the whole report have each value. */
function totals(facet: Facet): Uint32Array {
  const { values, of } = table.columns[facet];
  const found = new Uint32Array(values.length);
  for (const value of of) found[value]!++;
  return found;
}

const TOTALS = { kind: totals('kind'), severity: totals('severity') };

function Chips({ facet, label }: { facet: 'kind' | 'severity'; label: string }): JSX.Element | null {
  const { values } = table.columns[facet];
  const asked = filters.value[facet];
  const counts = selection.value.counts[facet];
  const present = values.map((value, n) => ({ value, n })).filter(({ n }) => TOTALS[facet][n]! > 0);
  if (present.length === 0) return null;
  return (
    <div class="chips" role="group" aria-label={label}>
      {present.map(({ value, n }) => (
        <button
          type="button"
          key={value}
          class={facet === 'kind' ? `chip tone-${toneOf(value as Kind)}` : `chip severity is-${value}`}
          aria-pressed={asked.includes(value)}
          onClick={() => toggle(facet, value)}
        >
          {nameOf(facet, value)} <span class="count">{number(counts[n]!)}</span>
        </button>
      ))}
    </div>
  );
}

/** A list of values to tick, behind a button: there may be many. */
function Picker({ facet, label }: { facet: 'rule' | 'language'; label: string }): JSX.Element {
  const { values } = table.columns[facet];
  const asked = filters.value[facet];
  const counts = selection.value.counts[facet];
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event): void => {
      if (!box.current!.contains(event.target as Node)) box.current!.open = false;
    };
    addEventListener('pointerdown', close);
    return () => removeEventListener('pointerdown', close);
  }, []);
  const listed = values
    .map((value, n) => ({ value, count: counts[n]! }))
    .sort((a, b) => b.count - a.count || byText(a.value, b.value));
  return (
    <details class="picker" ref={box}>
      <summary>
        {label}
        <span class="count">
          {asked.length === 0 ? 'any' : asked.length === 1 ? <Text value={asked[0]!} /> : asked.length}
        </span>
      </summary>
      <ul role="group" aria-label={label}>
        {listed.map(({ value, count }) => (
          <li key={value}>
            <label class={count === 0 ? 'none' : ''}>
              <input type="checkbox" checked={asked.includes(value)} onChange={() => toggle(facet, value)} />
              <span class="name">
                <Text value={value} />
              </span>
              <span class="count">{number(count)}</span>
            </label>
          </li>
        ))}
        {listed.length === 0 ? <li class="empty">None here.</li> : null}
      </ul>
    </details>
  );
}

function Status(): JSX.Element {
  const { kind, severity, rule, language, path, text } = filters.value;
  const isFiltered = kind.length + severity.length + rule.length + language.length > 0 || path + text !== '';
  const all = table.findings.length;
  return (
    <p class="status">
      <span role="status" aria-live="polite" id="count">
        {isFiltered
          ? `${number(selection.value.shown.length)} of ${counted(all, 'finding')}`
          : counted(all, 'finding')}
      </span>
      {isFiltered ? (
        <button type="button" class="quiet" onClick={clearFilters}>
          Clear
        </button>
      ) : null}
    </p>
  );
}
