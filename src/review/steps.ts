import type { ContentKey } from '../engine/fingerprint.ts';
import { changedPaths, pairName, type TreePair } from '../git/tree-diff.ts';
import type { Repository } from '../git/repository.ts';
import type { FileRecord } from '../records/file.ts';
import { WORKTREE, type Lineage } from './lineage.ts';
import { compareSides } from './compare-sides.ts';
import { ReviewSide, type SideInputs } from './side.ts';
import { Step, type Fate, type Follower, type Standing, type Stretch } from './step.ts';
import type { Bytes, Tree } from './tree.ts';

/** What the walk through history computes with: the same computer and memo as both sides. */
export interface StepInputs extends SideInputs {
  repository: Repository;
  gitEnv?: NodeJS.ProcessEnv;
  bytes: Bytes;
  /** Reads the file list of a git tree. */
  load: (tree: string) => Promise<Tree>;
  base: ReviewSide;
  head: ReviewSide;
}

/** What is held at once, of each kind. */
const HELD = { trees: 4, sides: 3, steps: 32 };

/**
 * Follows findings from commit to commit by the ordinary comparison, of the files that differ alone. Nothing is checked
 * out, and no version of a file is analysed twice.
 */
export class Steps implements Follower {
  private readonly lineage: Lineage;
  private readonly inputs: StepInputs;
  private readonly changed = new Map<string, Set<string>>();
  private readonly trees = new Map<string, Promise<Tree>>();
  private readonly sides = new Map<string, Promise<ReviewSide>>();
  private readonly steps = new Map<string, Promise<Step>>();
  private readonly known: ReadonlySet<string>;
  private readonly met = new Set<ContentKey>();
  private readonly compared = new Set<string>();
  /** Versions of files that could not be analysed. */
  private readonly failed = new Set<ContentKey>();

  constructor(lineage: Lineage, inputs: StepInputs) {
    this.lineage = lineage;
    this.inputs = inputs;
    const files = [...inputs.base.files.values(), ...inputs.head.files.values()];
    this.known = new Set(files.map((file) => file.key));
  }

  /** What it cost: a question of the trees alone, however much was remembered. */
  get cost(): { commits: number; files: number; failed: number } {
    return { commits: this.compared.size, files: this.met.size, failed: this.failed.size };
  }

  async earlier(standing: Standing, stretch: Stretch): Promise<Fate> {
    if (!(await this.touches(stretch, standing))) return standing;
    return (await this.step(stretch)).earlier(standing);
  }

  async later(standing: Standing, stretch: Stretch): Promise<Fate> {
    if (!(await this.touches(stretch, standing))) return standing;
    return (await this.step(stretch)).later(standing);
  }

  async touches(between: Omit<Stretch, 'whole'>, { path, scope }: Standing): Promise<boolean> {
    const paths = await this.paths(between);
    return scope === 'batch' ? paths.size > 0 : paths.has(path);
  }

  /** Asks git for many differences at once. */
  async prepare(stretches: readonly Omit<Stretch, 'whole'>[]): Promise<void> {
    const pairs = stretches.map((stretch) => this.treesOf(stretch));
    const { repository, gitEnv } = this.inputs;
    for (const [name, paths] of await changedPaths(repository, pairs, gitEnv)) this.changed.set(name, paths);
  }

  private async paths(between: Omit<Stretch, 'whole'>): Promise<Set<string>> {
    const name = pairName(this.treesOf(between));
    if (!this.changed.has(name)) await this.prepare([between]);
    return this.changed.get(name)!;
  }

  private treesOf({ before, after }: Omit<Stretch, 'whole'>): TreePair {
    const { commits } = this.lineage;
    return { before: commits.get(before)!.tree, after: commits.get(after)!.tree };
  }

  private step(stretch: Stretch): Promise<Step> {
    const name = `${stretch.before} ${stretch.after} ${stretch.whole ? 'whole' : 'part'}`;
    return held(this.steps, { name, limit: HELD.steps }, () => this.compare(stretch));
  }

  private async compare(stretch: Stretch): Promise<Step> {
    const { bytes, registry } = this.inputs;
    const paths = stretch.whole ? undefined : await this.paths(stretch);
    const before = await this.side(stretch.before, paths);
    const after = await this.side(stretch.after, paths);
    const comparison = await compareSides(before, after, { bytes, registry });
    if (stretch.after !== WORKTREE && this.lineage.commits.get(stretch.after)!.isInRange)
      this.compared.add(stretch.after);
    return new Step({ before, after }, comparison);
  }

  /** A commit's tree ready to be compared; of some paths alone, what depends on other files is left out. */
  private async side(commit: string, paths: ReadonlySet<string> | undefined): Promise<ReviewSide> {
    if (!paths) {
      if (commit === this.lineage.base) return this.inputs.base;
      if (commit === this.lineage.head) return this.inputs.head;
      return held(this.sides, { name: commit, limit: HELD.sides }, async () =>
        this.computed(await this.tree(commit)),
      );
    }
    const tree = await this.tree(commit);
    return this.computed({ ...tree, files: tree.files.filter((file) => paths.has(file.path)) }, 'shard');
  }

  private async computed(tree: Tree, scope?: 'shard'): Promise<ReviewSide> {
    const { computer, memo, plan, registry, reading } = this.inputs;
    this.note(tree.files);
    await computer.compute(tree.files);
    for (const file of tree.files)
      if (computer.failuresOf(file).length > 0) this.failed.add(computer.key(file));
    const tasks = scope
      ? plan.tasks.filter((task) => registry.tasks.get(task.type)?.scope === scope)
      : plan.tasks;
    return new ReviewSide(tree, { computer, memo, plan: { ...plan, tasks }, registry, reading });
  }

  private note(files: readonly FileRecord[]): void {
    const { computer } = this.inputs;
    for (const file of files) {
      const key = computer.key(file);
      if (!this.known.has(key) && computer.accepted(file) && !computer.tooLarge(file)) this.met.add(key);
    }
  }

  private tree(commit: string): Promise<Tree> {
    const { tree } = this.lineage.commits.get(commit)!;
    return held(this.trees, { name: tree, limit: HELD.trees }, () => this.inputs.load(tree));
  }
}

/** The value of a name, made when it is not held; the one that was not asked for longest is let go. */
function held<T>(
  values: Map<string, Promise<T>>,
  { name, limit }: { name: string; limit: number },
  make: () => Promise<T>,
): Promise<T> {
  const value = values.get(name) ?? make();
  values.delete(name);
  values.set(name, value);
  for (const oldest of values.keys()) if (values.size > limit) values.delete(oldest);
  return value;
}
