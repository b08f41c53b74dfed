import type { Reaction } from '../github/reactions.ts';
import type { RunAttempt } from '../github/marker.ts';
import type { Database } from '../util/sqlite.ts';
import { wish } from './outbox.ts';
import type { PullKey } from './publications.ts';

/** Where a wish comes true, and when it was made. */
export interface WishPlace {
  installation: number;
  /** `owner/name`. */
  repository: string;
  now: number;
}

export interface PublishBody {
  pull: number;
  name: string;
}

export interface ReactBody {
  comment: number;
  content: Reaction;
}

/** Wants comment and check run of a check as the database says. */
export function wishPublished(db: Database, place: WishPlace, body: PublishBody): void {
  const { installation, repository, now } = place;
  const key = `publish ${repository} ${body.pull} ${body.name}`;
  wish(db, { key, installation, repository, kind: 'publish', body }, now);
}

/** Wants a reaction to a comment; one comment gets one. */
export function wishReaction(db: Database, place: WishPlace, body: ReactBody): void {
  const { installation, repository, now } = place;
  wish(
    db,
    { key: `react ${repository} ${body.comment}`, installation, repository, kind: 'react', body },
    now,
  );
}

/** Wants an attempt of a run after the given one. */
export function wishRerun(db: Database, place: WishPlace, { run, attempt }: RunAttempt): void {
  const { installation, repository, now } = place;
  const key = `rerun ${repository} ${run} ${attempt}`;
  wish(db, { key, installation, repository, kind: 'rerun', body: { run, attempt } }, now);
}

/** Wants all that is published on a pull request as the database says now. */
export function wishAllPublished(
  db: Database,
  {
    publications,
    now,
  }: { publications: readonly (PullKey & { name: string; installation: number })[]; now: number },
): void {
  for (const { installation, repository, pull, name } of publications)
    wishPublished(db, { installation, repository, now }, { pull, name });
}
