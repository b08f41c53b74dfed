import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';

const made: string[] = [];

afterAll(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** Tests write and sync a great many small files: a file system in memory, where one has room, spares the disk. */
const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 2 ** 31;

function parent(): string {
  const found = existsSync(MEMORY) ? statfsSync(MEMORY) : undefined;
  return found && found.bavail * found.bsize >= ENOUGH_BYTES ? MEMORY : tmpdir();
}

/** A new empty directory, removed after the suite. */
export function temporaryDirectory(): string {
  const path = realpathSync(mkdtempSync(join(parent(), 'codebatch-test-')));
  made.push(path);
  return path;
}

/** Writes files by relative path, making folders as needed. */
export function writeTree(root: string, files: Record<string, string | Uint8Array>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}
