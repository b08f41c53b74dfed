import { positionAt, splitLines } from '../../util/text.ts';
import type { Range } from '../languages/code-model.ts';
import type { FlatTree } from '../languages/flat-tree.ts';
import { CODE_LINE, lineKinds } from '../line-kinds.ts';
import type { SourceFile } from '../source.ts';
import { ecmascriptDirectives, pythonDirectives, type Directive } from './directives.ts';
import { LINT_RULES, type LintRule } from './rule-aliases.ts';

/** Something that every comment with a directive has, so that most are passed over at once. */
const HINT = /noqa|codebatch-ignore|eslint-|oxlint-|biome-ignore/i;

/** Which findings the comments of a file silence. Strings that look like comments silence nothing. */
export class Suppressions {
  private readonly source: SourceFile;
  /** 0-based lines on which a rule is silent. */
  private readonly lines = new Map<LintRule, Set<number>>();
  /** Rules that the whole file is silent about. */
  private readonly everywhere = new Set<LintRule>();
  /** Offsets between which a rule is silent, in order and apart. */
  private readonly ranges = new Map<LintRule, Range[]>();
  private readonly open = new Map<LintRule, number>();
  private lineKindList: Uint8Array | undefined;
  private pythonLines: PythonLines | undefined;

  constructor(source: SourceFile) {
    this.source = source;
    const parse = source.language === 'python' ? pythonDirectives : ecmascriptDirectives;
    for (const comment of source.model?.comments ?? []) {
      const text = source.text.slice(comment.start, comment.end);
      if (!HINT.test(text)) continue;
      for (const directive of parse(text)) this.apply(directive, comment);
    }
    this.close(LINT_RULES, Number.POSITIVE_INFINITY);
  }

  /** True when a comment silences the rule at this offset. */
  silences(code: string, offset: number): boolean {
    const rule = code as LintRule;
    if (this.everywhere.has(rule) || holds(this.ranges.get(rule) ?? [], offset)) return true;
    const lines = this.lines.get(rule);
    if (!lines) return false;
    const line = positionAt(this.source.starts, offset).line - 1;
    if (lines.has(line)) return true;
    if (!this.pythonLines) return false;
    // flake8 reports an unused import where its statement begins, so that is where people silence it.
    return rule === 'L101' && lines.has(this.pythonLines.statementLine(line));
  }

  private apply({ reach, rules }: Directive, comment: Range): void {
    const first = positionAt(this.source.starts, comment.start).line - 1;
    const last = positionAt(this.source.starts, comment.end).line - 1;
    if (reach === 'file') for (const rule of rules) this.everywhere.add(rule);
    else if (reach === 'off') {
      for (const rule of rules) if (!this.open.has(rule)) this.open.set(rule, comment.start);
    } else if (reach === 'on') this.close(rules, comment.start);
    else for (const line of this.linesOf(reach, first, last)) this.addLine(rules, line);
  }

  private linesOf(reach: Directive['reach'], first: number, last: number): number[] {
    if (reach === 'next_line') return [last + 1];
    const from = this.pythonJoined(reach, first);
    const here = Array.from({ length: last - from + 1 }, (_, n) => from + n);
    if (reach === 'line') return here;
    this.lineKindList ??= lineKinds(this.source.text, this.source.starts, this.source.model?.comments ?? []);
    if (reach === 'code' && here.some((line) => this.lineKindList![line] === CODE_LINE)) return here;
    const next = this.lineKindList.indexOf(CODE_LINE, last + 1);
    return next === -1 ? [] : [next];
  }

  /** In Python a comment after a string or statement of several lines counts for all of them. */
  private pythonJoined(reach: Directive['reach'], line: number): number {
    if (this.source.language !== 'python') return line;
    this.pythonLines ??= new PythonLines(this.source);
    return reach === 'line' || reach === 'code' ? this.pythonLines.joinedFrom(line) : line;
  }

  private addLine(rules: readonly LintRule[], line: number): void {
    for (const rule of rules) {
      const known = this.lines.get(rule);
      if (known) known.add(line);
      else this.lines.set(rule, new Set([line]));
    }
  }

  private close(rules: readonly LintRule[], end: number): void {
    for (const rule of rules) {
      const start = this.open.get(rule);
      if (start === undefined) continue;
      this.open.delete(rule);
      const known = this.ranges.get(rule);
      if (known) known.push({ start, end });
      else this.ranges.set(rule, [{ start, end }]);
    }
  }
}

/** True when one of the ranges, which are in order and apart, holds the offset. */
function holds(ranges: readonly Range[], offset: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low < ranges.length && ranges[low]!.start <= offset;
}

/** Lines of Python that belong together: strings over several lines, backslashes, and import statements. */
class PythonLines {
  private readonly joined = new Map<number, number>();
  private readonly statements = new Map<number, number>();

  constructor(source: SourceFile) {
    const { starts, syntax, model } = source;
    const lineOf = (offset: number): number => positionAt(starts, offset).line - 1;
    if (syntax) this.readTree(syntax.tree, lineOf);
    // A backslash at the end of a comment continues nothing.
    const commented = new Set((model?.comments ?? []).map(({ start }) => lineOf(start)));
    for (const [index, line] of splitLines(source.text).entries())
      if (line.endsWith('\\') && !commented.has(index)) this.join(index, index + 1);
  }

  private readTree(tree: FlatTree, lineOf: (offset: number) => number): void {
    for (let node = 0; node < tree.size; node++) {
      const kind = tree.kind(node);
      if (kind !== 'string' && kind !== 'import_from_statement' && kind !== 'import_statement') continue;
      const from = lineOf(tree.start(node));
      const to = lineOf(tree.end(node));
      if (kind === 'string') this.join(from, to);
      else for (let line = from + 1; line <= to; line++) this.statements.set(line, from);
    }
  }

  private join(from: number, to: number): void {
    if (from < to) this.joined.set(to, Math.min(from, this.joined.get(to) ?? from));
  }

  /** First of the lines that are one with this one. */
  joinedFrom(line: number): number {
    let from = line;
    for (let before = this.joined.get(from); before !== undefined; before = this.joined.get(from))
      from = before;
    return from;
  }

  /** Where the import statement begins that this line is part of; the line itself when there is none. */
  statementLine(line: number): number {
    return this.statements.get(line) ?? line;
  }
}
