import type { SurfaceChange } from '../records/surface.ts';
import { compareStrings, sha256Hex } from '../util/json.ts';
import { signatureChange } from './signature-change.ts';
import type { FileSurface, SurfaceEntry } from './surface-entries.ts';

/** What the files of one side offer, by path: only files that differ between the sides. */
export interface SideSurface {
  files: ReadonlyMap<string, FileSurface>;
  /** Files of which nothing certain can be said, as they do not parse or were not analysed. */
  unknown: ReadonlySet<string>;
}

/** A name with its file. */
interface Offer {
  path: string;
  file: FileSurface;
  entry: SurfaceEntry;
}

/** A change that has no name yet. */
interface Change extends Pick<
  SurfaceChange,
  'change' | 'symbol' | 'symbol_type' | 'path' | 'line' | 'column' | 'signature' | 'base' | 'reason'
> {}

/**
 * Compares what two sides offer. A path is part of how a name is imported, so names are compared path by path; a name
 * that is gone from its path and new at another one moved. What cannot be known is not told.
 * @param pairs path in the head of files that were renamed, by their path in the base
 */
export function compareSurface(
  base: SideSurface,
  head: SideSurface,
  pairs: ReadonlyMap<string, string>,
): SurfaceChange[] {
  const changes: Change[] = [];
  const gone = lostNames(base, head);
  const come = lostNames(head, base);
  for (const [path, file] of base.files) {
    if (base.unknown.has(path) || head.unknown.has(path)) continue;
    const now = head.files.get(path);
    for (const entry of file.entries.values()) {
      const other = now?.entries.get(entry.symbol);
      if (other) changes.push(...entryChanges({ path, file, entry }, { path, file: now!, entry: other }));
    }
  }
  for (const [before, after] of movedNames(gone, come, pairs)) {
    gone.delete(before);
    come.delete(after);
    changes.push(...moveOf(before, after));
  }
  for (const offer of gone)
    // A renamed file that cannot be read may offer the name still.
    if (!head.unknown.has(pairs.get(offer.path) ?? offer.path)) changes.push(removal(offer));
  const doubtful = new Set(
    [...pairs].flatMap(([before, after]) => (base.unknown.has(before) ? [after] : [])),
  );
  for (const offer of come) if (!doubtful.has(offer.path)) changes.push(addition(offer));
  return withIds(changes.sort(byPlace));
}

/** Names that files of one side offer and the same paths of the other do not. */
function lostNames(side: SideSurface, other: SideSurface): Set<Offer> {
  const lost = new Set<Offer>();
  const elsewhere = newNames(other, side);
  for (const [path, file] of side.files) {
    if (side.unknown.has(path) || other.unknown.has(path)) continue;
    const now = other.files.get(path);
    for (const entry of file.entries.values())
      if (!now || !(now.entries.has(entry.symbol) || mayPassOn(now, { file, entry, elsewhere })))
        lost.add({ path, file, entry });
  }
  return lost;
}

/** Names that some file of a side offers and the same path of the other does not. */
function newNames(side: SideSurface, other: SideSurface): Set<string> {
  const names = new Set<string>();
  for (const [path, file] of side.files)
    for (const name of file.entries.keys()) if (!other.files.get(path)?.entries.has(name)) names.add(name);
  return names;
}

/** True when a file may still offer a name that it does not list: by an import, or among all names of some module. */
function mayPassOn(
  now: FileSurface,
  { file, entry, elsewhere }: { file: FileSurface; entry: SurfaceEntry; elsewhere: ReadonlySet<string> },
): boolean {
  if (now.bound.has(entry.symbol)) return true;
  const hasNewStar = [...now.stars].some((module) => !file.stars.has(module));
  const isStar = entry.symbol.startsWith('* from ');
  if (isStar)
    return (
      hasNewStar ||
      [...now.entries.values()].some(
        ({ symbol, from }) => `* from ${from}` === entry.symbol && !file.entries.has(symbol),
      )
    );
  return hasNewStar || (now.stars.size > 0 && elsewhere.has(entry.symbol));
}

