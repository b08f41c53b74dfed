import { sha256Hex } from '../../util/json.ts';
import { NONE, type FlatTree } from './flat-tree.ts';
import type { Range } from './code-model.ts';

/** Longer signatures are cut here; a digest of the rest keeps them apart. */
const LONGEST = 2000;

/** Literals: what they say matters character by character. */
const LITERALS = new Set(['string', 'template_string', 'regex']);

/** Lists whose entries TypeScript lets end in `;`, `,` or a line end, as people like. */
const MEMBER_LISTS = new Set(['object_type', 'interface_body']);

/** A range that does not stand in the text as it is. */
interface Piece extends Range {
  text: string;
  /** Kept to the character, line ends aside. */
  literal: boolean;
}

/**
 * The source of a declaration on one line, so that equal declarations are equal texts however they are laid out:
 * without comments and omitted nodes, white space collapsed, literals kept, no comma before a closing bracket.
 * @param range what of the node is wanted
 * @param omits true for nodes that are no part of it
 */
export function declarationText(
  tree: FlatTree,
  node: number,
  { range, omits }: { range: Range; omits: (node: number) => boolean },
): string {
  const pieces = specialPieces(tree, node, { range, omits });
  let [text, plain, at] = ['', '', range.start];
  for (const piece of pieces) {
    if (piece.start < at) continue;
    plain += tree.text.slice(at, piece.start);
    if (piece.literal) {
      text += tidy(plain) + piece.text;
      plain = '';
    } else plain += piece.text;
    at = piece.end;
  }
  text += tidy(plain + tree.text.slice(Math.min(at, range.end), range.end));
  return capped(text.replace(/^ | $/g, ''));
}

function specialPieces(
  tree: FlatTree,
  node: number,
  { range, omits }: { range: Range; omits: (node: number) => boolean },
): Piece[] {
  const pieces: Piece[] = [];
  const add = (start: number, end: number, text: string, literal = false): void => {
    if (start >= range.start && end <= range.end) pieces.push({ start, end, text, literal });
  };
  for (let at = node; at < tree.after(node); at++) {
    if (tree.start(at) >= range.end) break;
    const kind = tree.kind(at);
    if (kind === 'comment' || omits(at)) add(tree.start(at), tree.end(at), ' ');
    else if (LITERALS.has(kind) && /["'`/]/.test(tree.textOf(at)))
      add(tree.start(at), tree.end(at), tree.textOf(at).replace(/\r\n|\r|\n/g, '\\n'), true);
    else if (MEMBER_LISTS.has(kind))
      for (const gap of memberGaps(tree, at)) add(gap.start, gap.end, gap.isLast ? ' ' : '; ');
    else if (kind === 'tuple' && isSingle(tree, at))
      // Python: without its comma it would be no tuple.
      add(tree.end(tree.firstChild(at)), tree.end(at), ',)', true);
  }
  return pieces.sort((a, b) => a.start - b.start || b.end - a.end);
}

function isSingle(tree: FlatTree, list: number): boolean {
  const only = tree.firstChild(list);
  return only !== NONE && tree.nextSibling(only) === NONE;
}

/** What stands after each member of a type, comments too, up to the next member or the closing brace. */
function memberGaps(tree: FlatTree, list: number): (Range & { isLast: boolean })[] {
  const members = tree.children(list).filter((child) => tree.kind(child) !== 'comment');
  return members.map((member, n) => {
    const next = members[n + 1];
    const end = next === undefined ? tree.end(list) - 1 : tree.start(next);
    return { start: tree.end(member), end, isLast: next === undefined };
  });
}

/** Code without literals, in one layout. */
function tidy(code: string): string {
  return code
    .replace(/\\\r?\n/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/,( ?[)\]}>])/g, '$1')
    .replace(/([=(<,:[{]|=>) ?[|&] /g, '$1 ')
    .replace(/([([]) /g, '$1')
    .replace(/ ([)\]])/g, '$1');
}

function capped(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST)}… ${sha256Hex(text.slice(LONGEST)).slice(0, 16)}`;
}
