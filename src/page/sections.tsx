import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../records/finding.ts';
import { NO_FILTERS } from './filters.ts';
import { byText } from './rows.ts';
import { filter, openFinding, report } from './state.ts';
import { Path, Text } from './text-view.tsx';
import { counted, number } from './words.ts';

const FIRST = 25;

interface SectionProps {
  id: string;
  title: string;
  count?: string;
  children: ComponentChildren;
}

/** One of the parts below the table. */
export function Section({ id, title, count, children }: SectionProps): JSX.Element {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {title} {count === undefined ? null : <span class="aside">{count}</span>}
      </h2>
      <div>{children}</div>
    </section>
  );
}

/** The first entries of a list, and a button for the rest. */
export function Long<T>({
  entries,
  children,
}: {
  entries: readonly T[];
  children: (entry: T, at: number) => JSX.Element;
}): JSX.Element {
  const [shown, setShown] = useState(FIRST);
  return (
    <>
      <ul class="list">{entries.slice(0, shown).map(children)}</ul>
      {entries.length > shown ? (
        <button type="button" class="more" onClick={() => setShown(shown + 20 * FIRST)}>
          {counted(entries.length - shown, 'more', 'more')}
        </button>
      ) : null}
    </>
  );
}

/** Findings outside the table, each leading to the panel. */
export function Findings({ findings }: { findings: readonly Finding[] }): JSX.Element {
  return (
    <Long entries={findings}>
      {(finding) => (
        <li key={finding.id}>
          <button type="button" class="entry" onClick={() => openFinding(finding.id)}>
            <span class="rule">
              <Text value={finding.code} />
            </span>
            <span class="message">
              <Text value={finding.message.slice(0, 400)} />
              {finding.base && finding.base.severity !== finding.severity ? (
                <span class="aside">
                  {' '}
                  {finding.base.severity} → {finding.severity}
                </span>
              ) : null}
            </span>
            <Path value={finding.path} line={finding.line} />
          </button>
        </li>
      )}
    </Long>
  );
}

/** Findings by what is said of them, the most frequent first. */
function grouped(findings: readonly Finding[], wordOf: (finding: Finding) => string): [string, Finding[]][] {
  const groups = Map.groupBy(findings, wordOf);
  return [...groups].sort(([a, as], [b, bs]) => bs.length - as.length || byText(a, b));
}

function Groups({ groups }: { groups: readonly (readonly [string, readonly Finding[]])[] }): JSX.Element {
  return (
    <>
      {groups.map(([word, findings]) => (
        <details class="group" key={word} open={groups.length === 1 && findings.length <= FIRST}>
          <summary>
            <span class="name">
              <Text value={word} />
            </span>
            <span class="count">{number(findings.length)}</span>
          </summary>
          <Findings findings={findings} />
        </details>
      ))}
    </>
  );
}

/** What someone accepted, by the reason that was given. */
export function Accepted(): JSX.Element | null {
  const { accepted } = report;
  if (accepted.length === 0) return null;
  return (
    <Section id="accepted" title="Accepted" count={counted(accepted.length, 'finding')}>
      <Groups groups={grouped(accepted, (one) => one.accepted?.reason ?? 'no reason given')} />
    </Section>
  );
}

/** Why some findings have no class, by reason. */
export function Unknown(): JSX.Element | null {
  const unsure = [...report.unknown, ...report.rule_changed];
  if (unsure.length === 0) return null;
  return (
    <Section id="unknown" title="Not known" count={counted(unsure.length, 'finding')}>
      <p class="lead">What could not be compared is neither new nor fixed.</p>
      <Groups
        groups={grouped(
          unsure,
          (one) =>
            one.reason ??
            (one.class === 'rule_changed' ? 'the rule or a comment changed' : 'no reason given'),
        )}
      />
      <button
        type="button"
        class="more"
        onClick={() => {
          filter({ ...NO_FILTERS, kind: ['unknown', 'rule_changed'] });
          document.querySelector('#findings')?.scrollIntoView();
        }}
      >
        Show them in the table
      </button>
    </Section>
  );
}

/** Work that was not done, files that were not analysed, and what else a reader should know. */
export function Failures(): JSX.Element | null {
  const { failures, skipped, notes } = report;
  if (failures.length + skipped.length + notes.length === 0) return null;
  return (
    <>
      {failures.length === 0 ? null : (
        <Section id="failures" title="Not done" count={counted(failures.length, 'failure')}>
          <Long entries={failures}>
            {({ code, message, path, shard_id, task_id }, n) => (
              <li key={n} class="failure">
                <code>{code}</code>
                <span class="message">
                  <Text value={message} />
                </span>
                {path === undefined ? (
                  <span>{shard_id === undefined ? (task_id ?? '') : `shard ${shard_id}`}</span>
                ) : (
                  <Path value={path} />
                )}
              </li>
            )}
          </Long>
        </Section>
      )}
      {skipped.length === 0 ? null : (
        <Section id="skipped" title="Not analysed" count={counted(skipped.length, 'file')}>
          <Long entries={skipped}>
            {({ path, side, reason }, n) => (
              <li key={n} class="failure">
                <code>{side}</code>
                <span class="message">
                  <Text value={reason} />
                </span>
                <Path value={path} />
              </li>
            )}
          </Long>
        </Section>
      )}
      {notes.length === 0 ? null : (
        <Section id="notes" title="Notes">
          <ul class="notes">
            {notes.map((note, n) => (
              <li key={n}>
                <Text value={note} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
