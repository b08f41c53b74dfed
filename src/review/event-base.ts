import { isShallow, mergeBase, parents, refExists, type Repository } from '../git/repository.ts';
import { UserError } from '../util/errors.ts';
import { chooseBase, commitSide, type ChosenSide } from './base.ts';

/** What of an event decides its base: facts of the run and fields of its payload. All of it is someone's word. */
export interface EventFacts {
  /** `pull_request`, `push`, … */
  name: string;
  /** What was checked out by name: `refs/pull/7/merge`, `refs/heads/main`. */
  ref?: string;
  /** The head of the pull request itself, which is not its merge. */
  headSha?: string;
  /** The tip of the branch that the change goes into: `pull_request.base.sha`, `merge_group.base_sha`. */
  baseSha?: string;
  /** Of a push: what the branch was before. All zeros for a new one. */
  before?: string;
  /** Name of the repository's main branch. */
  defaultBranch?: string;
}

/** One way to a base, and the clause that the report prints for it. */
export type BaseRule =
  /** The first parent of the head, where the head is a merge of `other` into it. */
  | { rule: 'merged_into'; other: string | undefined; why: string }
  /** A commit by its id. */
  | { rule: 'commit'; sha: string; why: string }
  /**
   * The best common ancestor of the head and the first of some revisions that is here; `name` is the server's. `atHead`
   * says what it means when that is the head itself: nothing was added, the next rule counts, or a mistake.
   */
  | {
      rule: 'merge_base';
      revisions: readonly string[];
      name: string;
      why: string;
      atHead: 'keep' | 'skip' | 'refuse';
    }
  | { rule: 'first_parent'; why: string }
  /** As on a laptop. */
  | { rule: 'trunk' }
  | { rule: 'none'; why: string };

/** Ways to commits that a shallow clone lacks. Nobody may take a server that cannot be asked for one that has nothing. */
export interface Reach {
  /** Makes a commit present. */
  bring?: (sha: string) => Promise<'here' | 'absent' | 'unreachable'>;
  /** The merge base as the server knows it. */
  mergeBase?: (base: string, head: string) => Promise<{ sha: string } | 'none' | 'unreachable'>;
}

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const NO_COMMIT = /^0+$/;

/** The ways to the base of an event: the first that leads somewhere counts. Pure. */
export function baseRules(facts: EventFacts): BaseRule[] {
  switch (facts.name) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestRules(facts);
    case 'merge_group':
      return commitRule(facts.baseSha, 'the base of the merge group');
    case 'push':
      return pushRules(facts);
    case 'schedule':
      return [{ rule: 'none', why: 'a scheduled run compares with nothing' }];
    default:
      return branchRules(facts);
  }
}

function pullRequestRules({ ref, baseSha, headSha }: EventFacts): BaseRule[] {
  const rules: BaseRule[] = [];
  if (ref !== undefined && /^refs\/pull\/\d+\/merge$/.test(ref))
    rules.push({ rule: 'merged_into', other: headSha, why: `the first parent of ${ref}` });
  // The tip of the other branch alone would bring in what others did since.
  if (isObjectId(baseSha)) {
    const why = 'merge base with the branch that the pull request goes into';
    rules.push({ rule: 'merge_base', revisions: [baseSha], name: baseSha, why, atHead: 'refuse' });
  }
  return rules;
}

function pushRules({ before, defaultBranch: trunk, ref }: EventFacts): BaseRule[] {
  const previous = commitRule(before, 'what the branch was before the push');
  if (trunk === undefined) return [...previous, { rule: 'trunk' }];
  const lost = isObjectId(before) ? 'what the branch was before is not to be had' : 'the branch is new';
  if (ref === `refs/heads/${trunk}`)
    return [...previous, { rule: 'first_parent', why: `the first parent, as ${lost}` }];
  return [
    ...previous,
    { ...mergeBaseWith(trunk), why: `merge base with ${trunk}, as ${lost}`, atHead: 'keep' },
  ];
}

/** As on a laptop, where a runner's clone lacks what a laptop has: the remote's main branch by its name. */
function branchRules({ defaultBranch: trunk, ref }: EventFacts): BaseRule[] {
  if (trunk === undefined) return [{ rule: 'trunk' }];
  const parent: BaseRule = { rule: 'first_parent', why: `the first parent, as the head is on ${trunk}` };
  if (ref === `refs/heads/${trunk}`) return [parent];
  return [{ ...mergeBaseWith(trunk), why: `merge base with ${trunk}`, atHead: 'skip' }, parent];
}

function mergeBaseWith(trunk: string): { rule: 'merge_base'; revisions: string[]; name: string } {
  const revisions = [`refs/remotes/origin/${trunk}`, `refs/heads/${trunk}`];
  return { rule: 'merge_base', revisions, name: trunk };
}

function commitRule(sha: string | undefined, why: string): BaseRule[] {
  return isObjectId(sha) ? [{ rule: 'commit', sha, why }] : [];
}

