import { z } from 'zod';
import type { ShardFact, ShardTask } from '../engine/task.ts';
import type { AstOutput } from '../records/output.ts';
import { compareDiagnostics, diagnosticOf, type RawFinding } from './diagnostic.ts';
import type { SyntaxError } from './languages/grammars.ts';
import { countLines } from './line-kinds.ts';
import type { SourceFile } from './source.ts';
import { renderSyntax } from './syntax-json.ts';

const config = z.strictObject({
  /** Write whole syntax trees: their JSON is 20 to 25 times the source. */
  emit_ast: z.boolean().default(false),
  emit_diagnostics: z.boolean().default(true),
  /** Stands in plans of the reference implementation, which does not look at it either. */
  languages: z.array(z.string()).optional(),
});
export type ParseConfig = z.infer<typeof config>;

/** What the parser says: one summary a file, and every place where the text is not of its language. */
export const parse: ShardTask<SourceFile, ParseConfig> = {
  type: 'parse',
  version: 2,
  description: 'Parses code and tells syntax errors; counts lines and words of other text.',
  scope: 'shard',
  kinds: ['ast', 'diagnostic'],
  needs: [],
  config,
  accepts: () => true,
  run(source, { emit_ast: emitAst, emit_diagnostics: emitDiagnostics }) {
    if (!source.isText) return [];
    const errors = mergeErrors(source);
    const content = emitAst ? { content: renderSyntax(source, textStats(source)) } : {};
    const facts: ShardFact[] = [{ ...summary(source, errors.length), ...content }];
    if (!emitDiagnostics) return facts;
    const found = errors.map((error) => diagnosticOf(source, syntaxFinding(source, error)));
    const encoding = encodingFinding(source);
    if (encoding) found.push(diagnosticOf(source, encoding));
    return [...facts, ...found.sort(compareDiagnostics)];
  },
};

function summary(source: SourceFile, errors: number): AstOutput {
  const { bom, encoding } = source.decoded;
  return {
    kind: 'ast',
    format: 'summary',
    ast_mode: source.syntax ? 'full' : 'text_stats',
    ...(source.language ? { language: source.language } : {}),
    ...(source.syntax ? { node_count: source.syntax.tree.size, parse_errors: errors } : {}),
    bom,
    encoding,
    line_ends: lineEnds(source.text),
    ...(source.syntax ? {} : { stats: textStats(source) }),
  };
}

function lineEnds(text: string): NonNullable<AstOutput['line_ends']> {
  const kinds = new Set<'lf' | 'crlf' | 'cr'>();
  if (/\r\n/.test(text)) kinds.add('crlf');
  if (/\r(?!\n)/.test(text)) kinds.add('cr');
  if (/(?<!\r)\n/.test(text)) kinds.add('lf');
  const [first] = kinds;
  return kinds.size > 1 ? 'mixed' : (first ?? 'none');
}

/** The reference's counts of plain text: lines, words, characters (code points), lines that are not blank. */
export interface TextStats {
  lines: number;
  words: number;
  characters: number;
  non_empty_lines: number;
}

function textStats({ text, starts }: SourceFile): TextStats {
  let words = 0;
  let surrogatePairs = 0;
  let nonEmpty = 0;
  for (const _ of text.matchAll(/\S+/g)) words++;
  for (const _ of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) surrogatePairs++;
  for (const _ of text.matchAll(/[^\s][^\r\n]*/g)) nonEmpty++;
  return {
    lines: countLines(text, starts),
    words,
    characters: text.length - surrogatePairs,
    non_empty_lines: nonEmpty,
  };
}

/** Errors that overlap or have only spaces between them are one; ranges lose the white space around them. */
function mergeErrors({ syntax, text }: SourceFile): SyntaxError[] {
  const merged: SyntaxError[] = [];
  for (const error of syntax?.errors ?? []) {
    const last = merged.at(-1);
    if (last && (error.start <= last.end || /^[ \t]*$/.test(text.slice(last.end, error.start)))) {
      // Of something missing beside something unexpected, the unexpected is what a reader can see.
      if (error.end > error.start || last.end > last.start) delete last.missing;
      last.end = Math.max(last.end, error.end);
    } else merged.push({ ...error });
  }
  for (const error of merged) {
    while (error.start < error.end && /\s/.test(text[error.start]!)) error.start++;
    while (error.end > error.start && /\s/.test(text[error.end - 1]!)) error.end--;
  }
  return merged;
}

function syntaxFinding({ language, text }: SourceFile, error: SyntaxError): RawFinding {
  return {
    code: language === 'python' ? 'E0001' : 'E0002',
    severity: 'error',
    message: `Syntax error: ${whatIsWrong(text, error)}`,
    start: error.start,
    end: error.end,
  };
}

/** Characters of the text that a message shows. */
const SHOWN = 40;

function whatIsWrong(text: string, { start, end, missing }: SyntaxError): string {
  // Names of the grammar (`property_identifier`) are words, everything else stands in the source as it is.
  if (missing === 'identifier' || missing?.endsWith('_identifier')) return 'missing a name';
  if (missing?.includes('_')) return `missing ${missing.replaceAll('_', ' ').trim()}`;
  if (missing !== undefined) return `missing "${missing}"`;
  if (start === end) return start >= text.trimEnd().length ? 'unexpected end of file' : 'unexpected text';
  const line = text.slice(start, end).split(/[\r\n]/, 1)[0]!;
  // Twice as many code units hold as many characters, whatever they are.
  const characters = Array.from(line.slice(0, SHOWN * 2).replaceAll(/\p{Cc}/gu, ' '));
  const whole = characters.length <= SHOWN && line.length === end - start;
  const shown = whole ? characters : [...characters.slice(0, SHOWN - 1), '…'];
  return `unexpected "${shown.join('')}"`;
}

function encodingFinding({ decoded }: SourceFile): RawFinding | undefined {
  const { badByte, bom } = decoded;
  if (badByte === undefined) return undefined;
  // Read as Latin-1 every byte is one character, and a byte order mark is not part of the text.
  const start = badByte - (bom ? 3 : 0);
  return {
    code: 'W0002',
    severity: 'warning',
    message: `Not valid UTF-8 (byte ${badByte}); read as Latin-1`,
    start,
    end: start + 1,
  };
}
