import {
  CHECK_SUMMARY_BYTES,
  upsertCheckRun,
  type CheckAction,
  type CheckRunOutcome,
} from '../github/check-run.ts';
import { upsertComment, type CommentOutcome } from '../github/comment.ts';
import { loginOf, type Author } from '../github/identity.ts';
import { changedLines, type Pull } from '../github/pulls.ts';
import type { GithubRepository } from '../github/repository.ts';
import { GithubError } from '../github/trouble.ts';
import type { Report } from '../records/report.ts';
import { checkAnnotations, type AnnotationContext } from '../report/annotations.ts';
import { COMMENT_BYTES, isQuiet, renderMarkdown, type MarkdownContext } from '../report/markdown.ts';
import { cut, printable } from '../report/printable.ts';
import { plural } from '../util/text.ts';

/** Identifiers of the buttons, as they come back when somebody presses one. */
export const RERUN_ACTION = 'rerun';
export const ACCEPT_ALL_ACTION = 'accept-all';

export interface PublishOptions {
  github: GithubRepository;
  /** The commit that the check run belongs to: the head of the pull request, or what was pushed. */
  headSha: string;
  /** Without it there is nothing to comment on. */
  pull?: Pull;
  /** One comment and one check run stand for each name: workflow and job. */
  name: string;
  run: number;
  attempt: number;
  /** False when the report is the pull request's, or the branch's, own word. */
  verified: boolean;
  /** `https://github.com/owner/name`. */
  repositoryUrl: string;
  /** The page of the run, which has the whole report. From the event or the API. */
  detailsUrl?: string;
  /** Who the token writes as, where that is known; else it is asked for. */
  author?: Author;
  /** False leaves the comment, or the check run, alone. */
  comment?: boolean;
  checkRun?: boolean;
  /** True where somebody listens to the buttons of the check run, false where nobody does any more. */
  hasActions?: boolean;
  /** Markdown below the report in the comment: what people asked, and what became of the pull request. */
  below?: string;
  /** True when a comment is wanted though the report has nothing to say, false when one is never made; else the report decides. */
  wantsComment?: boolean;
  /**
   * True where another check of the same run and attempt may have this name by mistake: that is warned about, and the
   * worst of them is shown.
   */
  mayShareName?: boolean;
  /** What the run took, for the totals. */
  context?: Pick<MarkdownContext, 'elapsedMs' | 'attributionMs' | 'memo'>;
}

/** `off`: nobody asked for it. `failed`: see the warnings. */
export interface Published {
  comment: CommentOutcome['deed'] | 'worse' | 'off' | 'failed';
  commentUrl?: string;
  checkRun: CheckRunOutcome['deed'] | 'off' | 'failed';
  checkRunUrl?: string;
  /** One sentence each: what could not be done, and why. */
  warnings: string[];
  /** What failed may succeed another time, not before so many milliseconds. */
  retryAfterMs?: number;
}

/** Columns of a name that the title of a check run shows. */
const MAX_NAME = 100;

const LINK = /^https?:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w.~%@+-]+)*\/?$/;

/**
 * Brings the check run on the head and the comment on the pull request to what the report says. A failure of the service
 * or a permission that lacks is a warning in what it gives; it throws for bugs alone.
 */
export async function publish(report: Report, options: PublishOptions): Promise<Published> {
  const wanted = {
    comment: options.comment !== false && options.pull !== undefined,
    checkRun: options.checkRun !== false,
  };
  const warnings: string[] = [];
  const published: Published = { comment: 'off', checkRun: 'off', warnings };
  let [sharesName, isOutdated] = [false, options.pull?.headSha !== options.headSha];
  if (!wanted.comment && !wanted.checkRun) return published;
  const author = options.author ?? (await attempted(authorOf(options.github), published));
  if (author === undefined) {
    if (wanted.comment) published.comment = 'failed';
    if (wanted.checkRun) published.checkRun = 'failed';
    return published;
  }
  if (wanted.checkRun) {
    const made = await attempted(publishCheckRun(report, { ...options, author, published }), published);
    published.checkRun = made?.deed ?? 'failed';
    if (made?.url !== undefined) published.checkRunUrl = made.url;
    warnings.push(...(made?.warnings ?? []));
    sharesName = made?.sharesName ?? false;
    // The check run knows of every run, the comment only of those that changed its text. Where another pull request has
    // the same head, the check run is of both of them, and says nothing of this one's comment.
    if (made?.deed === 'outdated' && !made.isOfOtherPull) isOutdated = true;
  }
  if (wanted.comment && published.checkRun === 'worse') published.comment = 'worse';
  else if (wanted.comment) {
    const made: CommentOutcome | undefined = isOutdated
      ? { deed: 'outdated', sharesName: false, warnings: [] }
      : await attempted(publishComment(report, { ...options, author }), published);
    published.comment = made?.deed ?? 'failed';
    if (made?.url !== undefined) published.commentUrl = made.url;
    warnings.push(...(made?.warnings ?? []));
    sharesName ||= made?.sharesName ?? false;
  }
  if (sharesName && options.mayShareName === true)
    warnings.push(
      `Two checks of this run share the name ${JSON.stringify(cut(options.name, MAX_NAME))}: give each an input \`name\` of its own. The worse one is shown.`,
    );
  return published;
}

