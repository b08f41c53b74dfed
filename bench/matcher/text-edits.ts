import {
  type Edit,
  topLevelBlocks,
  seams,
  markedAt,
  isStatement,
  expendableAt,
  foreignLines,
  foreignBlock,
  cutLines,
  putLines,
  blank,
} from './edit.ts';
import { editOwnLine } from './finding-edits.ts';
import { type MarkedFile, replaceIn, breakLine, indentOf } from './marked-text.ts';
import { KEYWORDS, renameIn } from './names.ts';

export const insertLines: Edit = (work) => {
  const at = work.random.pick(seams(work.file));
  if (at === undefined) return false;
  putLines(work, at, foreignLines(work, work.random.between(1, 8), at));
  return true;
};

export const insertFunction: Edit = (work) => {
  const at = work.random.pick(seams(work.file, true));
  const block = foreignBlock(work);
  if (at === undefined || !block) return false;
  putLines(work, at, [...block, blank()]);
  return true;
};

/** A few statements that stand together go, findings and all. */
export const deleteLines: Edit = (work) => {
  const { file, random } = work;
  const start = random.pick(expendableAt(file, ({ text }) => isStatement(text)));
  if (start === undefined || file.lines.length < 20) return false;
  let end = start + 1;
  const count = random.between(1, 6);
  while (
    end < start + count &&
    isStatement(file.lines[end]?.text ?? '') &&
    file.lines[end]!.isOriginal !== true
  )
    end++;
  cutLines(work, { start, end });
  return true;
};

