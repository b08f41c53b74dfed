import type { SubjectOpener } from '../engine/task.ts';
import { isLfsPointer } from '../records/lfs-pointer.ts';
import { loadGrammar } from './languages/grammars.ts';
import { SourceFile } from './source.ts';

/** Makes the subject of all tasks here. Only this waits, for the grammar: all tasks run without. */
export const opener: SubjectOpener = {
  async open({ bytes, language, traits }) {
    if (language !== undefined && isLfsPointer(bytes))
      return new SourceFile({ bytes, language: undefined, traits: '', grammar: undefined });
    const grammar = language === undefined ? undefined : await loadGrammar(language);
    return new SourceFile({ bytes, language, traits, grammar });
  },
  close() {
    // The tree was copied out of the parser's memory when it was made, so nothing is held.
  },
};
