import type { Language } from '../../../src/records/language.ts';
import type { CodeModel } from '../../../src/tasks/languages/code-model.ts';
import { buildEcmascriptModel } from '../../../src/tasks/languages/ecmascript.ts';
import { loadGrammar } from '../../../src/tasks/languages/grammars.ts';

export type EcmascriptLanguage = Exclude<Language, 'python'>;

/** The model of JavaScript, TypeScript or TSX text. */
export async function modelOf(
  text: string,
  language: EcmascriptLanguage = 'typescript',
  traits = '',
): Promise<CodeModel> {
  const { tree } = (await loadGrammar(language)).parse(text);
  return buildEcmascriptModel(tree, { language, traits });
}

/** Findings of one rule as `line: name`, in order. */
export async function findingsOf(
  code: string,
  text: string,
  language: EcmascriptLanguage = 'typescript',
  traits = '',
): Promise<string[]> {
  const { findings } = await modelOf(text, language, traits);
  return findings
    .filter((finding) => finding.code === code)
    .map(({ name, start }) => `${text.slice(0, start).split('\n').length}: ${name}`);
}

/** The languages that some text is written in: every one that has its syntax. */
export const IN = {
  all: ['javascript', 'typescript', 'tsx'],
  types: ['typescript', 'tsx'],
  jsx: ['javascript', 'tsx'],
} as const satisfies Record<string, readonly EcmascriptLanguage[]>;

/** Rows for `it.each`: each text once in every language that it is written in. */
export function inLanguages(
  rows: readonly [what: string, languages: keyof typeof IN, ...rest: string[]][],
): [what: string, language: EcmascriptLanguage, ...rest: string[]][] {
  return rows.flatMap(([what, languages, ...rest]) =>
    IN[languages].map((language): [string, EcmascriptLanguage, ...string[]] => [what, language, ...rest]),
  );
}
