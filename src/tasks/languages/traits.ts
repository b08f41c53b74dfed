/**
 * The little that tasks know of a path. `init`: a Python package's `__init__`, whose imports are its interface.
 * `stub`: a `.pyi`. `dts`: a TypeScript declaration file, where nothing is ever "used". `min`: a minified bundle, which
 * nobody reads. Else empty.
 */
export function pathTraits(path: string): '' | 'init' | 'stub' | 'dts' | 'min' {
  if (/\.min\.[cm]?js$/.test(path)) return 'min';
  if (/\.d\.[cm]?ts$/.test(path) || /\.d\.[^./]+\.ts$/.test(path)) return 'dts';
  if (path.endsWith('.pyi')) return 'stub';
  return /(^|\/)__init__\.py$/.test(path) ? 'init' : '';
}
