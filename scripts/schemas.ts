/**
 * Writes `schemas/<noun>.schema.json` from the zod schemas in `src/records/`.
 *
 *     node scripts/schemas.ts           writes
 *     node scripts/schemas.ts --check   fails when what is committed differs
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PUBLISHED_SCHEMAS } from '../src/records/published.ts';

const FOLDER = join(import.meta.dirname, '..', 'schemas');

/** The text of every schema file, by name. */
function schemaFiles(): Map<string, string> {
  return new Map(
    Object.entries(PUBLISHED_SCHEMAS).map(([noun, schema]) => {
      // What a reader accepts: defaults may be left out, a bare hex digest counts.
      const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
      const { $schema, ...rest } = json;
      const head = {
        $schema,
        $comment: 'Generated from src/records/ by npm run schemas: do not edit.',
        title: `codebatch ${noun}`,
      };
      return [`${noun}.schema.json`, `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`];
    }),
  );
}

function check(files: Map<string, string>): string[] {
  const standing = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
  const stale = [...files].filter(
    ([name, text]) => !standing.includes(name) || readFileSync(join(FOLDER, name), 'utf8') !== text,
  );
  return [...stale.map(([name]) => name), ...standing.filter((name) => !files.has(name))];
}

const files = schemaFiles();
if (process.argv.includes('--check')) {
  const stale = check(files);
  if (stale.length > 0) {
    console.error(`schemas/ is stale (${stale.join(', ')}): run npm run schemas and commit the result.`);
    process.exitCode = 1;
  }
} else {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  for (const [name, text] of files) writeFileSync(join(FOLDER, name), text);
}
