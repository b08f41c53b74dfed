import { compare, type Comparison } from '../compare/compare.ts';
import { listFindings } from '../compare/finding-id.ts';
import { Computer, type Progress } from '../engine/compute.ts';
import type { Registry } from '../engine/task.ts';
import { Memo } from '../engine/memo.ts';
import type { Finding } from '../records/finding.ts';
import type { Side } from '../records/report.ts';
import { objectMapFile } from '../store/layout.ts';
import { loadObjectMap } from '../store/object-map.ts';
import { acceptanceKeys, applyAcceptances, staleLines } from './acceptance.ts';
import { readAcceptances } from './acceptance-file.ts';
import { configEffect } from './config-effect.ts';
import type { Case, CheckOptions, CheckResult } from './question.ts';
import { explain } from './explain.ts';
import { Reading } from './findings.ts';
import { buildReport } from './report.ts';
import { ReviewSide } from './side.ts';
import { reviewSurface } from './surface.ts';
import { readsLinesAlone } from './thresholds.ts';
import { DirectoryBytes, GitBytes, type Bytes, type Tree } from './tree.ts';
import { workerEntry } from './worker-entry.ts';

/** Computes both sides and compares them: the report, and what is told beside it. */
export async function judge(given: Case): Promise<CheckResult> {
  const { options, store, config, plan } = given;
  const acceptances = await readAcceptances(given.sides, {
    root: given.root,
    from: options.acceptedFrom ?? 'head',
  });
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
    const compared = await compareSides({
      base: baseSide,
      head: headSide,
      bytes,
      registry: options.registry,
    });
    const found = { ...compared, head: headSide, bytes };
    const judged = await applyAcceptances({ ...found, ...acceptances });
    const hasSymbols = plan.tasks.some(({ type }) => type === 'symbols');
    const surface =
      baseSide && hasSymbols
        ? reviewSurface(baseSide, headSide, compared.comparison.pairs)
        : { changes: [], notes: [] };
    const effect = baseSide
      ? await configEffect({ given, head, inputs, bytes, base: baseSide, used: headSide, ...compared })
      : undefined;
    memo.save();
    const report = buildReport({
      plan,
      failOn: given.failOn,
      base: { side: sideOf(given.sides.base.side, base), ...(baseSide ? { files: baseSide } : {}) },
      head: { side: sideOf(given.sides.head.side, head), files: headSide },
      ...judged,
      surface: surface.changes,
      notes: [...notesOf(head), ...configNotes(given), ...surface.notes],
      asked: askedOf(given),
      ...(effect ? { effect } : {}),
    });
    const warnings =
      memo.damaged > 0 ? ['Some remembered results were damaged and were computed again.'] : [];
    const asked = {
      report,
      comparison: compared.comparison,
      base: baseSide,
      head: headSide,
      bytes,
      ...inputs,
    };
    const explanation = options.explain === undefined ? undefined : await explain(options.explain, asked);
    return {
      report,
      ...(explanation ? { explanation } : {}),
      ...(options.acceptance === 'keys' ? { keys: await acceptanceKeys(found) } : {}),
      ...(options.acceptance === 'stale' ? { stale: await staleLines(acceptances.lines, found) } : {}),
      context: { memo: { hits: memo.hits, misses: memo.misses }, remembered: false, warnings },
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
  registry: Registry;
}): Promise<{ comparison: Comparison; listed: Finding[] }> {
  const { base, head, bytes, registry } = given;
  if (!base) {
    const paths = [...head.files.keys()].filter((path) => head.findings(path).length > 0);
    await head.loadTexts(paths, bytes);
    return { comparison: { ...compare(head, head), unchangedCount: 0 }, listed: listFindings(head) };
  }
  const changed = changedPaths(base, head);
  await base.loadTexts(changed, bytes);
  await head.loadTexts(changed, bytes);
  const comparison = compare(base, head, { readsTree: (code) => !readsLinesAlone(code, registry) });
  return { comparison, listed: [] };
}

/** Paths whose text may have to be looked at: on one side only, or different, or with findings of the whole batch. */
function changedPaths(base: ReviewSide, head: ReviewSide): string[] {
  const differs = (path: string): boolean => {
    const before = base.files.get(path);
    const after = head.files.get(path);
    if (!before || !after || before.key !== after.key || before.ignored !== after.ignored) return true;
    return base.batchFindings(path).length + head.batchFindings(path).length > 0;
  };
  return [...new Set([...base.files.keys(), ...head.files.keys()])]
    .filter((path) => differs(path) && (base.speaksOf(path) || head.speaksOf(path)))
    .sort();
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

/** What the command for a laptop has to say; of a given file only the pipeline can be told. */
function askedOf({ options, plan }: Case): { pipeline?: string; configFrom?: 'head' | 'base' } {
  const pipeline = options.pipeline ?? (options.config === undefined ? undefined : plan.pipeline);
  return {
    ...(pipeline === undefined ? {} : { pipeline }),
    ...(options.configFrom === undefined ? {} : { configFrom: options.configFrom }),
  };
}

function configNotes({ options, sides }: Case): string[] {
  return options.configFrom === 'base' && sides.base.tree === undefined
    ? ['There is no base to take the configuration from, so the defaults hold.']
    : [];
}

/** What could not be taken into the head's snapshot, one sentence each; links and submodules are as they should be. */
function notesOf(head: Tree): string[] {
  return head.warnings
    .filter((warning) => warning.reason !== 'symlink' && warning.reason !== 'submodule')
    .map((warning) => warning.message);
}
