import { sha256Hex } from '../util/json.ts';

/** Which run wrote what stands on GitHub. */
export interface RunAttempt {
  run: number;
  attempt: number;
}

/** What our comment says of itself where no reader sees it. */
export interface Marker extends RunAttempt {
  /** As it stands in the marker: see `markerName`. */
  name: string;
  /** Of the text below the marker. */
  digest: string;
}

/** What our check run says of itself. One commit may be the head of several pull requests. */
export interface Stamp extends Omit<Marker, 'name'> {
  /** False when it is the word of the pull request itself. */
  verified: boolean;
  /** The pull request whose run made it. */
  pull?: number;
}

const LONGEST_NAME = 150;

const MARKER =
  /^<!-- codebatch name=([\w.~%!'()*-]{1,200}) run=(\d{1,16}) attempt=(\d{1,9}) digest=([\da-f]{16}) -->/;

const STAMP =
  /^codebatch run=(\d{1,16}) attempt=(\d{1,9}) digest=([\da-f]{16})(?: pull=(\d{1,9}))?( verified)?$/;

/** A name as a marker holds it: nothing in it can end the marker or be read as something else. */
export function markerName(name: string): string {
  const encoded = encodeURIComponent(name.toWellFormed()).replaceAll('--', '-%2D');
  if (encoded !== '' && encoded.length <= LONGEST_NAME) return encoded;
  return `~${sha256Hex(name).slice(0, 32)}`;
}

/** The first line of our comment. */
export function renderMarker({ name, run, attempt, digest }: Marker): string {
  return `<!-- codebatch name=${name} run=${run} attempt=${attempt} digest=${digest} -->`;
}

/** The marker that a comment begins with. */
export function parseMarker(body: string): Marker | undefined {
  const found = MARKER.exec(body);
  if (!found) return undefined;
  return { name: found[1]!, run: Number(found[2]), attempt: Number(found[3]), digest: found[4]! };
}

/** What our check runs have as `external_id`. */
export function renderStamp({ run, attempt, digest, pull, verified }: Stamp): string {
  const of = pull === undefined ? '' : ` pull=${pull}`;
  return `codebatch run=${run} attempt=${attempt} digest=${digest}${of}${verified ? ' verified' : ''}`;
}

/** The stamp of a check run, unless somebody else made it. */
export function parseStamp(externalId: string): Stamp | undefined {
  const found = STAMP.exec(externalId);
  if (!found) return undefined;
  const [, run, attempt, digest, pull, verified] = found;
  return {
    run: Number(run),
    attempt: Number(attempt),
    digest: digest!,
    verified: verified !== undefined,
    ...(pull === undefined ? {} : { pull: Number(pull) }),
  };
}

export function digestOfText(text: string): string {
  return sha256Hex(text).slice(0, 16);
}

/** True when `a` is of a later run than `b`, or of a later attempt of the same one. */
export function isNewer(a: RunAttempt, b: RunAttempt): boolean {
  return a.run === b.run ? a.attempt > b.attempt : a.run > b.run;
}
