import type { Language } from '../../records/language.ts';
import { asBlank, Draft } from './gaps/draft.ts';
import { codeOf } from './gaps/ecmascript-code.ts';
import { writeDecorators, writeEscapes, writeUnnamedSignatures } from './gaps/expressions.ts';
import { MODULE_TYPE_WORDS, MODULE_WORDS, nameReserved, nameReservedStar } from './gaps/module-names.ts';
import { closePythonGaps } from './gaps/python-gaps.ts';
import { nameExportedRequires, nameTypeImports } from './gaps/type-imports.ts';
import { endSignatures, writeAccessors, writeAmpersands, writeTypeWords, writeUsing } from './gaps/words.ts';

/**
 * Text of the same length in which valid code that the grammar does not know is written in a way that it does,
 * or undefined when there is none. Only for a second look at text that did not parse: where it changes what is fine
 * already, it makes things worse.
 */
export function closeGrammarGaps(text: string, language: Language): string | undefined {
  const closed = language === 'python' ? closePythonGaps(text) : closeEcmascriptGaps(text, language);
  return closed === text ? undefined : closed;
}

function closeEcmascriptGaps(text: string, language: Language): string {
  const { code, templates } = codeOf(text);
  const draft = new Draft(text, code);
  const isTyped = language !== 'javascript';
  writeEscapes(draft, templates);
  nameReserved(draft);
  nameReservedStar(draft);
  for (const words of MODULE_WORDS) draft.rewrite(words, asBlank);
  writeUsing(draft);
  writeAccessors(draft, isTyped ? 'readonly' : 'static');
  writeDecorators(draft);
  if (isTyped) {
    for (const words of MODULE_TYPE_WORDS) draft.rewrite(words, asBlank);
    nameTypeImports(draft);
    nameExportedRequires(draft);
    writeUnnamedSignatures(draft);
    writeTypeWords(draft);
  }
  // Elsewhere a line may begin with an element.
  if (language === 'typescript') endSignatures(draft);
  else writeAmpersands(draft);
  return draft.text;
}
