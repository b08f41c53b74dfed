import { readFileSync } from 'node:fs';
import { Language as Grammar, Parser } from 'web-tree-sitter';
import type { Language } from '../../records/language.ts';
import { flattenTree, grammarTables, type FlatTree, type GrammarTables } from './flat-tree.ts';
import { wasmPath } from './wasm-files.ts';

/** A parser for one language, ready to use. Loading costs a few milliseconds, once per language and worker. */
export interface LoadedGrammar {
  /**
   * Parses and copies the tree; the second value is a list of error ranges (offset and kind), in order.
   * @param shown text of the same length that the nodes of the tree give; default: what was parsed
   */
  parse(text: string, shown?: string): { tree: FlatTree; errors: SyntaxError[] };
}

/** A place where the text is not of the language. */
export interface SyntaxError {
  start: number;
  end: number;
  /** What the parser had to invent to go on (`)`), or undefined when text made no sense. */
  missing?: string;
}

const loaded = new Map<Language, Promise<LoadedGrammar>>();
let runtime: Promise<void> | undefined;

/** Throws when the WASM files are not beside the program: an installation fault. */
export async function loadGrammar(language: Language): Promise<LoadedGrammar> {
  let grammar = loaded.get(language);
  if (!grammar) {
    grammar = load(language);
    loaded.set(language, grammar);
  }
  return grammar;
}

async function load(language: Language): Promise<LoadedGrammar> {
  runtime ??= Parser.init({ locateFile: (name: string) => wasmPath(name) });
  await runtime;
  const grammar = await Grammar.load(readFileSync(wasmPath(`tree-sitter-${language}.wasm`)));
  const parser = new Parser();
  parser.setLanguage(grammar);
  const tables: GrammarTables = grammarTables(grammar);
  return {
    parse(text, shown = text) {
      const tree = parser.parse(text);
      if (!tree) throw new Error(`The ${language} parser gave up.`);
      try {
        const flat = flattenTree(tree, shown, tables);
        return { tree: flat, errors: flat.hasError ? syntaxErrors(tree.rootNode) : [] };
      } finally {
        tree.delete();
      }
    },
  };
}

type WasmNode = NonNullable<ReturnType<Parser['parse']>>['rootNode'];

/** ERROR and missing nodes, outermost only, found by walking only into subtrees that hold one. */
function syntaxErrors(root: WasmNode): SyntaxError[] {
  const found: SyntaxError[] = [];
  const open: WasmNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.isMissing) found.push({ start: node.startIndex, end: node.endIndex, missing: node.type });
    else if (node.isError && node.id !== root.id) found.push({ start: node.startIndex, end: node.endIndex });
    else {
      const before = found.length + open.length;
      for (const child of node.children)
        if (child?.hasError || child?.isMissing || child?.isError) open.push(child);
      // A root that is one single ERROR has no inner one to show.
      if (node.isError && found.length + open.length === before)
        found.push({ start: node.startIndex, end: node.endIndex });
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
