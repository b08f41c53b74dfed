import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Computer } from '../../src/engine/compute.ts';
import { Memo } from '../../src/engine/memo.ts';
import { buildPlan, type Plan } from '../../src/engine/plan.ts';
import type { Repository } from '../../src/git/repository.ts';
import type { Config } from '../../src/records/config.ts';
import { Reading } from '../../src/review/findings.ts';
import { headConfig } from '../../src/review/head-config.ts';
import { ReviewSide } from '../../src/review/side.ts';
import { chooseSides, type Sides } from '../../src/review/sides.ts';
import { GitBytes, type Bytes } from '../../src/review/tree.ts';
import { workerEntry } from '../../src/review/worker-entry.ts';
import { objectMapFile } from '../../src/store/layout.ts';
import { loadObjectMap } from '../../src/store/object-map.ts';
import { initStore } from '../../src/store/store.ts';
import { registry } from '../../src/tasks/registry.ts';

/** Two commits of a repository. */
export interface CommitPair {
  /** The top of the worktree. */
  directory: string;
  base: string;
  head: string;
}

/** Both sides of two commits, as `check` computes them. */
export interface RealSides {
  repository: Repository;
  base: ReviewSide;
  head: ReviewSide;
}

/**
 * Computes the findings of two commits under the head's configuration, what a store remembers not again, hands both
 * sides over and closes them. Texts of files that differ are loaded.
 * Throws `REF_NOT_FOUND`, `CONFIG_INVALID`.
 */
export async function withRealSides<T>(
  pair: CommitPair,
  storeDirectory: string,
  use: (sides: RealSides) => Promise<T>,
): Promise<T> {
  mkdirSync(dirname(storeDirectory), { recursive: true });
  const store = initStore(storeDirectory, {}).store;
  const sides = await chooseSides({ cwd: pair.directory, base: pair.base, head: pair.head });
  const repository = sides.repository!;
  const bytes = new GitBytes(repository);
  const memo = new Memo(store.root, { reading: true });
  let computer: Computer | undefined;
  try {
    const config = await headConfig(sides, { registry, root: repository.root });
    const plan = planOf(config);
    const trees = await loadTrees(sides, bytes, store.root);
    const source = bytes.read;
    const secondsPerFile = config.limits.seconds_per_file;
    computer = new Computer({
      plan,
      registry,
      memo,
      store: store.root,
      workerEntry,
      secondsPerFile,
      source,
    });
    await computer.compute([...trees.base.files, ...trees.head.files]);
    const inputs = { computer, memo, plan, registry, reading: new Reading(config) };
    const real = {
      repository,
      base: new ReviewSide(trees.base, inputs),
      head: new ReviewSide(trees.head, inputs),
    };
    const paths = differing(real.base, real.head);
    await real.base.loadTexts(paths, bytes);
    await real.head.loadTexts(paths, bytes);
    memo.save();
    return await use(real);
  } finally {
    memo.close();
    bytes.close();
    await computer?.close();
    sides.dispose();
  }
}

function planOf(config: Config): Plan {
  return buildPlan(registry, config.pipeline, {
    pipelines: config.pipelines,
    tasks: { ...config.tasks, parse: { ...config.tasks['parse'], emit_ast: false } },
    fileBytes: config.limits.file_bytes,
  });
}

type Loaded = Awaited<ReturnType<GitBytes['load']>>;

async function loadTrees(
  sides: Sides,
  bytes: Bytes & Pick<GitBytes, 'load'>,
  root: string,
): Promise<{ base: Loaded; head: Loaded }> {
  const objectMap = loadObjectMap(objectMapFile(root));
  const head = await bytes.load(sides.head.tree!, { objectMap, env: {} });
  const base = await bytes.load(sides.base.tree!, { objectMap, env: {} });
  objectMap.save();
  return { base, head };
}

/** Paths of source files that are not the same on both sides, or have findings that other files can change. */
function differing(base: ReviewSide, head: ReviewSide): string[] {
  return [...new Set([...base.files.keys(), ...head.files.keys()])].filter((path) => {
    const before = base.files.get(path);
    const after = head.files.get(path);
    if ((before ?? after)?.language === undefined) return false;
    if (before?.key !== after?.key || before?.ignored !== after?.ignored) return true;
    return base.batchFindings(path).length + head.batchFindings(path).length > 0;
  });
}
