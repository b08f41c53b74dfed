import type { ComparedSide, SideFinding } from '../../src/compare/side.ts';
import { splitLines } from '../../src/util/text.ts';

/** A place and its line, ready to be read. */
export interface Shown {
  place: string;
  text: string;
}

/** A finding of the head that two ways of comparing trace back to different findings of the base, or to none. */
export interface Disagreement {
  /** Which trees. */
  label: string;
  kind: 'another partner' | 'ours alone has a partner' | 'only the other has a partner';
  code: string;
  message: string;
  head: Shown;
  ours?: Shown;
  other?: Shown;
}

/** Characters of a line that are shown. */
const SHOWN = 120;

/** All findings of the head about whose partner two identities, head by base, are not of one mind. */
export function disagreements(given: {
  label: string;
  sides: { base: ComparedSide; head: ComparedSide };
  findings: { bases: readonly SideFinding[]; heads: readonly SideFinding[] };
  ours: ReadonlyMap<SideFinding, SideFinding>;
  other: ReadonlyMap<SideFinding, SideFinding>;
}): Disagreement[] {
  const { label, sides, findings } = given;
  const origins = { ours: originsIn(given.ours, findings), other: originsIn(given.other, findings) };
  return findings.heads.flatMap((head) => {
    const mine = origins.ours.get(head);
    const theirs = origins.other.get(head);
    if (mine === theirs) return [];
    const kind: Disagreement['kind'] =
      mine && theirs ? 'another partner' : mine ? 'ours alone has a partner' : 'only the other has a partner';
    return [
      {
        label,
        kind,
        code: head.code,
        message: head.message,
        head: shown(head, sides.head),
        ...(mine ? { ours: shown(mine, sides.base) } : {}),
        ...(theirs ? { other: shown(theirs, sides.base) } : {}),
      },
    ];
  });
}

/** Base by head, among the given findings. */
function originsIn(
  identity: ReadonlyMap<SideFinding, SideFinding>,
  { bases }: { bases: readonly SideFinding[] },
): Map<SideFinding, SideFinding> {
  return new Map(
    bases.flatMap((base) => {
      const head = identity.get(base);
      return head ? [[head, base] satisfies [SideFinding, SideFinding]] : [];
    }),
  );
}

function shown(finding: SideFinding, side: ComparedSide): Shown {
  const { path, line, column } = finding;
  const text = splitLines(side.text(path) ?? '')[line - 1] ?? '';
  // Of a line that goes on and on, what stands about the column.
  const start = text.length > SHOWN ? Math.max(0, column - SHOWN / 2) : 0;
  return { place: `${path}:${line}:${column}`, text: text.slice(start, start + SHOWN).trim() };
}

/**
 * A few of them, the same few for the same seed: of every kind in turn, and within a kind of every pair of trees in
 * turn, so that what is rare is seen too.
 */
export function sampleOf(all: readonly Disagreement[], count: number, seed: number): Disagreement[] {
  const order = shuffled(all, randomFrom(seed));
  const kinds = grouped(order, ({ kind }) => kind).map((same) => inTurn(grouped(same, ({ label }) => label)));
  return inTurn(kinds).slice(0, count);
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}

/** The first of every group, then the second of every group, and so on. */
function inTurn<T>(groups: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...groups.map((group) => group.length));
  return Array.from({ length: longest }, (_, at) =>
    groups.flatMap((group) => group.slice(at, at + 1)),
  ).flat();
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  const order = [...all];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/** Numbers from 0 up to 1 that follow from a seed alone (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
