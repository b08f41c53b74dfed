import { fileSurface } from '../../src/compare/surface-entries.ts';
import { compareSurface, type SideSurface } from '../../src/compare/surface.ts';
import { languageOf } from '../../src/records/language.ts';
import type { SurfaceChange } from '../../src/records/surface.ts';
import { symbols } from '../../src/tasks/symbols.ts';
import { opened } from '../tasks/opened.ts';

/** What real files offer. */
export async function surfaceOf(
  files: Record<string, string>,
  unknown: readonly string[] = [],
): Promise<SideSurface> {
  const made = new Map<string, ReturnType<typeof fileSurface>>();
  for (const [path, text] of Object.entries(files))
    made.set(path, fileSurface(symbols.run(await opened(path, text), {}), languageOf(path)!));
  return { files: made, unknown: new Set(unknown) };
}

/** Changes in few words: `changed a.ts f: a parameter was added`, moved names with both paths. */
export function told(changes: readonly SurfaceChange[]): string[] {
  return changes.map(({ change, path, symbol, base, reason }) => {
    const place = base && base.path !== path ? `${base.path} -> ${path}` : path;
    return `${change} ${place} ${symbol}${reason === undefined ? '' : `: ${reason}`}`;
  });
}

/** Compares two sets of real files and tells of it. @param renamed paths in the head by paths in the base */
export async function outcome(
  base: Record<string, string>,
  head: Record<string, string>,
  renamed: Record<string, string> = {},
): Promise<string[]> {
  const pairs = new Map(Object.entries(renamed));
  return told(compareSurface(await surfaceOf(base), await surfaceOf(head), pairs));
}
