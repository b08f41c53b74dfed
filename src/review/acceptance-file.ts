import { compareKeys, type AcceptanceKey } from '../compare/acceptance.ts';
import { readPath } from '../git/repository.ts';
import { ACCEPTANCE_FILE, acceptanceSchema, type Acceptance } from '../records/acceptance.ts';
import { linkOnTheWay, readOwnFile } from '../store/jail.ts';
import { UserError } from '../util/errors.ts';
import { canonicalJson, compareStrings } from '../util/json.ts';
import type { Sides } from './sides.ts';

/** One line of the acceptance file. */
export interface AcceptanceLine extends AcceptanceKey {
  reason: string;
  /** The record with the fields that this version does not know. */
  record: Acceptance;
  /** As it stands in the file, which a rewrite keeps. */
  text: string;
  /** 1-based. */
  number: number;
}

/** The two acceptance files of a comparison. */
export interface Acceptances {
  /** The lines that count. */
  lines: readonly AcceptanceLine[];
  /** Those of the base. */
  base: readonly AcceptanceLine[];
}

/** As git marks a conflict. */
const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?:\s|$)/;

/**
 * Reads the acceptance files of both sides; none is read through a link.
 * @param given `from`: the side whose lines count
 * Throws `ACCEPTANCE_INVALID`.
 */
export async function readAcceptances(
  sides: Sides,
  given: { root: string; from: 'head' | 'base' },
): Promise<Acceptances> {
  const linesOf = async (tree: string | undefined): Promise<AcceptanceLine[]> => {
    if (!sides.repository || tree === undefined) return [];
    const at = { tree, path: ACCEPTANCE_FILE, env: sides.gitEnv };
    return parseAcceptances((await readPath(sides.repository, at))?.toString('utf8') ?? '');
  };
  if (given.from === 'base') {
    const base = await linesOf(sides.base.tree);
    return { lines: base, base };
  }
  if (!sides.repository) {
    const file = { root: given.root, path: ACCEPTANCE_FILE };
    const text = linkOnTheWay(file) === undefined ? readOwnFile(file) : undefined;
    return { lines: parseAcceptances(text ?? ''), base: [] };
  }
  const lines = await linesOf(sides.head.tree);
  return { lines, base: lines.length > 0 ? await baseLines(() => linesOf(sides.base.tree)) : [] };
}

/** The base's file only says which lines are old. One that is damaged says nothing, and the head may be its repair. */
async function baseLines(read: () => Promise<AcceptanceLine[]>): Promise<AcceptanceLine[]> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UserError && error.code === 'ACCEPTANCE_INVALID') return [];
    throw error;
  }
}

/** The lines of an acceptance file. Throws `ACCEPTANCE_INVALID` with the line's number. */
export function parseAcceptances(text: string): AcceptanceLine[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((line, at) => (line.trim() === '' ? [] : [parseLine(line, at + 1)]));
}

function parseLine(text: string, number: number): AcceptanceLine {
  const where = `${ACCEPTANCE_FILE}:${number}`;
  if (CONFLICT.test(text))
    throw new UserError('ACCEPTANCE_INVALID', `${where} is the mark of an unresolved merge conflict.`, {
      hints: ['Keep the lines of both sides, in any order, and delete the marks.'],
      details: { file: ACCEPTANCE_FILE, line: number },
    });
  const invalid = (why: string): UserError =>
    new UserError('ACCEPTANCE_INVALID', `${where} is not a record of an accepted finding: ${why}.`, {
      hints: ['Delete the line, then accept the finding again: codebatch accept <finding> --reason <text>.'],
      details: { file: ACCEPTANCE_FILE, line: number },
    });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid('it is not JSON');
  }
  const { success, data, error } = acceptanceSchema.safeParse(value);
  if (!success) {
    const issue = error.issues[0]!;
    throw invalid(`${issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''}${issue.message}`);
  }
  const { code, path, symbol, snippet, message, reason } = data;
  return { code, path, symbol, snippet, message, reason, record: data, text, number };
}

/** A new line for the file: keys sorted, so that equal records are equal lines. */
export function newLine(record: Acceptance): AcceptanceLine {
  return parseLine(canonicalJson(record), 1);
}

/** The text of an acceptance file: sorted, so that it does not tell in which order the lines came. */
export function renderAcceptances(lines: readonly AcceptanceLine[]): string {
  return [...lines]
    .sort((a, b) => compareKeys(a, b) || compareStrings(a.reason, b.reason) || compareStrings(a.text, b.text))
    .map(({ text }) => `${text}\n`)
    .join('');
}
