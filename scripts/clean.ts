/** Removes folders inside the project: `node scripts/clean.ts build`. */
import { rmSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

const root = join(import.meta.dirname, '..');
for (const name of process.argv.slice(2)) {
  const path = resolve(root, name);
  if (!path.startsWith(root + sep)) throw new Error(`${name} is not inside the project.`);
  rmSync(path, { recursive: true, force: true });
}
