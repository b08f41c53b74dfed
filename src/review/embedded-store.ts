import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { initStore, type Store } from '../store/store.ts';

/** Beside the code: what `check` remembers, and nothing that could not be computed again. */
export const EMBEDDED_DIRECTORY = '.codebatch';

/** Opens or makes the store of a repository (or plain directory), in a folder that git ignores by itself. */
export function embeddedStore(root: string, env: NodeJS.ProcessEnv): Store {
  const folder = join(root, EMBEDDED_DIRECTORY);
  const ignoreFile = join(folder, '.gitignore');
  if (!existsSync(ignoreFile)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(ignoreFile, '*\n');
  }
  return initStore(join(folder, 'store'), env).store;
}
