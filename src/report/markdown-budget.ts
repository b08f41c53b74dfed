/** One thing that is shown whole or not at all. */
export interface Entry {
  /** An item of a list: lines without a line break at the end. */
  text: string;
  /** What stands above all entries that share it: markdown of one line. */
  group?: string;
  /** Lower ones get the room first; equal ones in their order. */
  rank?: number;
}

/** Entries under a title. */
export interface Section {
  /** Our own words. */
  title: string;
  entries: readonly Entry[];
  /** Folded away until somebody wants it. */
  folded: boolean;
  /** Lower ones get the room first. */
  room: number;
}

/** What stands before and after all sections, the most important lines first. */
export interface Frame {
  head: readonly string[];
  tail: readonly string[];
}

/** When so many entries, one after the other, found no room, no more are tried: there may be thousands. */
const MOST_MISSES = 100;

/**
 * Joins everything into at most `maxBytes` bytes of UTF-8. Whole entries are left out, each section saying how many;
 * where not even that fits, the sections that come last in line for room, then the tail, then the head from its end.
 */
export function fit(frame: Frame, sections: readonly Section[], maxBytes: number): string {
  const full = sections.filter(({ entries }) => entries.length > 0);
  const ends = endsThatFit(frame, maxBytes);
  let left = maxBytes - bytes(joined(ends.head)) - bytes(after(ends.tail));
  const inLine = full.toSorted((a, b) => a.room - b.room);
  const shown = new Map<Section, ReadonlySet<Entry>>();
  const kept: Section[] = [];
  for (const section of inLine) {
    const least = bytes(rendered(section, new Set()));
    if (least > left) break;
    left -= least;
    kept.push(section);
  }
  for (const section of kept) {
    const chosen = choose(section, left);
    shown.set(section, chosen.entries);
    left -= chosen.cost;
  }
  const middle = full.map((section) => {
    const entries = shown.get(section);
    return entries ? rendered(section, entries) : '';
  });
  return [joined(ends.head), ...middle, after(ends.tail)].join('');
}

function endsThatFit({ head, tail }: Frame, maxBytes: number): Frame {
  if (bytes(joined(head)) + bytes(after(tail)) <= maxBytes) return { head, tail };
  let lines = head.length;
  while (lines > 0 && bytes(joined(head.slice(0, lines))) > maxBytes) lines--;
  return { head: head.slice(0, lines), tail: [] };
}

/** The entries that there is room for, those of the lowest rank first, and what they take. */
function choose(section: Section, left: number): { entries: ReadonlySet<Entry>; cost: number } {
  const entries = new Set<Entry>();
  const groups = new Set<string>();
  let [cost, misses] = [0, 0];
  for (const entry of section.entries.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))) {
    if (misses === MOST_MISSES) break;
    const { text, group } = entry;
    const isNew = group !== undefined && !groups.has(group);
    const more = bytes(`${text}\n`) + (isNew ? bytes(`\n${heading(group)}`) : 0);
    misses = cost + more > left ? misses + 1 : 0;
    if (misses > 0) continue;
    cost += more;
    entries.add(entry);
    if (isNew) groups.add(group);
  }
  return { entries, cost };
}

/** A section with the entries that were chosen, and how many were not. */
function rendered({ title, entries, folded }: Section, chosen: ReadonlySet<Entry>): string {
  const byGroup = Map.groupBy(
    entries.filter((entry) => chosen.has(entry)),
    ({ group }) => group,
  );
  const body = [...byGroup].map(
    ([group, some]) =>
      (group === undefined ? '' : heading(group)) + some.map(({ text }) => `${text}\n`).join(''),
  );
  const missing = entries.length - chosen.size;
  const rest =
    missing === 0 ? '' : `\n… ${missing.toLocaleString('en-US')} more, left out for want of room\n`;
  const inside = `\n${body.join('\n')}${rest}`;
  return folded
    ? `\n<details>\n<summary>${title}</summary>\n${inside}\n</details>\n`
    : `\n#### ${title}\n${inside}`;
}

function heading(group: string): string {
  return `${group}\n\n`;
}

/** Paragraphs, each with a blank line before it but the first. */
function joined(paragraphs: readonly string[]): string {
  return paragraphs.map((one) => `${one}\n`).join('\n');
}

/** What follows sections: apart from them, or it would be part of their last list. */
function after(paragraphs: readonly string[]): string {
  return paragraphs.length === 0 ? '' : `\n${joined(paragraphs)}`;
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
