import type { JSX } from 'preact';
import { printable } from '../report/printable.ts';

/** What could turn text around or hide it; see `printable`. Tabs are left to the style. */
const ACTING = /((?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+)/u;
const PLAIN = /^[\t\u0020-\u007e]*$/;

/** Untrusted text, with everything that could act made visible as an escape. Always text nodes, never markup. */
export function Text({ value }: { value: string }): JSX.Element {
  if (PLAIN.test(value)) return <>{value}</>;
  return (
    <>
      {value.split(ACTING).map((piece, n) =>
        n % 2 === 0 ? (
          piece
        ) : (
          <span class="acting" key={n} title="a character that is not drawn">
            {printable(piece)}
          </span>
        ),
      )}
    </>
  );
}

/** A path: the folder steps back, the name of the file stays whole. */
export function Path({ value, line }: { value: string; line?: number }): JSX.Element {
  const cut = value.lastIndexOf('/') + 1;
  return (
    <bdi class="path" title={printable(line === undefined ? value : `${value}:${line}`)}>
      <span class="folder">
        <Text value={value.slice(0, cut)} />
      </span>
      <span class="file">
        <Text value={value.slice(cut)} />
        {line === undefined ? '' : <span class="line">:{line}</span>}
      </span>
    </bdi>
  );
}
