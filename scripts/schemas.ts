/**
 * Writes `schemas/<noun>.schema.json` from the zod schemas in `src/records/`.
 *
 *     node scripts/schemas.ts           writes
 *     node scripts/schemas.ts --check   fails when what is committed differs
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { acceptanceSchema } from '../src/records/acceptance.ts';
import { batchSchema } from '../src/records/batch.ts';
import { chunkManifestSchema } from '../src/records/chunk-manifest.ts';
import { configSchema } from '../src/records/config.ts';
import { errorSchema } from '../src/records/error.ts';
import { eventSchema } from '../src/records/event.ts';
import { fileSchema } from '../src/records/file.ts';
import { originSchema } from '../src/records/origin.ts';
import { gateBundleSchema } from '../src/records/gate.ts';
import { outputSchema } from '../src/records/output.ts';
import { partSchema } from '../src/records/part.ts';
import { planSchema } from '../src/records/plan.ts';
import { problemSchema } from '../src/records/problem.ts';
import { reportSchema } from '../src/records/report.ts';
import { shardStateSchema } from '../src/records/shard-state.ts';
import { snapshotSchema } from '../src/records/snapshot.ts';
import { splitSchema } from '../src/records/split.ts';
import { storeSchema } from '../src/records/store.ts';
import { taskSchema } from '../src/records/task.ts';

const NOUNS: Record<string, z.ZodType> = {
  acceptance: acceptanceSchema,
  batch: batchSchema,
  'chunk-manifest': chunkManifestSchema,
  config: configSchema,
  error: errorSchema,
  event: eventSchema,
  file: fileSchema,
  origin: originSchema,
  'gate-bundle': gateBundleSchema,
  output: outputSchema,
  part: partSchema,
  plan: planSchema,
  problem: problemSchema,
  report: reportSchema,
  'shard-state': shardStateSchema,
  snapshot: snapshotSchema,
  split: splitSchema,
  store: storeSchema,
  task: taskSchema,
};

const FOLDER = join(import.meta.dirname, '..', 'schemas');

/** The text of every schema file, by name. */
function schemaFiles(): Map<string, string> {
  return new Map(
    Object.entries(NOUNS).map(([noun, schema]) => {
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
