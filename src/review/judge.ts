import { Computer, type Progress } from '../engine/compute.ts';
import { Memo } from '../engine/memo.ts';
import type { Side } from '../records/report.ts';
import { objectMapFile } from '../store/layout.ts';
import { loadObjectMap } from '../store/object-map.ts';
import { acceptanceKeys, applyAcceptances, staleLines } from './acceptance.ts';
import { readAcceptances, type Acceptances } from './acceptance-file.ts';
import { complexityOf } from './complexity.ts';
import { configEffect } from './config-effect.ts';
import type { Case, CheckOptions, CheckResult } from './question.ts';
import { explain } from './explain.ts';
import { listedTexts } from './listed-texts.ts';
import { Reading } from './findings.ts';
import { compareOrList } from './compare-sides.ts';
import { buildReport, type ReportInputs } from './report.ts';
import { ReviewSide, type SideInputs } from './side.ts';
import { snapshotNotes } from './snapshot-notes.ts';
import { reviewSurface } from './surface.ts';
import { DirectoryBytes, GitBytes, type Bytes, type Tree } from './tree.ts';
import { withAttribution } from './with-attribution.ts';
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
    ...(given.brought ? { failed: given.brought.failed, withhold: given.brought.withhold } : {}),
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
  });
  try {
    given.brought?.fill(memo);
    await computer.compute([...(base?.files ?? []), ...head.files], progress(options, 'analysing'));
    const inputs = { computer, memo, plan, registry: options.registry, reading: new Reading(config) };
    return await judgeSides(given, {
      acceptances,
      bytes,
      inputs,
      trees: { base, head },
      base: base && new ReviewSide(base, inputs),
      head: new ReviewSide(head, inputs),
    });
  } finally {
    memo.close();
    bytes.close();
    await computer.close();
  }
}

/** Everything is computed: what is left is to compare, to read and to tell. */
interface Computed {
  acceptances: Acceptances;
  bytes: Bytes;
  inputs: SideInputs;
  trees: { base: Tree | undefined; head: Tree };
  base: ReviewSide | undefined;
  head: ReviewSide;
}

async function judgeSides(given: Case, computed: Computed): Promise<CheckResult> {
  const { options } = given;
  const { acceptances, bytes, inputs, trees, base, head } = computed;
  const found = { ...computed, ...(await compareOrList(base, head, { bytes, registry: options.registry })) };
  const accepted = await applyAcceptances({ ...found, ...acceptances });
  const hasSymbols = given.plan.tasks.some(({ type }) => type === 'symbols');
  const surface =
    base && hasSymbols ? reviewSurface(base, head, found.comparison.pairs) : { changes: [], notes: [] };
  const effect =
    base && (await configEffect({ ...found, given, base, head: trees.head, used: head, inputs, bytes }));
  const judged = buildReport({
    plan: given.plan,
    failOn: given.failOn,
    base: { side: sideOf(given.sides.base.side, trees.base), ...(base ? { files: base } : {}) },
    head: { side: sideOf(given.sides.head.side, trees.head), files: head },
    ...accepted,
    surface: surface.changes,
    lost: given.brought?.failures ?? [],
    notes: [...snapshotNotes(trees.head.warnings), ...configNotes(given), ...surface.notes],
    asked: askedOf(given),
    ...(effect ? { effect } : {}),
  });
  const { report, context } = await withAttribution(judged, given, found);
  const { memo } = inputs;
  memo.save();
  if (memo.damaged > 0)
    context.warnings.push('Some remembered results were damaged and were computed again.');
  const explanation =
    options.explain === undefined
      ? undefined
      : await explain(options.explain, { ...found, ...inputs, report });
  return {
    report,
    ...(explanation ? { explanation } : {}),
    ...(options.texts === true
      ? { texts: await listedTexts(report, { base: trees.base?.files, head: trees.head.files }, bytes) }
      : {}),
    ...(options.complexity === true ? { complexity: complexityOf(base, head) } : {}),
    ...(options.acceptance === 'keys' ? { keys: await acceptanceKeys(found) } : {}),
    ...(options.acceptance === 'stale' ? { stale: await staleLines(acceptances.lines, found) } : {}),
    context: { ...context, memo: { hits: memo.hits, misses: memo.misses }, remembered: false },
  };
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

/** What the command for a laptop has to say. */
function askedOf({ options }: Case): ReportInputs['asked'] {
  return {
    ...(options.pipeline === undefined ? {} : { pipeline: options.pipeline }),
    ...(options.configFrom === undefined ? {} : { configFrom: options.configFrom }),
    isFileGiven: options.config !== undefined,
  };
}

function configNotes({ options, sides }: Case): string[] {
  return options.configFrom === 'base' && sides.base.tree === undefined
    ? ['There is no base to take the configuration from, so the defaults hold.']
    : [];
}
