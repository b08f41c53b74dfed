import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { PASSES } from '../records/passes.ts';
import type { Finding, Place } from '../records/finding.ts';
import { Code } from './code-view.tsx';
import { Copyable } from './copy.tsx';
import { excerptOf } from './excerpt.ts';
import { kindOf, type Kind } from './rows.ts';
import { changedWords } from './segments.ts';
import { closePanel } from './keyboard.ts';
import { open, opened, report, table } from './state.ts';
import { Path, Text } from './text-view.tsx';
import { KIND_WORDS, toneOf } from './words.ts';

/** The finding that is open, at the side of the page; nothing when none is. */
export function FindingPanel(): JSX.Element | null {
  const top = useRef<HTMLHeadingElement>(null);
  const isOpen = open.value !== undefined;
  useEffect(() => {
    if (isOpen) top.current?.focus();
  }, [isOpen]);
  if (!isOpen) return null;
  const found = opened.value;
  return (
    <aside class="panel" aria-label="Finding" data-id={open.value}>
      <header>
        <h2 tabIndex={-1} ref={top}>
          <span class="id">{open.value === undefined ? '' : <Text value={open.value} />}</span>
        </h2>
        <button type="button" class="quiet" onClick={closePanel}>
          Close <kbd>Esc</kbd>
        </button>
      </header>
      {found === undefined ? (
        <p class="empty">This report has no finding with that id.</p>
      ) : (
        <Details
          key={found.finding.id}
          finding={found.finding}
          kind={found.row === undefined ? found.finding.class : kindOf(table, found.row)}
        />
      )}
    </aside>
  );
}

function Details({ finding, kind }: { finding: Finding; kind: Kind }): JSX.Element {
  return (
    <>
      <p class="tags">
        <span class={`kind tone-${toneOf(kind)}`}>{KIND_WORDS[kind]}</span>
        <span class={`severity is-${finding.severity}`}>{finding.severity}</span>
        <span class="rule">
          <Text value={finding.code} />
        </span>
      </p>
      <p class="message">
        <Text value={finding.message} />
      </p>
      <Sides finding={finding} kind={kind} />
      <Facts finding={finding} />
      <Commands finding={finding} />
    </>
  );
}

/** Base on the left, head on the right; where one side has nothing, it says why. */
function Sides({ finding, kind }: { finding: Finding; kind: Kind }): JSX.Element {
  const isGone = finding.class === 'fixed' || finding.class === 'gone';
  const base = finding.base ?? (isGone ? finding : undefined);
  const head = isGone ? undefined : finding;
  if (report.base.kind === 'none' || (kind === 'unknown' && base === undefined))
    return <Code side="Source" place={finding} language={finding.language} changed={[]} tone="head" />;
  const words =
    base && head
      ? changedWords(excerptOf(base)?.text ?? '', excerptOf(head)?.text ?? '')
      : { base: [], head: [] };
  const side = (name: 'Base' | 'Head', place: Place | undefined): JSX.Element => {
    const tone = name === 'Base' ? 'base' : 'head';
    if (place === undefined)
      return (
        <figure class={`code ${tone} absent`}>
          <figcaption>
            <span class="side">{name}</span>
          </figcaption>
          <p class="empty">{ABSENT[finding.class] ?? 'Not on this side.'}</p>
        </figure>
      );
    return <Code side={name} place={place} language={finding.language} changed={words[tone]} tone={tone} />;
  };
  return (
    <div class="sides">
      {side('Base', base)}
      {side('Head', head)}
    </div>
  );
}

const ABSENT: Partial<Record<Finding['class'], string>> = {
  new: 'The base has no such finding.',
  fixed: 'Fixed: the code stays, the finding is gone.',
  gone: 'Gone with the code it stood in.',
};

function Facts({ finding }: { finding: Finding }): JSX.Element {
  const { base, symbol, reason, accepted, pass } = finding;
  const facts: (readonly [string, JSX.Element | string])[] = [
    ['Place', <Path key="place" value={finding.path} line={finding.line} />],
  ];
  if (symbol !== undefined) facts.push(['In', <Text key="in" value={symbol} />]);
  if (base && base.path !== finding.path)
    facts.push(['From', <Path key="from" value={base.path} line={base.line} />]);
  if (base && base.severity !== finding.severity)
    facts.push(['Severity', `${base.severity} → ${finding.severity}`]);
  if (base && base.message !== finding.message) facts.push(['Was', <Text key="was" value={base.message} />]);
  if (reason !== undefined) facts.push(['Reason', <Text key="why" value={reason} />]);
  if (accepted) facts.push(['Accepted', <Text key="accepted" value={accepted.reason} />]);
  if (pass !== undefined && pass > 0 && PASSES[pass] !== undefined) facts.push(['Matched by', PASSES[pass]]);
  const commit = commitOf(finding.id);
  if (commit !== undefined) facts.push(['Commit', commit]);
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function commitOf(id: string): JSX.Element | undefined {
  const commit = report.attribution?.commits.find(({ findings }) => findings.includes(id));
  if (commit)
    return (
      <>
        <code>{commit.commit.slice(0, 10)}</code> <Text value={commit.subject} />
      </>
    );
  const none = report.attribution?.unattributed.find(({ finding }) => finding === id);
  return none && <Text value={`none: ${none.reason}`} />;
}

/** A word that a shell takes as it is, or quoted. */
function word(text: string): string {
  return /^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function Commands({ finding }: { finding: Finding }): JSX.Element {
  return (
    <section class="commands" aria-label="Commands">
      <h3>Ask further</h3>
      <Copyable label="the explain command" text={`codebatch explain ${word(finding.id)}`} />
      {report.reproduce === undefined ? null : (
        <>
          <h3>Reproduce the report</h3>
          <Copyable label="the reproduce command" text={report.reproduce} />
        </>
      )}
    </section>
  );
}
