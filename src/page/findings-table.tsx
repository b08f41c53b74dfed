import { batch, computed, signal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Sort } from './filters.ts';
import { kindOf } from './rows.ts';
import {
  active,
  clearFilters,
  filter,
  filters,
  open,
  openFinding,
  report,
  selection,
  table,
} from './state.ts';
import { Path, Text } from './text-view.tsx';
import { counted, KIND_WORDS, number, toneOf } from './words.ts';

/** Height of a row: one line, or two where the table is narrow. */
const LINE = 36;
const TWO_LINES = 58;
/** The table is narrow below this. */
const NARROW = 720;
/** Rows drawn above and below what is seen, so that a quick hand sees no gap. */
const SPARE = 8;
/** Rows on paper: nobody prints more. */
const PRINTED = 400;

const COLUMNS: readonly (readonly [sort: Sort, name: string])[] = [
  ['severity', 'Severity'],
  ['kind', 'Class'],
  ['rule', 'Rule'],
  ['message', 'Message'],
  ['path', 'Place'],
];

const scrolled = signal(0);
const height = signal(600);
const isNarrow = signal(false);
const rowHeight = computed(() => (isNarrow.value ? TWO_LINES : LINE));
const isPrinting = signal(false);
addEventListener('beforeprint', () => (isPrinting.value = true));
addEventListener('afterprint', () => (isPrinting.value = false));

/** The rows that pass the filters; only those in sight are in the page. */
export function FindingsTable(): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const { shown } = selection.value;
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) =>
      batch(() => {
        height.value = entry!.contentRect.height;
        isNarrow.value = entry!.contentRect.width < NARROW;
      }),
    );
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  useSignalEffect(() => follow(box.current!, active.value, rowHeight.value));
  const tall = rowHeight.value;
  const from = isPrinting.value ? 0 : Math.max(0, Math.floor(scrolled.value / tall) - SPARE);
  const to = isPrinting.value ? PRINTED : Math.ceil((scrolled.value + height.value) / tall) + SPARE;
  const seen = [...shown.subarray(from, Math.min(to, shown.length))];
  return (
    <div
      class={isNarrow.value ? 'grid narrow' : 'grid'}
      ref={box}
      role="grid"
      tabIndex={0}
      aria-label="Findings"
      aria-rowcount={shown.length + 1}
      aria-colcount={COLUMNS.length}
      aria-activedescendant={shown.length === 0 ? undefined : `row-${active.value}`}
      onScroll={(event) => (scrolled.value = event.currentTarget.scrollTop)}
    >
      <Header />
      {shown.length === 0 ? (
        <NothingPasses />
      ) : (
        <div
          class="rows"
          role="rowgroup"
          style={{ height: `${shown.length * tall}px`, '--row': `${tall}px` }}
        >
          {seen.map((row, n) => (
            <Row key={row} row={row} at={from + n} />
          ))}
        </div>
      )}
      {isPrinting.value && shown.length > PRINTED ? (
        <p class="note">
          The first {number(PRINTED)} of {counted(shown.length, 'finding')}.
        </p>
      ) : null}
    </div>
  );
}

/** Scrolls as little as needed to show the row that the keyboard is on. */
function follow(box: HTMLElement, at: number, tall: number): void {
  const [top, header] = [at * tall, box.querySelector<HTMLElement>('.head')?.offsetHeight ?? 0];
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + tall + header > box.scrollTop + box.clientHeight)
    box.scrollTop = top + tall + header - box.clientHeight;
}

function Header(): JSX.Element {
  const { sort } = filters.value;
  const press = (name: Sort): void =>
    filter({ sort: sort === name ? `-${name}` : sort === `-${name}` ? undefined : name });
  return (
    <div class="row head" role="row" aria-rowindex={1}>
      {COLUMNS.map(([name, title]) => {
        const way = sort === name ? 'ascending' : sort === `-${name}` ? 'descending' : 'none';
        return (
          <span class={`cell c-${name}`} role="columnheader" aria-sort={way} key={name}>
            <button type="button" onClick={() => press(name)}>
              {title}
              <span class="way" aria-hidden="true">
                {way === 'ascending' ? '↑' : way === 'descending' ? '↓' : ''}
              </span>
            </button>
          </span>
        );
      })}
    </div>
  );
}

function Row({ row, at }: { row: number; at: number }): JSX.Element {
  const finding = table.findings[row]!;
  const kind = kindOf(table, row);
  const isActive = at === active.value;
  const names = ['row', at % 2 === 1 && 'odd', isActive && 'active', open.value === finding.id && 'open'];
  return (
    <div
      class={names.filter(Boolean).join(' ')}
      role="row"
      id={`row-${at}`}
      aria-rowindex={at + 2}
      aria-selected={isActive}
      style={{ transform: `translateY(${at * rowHeight.value}px)` }}
      onClick={() => {
        active.value = at;
        openFinding(finding.id);
      }}
    >
      <span class={`cell c-severity severity is-${finding.severity}`} role="gridcell">
        {finding.severity}
      </span>
      <span class="cell c-kind" role="gridcell">
        <span class={`kind tone-${toneOf(kind)}`}>{KIND_WORDS[kind]}</span>
      </span>
      <span class="cell c-rule" role="gridcell">
        <Text value={finding.code} />
      </span>
      <span class="cell c-message" role="gridcell">
        <bdi>
          <Text value={finding.message.slice(0, 400)} />
        </bdi>
      </span>
      <span class="cell c-path" role="gridcell">
        <Path value={finding.path} line={finding.line} />
      </span>
    </div>
  );
}

function NothingPasses(): JSX.Element {
  return (
    <div class="nothing">
      <p class="big">No finding passes these filters</p>
      <p>Take one away, or clear them all: the report has {counted(table.findings.length, 'finding')}.</p>
      <button type="button" class="more" onClick={clearFilters}>
        Clear all filters
      </button>
    </div>
  );
}

/** In the place of the table, where a report has nothing for it. */
export function NothingFound(): JSX.Element {
  return (
    <div class="nothing">
      <p class="big">Nothing to list</p>
      <p>
        {report.base.kind === 'none'
          ? 'No rule found anything.'
          : report.unchanged_count === 0
            ? 'Neither side has a finding.'
            : `Both sides have the same ${counted(report.unchanged_count, 'finding')}.`}
      </p>
    </div>
  );
}
