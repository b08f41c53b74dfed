import { languageOf } from '../records/language.ts';

/** Folders and file names (without endings) of tests. */
const TEST_NAME = /^(?:tests?|__tests__|specs?|conftest)$/;

/** `a.test.ts`, `a.spec.ts`, `test_a.py`, `a_test.py`. */
const TEST_FILE = /\.(?:test|spec)\.|^test_[^/]*\.pyi?$|_test\.pyi?$/;

/** Descriptions of code that stands elsewhere, and bundles: nobody imports names from them by path. */
const DESCRIPTION = /\.d\.(?:[^./]+\.)?[cm]?ts$|\.pyi$|\.min\.[cm]?js$/;

/**
 * True for code whose names others may import: no tests, no declaration files and bundles, and no private modules of
 * Python, which have a segment with one underscore in front (`_impl/a.py`, `_a.py`; `__init__.py` is not private).
 */
export function isSurfacePath(path: string): boolean {
  const language = languageOf(path);
  if (language === undefined || DESCRIPTION.test(path)) return false;
  const segments = path.split('/');
  const file = segments.at(-1)!;
  if (TEST_FILE.test(file)) return false;
  const names = [
    ...segments.slice(0, -1),
    file.slice(0, file.indexOf('.') === -1 ? undefined : file.indexOf('.')),
  ];
  if (names.some((name) => TEST_NAME.test(name))) return false;
  return language !== 'python' || !names.some((name) => /^_(?!_)/.test(name));
}
