import { resolve } from 'node:path';
import { findRepository, refExists, resolveCommit, type Repository } from '../git/repository.ts';
import { commitSide } from '../review/base.ts';
import { eventBase } from '../review/event-base.ts';
import type { CheckOptions } from '../review/question.ts';
import { registry } from '../tasks/registry.ts';
import { UserError } from '../util/errors.ts';
import type { ModeContext } from './mode.ts';
import { bringCommit, bringFiles, bringNamed, eventFacts, reachOf } from './reach.ts';

/** What a step asks about: the options without commits, and where. */
export interface Question {
  options: CheckOptions;
  /** Absent where the folder is in none. */
  repository: Repository | undefined;
  /** Top of the checkout. */
  root: string;
}

/** What the inputs ask for, all but the commits. */
export async function questionOf({ inputs, facts, env, log }: ModeContext): Promise<Question> {
  const cwd = resolve(facts.workspace, inputs.path);
  const repository = await findRepository(cwd);
  const { pipeline, failOn, storePath } = inputs;
  // A fork could hide its findings in a configuration of its own, and its workflow names which one.
  const isForeign = facts.headRepository !== undefined && facts.headRepository !== facts.repository;
  const config = isForeign ? undefined : inputs.config;
  if (config !== inputs.config)
    log.warn("The input config is not obeyed for a fork: the configuration is the base's.");
  const options: CheckOptions = {
    registry,
    cwd,
    env,
    ...(pipeline === undefined ? {} : { pipeline }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(config === undefined ? {} : { config: config.replace(/^(?:\.\/)+/, ''), configInHead: true }),
    ...(isForeign ? { configFrom: 'base', acceptedFrom: 'base' } : {}),
    ...(storePath === undefined ? {} : { keep: storePath }),
  };
  return { options, repository, root: repository?.root ?? cwd };
}

/**
 * The question with both commits named by their ids: the one that is checked out, against what the event says. So the
 * report is that of the same two commits anywhere; why they are these is told in the log.
 * Throws `NOT_A_REPOSITORY`, `REF_NOT_FOUND`, `REF_UNAVAILABLE`, and as `eventBase` does.
 */
export async function withCommits(
  context: ModeContext,
  { options, repository }: Question,
): Promise<CheckOptions> {
  const { inputs, facts, log } = context;
  const { base: named } = inputs;
  if (!repository)
    throw new UserError('NOT_A_REPOSITORY', `${options.cwd} is in no git repository.`, {
      hints: [
        'Put actions/checkout before this step; the input path names its folder when that is another one.',
      ],
    });
  const revision = inputs.head ?? (repository.head === undefined ? undefined : 'HEAD');
  if (revision === undefined) return { ...options, ...(named === undefined ? {} : { base: named }) };
  const { commit: head } = await resolveCommit(repository, await brought(context, repository, revision));
  const event = { facts: eventFacts(facts), reach: reachOf(context, repository) };
  const { side } =
    named === undefined
      ? await eventBase(repository, head, event)
      : await commitSide(repository, await brought(context, repository, named), {
          ref: named,
          why: 'the input base',
        });
  if (side.commit === undefined) {
    log.info(`Judging ${head} without a base: ${side.why}.`);
    await bringFiles(context, repository, [head]);
    return { ...options, head, event: { facts: event.facts } };
  }
  log.info(`Judging ${head} against ${side.commit}: ${side.why}.`);
  await bringFiles(context, repository, [head, side.commit]);
  return { ...options, head, base: side.commit };
}

/**
 * A revision of an input that the clone knows: itself, the branch of the remote, or the commit that the remote was asked
 * for. One that nobody knows stays as it is, for the error that says so.
 */
async function brought(context: ModeContext, repository: Repository, revision: string): Promise<string> {
  for (const known of [revision, `refs/remotes/origin/${revision}`])
    if (await refExists(repository, known)) return known;
  const isId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision);
  if (isId) await bringCommit(context, repository, revision);
  // Names that git would not take for a branch or a tag are not asked for.
  const isName = /^[\w.@+][\w./@+#-]*$/.test(revision) && !revision.includes('..') && !isId;
  return (isName ? await bringNamed(context, repository, revision) : undefined) ?? revision;
}
