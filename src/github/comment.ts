import { z } from 'zod';
import {
  digestOfText,
  isNewer,
  markerName,
  parseMarker,
  renderMarker,
  type Marker,
  type RunAttempt,
} from './marker.ts';
import { commentAuthor, isCommentOf, type Author } from './identity.ts';
import type { GithubRepository } from './repository.ts';
import { GithubError, orAbsent } from './trouble.ts';

/** Looks at what stands and one write, so often at most. */
const ROUNDS = 5;

const PERMISSION = 'pull-requests: write';

const commentSchema = z.looseObject({
  id: z.int(),
  body: z.string().nullish(),
  html_url: z.string().optional(),
  ...commentAuthor,
});
type Comment = z.infer<typeof commentSchema>;

/** The comment that is wanted. */
export interface CommentDraft extends RunAttempt {
  pull: number;
  /** One comment for each name stands on a pull request. */
  name: string;
  /** Markdown, at most 60,000 bytes. */
  text: string;
  /** True when it has nothing to say: then it is written only over one that stands. */
  isQuiet: boolean;
}

/**
 * `unchanged`: it stood like that. `silent`: there was nothing to say and nothing stood. `outdated`: what stands is of a
 * later run.
 */
export interface CommentOutcome {
  deed: 'created' | 'updated' | 'unchanged' | 'silent' | 'outdated';
  url?: string;
  /** Another text of the same run and attempt stood there. */
  sharesName: boolean;
  warnings: string[];
}

/** One of ours that stands. */
interface Standing {
  id: number;
  url: string | undefined;
  body: string;
  marker: Marker;
}

/**
 * Brings our one comment on a pull request to what is wanted. Ours are those with our marker that the author wrote; the
 * oldest is kept, others are deleted. Looks again after each write whose end is not known, so that none is made twice.
 * Throws `GithubError`.
 * @param author who the token writes as
 */
export async function upsertComment(
  github: GithubRepository,
  author: Author,
  draft: CommentDraft,
): Promise<CommentOutcome> {
  const work = new CommentWork(github, author, draft);
  for (let round = 0; ; round++) {
    try {
      const outcome = await work.round();
      if (outcome) return outcome;
      if (round >= ROUNDS)
        throw new GithubError('The comment was not settled, as others write it at the same time.', {
          trouble: 'refused',
        });
    } catch (error) {
      // Perhaps it was written: what stands now decides.
      if (!(error instanceof GithubError) || !error.isUncertain || round >= ROUNDS) throw error;
      await github.pause(round);
    }
  }
}

class CommentWork {
  private readonly github: GithubRepository;
  private readonly author: Author;
  private readonly draft: CommentDraft;
  private readonly wanted: Marker;
  private readonly warnings: string[] = [];
  private deed: CommentOutcome['deed'] = 'unchanged';
  private sharesName = false;
  /** Lists may lag behind a write: what was created is known without them. */
  private created: Standing | undefined;

  constructor(github: GithubRepository, author: Author, draft: CommentDraft) {
    this.github = github;
    this.author = author;
    this.draft = draft;
    const { name, run, attempt, text } = draft;
    this.wanted = { name: markerName(name), run, attempt, digest: digestOfText(text) };
  }

  /** Looks and does one thing; the outcome when nothing is left to do. */
  async round(): Promise<CommentOutcome | undefined> {
    const standing = await this.readOrTrust();
    const [kept, ...others] = standing;
    if (!kept) {
      if (this.draft.isQuiet) return this.outcome('silent');
      await this.create();
      return undefined;
    }
    this.sharesName ||= standing.some(({ marker }) => this.isOfAnother(marker));
    const newest = standing.reduce((best, one) => (isNewer(one.marker, best.marker) ? one : best));
    const isOutdated = isNewer(newest.marker, this.wanted);
    const body = isOutdated ? newest.body : this.body();
    // The same text is not written again for the sake of its marker: every edit stands in the comment's history.
    if (kept.marker.digest !== (isOutdated ? newest.marker : this.wanted).digest) {
      if (!(await this.update(kept, body))) return undefined;
      if (this.deed !== 'created') this.deed = 'updated';
    }
    for (const one of others) await this.remove(one);
    return this.outcome(isOutdated ? 'outdated' : this.deed, kept.url);
  }

  private outcome(deed: CommentOutcome['deed'], url?: string): CommentOutcome {
    const { sharesName, warnings } = this;
    return { deed, ...(url === undefined ? {} : { url }), sharesName, warnings };
  }

  private isOfAnother({ run, attempt, digest }: Marker): boolean {
    return run === this.wanted.run && attempt === this.wanted.attempt && digest !== this.wanted.digest;
  }

  private body(): string {
    return `${renderMarker(this.wanted)}\n${this.draft.text}`;
  }

  /** What stands. What was written just now is no lie because the list of all cannot be read a second time. */
  private async readOrTrust(): Promise<Standing[]> {
    try {
      return await this.read();
    } catch (error) {
      if (!(error instanceof GithubError) || !this.created) throw error;
      return [this.created];
    }
  }

  /** Ours, oldest first. */
  private async read(): Promise<Standing[]> {
    const { entries } = await this.github.list(
      {
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { issue_number: this.draft.pull },
        undone: 'The comment was not written: those that stand could not be read',
        permission: PERMISSION,
        answer: z.array(commentSchema),
      },
      (page) => page,
    );
    const ours = new Map(entries.flatMap((comment) => this.asOurs(comment)).map((one) => [one.id, one]));
    if (this.created && !ours.has(this.created.id)) ours.set(this.created.id, this.created);
    return [...ours.values()].sort((a, b) => a.id - b.id);
  }

  /** None for what is not ours: a marker alone is something that anybody can write. */
  private asOurs(comment: Comment): Standing[] {
    const { id, html_url: url, body } = comment;
    const marker = parseMarker(body ?? '');
    const isOurs = marker?.name === this.wanted.name && isCommentOf(this.author, comment);
    return isOurs ? [{ id, url, body: body ?? '', marker }] : [];
  }

  private async create(): Promise<void> {
    // Said before the answer, which may get lost: what is then found standing was created here.
    this.deed = 'created';
    const made = await this.github.call({
      route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      parameters: { issue_number: this.draft.pull, body: this.body() },
      undone: 'The comment was not written',
      permission: PERMISSION,
      answer: commentSchema,
      once: true,
    });
    this.created = { id: made.id, url: made.html_url, body: this.body(), marker: this.wanted };
  }

  /** False when somebody deleted it meanwhile. */
  private async update(kept: Standing, body: string): Promise<boolean> {
    if (kept.id === this.created?.id) this.created = undefined;
    const call = this.github.call({
      route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
      parameters: { comment_id: kept.id, body },
      undone: 'The comment was not brought up to date',
      permission: PERMISSION,
      answer: commentSchema,
    });
    return (await orAbsent(call)) !== undefined;
  }

  private async remove(one: Standing): Promise<void> {
    const call = this.github.call({
      route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
      parameters: { comment_id: one.id },
      undone: 'A second comment was not deleted',
      permission: PERMISSION,
      answer: z.unknown(),
    });
    try {
      await orAbsent(call);
    } catch (error) {
      if (!(error instanceof GithubError)) throw error;
      this.warnings.push(error.message);
    }
  }
}
