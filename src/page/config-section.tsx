import type { JSX } from 'preact';
import type { Finding } from '../records/finding.ts';
import { Findings, Long, Section } from './sections.tsx';
import { report } from './state.ts';
import { Path, Text } from './text-view.tsx';
import { counted } from './words.ts';

/** What the change's own edit of rules and comments hides and shows. */
export function ConfigEffectSection(): JSX.Element | null {
  const effect = report.config_effect;
  if (effect === undefined) return null;
  const would = effect.obeyed === false;
  const verb = (word: string): string =>
    would ? `Would ${word}` : `${word[0]!.toUpperCase()}${word.slice(1)}s`;
  const lists: readonly (readonly [string, readonly Finding[]])[] = [
    [verb('hide'), effect.hidden],
    [`${verb('lower')} the severity of`, effect.lowered],
    [`${verb('raise')} the severity of`, effect.raised],
    [verb('add'), effect.added],
    ['Comments silence', effect.silenced],
  ];
  const unknown = effect.unknown ?? [];
  return (
    <Section id="configuration" title="Configuration" count={counted(effect.edits.length, 'edit')}>
      {would ? (
        <p class="lead">The check kept to the base’s configuration. This is what the head’s would do.</p>
      ) : null}
      {effect.edits.length === 0 ? <p class="lead">Changed by comments only.</p> : null}
      <ul class="edits">
        {effect.edits.map((edit, n) => (
          <li key={n}>
            <code>
              <Text value={edit} />
            </code>
          </li>
        ))}
      </ul>
      {lists
        .filter(([, findings]) => findings.length > 0)
        .map(([what, findings]) => (
          <details class="group" key={what} open={findings.length <= 10}>
            <summary>
              <span class="name">
                {what} {counted(findings.length, 'finding')}
              </span>
            </summary>
            <Findings findings={findings} />
          </details>
        ))}
      {unknown.length === 0 ? null : (
        <details class="group">
          <summary>
            <span class="name">Not known in {counted(unknown.length, 'file')}, not analysed under both</span>
          </summary>
          <Long entries={unknown}>
            {(path) => (
              <li key={path}>
                <Path value={path} />
              </li>
            )}
          </Long>
        </details>
      )}
    </Section>
  );
}
