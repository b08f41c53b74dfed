import { resolve } from 'node:path';
import { findRepository, refExists, resolveCommit, type Repository } from '../git/repository.ts';
import { commitSide, type ChosenSide } from '../review/base.ts';
import { eventBase } from '../review/event-base.ts';
import type { CheckOptions } from '../review/question.ts';
import { registry } from '../tasks/registry.ts';
import type { ModeContext } from './mode.ts';
import { bringCommit, eventFacts, reachOf } from './reach.ts';

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
    ...(config === undefined ? {} : { config }),
    ...(isForeign ? { configFrom: 'base', acceptedFrom: 'base' } : {}),
    ...(storePath === undefined ? {} : { keep: storePath }),
  };
  return { options, repository, root: repository?.root ?? cwd };
}

/**
 * The question with both commits named by their ids: the one that is checked out, against what the event says. So the
 * report is that of the same two commits anywhere; why they are these is told in the log.
 * Throws `REF_NOT_FOUND`.
 */
export async function withCommits(
  context: ModeContext,
  { options, repository }: Question,
): Promise<CheckOptions> {
  const { inputs, facts, log } = context;
  const { base: named } = inputs;
  const revision = inputs.head ?? (repository?.head === undefined ? undefined : 'HEAD');
  if (!repository || revision === undefined)
    return {
      ...options,
      ...(revision === undefined ? {} : { head: revision }),
      ...(named === undefined ? {} : { base: named }),
    };
  const { commit: head } = await resolveCommit(repository, revision);
  const event = { facts: eventFacts(facts), reach: reachOf(context, repository) };
  const { side } =
    named === undefined
      ? await eventBase(repository, head, event)
      : await namedBase(context, repository, named);
  if (side.commit === undefined) {
    log.info(`Judging ${head} without a base: ${side.why}.`);
    return { ...options, head, event: { facts: event.facts } };
  }
  log.info(`Judging ${head} against ${side.commit}: ${side.why}.`);
  return { ...options, head, base: side.commit };
}

async function namedBase(context: ModeContext, repository: Repository, base: string): Promise<ChosenSide> {
  const isId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(base);
  if (isId && !(await refExists(repository, base))) await bringCommit(context, repository, base);
  return commitSide(repository, base, { ref: base, why: 'the input base' });
}
