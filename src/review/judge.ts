import { compare, type Comparison } from '../compare/compare.ts';
import { listFindings } from '../compare/finding-id.ts';
import { Computer, type Progress } from '../engine/compute.ts';
import { Memo } from '../engine/memo.ts';
import type { Finding } from '../records/finding.ts';
import type { Side } from '../records/report.ts';
import { objectMapFile } from '../store/layout.ts';
import { loadObjectMap } from '../store/object-map.ts';
import type { Case, CheckOptions, CheckResult } from './question.ts';
import { Reading } from './findings.ts';
import { pathsToRead } from './paths-to-read.ts';
import { buildReport } from './report.ts';
import { ReviewSide } from './side.ts';
import { DirectoryBytes, GitBytes, type Bytes, type Tree } from './tree.ts';
import { withAttribution } from './with-attribution.ts';
import { workerEntry } from './worker-entry.ts';

/** Computes both sides and compares them: the report, and what is told beside it. */
export async function judge(given: Case): Promise<CheckResult> {
  const { options, store, config, plan } = given;
  const { base, head, bytes } = await loadTrees(given);
  const memo = new Memo(store.root, { reading: options.memo ?? true });
  const computer = new Computer({
    plan,
    registry: options.registry,
    memo,
    store: store.root,
    workerEntry,
    secondsPerFile: config.limits.seconds_per_file,
    source: bytes.read,
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
  });
  try {
    await computer.compute([...(base?.files ?? []), ...head.files], progress(options, 'analysing'));
    const reading = new Reading(config);
    const inputs = { computer, memo, plan, registry: options.registry, reading };
    const headSide = new ReviewSide(head, inputs);
    const baseSide = base && new ReviewSide(base, inputs);
    const compared = await compareSides({ base: baseSide, head: headSide, bytes, options });
    const judged = buildReport({
      plan,
      failOn: given.failOn,
      base: { side: sideOf(given.sides.base.side, base), ...(baseSide ? { files: baseSide } : {}) },
      head: { side: sideOf(given.sides.head.side, head), files: headSide },
      comparison: compared.comparison,
      listed: compared.listed,
      notes: notesOf(head),
    });
    const sides = { ...compared, base: baseSide, head: headSide, bytes, inputs };
    const { report, context } = await withAttribution(judged, given, sides);
    memo.save();
    if (memo.damaged > 0)
      context.warnings.push('Some remembered results were damaged and were computed again.');
    const explanation =
      options.explain === undefined ? undefined : compared.comparison.explain(options.explain);
    return {
      report,
      ...(explanation ? { explanation } : {}),
      context: { ...context, memo: { hits: memo.hits, misses: memo.misses }, remembered: false },
    };
  } finally {
    memo.close();
    bytes.close();
    await computer.close();
  }
}

async function compareSides(given: {
  base: ReviewSide | undefined;
  head: ReviewSide;
  bytes: Bytes;
  options: CheckOptions;
}): Promise<{ comparison: Comparison; listed: Finding[] }> {
  const { base, head, bytes } = given;
  const nothing: Comparison = compare(head, head, {});
  if (!base) {
    const paths = [...head.files.keys()].filter((path) => head.findings(path).length > 0);
    await head.loadTexts(paths, bytes);
    return { comparison: { ...nothing, unchangedCount: 0 }, listed: listFindings(head) };
  }
  const changed = pathsToRead(base, head);
  await base.loadTexts(changed, bytes);
  await head.loadTexts(changed, bytes);
  return { comparison: compare(base, head, {}), listed: [] };
}

async function loadTrees({
  options,
  sides,
  store,
  root,
}: Case): Promise<{ base?: Tree; head: Tree; bytes: Bytes }> {
  if (!sides.repository) {
    const bytes = new DirectoryBytes(root);
    return { head: await bytes.load({ env: options.env, onProgress: progress(options, 'reading') }), bytes };
  }
  const map = loadObjectMap(objectMapFile(store.root));
  const bytes = new GitBytes(sides.repository, sides.gitEnv);
  const load = (tree: string): Promise<Tree> =>
    bytes.load(tree, { objectMap: map, env: options.env, onProgress: progress(options, 'reading') });
  const head = await load(sides.head.tree!);
  const base = sides.base.tree === undefined ? undefined : await load(sides.base.tree);
  map.save();
  return { ...(base ? { base } : {}), head, bytes };
}

function progress(options: CheckOptions, label: string): Progress {
  return (done, total) => options.onProgress?.(label, done, total);
}

function sideOf(side: Side, tree: Tree | undefined): Side {
  return tree ? { ...side, snapshot_id: tree.snapshotId, files: tree.files.length } : side;
}

/** What could not be taken into the head's snapshot, one sentence each; links and submodules are as they should be. */
function notesOf(head: Tree): string[] {
  return head.warnings
    .filter((warning) => warning.reason !== 'symlink' && warning.reason !== 'submodule')
    .map((warning) => warning.message);
}