/** A token's login: a token of a workflow does not know more. */
async function authorOf(github: GithubRepository): Promise<Author> {
  return { login: await loginOf(github, { undone: 'Nothing was written' }) };
}

/** What a call gives; undefined and a warning where GitHub fails. */
async function attempted<T>(call: Promise<T>, published: Published): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    published.warnings.push(error.message);
    if (error.isPassing)
      published.retryAfterMs = Math.max(published.retryAfterMs ?? 0, error.retryAfterMs ?? 0);
    return undefined;
  }
}

async function publishCheckRun(
  report: Report,
  options: PublishOptions & { author: Author; published: Published },
): Promise<CheckRunOutcome> {
  const { github, author, headSha, name, run, attempt, verified, detailsUrl } = options;
  const { hasActions, mayShareName } = options;
  const { batches, omitted } = checkAnnotations(report, await annotationContext(report, options));
  const verdict = printable(report.verdict);
  const unseen =
    omitted > 0
      ? `\n${plural(omitted, 'regression')} more ${omitted === 1 ? 'has' : 'have'} no annotation.\n`
      : '';
  return upsertCheckRun(github, author, {
    name: checkRunName(name),
    headSha,
    run,
    attempt,
    verified,
    ...(options.pull ? { pull: options.pull.number } : {}),
    title: verified ? verdict : `Reported by the ${reporterOf(options)} itself: ${verdict}`,
    summary: `${rendered(report, options, CHECK_SUMMARY_BYTES - unseen.length)}${unseen}`,
    conclusion: verified ? report.conclusion : 'neutral',
    annotations: batches.flat(),
    ...(hasActions === undefined ? {} : { actions: hasActions ? actionsFor(report, options) : [] }),
    ...(isLink(detailsUrl) ? { detailsUrl } : {}),
    ...(mayShareName === undefined ? {} : { mayShareName }),
  });
}

/** The name that the check run of a check has. */
export function checkRunName(name: string): string {
  return `CodeBatch (${cut(name, MAX_NAME)})`;
}

/** Where the changed lines cannot be read, annotations come in another order and nothing else is lost. */
async function annotationContext(
  report: Report,
  { github, pull, headSha, published }: PublishOptions & { published: Published },
): Promise<AnnotationContext> {
  if (!pull || pull.headSha !== headSha || report.regressions.length === 0) return {};
  const changed = await attempted(changedLines(github, pull.number), published);
  return changed ? { changedLines: changed.lines } : {};
}

/** What is accepted is accepted for a pull request, so there is nothing to accept of what was pushed. */
function actionsFor(report: Report, { pull }: PublishOptions): CheckAction[] {
  const rerun = { label: 'Re-run', description: 'Check this commit again', identifier: RERUN_ACTION };
  const accept = {
    label: 'Accept all',
    description: 'Let all regressions stand',
    identifier: ACCEPT_ALL_ACTION,
  };
  return pull && report.regressions.length > 0 ? [rerun, accept] : [rerun];
}

function publishComment(
  report: Report,
  options: PublishOptions & { author: Author },
): Promise<CommentOutcome> {
  const { github, author, pull, name, run, attempt, detailsUrl, below = '', wantsComment } = options;
  const link = isLink(detailsUrl) ? `\n[The run and its whole report](${detailsUrl})\n` : '';
  const more = below === '' ? link : `${link}\n${below}\n`;
  return upsertComment(github, author, {
    pull: pull!.number,
    name,
    run,
    attempt,
    text: `${rendered(report, options, COMMENT_BYTES - Buffer.byteLength(more))}${more}`,
    isQuiet: wantsComment === undefined ? isQuiet(report) : !wantsComment,
  });
}

function rendered(report: Report, options: PublishOptions, maxBytes: number): string {
  const { verified, repositoryUrl, headSha } = options;
  // The lines are those of the tree that was judged, often the merge into the base; only a believed report names it.
  const judged = verified ? (report.head.commit ?? headSha) : headSha;
  const { commit: baseSha } = report.base;
  return renderMarkdown(report, {
    ...options.context,
    maxBytes,
    links: { repositoryUrl, headSha: judged, ...(baseSha === undefined ? {} : { baseSha }) },
    ...(verified ? {} : { unverified: reporterOf(options) }),
  });
}

function reporterOf({ pull }: PublishOptions): 'pull request' | 'branch' {
  return pull ? 'pull request' : 'branch';
}

function isLink(url: string | undefined): url is string {
  return url !== undefined && url.length <= 500 && LINK.test(url);
}
