import { Computer } from '../engine/compute.ts';
import { Memo } from '../engine/memo.ts';
import { digestOf } from '../records/digest.ts';
import type { FileRecord } from '../records/file.ts';
import { PRODUCER, SCHEMA_VERSION } from '../records/header.ts';
import type { SplitRecord } from '../records/split.ts';
import { objectMapFile } from '../store/layout.ts';
import { loadObjectMap } from '../store/object-map.ts';
import { UserError } from '../util/errors.ts';
import { embeddedStore } from './embedded-store.ts';
import type { CheckOptions } from './question.ts';
import { chosenConfig, type Planned } from './read-config.ts';
import { chooseSides, type Sides } from './sides.ts';
import { indexText, splitTexts } from './split-files.ts';
import { chooseRanges, shardCosts } from './split-ranges.ts';
import { configDigest, notARepository } from './split-sides.ts';
import { GitBytes } from './tree.ts';
import { workerEntry } from './worker-entry.ts';

export interface PlanOptions extends CheckOptions {
  /** A commit: the work of several machines cannot be on a worktree. */
  head: string;
  /** No more ranges than this; never more than 256. */
  maxRanges?: number;
  /** Work that is worth a range of its own. */
  bytesPerRange?: number;
}

/** What the planning job hands over. */
export interface PlannedSplit {
  record: SplitRecord;
  /** The files that travel, by name: `split.json` and the file indexes. */
  texts: Map<string, string>;
}

/**
 * Resolves both commits and the configuration once, and cuts the work that the memo does not know into ranges.
 * Nothing is analysed. Throws as `check`, `NOT_A_REPOSITORY`, and `INVALID_ARGUMENT` for a head that is no commit.
 */
export async function planSplit(options: PlanOptions): Promise<PlannedSplit> {
  const sides = await chooseSides(options);
  try {
    if (!sides.repository) throw notARepository(options.cwd);
    if (sides.head.side.kind !== 'commit')
      throw new UserError('INVALID_ARGUMENT', 'Only the work on a commit can be split.', {
        hints: ['Name the commit, for example with head: HEAD.'],
      });
    const { root } = sides.repository;
    const planned = await chosenConfig(sides, options, root);
    const store = embeddedStore(root, options.env);
    const objectMap = loadObjectMap(objectMapFile(store.root));
    const bytes = new GitBytes(sides.repository);
    const load = async (tree: string): Promise<FileRecord[]> => {
      const onProgress = (done: number, total: number): void => options.onProgress?.('reading', done, total);
      return (await bytes.load(tree, { objectMap, env: options.env, onProgress })).files;
    };
    const head = await load(sides.head.tree!);
    const base = sides.base.tree === undefined ? undefined : await load(sides.base.tree);
    bytes.close();
    objectMap.save();
    const text = (files: readonly FileRecord[]): string =>
      indexText(files.map((file) => ({ file, oid: bytes.oidOf(file) })));
    const indexes = { ...(base ? { base: text(base) } : {}), head: text(head) };
    const costs = shardCosts(
      unknownFiles([...(base ?? []), ...head], { options, planned, root: store.root }),
    );
    const record = buildSplit({ options, sides, planned, indexes, costs });
    return { record, texts: splitTexts(record, indexes) };
  } finally {
    sides.dispose();
  }
}

/** The files of both sides that the memo does not know, each content once. */
function unknownFiles(
  files: readonly FileRecord[],
  { options, planned, root }: { options: PlanOptions; planned: Planned; root: string },
): FileRecord[] {
  const memo = new Memo(root, { reading: options.memo ?? true });
  try {
    return new Computer({
      plan: planned.plan,
      registry: options.registry,
      memo,
      store: root,
      workerEntry,
      secondsPerFile: planned.config.limits.seconds_per_file,
    }).unknown(files);
  } finally {
    memo.close();
  }
}

function buildSplit(given: {
  options: PlanOptions;
  sides: Sides;
  planned: Planned;
  indexes: { base?: string; head: string };
  costs: readonly number[];
}): SplitRecord {
  const { options, sides, planned, indexes } = given;
  return {
    schema_name: 'codebatch.split',
    schema_version: SCHEMA_VERSION,
    producer: { ...PRODUCER },
    base: sides.base.side,
    head: sides.head.side,
    ...(sides.base.tree === undefined ? {} : { base_tree: sides.base.tree }),
    head_tree: sides.head.tree!,
    ...(options.pipeline === undefined ? {} : { pipeline: options.pipeline }),
    ...(options.configFrom === undefined ? {} : { config_from: options.configFrom }),
    plan: planned.plan.digest,
    config: configDigest(planned),
    ...(indexes.base === undefined ? {} : { base_files: digestOf(indexes.base) }),
    head_files: digestOf(indexes.head),
    ranges: chooseRanges(given.costs, options),
  };
}