function isObjectId(sha: string | undefined): sha is string {
  return sha !== undefined && OBJECT_ID.test(sha) && !NO_COMMIT.test(sha);
}

/**
 * The base of an event's head, with the clause that says why it is this one. Where the event has none (a schedule, a first
 * commit, a branch without a common past) the side is `none`, and its clause says so.
 * @param head id of the commit that is judged
 * Throws `BASE_UNAVAILABLE` where there is a base and it is not to be had: another one would be another verdict; and
 * `HEAD_IS_BASE` where a pull request's own commits are not what is checked out.
 */
export async function eventBase(
  repository: Repository,
  head: string,
  { facts, reach = {} }: { facts: EventFacts; reach?: Reach },
): Promise<ChosenSide> {
  const tried: string[] = [];
  for (const rule of baseRules(facts)) {
    if (rule.rule === 'none') return none(rule.why);
    if (rule.rule === 'trunk') return chooseBase(repository, { commit: head, clean: true });
    const sha = await shaOf(repository, head, { rule, reach });
    if (sha === 'unreachable') throw unavailable(rule.why);
    if (rule.rule === 'merge_base' && sha === head && rule.atHead !== 'keep') {
      if (rule.atHead === 'refuse') throw headIsBase(facts, head);
      continue;
    }
    if (sha !== undefined) {
      const found = await present(repository, sha, reach);
      if (found === 'here') return commitSide(repository, sha, { ref: sha, why: rule.why });
      // What the head itself names exists: a server that does not give it is no reason to take another.
      if (found === 'unreachable' || rule.rule !== 'commit') throw unavailable(rule.why, sha);
    }
    tried.push(rule.why);
  }
  if ((await parents(repository, head)).length === 0) return none('this is the first commit');
  // A branch may have begun without a past in common with any other; these have a base by what they are.
  if (facts.name !== 'push') throw unavailable(tried.join('; '));
  return none(`there is none: ${tried.join('; ')}`);
}

async function present(
  repository: Repository,
  sha: string,
  { bring }: Reach,
): Promise<'here' | 'absent' | 'unreachable'> {
  return (await refExists(repository, sha)) ? 'here' : ((await bring?.(sha)) ?? 'absent');
}

function unavailable(what: string, sha?: string): UserError {
  const named = what === '' ? 'the event names no commit to compare with' : what;
  return new UserError(
    'BASE_UNAVAILABLE',
    `There is a base and it cannot be had (${named}${sha === undefined ? '' : `: ${sha}`}), so nothing was judged.`,
    { hints: ['Run the job again, or let actions/checkout fetch it: fetch-depth: 0.'], details: { sha } },
  );
}

function headIsBase({ name }: EventFacts, head: string): UserError {
  const hint =
    name === 'pull_request_target'
      ? 'The event pull_request_target checks out the base: use pull_request, and mode: report for the comment on forks.'
      : 'Let actions/checkout check out its default, the merge of the pull request.';
  return new UserError(
    'HEAD_IS_BASE',
    `The commit that is checked out, ${head}, is one of the branch that the pull request goes into.`,
    { hints: [hint] },
  );
}

/** The commit that a rule names, whether it is here or not. */
async function shaOf(
  repository: Repository,
  head: string,
  { rule, reach }: { rule: Exclude<BaseRule, { rule: 'none' | 'trunk' }>; reach: Reach },
): Promise<string | undefined> {
  if (rule.rule === 'commit') return rule.sha;
  if (rule.rule === 'merge_base') return commonAncestor(repository, head, { rule, reach });
  const [first, second] = await parents(repository, head);
  if (rule.rule === 'first_parent') return first;
  // Someone checked out another commit than the merge that the event is about.
  const isThatMerge = second !== undefined && (rule.other === undefined || rule.other === second);
  return isThatMerge ? first : undefined;
}

/**
 * In a shallow clone the server is asked first: of a cut history git may find a worse ancestor, or none. Gives
 * `unreachable` where only the server could know.
 */
async function commonAncestor(
  repository: Repository,
  head: string,
  { rule, reach }: { rule: Extract<BaseRule, { rule: 'merge_base' }>; reach: Reach },
): Promise<string | undefined> {
  const told = async (): Promise<string | undefined> => {
    const answer = (await reach.mergeBase?.(rule.name, head)) ?? 'unreachable';
    if (typeof answer === 'string') return answer === 'none' ? undefined : answer;
    return isObjectId(answer.sha) ? answer.sha : undefined;
  };
  const isCut = await isShallow(repository);
  const known = isCut ? await told() : undefined;
  if (isObjectId(known)) return known;
  for (const revision of rule.revisions)
    if (await refExists(repository, revision)) {
      const found = await mergeBase(repository, head, revision);
      // A full history has the last word.
      if (found !== undefined || !isCut) return found;
    }
  return isCut ? known : told();
}

function none(why: string): ChosenSide {
  return { side: { kind: 'none', why } };
}
