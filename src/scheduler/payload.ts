import { nearest } from '../util/text.ts';
import { quoted } from './mistake.ts';

/** What a payload points to, by its prefix. */
export const PAYLOAD_KINDS = ['cmd', 'file', 'doc', 'url', 'git', 'gh', 'sh', 'batch'] as const;
export type PayloadKind = (typeof PAYLOAD_KINDS)[number];

/** What there is to do, as workers say what they can: a file by itself is a task for whoever can read it. */
export const JOB_KINDS = [...PAYLOAD_KINDS, 'apply', 'test'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** What is handed to a person or an agent that does not ask for more: what no program can do. */
export const KINDS_FOR_AGENTS: readonly JobKind[] = ['file'];

/** A payload is a pointer: whoever has more to say writes a file. */
const MOST_BYTES = 4096;

export interface Payload {
  kind: PayloadKind;
  /** The whole pointer with its prefix, as it was written. */
  text: string;
  /** `@file:` only: the path, relative to the repository. */
  path?: string;
  /** `@file:` only: what stands behind each `#`. */
  fragments: readonly string[];
  /** The digest that the pointed content must have. */
  digest?: { algorithm: 'sha1' | 'sha256'; hex: string };
}

/** Why a text is no payload. */
export interface PayloadTrouble {
  code: string;
  message: string;
  fix: string;
}

/** Reads a pointer such as `@file:specs/a.diff#apply`; gives what is wrong instead when it is none. */
export function parsePayload(text: string): Payload | PayloadTrouble {
  const [, prefix = '', rest = ''] = /^@([A-Za-z]*):(.*)$/s.exec(text) ?? [];
  const kind = PAYLOAD_KINDS.find((one) => one === prefix);
  if (kind === undefined) return badPrefix(text, prefix);
  if (rest.trim() === '')
    return {
      code: 'PAYLOAD_EMPTY',
      message: `The payload ${quoted(text)} points to nothing.`,
      fix: `Write what it points to behind @${kind}:.`,
    };
  if (Buffer.byteLength(text) > MOST_BYTES)
    return {
      code: 'PAYLOAD_TOO_LONG',
      message: `The payload is longer than ${MOST_BYTES} bytes.`,
      fix: 'Write the text into a file and point to it with @file:.',
    };
  return kind === 'file' ? filePayload(text, rest) : { kind, text, fragments: [] };
}

/** What a worker has to be able to do for a payload. */
export function jobKindOf({ kind, fragments }: Payload): JobKind {
  if (fragments.includes('apply')) return 'apply';
  return fragments.includes('test') ? 'test' : kind;
}

function badPrefix(text: string, prefix: string): PayloadTrouble {
  const near = nearest(prefix.toLowerCase(), PAYLOAD_KINDS);
  const all = PAYLOAD_KINDS.map((one) => `@${one}:`).join(' ');
  return {
    code: 'PAYLOAD_PREFIX',
    message: `The payload ${quoted(text)} begins with no known prefix.`,
    fix: near !== undefined && prefix !== '' ? `Did you mean @${near}:?` : `Begin it with one of ${all}.`,
  };
}

function filePayload(text: string, rest: string): Payload | PayloadTrouble {
  const [path = '', ...fragments] = rest.split('#');
  if (!isInside(path))
    return {
      code: 'PAYLOAD_PATH',
      message: `The payload points to ${quoted(path)}, which is no path inside the repository.`,
      fix: 'Write a path relative to the root of the repository, with / and without "..".',
    };
  const payload: Payload = { kind: 'file', text, path, fragments };
  for (const fragment of fragments) {
    if (['apply', 'test', 'dual'].includes(fragment)) continue;
    const [, algorithm, hex] = /^(sha1|sha256)=([0-9A-Fa-f]+)$/.exec(fragment) ?? [];
    const long = algorithm === 'sha1' ? hex!.length >= 4 && hex!.length <= 40 : hex?.length === 64;
    if (algorithm === undefined || !long || payload.digest !== undefined) return badFragment(fragment);
    payload.digest = { algorithm: algorithm as 'sha1' | 'sha256', hex: hex!.toLowerCase() };
  }
  return payload;
}

function badFragment(fragment: string): PayloadTrouble {
  return {
    code: 'PAYLOAD_FRAGMENT',
    message: `Nothing is known of ${quoted(`#${fragment}`)} behind a file.`,
    fix: 'Write #apply, #test, #dual, and at most one of #sha1= (4 to 40 hex digits) and #sha256= (64).',
  };
}

function isInside(path: string): boolean {
  // oxlint-disable-next-line no-control-regex
  if (path === '' || path.startsWith('/') || /[\\\x00-\x1f]|^[A-Za-z]:/.test(path)) return false;
  return !path.split('/').includes('..');
}
