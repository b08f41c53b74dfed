import type { Reaction } from '../github/reactions.ts';
import type { RunAttempt } from '../github/marker.ts';
import type { Database } from '../util/sqlite.ts';
import { wish } from './outbox.ts';
import { rememberPlace, type PullKey } from './publications.ts';

/** Where a wish comes true, and when it was made. */
export interface WishPlace {
  installation: number;
  repositoryId: number;
  /** `owner/name`. */
  repository: string;
  now: number;
}

/** Where GitHub says that an event happened. */
export function placeOf(
  event: { installation: { id: number }; repository: { id: number; full_name: string } },
  { now }: { now: () => number },
): WishPlace {
  const { installation, repository } = event;
  return {
    installation: installation.id,
    repositoryId: repository.id,
    repository: repository.full_name,
    now: now(),
  };
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
  const key = `publish ${place.repositoryId} ${body.pull} ${body.name}`;
  wish(db, { ...place, key, kind: 'publish', body }, place.now);
}

/** Wants a reaction to a comment; one comment gets one. */
export function wishReaction(db: Database, place: WishPlace, body: ReactBody): void {
  const key = `react ${place.repositoryId} ${body.comment}`;
  wish(db, { ...place, key, kind: 'react', body }, place.now);
}

/** Wants an attempt of a run after the given one. */
export function wishRerun(db: Database, place: WishPlace, { run, attempt }: RunAttempt): void {
  const key = `rerun ${place.repositoryId} ${run} ${attempt}`;
  wish(db, { ...place, key, kind: 'rerun', body: { run, attempt } }, place.now);
}

/**
 * Wants all that is published on a pull request as the database says now.
 * @param place as the event says: the installation that published it may be gone, and the repository renamed
 */
export function wishAllPublished(
  db: Database,
  place: WishPlace,
  publications: readonly (PullKey & { name: string })[],
): void {
  rememberPlace(db, place);
  for (const { pull, name } of publications) wishPublished(db, place, { pull, name });
}
