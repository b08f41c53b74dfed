import type { Database } from '../util/sqlite.ts';
import type { Report } from '../records/report.ts';
import type { Clients } from './clients.ts';
import type { WaitingWish } from './outbox.ts';
import type { Publication, Shelf } from './publications.ts';
import type { Push } from './pushes.ts';

/** What a handler may use. It reads; what is to change it says. */
export interface Handling extends Shelf {
  clients: Clients;
  /** The app's own number: what has it is the app's. */
  appId: number;
  /** Folder for what is downloaded while it is read. */
  temp: string;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Told of what somebody should look at, and nothing is lost by. */
  warn?: (facts: object, message: string) => void;
  /** Told of every report that was published, with what people accepted taken out; perhaps more than once. */
  onPublished?: (published: Publication | (Push & { pull: null }), report: Report) => void;
}

/** What follows from a delivery. */
export interface Decision {
  /** One sentence: what is done, or why nothing. */
  outcome: string;
  /** Writes it to the database, in the transaction that marks the delivery as handled. */
  apply?: (db: Database) => void;
}

/**
 * Handles deliveries of one event. Throws `TryAgain` and `GithubError`; a payload of another shape is none that anything
 * follows from.
 */
export type Handler = (handling: Handling, payload: unknown) => Promise<Decision>;

/**
 * Makes a wish come true and says in one sentence what was done. Throws `TryAgain` and `GithubError`.
 */
export type Writer<Body> = (
  handling: Handling,
  place: Pick<WaitingWish, 'installation' | 'repositoryId' | 'repository'>,
  body: Body,
) => Promise<string>;

/** For a payload that has not what its event should have. */
export const UNFIT: Decision = { outcome: 'The payload is not as GitHub describes it.' };
