import { compareStrings } from '../util/json.ts';
import { maskNumbers } from './normalise.ts';
import { snippetOf } from './ground.ts';
import type { SourceLines } from './source-lines.ts';

/** A finding as the acceptance file names it: by what it says of which code, never by line or id. */
export interface AcceptanceKey {
  code: string;
  path: string;
  symbol?: string | undefined;
  snippet: string;
  message: string;
}

/** What a key is made of. */
export interface Acceptable {
  code: string;
  path: string;
  symbol?: string | undefined;
  message: string;
  line: number;
  column: number;
}

/** The key of a finding in its text. */
export function acceptanceKey(finding: Acceptable, lines: SourceLines): AcceptanceKey {
  return {
    code: finding.code,
    path: finding.path,
    ...(finding.symbol === undefined ? {} : { symbol: finding.symbol }),
    snippet: snippetOf(finding, lines) ?? '',
    message: maskNumbers(finding.message),
  };
}

/** What a key says without its text: enough to leave out findings whose text need not be read. */
export function claimOf({ code, symbol, message }: Pick<Acceptable, 'code' | 'symbol' | 'message'>): string {
  return JSON.stringify([code, symbol ?? '', maskNumbers(message)]);
}

/** The key without its path, which a rename changes. */
export function contentOf(key: AcceptanceKey): string {
  return `${claimOf(key)}${JSON.stringify(key.snippet)}`;
}

/** The whole key as one text. */
export function placeKeyOf(key: AcceptanceKey): string {
  return `${contentOf(key)}${JSON.stringify(key.path)}`;
}

/** The order of lines in the file. */
export function compareKeys(a: AcceptanceKey, b: AcceptanceKey): number {
  return (
    compareStrings(a.path, b.path) ||
    compareStrings(a.code, b.code) ||
    compareStrings(a.symbol ?? '', b.symbol ?? '') ||
    compareStrings(a.snippet, b.snippet) ||
    compareStrings(a.message, b.message)
  );
}

/**
 * Matches lines and findings one to one, each in the order given: first those of one path, then lines whose file is no
 * longer there with findings anywhere.
 * @param given `exists` tells whether the head has a path
 */
export function matchLines<L extends AcceptanceKey, F extends AcceptanceKey>(given: {
  lines: readonly L[];
  findings: readonly F[];
  exists: (path: string) => boolean;
}): Map<F, L> {
  const matches = new Map<F, L>();
  const join = (lines: readonly L[], keyOf: (key: AcceptanceKey) => string): void => {
    const waiting = Map.groupBy(lines, keyOf);
    for (const finding of given.findings) {
      const line = matches.has(finding) ? undefined : waiting.get(keyOf(finding))?.shift();
      if (line) matches.set(finding, line);
    }
  };
  join(given.lines, placeKeyOf);
  join(
    given.lines.filter(({ path }) => !given.exists(path)),
    contentOf,
  );
  return matches;
}

/** The entries of `all` that have no equal in `some`; of N equal ones, as many are left as `some` has fewer. */
export function without<T extends AcceptanceKey>(all: readonly T[], some: readonly AcceptanceKey[]): T[] {
  const taken = new Map<string, number>();
  for (const key of some) taken.set(placeKeyOf(key), (taken.get(placeKeyOf(key)) ?? 0) + 1);
  return all.filter((key) => {
    const left = taken.get(placeKeyOf(key)) ?? 0;
    if (left > 0) taken.set(placeKeyOf(key), left - 1);
    return left === 0;
  });
}
