import { likeness } from '../util/text.ts';

/** Shorter names are parts of many others. */
const PART = 4;
const ALIKE = 0.75;

/**
 * True for paths whose file names say that one may have become the other: `parser.ts` and `old-parser.ts`, `colour.py`
 * and `color.py`. Names with other extensions are never alike.
 */
export function haveAlikeNames(a: string, b: string): boolean {
  const [left, right] = [nameOf(a), nameOf(b)];
  if (left.extension !== right.extension) return false;
  const [short, long] =
    left.stem.length < right.stem.length ? [left.stem, right.stem] : [right.stem, left.stem];
  return (short.length >= PART && long.includes(short)) || likeness(short, long) >= ALIKE;
}

function nameOf(path: string): { stem: string; extension: string } {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.indexOf('.', 1);
  return dot === -1
    ? { stem: name, extension: '' }
    : { stem: name.slice(0, dot), extension: name.slice(dot) };
}
