import type { ListItem, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { splitLines } from '../util/text.ts';

/** A line of text that markdown shows as text: no code, no comment. */
export interface Line {
  text: string;
  offset: number;
  /** True for lines of an item with a box, behind its first. */
  insideStep: boolean;
}

/** An item with a box: the rest of its first line. */
export interface StepLine {
  text: string;
  offset: number;
  checked: boolean;
}

/**
 * Reads markdown: every item of a list with a box is a step, whatever the bullet and however deep. Code in fences and
 * comments are not read; indentation makes no code here, so that an indented step is a step.
 */
export function readLines(text: string): { steps: StepLine[]; others: Line[] } {
  const tree = fromMarkdown(text, {
    extensions: [gfmTaskListItem(), { disable: { null: ['codeIndented'] } }],
    mdastExtensions: [gfmTaskListItemFromMarkdown()],
  });
  const steps: StepLine[] = [];
  const others: Line[] = [];
  // A list of what is still to be read, not a recursion: quotes and lists of others may be nested very deep.
  const open: { node: Nodes; step?: ListItem | undefined }[] = [{ node: tree }];
  while (open.length > 0) {
    const { node, step } = open.pop()!;
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'html') {
      const lines = linesOf(text, node);
      if (step !== undefined) {
        steps.push(stepLine(lines.shift()!, step.checked === true));
        for (const line of lines) line.insideStep = true;
      }
      if (node.type !== 'html' || !node.value.startsWith('<!--')) others.push(...lines);
    } else if ('children' in node) {
      const children = node.children.map((child, at) => ({
        node: child as Nodes,
        step: at === 0 && node.type === 'listItem' && typeof node.checked === 'boolean' ? node : undefined,
      }));
      open.push(...children.reverse());
    }
  }
  return { steps, others };
}

function linesOf(text: string, node: Nodes): Line[] {
  let offset = node.position!.start.offset!;
  return splitLines(text.slice(offset, node.position!.end.offset)).map((raw) => {
    const begin = /^[\s>]*/.exec(raw)![0].length;
    const line = { text: raw.slice(begin), offset: offset + begin, insideStep: false };
    offset += raw.length + (text.startsWith('\r\n', offset + raw.length) ? 2 : 1);
    return line;
  });
}

function stepLine(line: Line, checked: boolean): StepLine {
  const skipped = /^(?:\[[ \txX]\])?\s*/.exec(line.text)![0].length;
  return { text: line.text.slice(skipped), offset: line.offset + skipped, checked };
}
