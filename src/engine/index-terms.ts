import type { OutputRecord } from '../records/output.ts';
import { sha256Hex } from '../util/json.ts';
import { languagesOf, namesOf } from './query-filter.ts';

/**
 * What an index knows an output by, one word for each filter of `query`. The words are made exactly as the filters read
 * the fields, so that an output that a filter lets pass has the word.
 */
export const FIELDS = ['kind', 'severity', 'code', 'path', 'language', 'name'] as const;
export type Field = (typeof FIELDS)[number];

/** First bytes of keys in a data file. */
export const META_TAG = 0x01;
export const FILES_TAG = 0x02;
export const LINES_TAG = 0x03;
const FIELD_TAG = 0x10;

export const fieldTag = (field: Field): number => FIELD_TAG + FIELDS.indexOf(field);

/** The database takes keys up to 1,978 bytes. */
const LONGEST_WORD = 1800;
/** Begins a word that stands for one that is too long, or that bytes cannot say. No plain word begins with it. */
const DIGESTED = '\0';

/** Whether the key of a word tells it. Of a text with half a character no bytes do. */
export function isPlainWord(word: string): boolean {
  return word.isWellFormed() && !word.startsWith(DIGESTED) && Buffer.byteLength(word) <= LONGEST_WORD;
}

/** The key of a word. */
export function termKey(field: Field, word: string): Buffer {
  const told = isPlainWord(word) ? word : `${DIGESTED}${sha256Hex(JSON.stringify(word))}`;
  return Buffer.from(`${String.fromCharCode(fieldTag(field))}${told}`);
}

/** First bytes of the keys of all words that begin so, and of those that their keys do not tell. */
export function prefixKeys(field: Field, start: string): Buffer[] {
  const tag = Buffer.from([fieldTag(field)]);
  const digested = Buffer.concat([tag, Buffer.from(DIGESTED)]);
  const isPlain = start !== '' && isPlainWord(start);
  return isPlain ? [digested, Buffer.concat([tag, Buffer.from(start)])] : [tag];
}

/** The word of a key; undefined when it cannot be told from it. */
export function wordOf(key: Buffer): string | undefined {
  const word = key.toString('utf8', 1);
  return word.startsWith(DIGESTED) ? undefined : word;
}

export const linesKey = (taskId: string, shardId: string): Buffer =>
  Buffer.concat([Buffer.from([LINES_TAG]), Buffer.from(`${taskId}/${shardId}`)]);

/** The words of an output. Throws for values that the filters throw for too. */
export function termsOf(output: OutputRecord): [Field, string][] {
  const { kind, path } = output;
  return [
    ['kind', kind],
    ['severity', String(output['severity'])],
    ['code', String(output['code'])],
    ...(typeof path === 'string'
      ? [
          ['path', path] as [Field, string],
          ...languages(path).map((one): [Field, string] => ['language', one]),
        ]
      : []),
    ...namesOf(output).map((name): [Field, string] => ['name', name]),
  ];
}

let lastPath = '';
let lastLanguages: readonly string[] = languagesOf('');

/** Outputs of one file stand together. */
function languages(path: string): readonly string[] {
  if (path !== lastPath) [lastPath, lastLanguages] = [path, languagesOf(path)];
  return lastLanguages;
}
