import { inShardOrder, type ComparedFile } from '../compare/side.ts';
import { doubtOf } from '../compare/classify.ts';
import type { FilePair } from '../compare/pair-files.ts';
import { fileSurface, type FileSurface } from '../compare/surface-entries.ts';
import { isSurfacePath } from '../compare/surface-path.ts';
import { compareSurface, type SideSurface } from '../compare/surface.ts';
import type { SurfaceChange } from '../records/surface.ts';
import type { ReviewedSide } from './reviewed-side.ts';

/** What became of the exported names, and a sentence for every file of which that is unknown. */
export interface SurfaceReview {
  changes: SurfaceChange[];
  notes: string[];
}

/** Compares the public surface of two sides. Only files that differ are looked into. */
export function reviewSurface(
  base: ReviewedSide,
  head: ReviewedSide,
  pairs: readonly FilePair[],
): SurfaceReview {
  const before = sideSurface(base, { other: head, name: 'base' });
  const after = sideSurface(head, { other: base, name: 'head' });
  const renamed = new Map(
    pairs.filter((pair) => pair.base.path !== pair.head.path).map((pair) => [pair.base.path, pair.head.path]),
  );
  return {
    changes: compareSurface(before.surface, after.surface, renamed),
    notes: [...before.notes, ...after.notes],
  };
}

function sideSurface(
  side: ReviewedSide,
  { other, name }: { other: ReviewedSide; name: 'base' | 'head' },
): { surface: SideSurface; notes: string[] } {
  const wanted: ComparedFile[] = [];
  const unknown = new Set<string>();
  const notes: string[] = [];
  for (const file of side.files.values()) {
    const same = other.files.get(file.path);
    if (same?.key === file.key && same.ignored === file.ignored) continue;
    if (file.ignored || file.language === undefined || !isSurfacePath(file.path)) continue;
    const doubt = doubtOf(file, name);
    if (doubt !== undefined) {
      unknown.add(file.path);
      notes.push(`The surface of ${file.path} is unknown: ${doubt}.`);
    }
    wanted.push(file);
  }
  const read = new Map<string, FileSurface>();
  for (const { path, language } of inShardOrder(wanted))
    read.set(path, fileSurface(side.symbolFacts(path), language!));
  const files = new Map(wanted.map(({ path }) => [path, read.get(path)!]));
  return { surface: { files, unknown }, notes: notes.sort() };
}
