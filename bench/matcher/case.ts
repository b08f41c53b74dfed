import { copyFile, type MarkedFile } from './marked-text.ts';
import type { Edit, Work } from './edit.ts';
import { EDITS } from './edits.ts';
import { Random } from './random.ts';
import { Marker } from './rules.ts';
import { markedSide, type MarkedSide } from './side.ts';
import { Twins } from './twins.ts';

/** Two sides whose truth is known by the ids of the marks. */
export interface Case {
  base: MarkedSide;
  head: MarkedSide;
  twins: Twins;
  /** Ids of all marks of the base. */
  baseIds: ReadonlySet<number>;
  /** Edits that were made. */
  edits: number;
}

/** Edits of each file, at least. */
const COMPOSED = 3;

/**
 * Makes a case of one kind of edit: every file gets an edit of that kind, then others of any kind until it has three.
 * Edits fall on the files in turn, so that one works on what another left.
 * @param sources unmarked files of one project
 * @param foreign files of another project, from which new lines come
 */
export async function buildCase(
  kind: string,
  given: { sources: readonly MarkedFile[]; foreign: readonly MarkedFile[]; seed: number },
): Promise<Case> {
  const random = new Random(given.seed);
  const marker = new Marker();
  const twins = new Twins();
  const base = given.sources.map(copyFile);
  for (const file of base) marker.markFile(file, random);
  const files = base.map(copyFile);
  const work = (file: MarkedFile): Work => ({ files, file, random, marker, twins, foreign: given.foreign });
  let edits = 0;
  for (const file of random.shuffled(files)) {
    // A file that another one swallowed is no more.
    const plan: Edit[] = [EDITS[kind]!];
    for (let n = 1; n < COMPOSED; n++) plan.push(EDITS[random.pick(Object.keys(EDITS))!]!);
    for (const edit of plan) if (files.includes(file) && edit(work(file))) edits++;
  }
  distinct(files);
  const sides = { base: await markedSide(base), head: await markedSide(files) };
  const baseIds = new Set([...sides.base.markOf.values()].map(({ id }) => id));
  return { ...sides, twins, baseIds, edits };
}

/** Two files that were given one name get two. */
function distinct(files: readonly MarkedFile[]): void {
  const taken = new Set<string>();
  for (const file of files) {
    while (taken.has(file.path)) file.path = file.path.replace(/(\.\w+)$/, '_$1');
    taken.add(file.path);
  }
}
