import type { Link, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** GitHub-flavoured markdown as a parser reads it. */
export function parsed(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}

/** The kinds of nodes, each once. */
export function typesOf(tree: Root): string[] {
  return [...new Set([...walk(tree)].map(({ type }) => type))];
}

/** The contents of code spans, and the lines of code blocks. */
export function codes(tree: Root): string[] {
  return [...walk(tree)].flatMap((node) => {
    if (node.type === 'inlineCode') return [node.value];
    return node.type === 'code' ? node.value.split('\n') : [];
  });
}

/** What a reader sees as words, and a server reads for mentions and references. */
export function plainTexts(tree: Root): string[] {
  return [...walk(tree)].flatMap((node) => (node.type === 'text' ? [node.value] : []));
}

/** Pieces of raw HTML in their order. */
export function rawHtml(tree: Root): string[] {
  return [...walk(tree)].flatMap((node) => (node.type === 'html' ? [node.value] : []));
}

/** Links, however they were written. */
export function links(tree: Root): Link[] {
  return [...walk(tree)].filter((node) => node.type === 'link');
}
