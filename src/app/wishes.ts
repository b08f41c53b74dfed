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

/** Names a report of a pushed commit. */
export interface PushBody extends RunAttempt {
  name: string;
}

export interface ReactBody {
  comment: number;
  content: Reaction;
  /** Keys of what the reaction is the answer to: it comes after them, and says when they failed. */
  after?: readonly string[];
}

/** What the wish for comment and check run of a check is known by. */
export function publishKey({ repositoryId }: Pick<WishPlace, 'repositoryId'>, body: PublishBody): string {
  return `publish ${repositoryId} ${body.pull} ${body.name}`;
}

/** Wants comment and check run of a check as the database says. */
export function wishPublished(db: Database, place: WishPlace, body: PublishBody): void {
  const key = publishKey(place, body);
  wish(db, { ...place, key, kind: 'publish', body }, place.now);
}

/** Wants the check run of a check of a pushed commit. */
export function wishPush(db: Database, place: WishPlace, { run, attempt, name }: PushBody): void {
  const key = `push ${place.repositoryId} ${run} ${attempt} ${name}`;
  wish(db, { ...place, key, kind: 'publish', body: { run, attempt, name } }, place.now);
}

/** Wants a reaction to a comment; one comment gets one. */
export function wishReaction(db: Database, place: WishPlace, body: ReactBody): void {
  const key = `react ${place.repositoryId} ${body.comment}`;
  wish(db, { ...place, key, kind: 'react', body }, place.now);
}

/** What the wish for one more attempt of a run is known by. */
export function rerunKey(
  { repositoryId }: WishPlace,
  { run, cause }: { run: number; cause: string },
): string {
  return `rerun ${repositoryId} ${run} for ${cause}`;
}

/**
 * Wants an attempt of a run after the given one.
 * @param cause who asked: the same comment or button leads to one attempt, however often it is told of
 */
export function wishRerun(
  db: Database,
  place: WishPlace,
  { run, attempt, cause }: RunAttempt & { cause: string },
): void {
  const key = rerunKey(place, { run, cause });
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
