import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where a WASM file lies: beside a bundle in `wasm/` or one folder above it, else in the package that ships it. Apart from the parser itself,
 * so that asking for a digest does not load it.
 */
export function wasmPath(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  // The bundle of the action lies one folder deeper and shares them.
  for (const bundled of [join(here, 'wasm', name), join(here, '..', 'wasm', name)])
    if (existsSync(bundled)) return bundled;
  const require = createRequire(import.meta.url);
  return name === 'web-tree-sitter.wasm'
    ? require.resolve('web-tree-sitter/web-tree-sitter.wasm')
    : require.resolve(`@vscode/tree-sitter-wasm/wasm/${name}`);
}