/** Wraps long lines with something in them, and puts others back onto one. */
export const reformat: Edit = ({ file, random }) => {
  let done = 0;
  for (const at of random
    .shuffled(markedAt(file, ({ text }) => text.length > 40))
    .slice(0, random.between(2, 8))) {
    const line = file.lines[at]!;
    const places = [...line.text.matchAll(/[,(]\s?(?=\S)/g)]
      .map((match) => match.index + 1)
      .filter((place) => place > 12);
    const place = random.pick(places);
    if (place === undefined) continue;
    file.lines.splice(at + 1, 0, breakLine(line, place, `${indentOf(line.text)}    `));
    done++;
    // Lower lines moved by one, which the remaining places do not know.
    break;
  }
  for (let at = 0; at + 1 < file.lines.length && done < 3; at++) {
    const [line, next] = [file.lines[at]!, file.lines[at + 1]!];
    if (!/[,([]$/.test(line.text) || next.marks.length === 0 || line.text.length + next.text.length > 110)
      continue;
    const rest = next.text.trimStart();
    const shift = line.text.length + 1 - (next.text.length - rest.length);
    line.text = `${line.text} ${rest}`;
    line.marks.push(...next.marks.map((mark) => ({ ...mark, at: mark.at + shift })));
    file.lines.splice(at + 1, 1);
    done++;
  }
  return done > 0;
};

/** Other quotes and spaces all over the file. */
export const restyle: Edit = ({ file }) => {
  let done = false;
  for (const line of file.lines) {
    const before = line.text;
    const isPlain = !/["`\\]/.test(before) && (before.match(/'/g) ?? []).length % 2 === 0;
    for (let at = before.length - 1; at >= 0; at--)
      if (isPlain && before[at] === "'") replaceIn(line, at, { length: 1, by: '"' });
      else if (isPlain && before[at] === '{' && /\w/.test(before[at + 1] ?? ''))
        replaceIn(line, at + 1, { length: 0, by: ' ' });
    done ||= line.text !== before;
  }
  return done;
};

/** A block goes one level in, under a line of its own. */
export const indentBlock: Edit = ({ file, random }) => {
  const isPython = file.path.endsWith('.py');
  const start = random.pick(markedAt(file, ({ text }) => isStatement(text)));
  if (start === undefined) return false;
  const indent = indentOf(file.lines[start]!.text);
  let end = start + 1;
  while (
    end < file.lines.length &&
    end < start + 14 &&
    isStatement(file.lines[end]!.text) &&
    indentOf(file.lines[end]!.text) === indent
  )
    end++;
  for (const line of file.lines.slice(start, end)) replaceIn(line, 0, { length: 0, by: '    ' });
  if (!isPython) file.lines.splice(end, 0, { text: `${indent}}`, marks: [] });
  file.lines.splice(start, 0, { text: indent + (isPython ? 'if ENABLED:' : 'if (ENABLED) {'), marks: [] });
  return true;
};

export const reindentFile: Edit = ({ file }) => {
  for (const line of file.lines) {
    const indent = indentOf(line.text);
    if (indent !== '')
      replaceIn(line, 0, { length: indent.length, by: '\t'.repeat(Math.ceil(indent.length / 4)) });
  }
  return true;
};

/** One name for another wherever it stands in the file; messages that quote it say the new one. */
export const renameVariable: Edit = ({ file, random }) => {
  const names = markedAt(file).flatMap((at) => file.lines[at]!.text.match(/\b[a-z_]\w{3,}\b/g) ?? []);
  const name = random.pick(names.filter((word) => !KEYWORDS.has(word)));
  if (name === undefined) return false;
  const other = `${name}_${random.pick(['value', 'item', 'next', 'two'])}`;
  for (const line of file.lines) renameIn(line, name, other);
  return true;
};

export const moveWithin: Edit = (work) => {
  const { file, random } = work;
  const block = random.pick(topLevelBlocks(file));
  if (!block || topLevelBlocks(file).length < 2) return false;
  const lines = cutLines(work, block);
  putLines(work, random.pick(seams(file, true)) ?? file.lines.length, [...lines, blank()]);
  return true;
};

export const moveAcross: Edit = (work) => {
  const { file, files, random } = work;
  const block = random.pick(topLevelBlocks(file));
  const to = random.pick(files.filter((other) => other !== file && endOf(other) === endOf(file)));
  if (!block || !to) return false;
  const lines = cutLines(work, block);
  putLines(work, random.pick(seams(to, true)) ?? to.lines.length, [...lines, blank()], to);
  return true;
};

function endOf({ path }: MarkedFile): string {
  return path.slice(path.lastIndexOf('.'));
}

/** Two functions change places, or two statements. */
export const reorder: Edit = ({ file, random }) => {
  const blocks = topLevelBlocks(file);
  const first = random.between(0, blocks.length - 2);
  const [a, b] = [blocks[first], blocks[first + 1]];
  if (!a || !b) return false;
  const { lines } = file;
  file.lines = [
    ...lines.slice(0, a.start),
    ...lines.slice(b.start, b.end),
    ...lines.slice(a.end, b.start),
    ...lines.slice(a.start, a.end),
    ...lines.slice(b.end),
  ];
  return true;
};

export const renameFile: Edit = ({ file, random }) => {
  const slash = file.path.lastIndexOf('/');
  file.path = random.chance(0.5)
    ? `moved/${file.path}`
    : `${file.path.slice(0, slash + 1)}renamed_${file.path.slice(slash + 1)}`;
  return true;
};

export const renameAndEdit: Edit = (work) => {
  const done = [renameFile, insertLines, editOwnLine, deleteLines].map((edit) => edit(work));
  return done[0]!;
};

/** The lower part of a file becomes a file of its own. */
export const splitFile: Edit = ({ file, files, random }) => {
  const blocks = topLevelBlocks(file).filter(({ start }) => start > 10);
  const cut = random.pick(blocks.slice(Math.floor(blocks.length / 3)));
  if (!cut) return false;
  const imports = file.lines.slice(0, random.between(0, 6)).map(({ text }) => ({ text, marks: [] }));
  files.push({
    path: file.path.replace(/(\.\w+)$/, '_rest$1'),
    lines: [...imports, ...file.lines.splice(cut.start)],
  });
  return true;
};

/** Another file is put at the end of this one and goes away. */
export const mergeFiles: Edit = ({ file, files, random }) => {
  const other = random.pick(files.filter((one) => one !== file && endOf(one) === endOf(file)));
  if (!other) return false;
  file.lines.push(blank(), ...other.lines);
  files.splice(files.indexOf(other), 1);
  return true;
};
