import { LANGUAGE_NAMES, languageHint, languageOf } from '../records/language.ts';
import { OUTPUT_KINDS, SEVERITIES, type OutputRecord } from '../records/output.ts';
import { UserError } from '../util/errors.ts';
import { nearest } from '../util/text.ts';
import { pathMatcher } from './query-path.ts';

/** What a question may ask for; each list means "one of these", an empty or absent one "all". */
export interface QueryFilters {
  /** Task ids or types. */
  tasks?: readonly string[];
  kinds?: readonly string[];
  severities?: readonly string[];
  codes?: readonly string[];
  /** See `pathMatcher`. */
  paths?: readonly string[];
  languages?: readonly string[];
  /** Names of symbols and metrics, targets of edges; `*` stands for anything. */
  names?: readonly string[];
}

/** Throws `INVALID_ARGUMENT` for a kind, severity or language that there is not, with the nearest that there is. */
export function checkFilters({ kinds = [], severities = [], languages = [] }: QueryFilters): void {
  for (const language of languages) checkWord(language, { noun: 'language', known: LANGUAGE_NAMES });
  for (const kind of kinds) checkWord(kind, { noun: 'kind', known: OUTPUT_KINDS });
  for (const severity of severities) checkWord(severity, { noun: 'severity', known: SEVERITIES });
}

/** Throws `INVALID_ARGUMENT` for a word that is none of the known ones. */
export function checkWord(word: string, { noun, known }: { noun: string; known: readonly string[] }): void {
  if (known.includes(word)) return;
  const near = nearest(word, known);
  throw new UserError('INVALID_ARGUMENT', `There is no ${noun} ${JSON.stringify(word)}.`, {
    hints: [near === undefined ? `There are ${known.join(', ')}.` : `Did you mean ${near}?`],
  });
}

/** Says whether an output is asked for; tasks and kinds are looked at by who reads. */
export function outputMatcher(filters: QueryFilters): (output: OutputRecord) => boolean {
  const tests: ((output: OutputRecord) => boolean)[] = [];
  const { severities = [], codes = [], languages = [], names = [] } = filters;
  if (severities.length > 0) tests.push((output) => severities.includes(String(output['severity'])));
  if (codes.length > 0) tests.push((output) => codes.includes(String(output['code'])));
  const isPath = pathMatcher(filters.paths ?? []);
  if (isPath) tests.push(({ path }) => typeof path === 'string' && isPath(path));
  if (languages.length > 0)
    tests.push(({ path }) => typeof path === 'string' && isOfLanguage(path, languages));
  if (names.length > 0) {
    const isName = nameMatcher(names);
    tests.push((output) => namesOf(output).some(isName));
  }
  return (output) => tests.every((test) => test(output));
}

/** Whether a path is of one of the languages, by the grammar or by what its extension hints at. */
export function isOfLanguage(path: string, languages: readonly string[]): boolean {
  const language = languageOf(path);
  const hint = languageHint(path);
  return (language !== undefined && languages.includes(language)) || languages.includes(hint ?? 'unknown');
}

/** All words that `isOfLanguage` knows a path by. */
export function languagesOf(path: string): string[] {
  const language = languageOf(path);
  const hint = languageHint(path) ?? 'unknown';
  return language === undefined || language === hint ? [hint] : [language, hint];
}

/** What an output is called: a symbol by both of its names, an edge by what it leads to. */
export function namesOf(output: OutputRecord): string[] {
  const fields = output.kind === 'edge' ? ['target'] : ['name', 'qualified_name', 'manifest'];
  return fields.flatMap((field) => (typeof output[field] === 'string' ? [output[field]] : []));
}

/** Says whether a name is one of several, in which `*` stands for anything. */
export function nameMatcher(names: readonly string[]): (name: string) => boolean {
  const exact = new Set(names);
  const patterns = names
    .filter((name) => name.includes('*'))
    .map((name) =>
      name.split('*').filter((piece, at, all) => piece !== '' || at === 0 || at === all.length - 1),
    );
  return (name) => exact.has(name) || patterns.some((pieces) => hasPieces(name, pieces));
}

/** Whether a name consists of pieces in their order with anything between them; never slow, whatever the pattern. */
function hasPieces(name: string, pieces: readonly string[]): boolean {
  const [first, last] = [pieces[0]!, pieces.at(-1)!];
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last))
    return false;
  let at = first.length;
  const end = name.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = name.indexOf(piece, at);
    if (found === -1 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}
