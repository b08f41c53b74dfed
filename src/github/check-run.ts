import { z } from 'zod';
import { annotationSchema, batchesOf, keyOf, type CheckAnnotation } from './check-annotations.ts';
import { aheadOf, checkRunSchema, isWorse, stampOf, type CheckRun } from './check-run-standing.ts';
import { digestOfText, renderStamp, type RunAttempt, type Stamp } from './marker.ts';
import { isCheckRunOf, type Author } from './identity.ts';
import type { GithubRepository } from './repository.ts';
import { GithubError } from './trouble.ts';

/** Bytes that the summary of a check run may have. */
export const CHECK_SUMMARY_BYTES = 65_535;

const ROUNDS = 5;
const PERMISSION = 'checks: write';
const MAX_TITLE = 255;

/** A button on the check run; GitHub takes three at most, label and identifier of 20 characters, description of 40. */
export interface CheckAction {
  label: string;
  description: string;
  identifier: string;
}

/** The check run that is wanted. */
export interface CheckRunDraft extends RunAttempt {
  /** One check run for each name stands on a commit. */
  name: string;
  headSha: string;
  /** The pull request that the run was for. */
  pull?: number;
  /** False when it is the word of the pull request itself: then it never takes the place of one that is believed. */
  verified: boolean;
  /** Plain text; cut at 255 characters. */
  title: string;
  /** Markdown, at most 65,535 bytes. */
  summary: string;
  conclusion: 'success' | 'failure' | 'neutral';
  /** The most important ones first. */
  annotations: readonly CheckAnnotation[];
  /** Absent, those that stand are left alone. */
  actions?: readonly CheckAction[];
  /** Where the check run leads to. */
  detailsUrl?: string;
  /**
   * True where other checks of the same run and attempt may have this name by mistake: then the worst conclusion of
   * them all stays.
   */
  mayShareName?: boolean;
}

/**
 * `unchanged`: it stood like that. `outdated`: what stands is of a later run, or believed where this one is not. `worse`:
 * of another check of this run.
 */
export interface CheckRunOutcome {
  deed: 'created' | 'updated' | 'unchanged' | 'outdated' | 'worse';
  id: number;
  url?: string;
  /** Another check of the same run and attempt has this name. */
  sharesName: boolean;
  /** What stands is of a run for another pull request, which has the same head. */
  isOfOtherPull: boolean;
  warnings: string[];
}

const listSchema = z.looseObject({ check_runs: z.array(checkRunSchema) });

/**
 * Brings our one check run on a commit to what is wanted. Annotations can be added to a check run and never be taken
 * away, so one that has others than those wanted is left to history: a new one of the same name takes its place, as
 * GitHub shows the latest. What was interrupted is gone on with. Throws `GithubError`.
 * @param author who the token writes as
 */
export async function upsertCheckRun(
  github: GithubRepository,
  author: Author,
  draft: CheckRunDraft,
): Promise<CheckRunOutcome> {
  const work = new CheckRunWork(github, author, draft);
  for (let round = 0; ; round++) {
    const standing = await work.read();
    try {
      return await work.agree(await work.settle(standing));
    } catch (error) {
      if (!(error instanceof GithubError) || round >= ROUNDS) throw error;
      if (!error.isUncertain && !work.giveUpAnnotations(error)) throw error;
      if (error.isUncertain) await github.pause(round);
    }
  }
}

class CheckRunWork {
  private readonly github: GithubRepository;
  private readonly author: Author;
  private readonly draft: CheckRunDraft;
  private readonly stamp: Stamp;
  private readonly warnings: string[] = [];
  private annotations: readonly CheckAnnotation[];
  private isPlain = false;
  private isCreated = false;
  private sharesName = false;

  constructor(github: GithubRepository, author: Author, draft: CheckRunDraft) {
    this.github = github;
    this.author = author;
    this.draft = draft;
    const { run, attempt, pull, verified, name: _name, headSha: _headSha, ...more } = draft;
    const { mayShareName: _mayShareName, ...shown } = more;
    const digest = digestOfText(JSON.stringify(shown));
    this.stamp = { run, attempt, digest, verified, ...(pull === undefined ? {} : { pull }) };
    this.annotations = draft.annotations;
  }

  /** Ours on the commit, the newest one last. A job has a check run of its own, perhaps of the same name: that is not ours. */
  async read(): Promise<CheckRun[]> {
    const { entries } = await this.github.list(
      {
        route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
        parameters: { ref: this.draft.headSha, check_name: this.draft.name, filter: 'all' },
        undone: 'The check run was not written: those that stand could not be read',
        permission: PERMISSION,
        answer: listSchema,
      },
      ({ check_runs: runs }) => runs,
    );
    return entries
      .filter((one) => stampOf(one) !== undefined && isCheckRunOf(this.author, one))
      .sort((a, b) => a.id - b.id);
  }

  /** Writes what is missing. */
  async settle(all: readonly CheckRun[]): Promise<CheckRunOutcome> {
    const ahead = aheadOf(all, this.stamp);
    if (ahead) return this.outcome('outdated', ahead);
    const standing = all.at(-1);
    const stamp = standing && stampOf(standing);
    if (standing && stamp) {
      const isSame = renderStamp(stamp) === renderStamp(this.stamp);
      if (isSame && standing.status === 'completed')
        return this.outcome(this.isCreated ? 'created' : 'unchanged', standing);
      if (this.isOfAnother(standing)) {
        this.sharesName = true;
        if (isWorse(standing.conclusion, this.draft.conclusion)) return this.outcome('worse', standing);
      }
      const missing = await this.missingOn(standing);
      if (missing) {
        await this.append(standing, missing);
        return this.outcome(this.isCreated ? 'created' : 'updated', standing);
      }
    }
    this.isCreated = true;
    const [first, ...rest] = batchesOf(this.annotations);
    const made = await this.create(first!, rest.length > 0);
    if (rest.length > 0) await this.append(made, rest.flat());
    return this.outcome('created', made);
  }

