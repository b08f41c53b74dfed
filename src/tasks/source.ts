import type { Subject } from '../engine/task.ts';
import { languageHint, languageOf, type Language } from '../records/language.ts';
import { decodeText, lineStarts } from '../util/text.ts';
import { EnclosingSymbols } from './enclosing.ts';
import type { CodeModel, ModelBuilder } from './languages/code-model.ts';
import { buildEcmascriptModel } from './languages/ecmascript.ts';
import type { FlatTree } from './languages/flat-tree.ts';
import { closeGrammarGaps } from './languages/grammar-gaps.ts';
import type { LoadedGrammar, SyntaxError } from './languages/grammars.ts';
import { buildPythonModel } from './languages/python.ts';
import { pathTraits } from './languages/traits.ts';
import { manifestKind } from './manifests/kinds.ts';

const builders: Record<Language, ModelBuilder> = {
  python: buildPythonModel,
  javascript: buildEcmascriptModel,
  typescript: buildEcmascriptModel,
  tsx: buildEcmascriptModel,
};

/**
 * All that tasks may know of a path, as `Registry.traits` wants it. Code: `pathTraits`. A manifest: its kind. Other
 * text: the language that its name hints at, which the `lang` metric tells.
 */
export function traitsOf(path: string): string {
  if (languageOf(path)) return pathTraits(path);
  return manifestKind(path) ?? languageHint(path) ?? '';
}

/** Bytes as text; `encoding` is `utf-8`, `latin1` for what is not, or what a Python file declares for itself. */
export interface SourceText {
  text: string;
  bom: boolean;
  encoding: string;
  /** Offset of the first byte that is not UTF-8, when the bytes had to be read as Latin-1. */
  badByte?: number;
}

/** One file as all tasks of a pass see it. Everything is made when first asked for, and then kept. */
export class SourceFile implements Subject {
  readonly bytes: Uint8Array;
  readonly language: Language | undefined;
  readonly traits: string;
  private readonly grammar: LoadedGrammar | undefined;
  private decodedText: SourceText | undefined;
  private startList: Uint32Array | undefined;
  private parsed: { tree: FlatTree; errors: SyntaxError[] } | undefined;
  private builtModel: CodeModel | undefined;
  private enclosing: EnclosingSymbols | undefined;

  /** @param given.grammar that of `given.language`; undefined exactly when the language is */
  constructor(given: {
    bytes: Uint8Array;
    language: Language | undefined;
    traits: string;
    grammar: LoadedGrammar | undefined;
  }) {
    this.bytes = given.bytes;
    this.language = given.language;
    this.traits = given.traits;
    this.grammar = given.grammar;
  }

  get decoded(): SourceText {
    this.decodedText ??=
      (this.language === 'python' ? decodeDeclared(this.bytes) : undefined) ?? decodeText(this.bytes);
    return this.decodedText;
  }

  get text(): string {
    return this.decoded.text;
  }

  /** False for a file that is neither code nor valid UTF-8: nothing can be said about its lines. */
  get isText(): boolean {
    return this.language !== undefined || this.decoded.encoding === 'utf-8';
  }

  /** Offsets at which the lines begin, as `lineStarts` gives them. */
  get starts(): Uint32Array {
    this.startList ??= lineStarts(this.text);
    return this.startList;
  }

  /** The reference's `lang_hint`, or undefined when nothing is known. */
  get languageHint(): string | undefined {
    if (this.language) return this.language === 'tsx' ? 'typescript' : this.language;
    return languageHint(this.traits) ?? (this.traits || undefined);
  }

  /** The tree and the places where the text is not of the language; undefined for plain text. */
  get syntax(): { tree: FlatTree; errors: SyntaxError[] } | undefined {
    if (this.grammar && this.language) this.parsed ??= parseWhole(this.text, this.language, this.grammar);
    return this.parsed;
  }

  /** What the code says, built once for all tasks; undefined for plain text. */
  get model(): CodeModel | undefined {
    if (!this.builtModel && this.language && this.syntax)
      this.builtModel = builders[this.language](this.syntax.tree, {
        language: this.language,
        traits: this.traits,
      });
    return this.builtModel;
  }

  /** Qualified name of the innermost function or class around an offset, or undefined at module level. */
  symbolAt(offset: number): string | undefined {
    this.enclosing ??= new EnclosingSymbols(this.model?.enclosing ?? []);
    return this.enclosing.at(offset);
  }
}

/** The tree with the fewest errors: valid text that the grammar does not know is written for it in another way. */
function parseWhole(
  text: string,
  language: Language,
  grammar: LoadedGrammar,
): { tree: FlatTree; errors: SyntaxError[] } {
  const first = grammar.parse(text);
  const closed = first.errors.length > 0 ? closeGrammarGaps(text, language) : undefined;
  // Offsets are the same, so the tree speaks of the text as it is.
  const second = closed === undefined ? first : grammar.parse(closed, text);
  return second.errors.length < first.errors.length ? second : first;
}

/** Decodes by a PEP 263 comment, when there is one that names another encoding than UTF-8 and the bytes are of it. */
function decodeDeclared(bytes: Uint8Array): SourceText | undefined {
  const label = declaredEncoding(bytes);
  if (label === undefined) return undefined;
  // Python writes `latin-1` where the web, whose names these are, writes `latin1`.
  for (const name of [label, label.replaceAll('-', '')])
    try {
      const decoder = new TextDecoder(name, { fatal: true });
      if (decoder.encoding === 'utf-8') return undefined;
      return { text: decoder.decode(bytes), bom: false, encoding: decoder.encoding };
    } catch {
      // Not a name that is known, or not text of this encoding: then it is read as any other file.
    }
  return undefined;
}

/** The encoding in a comment of the first two lines, lower-cased with hyphens, or undefined. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  // A byte order mark says UTF-8, whatever a comment claims.
  if (head.startsWith('\u00ef\u00bb\u00bf')) return undefined;
  for (const line of head.split(/\r\n|\n|\r/, 2)) {
    const match = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line);
    if (match) return match[1]!.toLowerCase().replaceAll('_', '-');
    if (!/^[ \t\f]*(#|$)/.test(line)) return undefined;
  }
  return undefined;
}
