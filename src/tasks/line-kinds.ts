import type { Range } from './languages/code-model.ts';

export const BLANK_LINE = 0;
export const COMMENT_LINE = 1;
export const CODE_LINE = 2;

const NON_BLANK = /\S/g;

/**
 * What stands on each line of a text: nothing, only parts of `comments`, or anything else.
 * @param starts `lineStarts(text)`; an empty last line counts as one
 * @param comments ranges in order of their start
 */
export function lineKinds(text: string, starts: Uint32Array, comments: readonly Range[]): Uint8Array {
  const kinds = new Uint8Array(starts.length);
  let next = 0;
  for (let line = 0; line < starts.length; line++) {
    const end = starts[line + 1] ?? text.length;
    let at = starts[line]!;
    while (at < end) {
      NON_BLANK.lastIndex = at;
      const found = NON_BLANK.exec(text)?.index ?? text.length;
      if (found >= end) break;
      while (next < comments.length && comments[next]!.end <= found) next++;
      const comment = comments[next];
      if (!comment || found < comment.start) {
        kinds[line] = CODE_LINE;
        break;
      }
      kinds[line] = COMMENT_LINE;
      at = comment.end;
    }
  }
  return kinds;
}

/** Number of lines as people count them: a line break at the very end opens no further one. */
export function countLines(text: string, starts: Uint32Array): number {
  return starts.at(-1) === text.length ? starts.length - 1 : starts.length;
}
