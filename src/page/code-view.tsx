import type { JSX } from 'preact';
import type { Place } from '../records/finding.ts';
import { excerptOf } from './excerpt.ts';
import { tokensOf } from './highlighter.ts';
import { markOf, segmentsOf, type Range } from './segments.ts';
import { Path, Text } from './text-view.tsx';

interface CodeProps {
  side: string;
  place: Place;
  language: string | undefined;
  /** Where the other side has other words. */
  changed: readonly Range[];
  tone: 'base' | 'head';
}

/** The source of one side, with its line numbers; the place of the finding underlined. */
export function Code({ side, place, language, changed, tone }: CodeProps): JSX.Element {
  const excerpt = excerptOf(place);
  return (
    <figure class={`code ${tone}`}>
      <figcaption>
        <span class="side">{side}</span>
        <Path value={place.path} line={place.line} />
      </figcaption>
      {excerpt === undefined ? (
        <p class="empty">The report holds no source for this place.</p>
      ) : (
        <pre tabIndex={0} aria-label={`${side}: source from line ${place.line}`}>
          {segmentsOf(excerpt.text, {
            tokens: tokensOf(excerpt.text, language),
            changed,
            marked: [markOf(excerpt.lines, excerpt.place)],
          }).map((line, n) => (
            <code class="source" key={n}>
              <span class="gutter" aria-hidden="true">
                {place.line + n}
              </span>
              {line.map((segment, nth) => (
                <span
                  key={nth}
                  class={[
                    segment.token && `t-${segment.token}`,
                    segment.changed && 'changed',
                    segment.marked && 'marked',
                  ]
                    .filter(Boolean)
                    .join(' ')}
                >
                  <Text value={segment.text} />
                </span>
              ))}
              {'\n'}
            </code>
          ))}
        </pre>
      )}
      {excerpt?.isCut ? <p class="note">Long lines are cut here.</p> : null}
    </figure>
  );
}