  /**
   * Looks once more where the name may be shared: of checks that were written at the same time, none saw the other. What
   * GitHub shows, the newest, gets the worst conclusion of all.
   */
  async agree(outcome: CheckRunOutcome): Promise<CheckRunOutcome> {
    if (outcome.deed === 'outdated' || this.draft.mayShareName !== true) return outcome;
    const standing = await this.read();
    const others = standing.filter((one) => this.isOfAnother(one));
    if (others.length === 0) return outcome;
    const worst = others.reduce(
      (found, { conclusion }) => (isWorse(conclusion, found) ? conclusion! : found),
      this.draft.conclusion as string,
    );
    const newest = standing.at(-1)!;
    const isShown = newest.id === outcome.id || others.includes(newest);
    if (isShown && newest.status === 'completed' && isWorse(worst, newest.conclusion))
      await this.worsen(newest, worst);
    return { ...outcome, sharesName: true };
  }

  private isOfAnother(one: CheckRun): boolean {
    const stamp = stampOf(one);
    const { run, attempt, digest } = this.stamp;
    return (
      this.draft.mayShareName === true &&
      stamp?.run === run &&
      stamp.attempt === attempt &&
      stamp.digest !== digest
    );
  }

  private async worsen({ id }: CheckRun, conclusion: string): Promise<void> {
    const title = 'Several checks of one run have this name, and one of them did worse';
    const summary =
      'Each needs an input `name` of its own; what they found is in the summaries of their jobs.';
    await this.github.call({
      route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
      parameters: { check_run_id: id, status: 'completed', conclusion, output: { title, summary } },
      undone: 'The check run did not get the conclusion of another check of its name',
      permission: PERMISSION,
      answer: checkRunSchema,
    });
  }

  /** After an answer that says that annotations cannot be taken: true when it makes sense to go on without. */
  giveUpAnnotations(error: GithubError): boolean {
    if (error.status !== 422 || this.isPlain || this.annotations.length === 0) return false;
    this.isPlain = true;
    this.annotations = [];
    this.warnings.push(error.message.replace(/^The check run/, 'The check run with its annotations'));
    return true;
  }

  private outcome(deed: CheckRunOutcome['deed'], standing: CheckRun): CheckRunOutcome {
    const { sharesName, warnings } = this;
    const { id, html_url: url } = standing;
    const isOfOtherPull = deed === 'outdated' && stampOf(standing)?.pull !== this.stamp.pull;
    return { deed, id, ...(url ? { url } : {}), sharesName, isOfOtherPull, warnings };
  }

  /** The annotations that are not there yet; undefined when there are some that are not wanted. */
  private async missingOn(standing: CheckRun): Promise<CheckAnnotation[] | undefined> {
    if (this.isPlain) return [];
    const { entries } = await this.github.list(
      {
        route: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
        parameters: { check_run_id: standing.id },
        undone: 'The check run was not written: its annotations could not be read',
        permission: PERMISSION,
        answer: z.array(annotationSchema),
      },
      (page) => page,
    );
    const there = new Set(entries.map(keyOf));
    const missing = this.annotations.filter((one) => !there.has(keyOf(one)));
    const wanted = new Set(this.annotations.map(keyOf));
    return [...there].every((key) => wanted.has(key)) ? missing : undefined;
  }

  private create(annotations: readonly CheckAnnotation[], isMore: boolean): Promise<CheckRun> {
    const { name, headSha } = this.draft;
    const begun = { ...this.names(), status: 'in_progress', output: this.output(annotations) };
    return this.github.call({
      route: 'POST /repos/{owner}/{repo}/check-runs',
      parameters: { name, head_sha: headSha, ...(isMore ? begun : this.finalBody(annotations)) },
      undone: 'The check run was not written',
      permission: PERMISSION,
      answer: checkRunSchema,
      once: true,
    });
  }

  /** Adds annotations by as many requests as that takes; the last one completes the check run. */
  private async append({ id }: CheckRun, missing: readonly CheckAnnotation[]): Promise<void> {
    const batches = batchesOf(missing);
    for (const [at, batch] of batches.entries())
      await this.github.call({
        route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
        parameters: {
          check_run_id: id,
          ...(at < batches.length - 1 ? { output: this.output(batch) } : this.finalBody(batch)),
        },
        undone: 'The check run was not completed',
        permission: PERMISSION,
        answer: checkRunSchema,
        // Annotations sent twice stand there twice.
        once: batch.length > 0,
      });
  }

  private finalBody(annotations: readonly CheckAnnotation[]): Record<string, unknown> {
    const { conclusion, actions } = this.draft;
    return {
      ...this.names(),
      status: 'completed',
      conclusion,
      output: this.output(annotations),
      ...(actions ? { actions } : {}),
    };
  }

  private names(): Record<string, unknown> {
    const { detailsUrl } = this.draft;
    return {
      external_id: renderStamp(this.stamp),
      ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
    };
  }

  private output(annotations: readonly CheckAnnotation[]): Record<string, unknown> {
    const { title, summary } = this.draft;
    return { title: cutTitle(title), summary, ...(annotations.length > 0 ? { annotations } : {}) };
  }
}

function cutTitle(title: string): string {
  return title.length <= MAX_TITLE ? title : `${title.slice(0, MAX_TITLE - 1).toWellFormed()}…`;
}
