import type { JSX } from 'preact';
import type { SurfaceChange } from '../records/surface.ts';
import { Long, Section } from './sections.tsx';
import { changedWords, segmentsOf } from './segments.ts';
import { tokensOf } from './highlighter.ts';
import { report } from './state.ts';
import { Path, Text } from './text-view.tsx';
import { number } from './words.ts';

const WORDS = ['removed', 'changed', 'moved', 'added'] as const;
const TONES = { removed: 'worse', changed: 'unsure', moved: 'calm', added: 'better' } as const;

/** Exported names that were removed, changed, moved or added, with both declarations. */
export function Surface(): JSX.Element | null {
  const { surface } = report;
  if (surface.length === 0) return null;
  const counts = WORDS.map((word) => [surface.filter(({ change }) => change === word).length, word] as const);
  // What may break others comes first.
  const sorted = WORDS.flatMap((word) => surface.filter(({ change }) => change === word));
  const title = counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${number(count)} ${word}`)
    .join(' · ');
  return (
    <Section id="surface" title="Public surface" count={title}>
      <Long entries={sorted}>{(change) => <Change key={change.id} change={change} />}</Long>
    </Section>
  );
}

function Change({ change }: { change: SurfaceChange }): JSX.Element {
  const { base, signature, reason, symbol, path, line } = change;
  const words = changedWords(base?.signature ?? '', signature ?? '');
  const isBoth = base?.signature !== undefined && signature !== undefined;
  return (
    <li class="surface">
      <span class={`kind tone-${TONES[change.change]}`}>{change.change}</span>
      <span class="symbol">
        <Text value={symbol} />
        {reason === undefined ? null : (
          <span class="aside">
            {' '}
            <Text value={reason} />
          </span>
        )}
      </span>
      <Path value={path} line={line} />
      {base !== undefined && base.path !== path ? (
        <span class="from">
          from <Path value={base.path} line={base.line} />
        </span>
      ) : null}
      {base?.signature === undefined || base.signature === signature ? null : (
        <Signature text={base.signature} sign="−" changed={isBoth ? words.base : []} path={base.path} />
      )}
      {signature === undefined ? null : (
        <Signature text={signature} sign={base ? '+' : ' '} changed={isBoth ? words.head : []} path={path} />
      )}
    </li>
  );
}

interface SignatureProps {
  text: string;
  sign: string;
  changed: readonly (readonly [number, number])[];
  path: string;
}

function Signature({ text, sign, changed, path }: SignatureProps): JSX.Element {
  const shown = text.slice(0, 1000);
  const tokens = tokensOf(shown, /\.pyi?$/.test(path) ? 'python' : 'typescript');
  return (
    <pre class={`signature ${sign === '−' ? 'base' : 'head'}`}>
      <span class="sign">{sign}</span>
      <code>
        {segmentsOf(shown, { tokens, changed, marked: [] }).map((line, n) => (
          <span key={n}>
            {n > 0 ? '\n' : ''}
            {line.map((segment, nth) => (
              <span key={nth} class={`t-${segment.token}${segment.changed ? ' changed' : ''}`}>
                <Text value={segment.text} />
              </span>
            ))}
          </span>
        ))}
      </code>
    </pre>
  );
}