/** Which lost name is which new one, one to one: in the file that its file became, else with an equal declaration. */
function movedNames(
  gone: ReadonlySet<Offer>,
  come: ReadonlySet<Offer>,
  pairs: ReadonlyMap<string, string>,
): [Offer, Offer][] {
  const moved: [Offer, Offer][] = [];
  let left = [...gone].sort(byOffer);
  const right = new Set([...come].sort(byOffer));
  const take = (accepts: (before: Offer, after: Offer) => boolean): void => {
    const byName = Map.groupBy(right, (offer) => offer.entry.symbol);
    left = left.filter((before) => {
      const after = byName.get(before.entry.symbol)?.find((one) => right.has(one) && accepts(before, one));
      if (!after) return true;
      right.delete(after);
      moved.push([before, after]);
      return false;
    });
  };
  take((before, after) => pairs.get(before.path) === after.path);
  take(({ entry: { key } }, { entry }) => key !== undefined && key === entry.key);
  return moved;
}

/** A name at another path; when its declaration is another one too, that is what matters. */
function moveOf(before: Offer, after: Offer): Change[] {
  const inner = entryChanges(before, after);
  if (inner[0]?.symbol === after.entry.symbol) return inner;
  return [{ change: 'moved', ...headSide(after), base: baseSide(before) }, ...inner];
}

/** What became of a name that both sides offer, and of its members. */
function entryChanges(before: Offer, after: Offer): Change[] {
  const changes: Change[] = [];
  if (isChanged(before.entry, after.entry)) changes.push(alteration(before, after));
  // What is only passed on in one of them has members that are not seen.
  if (before.entry.key === undefined || after.entry.key === undefined) return changes;
  const members = new Map(after.entry.members.map((member) => [member.symbol, member]));
  for (const member of before.entry.members) {
    const now = members.get(member.symbol);
    members.delete(member.symbol);
    if (!now) changes.push(removal({ ...before, entry: member }));
    else if (isChanged(member, now))
      changes.push(alteration({ ...before, entry: member }, { ...after, entry: now }));
  }
  for (const member of members.values()) changes.push(addition({ ...after, entry: member }));
  return changes;
}

function isChanged(before: SurfaceEntry, after: SurfaceEntry): boolean {
  return before.key !== undefined && after.key !== undefined && before.key !== after.key;
}

function alteration(before: Offer, after: Offer): Change {
  return {
    change: 'changed',
    ...headSide(after),
    base: baseSide(before),
    reason: signatureChange(before.entry.signature!, after.entry.signature!),
  };
}

function removal({ path, entry }: Offer): Change {
  return {
    change: 'removed',
    ...placeOf({ path, entry }),
    base: baseSide({ path, entry }),
  };
}

function addition(offer: Offer): Change {
  return { change: 'added', ...headSide(offer) };
}

function placeOf({ path, entry }: Pick<Offer, 'path' | 'entry'>): Omit<Change, 'change'> {
  const { symbol, type, line, column } = entry;
  return { symbol, ...(type === undefined ? {} : { symbol_type: type }), path, line, column };
}

function headSide(offer: Offer): Omit<Change, 'change'> {
  return { ...placeOf(offer), ...signatureOf(offer.entry) };
}

function baseSide({ path, entry }: Pick<Offer, 'path' | 'entry'>): NonNullable<Change['base']> {
  return { path, line: entry.line, ...signatureOf(entry) };
}

function signatureOf({ signature }: SurfaceEntry): { signature?: string } {
  return signature === undefined ? {} : { signature };
}

function byOffer(a: Offer, b: Offer): number {
  return compareStrings(a.path, b.path) || compareStrings(a.entry.symbol, b.entry.symbol);
}

function byPlace(a: Change, b: Change): number {
  return (
    compareStrings(a.path, b.path) ||
    compareStrings(a.symbol, b.symbol) ||
    compareStrings(a.change, b.change) ||
    compareStrings(a.base?.path ?? '', b.base?.path ?? '')
  );
}

/** Names the changes: 8 hex digits of sha256 over path and symbol; twins get `-2`, `-3`. */
function withIds(changes: readonly Change[]): SurfaceChange[] {
  const seen = new Map<string, number>();
  return changes.map((change) => {
    const name = sha256Hex(['surface', change.path, change.symbol].join('\0')).slice(0, 8);
    const twin = (seen.get(name) ?? 0) + 1;
    seen.set(name, twin);
    return { id: twin === 1 ? name : `${name}-${twin}`, ...change };
  });
}
