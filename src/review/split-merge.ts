import { resolve } from 'node:path';
import { shardOf } from '../records/digest.ts';
import type { Failure } from '../records/failure.ts';
import { rangeEnds } from '../records/split.ts';
import { objectMapFile } from '../store/layout.ts';
import { loadObjectMap } from '../store/object-map.ts';
import { initStore } from '../store/store.ts';
import type { Brought } from './brought.ts';
import { checkSides } from './check.ts';
import { embeddedStore } from './embedded-store.ts';
import type { CheckOptions, CheckResult } from './question.ts';
import type { Split } from './split-files.ts';
import { openSplit } from './split-sides.ts';
import { PartShelf, type NamedPart, type Shelved } from './split-shelf.ts';

/** What became of the parts. */
export interface MergedParts {
  /** The parts that count, one a range, by name; sorted by range. */
  taken: { range: string; attempt: number; name: string }[];
  /** Ranges that no part brought, in order. */
  missing: string[];
  /** Parts that do not count, and why, sorted by name. */
  refused: { name: string; why: string }[];
}

export interface MergeResult extends CheckResult {
  parts: MergedParts;
}

/**
 * Puts parts together and compares. The report is the one that `check` gives for the same two commits, however many
 * ranges there were. Parts of other work, damaged ones and earlier attempts do not count; with a range missing its files
 * are unknown and the report is incomplete. What a part left to a memo that is not here is computed.
 * Throws as `openSplit` and `check`.
 */
export async function mergeSplit(
  given: { split: Split; parts: AsyncIterable<NamedPart>; maxPartBytes?: number },
  options: CheckOptions,
): Promise<MergeResult> {
  const { split } = given;
  const { sides, root, asked, plan } = await openSplit(split, options);
  const store =
    options.keep === undefined
      ? embeddedStore(root, options.env)
      : initStore(resolve(options.cwd, options.keep), options.env).store;
  learnObjects(split, store.root);
  const shelf = new PartShelf(store.root, { ...given, plan, registry: options.registry });
  try {
    for await (const part of given.parts) await shelf.take(part);
    const { taken, missing, refused } = shelf.choose();
    const brought = broughtBy(taken, missing);
    const result = await checkSides(sides, { ...options, ...asked }, brought);
    for (const { name, why } of refused) result.context.warnings.push(`Part ${name} does not count: ${why}.`);
    return {
      ...result,
      parts: {
        taken: taken.map(({ name, record: { range, attempt } }) => ({ range, attempt, name })),
        missing,
        refused,
      },
    };
  } finally {
    shelf.close();
  }
}

/** What the planning job has hashed need not be read again. */
function learnObjects(split: Split, root: string): void {
  const map = loadObjectMap(objectMapFile(root));
  for (const [, oid, digest, size] of [...split.base, ...split.head]) map.set(oid, { digest, size });
  map.save();
}

function broughtBy(taken: readonly Shelved[], missing: readonly string[]): Brought {
  const lost = missing.map((range) => ({ range, ...rangeEnds(range) }));
  return {
    fill: (memo) => {
      for (const part of taken) part.fill(memo);
    },
    failed: failuresOf(taken),
    withhold: ({ object }) => {
      const shard = Number.parseInt(shardOf(object), 16);
      const found = lost.find(({ first, last }) => first <= shard && shard <= last);
      return found && `no part brought the shards ${found.range}`;
    },
    failures: lost.map(({ range }) => ({
      code: 'shard_missing',
      message: `No part brought the shards ${range}.`,
    })),
  };
}

function failuresOf(taken: readonly Shelved[]): Map<string, Failure[]> {
  const failed = new Map<string, Failure[]>();
  for (const { record } of taken)
    for (const [key, failure] of record.failures) failed.set(key, [...(failed.get(key) ?? []), failure]);
  return failed;
}
