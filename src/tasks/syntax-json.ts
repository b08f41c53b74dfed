import type { FlatTree } from './languages/flat-tree.ts';
import { NONE } from './languages/flat-tree.ts';
import { positionAt } from '../util/text.ts';
import type { SourceFile } from './source.ts';

/** Characters of JSON that are gathered before they are joined: many small strings cost more than their text. */
const PIECE = 1 << 16;

/**
 * The whole syntax tree as JSON, however deep. Offsets, rows and columns count from 0 in UTF-16 code units; leaves
 * have their text. Plain text gives its counts.
 */
export function renderSyntax(source: SourceFile, stats: object): string {
  const { syntax, language, starts } = source;
  if (!syntax) return JSON.stringify({ type: 'TextInfo', ast_mode: 'text_stats', stats });
  const { tree } = syntax;
  const pieces: string[] = [];
  let piece = '';
  const open: number[] = [];
  for (let node = 0; node < tree.size; node++) {
    while (open.length > 0 && tree.after(open.at(-1)!) <= node) {
      open.pop();
      piece += ']}';
    }
    if (open.length > 0 && node !== open.at(-1)! + 1) piece += ',';
    piece += `{"type":${JSON.stringify(tree.kind(node))}`;
    if (node === 0)
      piece += `,"ast_mode":"full","parser":"tree-sitter","language":"${language}","stats":{"total_nodes":${tree.size}}`;
    piece += place(tree, starts, node);
    if (tree.firstChild(node) === NONE) piece += `,"text":${JSON.stringify(tree.textOf(node))}}`;
    else {
      piece += ',"children":[';
      open.push(node);
    }
    if (piece.length > PIECE) {
      pieces.push(piece);
      piece = '';
    }
  }
  return `${pieces.join('')}${piece}${']}'.repeat(open.length)}`;
}

function place(tree: FlatTree, starts: Uint32Array, node: number): string {
  const field = tree.field(node);
  const point = (offset: number): string => {
    const { line, column } = positionAt(starts, offset);
    return `{"row":${line - 1},"column":${column - 1}}`;
  };
  return (
    `${field === null ? '' : `,"field":${JSON.stringify(field)}`},"start":${tree.start(node)},"end":${tree.end(node)}` +
    `,"start_point":${point(tree.start(node))},"end_point":${point(tree.end(node))}`
  );
}
