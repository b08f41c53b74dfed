import {
  cutLines,
  expendableAt,
  foreignBlock,
  foreignLines,
  foreignStatements,
  isStatement,
  markedAt,
  newCopies,
  putLines,
  seams,
  topLevelBlocks,
  type Edit,
  type Work,
} from './edit.ts';
import { breakLine, indentOf, replaceIn, type MarkedFile, type MarkedLine } from './marked-text.ts';
import { sayAgain } from './rules.ts';
import { SEVERITIES } from '../../src/records/output.ts';

function blank(): MarkedLine {
  return { text: '', marks: [] };
}

const insertLines: Edit = (work) => {
  const at = work.random.pick(seams(work.file));
  if (at === undefined) return false;
  putLines(work, at, foreignLines(work, work.random.between(1, 8), at));
  return true;
};

const insertFunction: Edit = (work) => {
  const at = work.random.pick(seams(work.file, true));
  const block = foreignBlock(work);
  if (at === undefined || !block) return false;
  putLines(work, at, [...block, blank()]);
  return true;
};

/** A few statements that stand together go, findings and all. */
const deleteLines: Edit = (work) => {
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
const reformat: Edit = ({ file, random }) => {
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
const restyle: Edit = ({ file }) => {
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
const indentBlock: Edit = ({ file, random }) => {
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

const reindentFile: Edit = ({ file }) => {
  for (const line of file.lines) {
    const indent = indentOf(line.text);
    if (indent !== '')
      replaceIn(line, 0, { length: indent.length, by: '\t'.repeat(Math.ceil(indent.length / 4)) });
  }
  return true;
};

/** One name for another wherever it stands in the file; messages that quote it say the new one. */
const renameVariable: Edit = ({ file, random }) => {
  const names = markedAt(file).flatMap((at) => file.lines[at]!.text.match(/\b[a-z_]\w{3,}\b/g) ?? []);
  const name = random.pick(names.filter((word) => !KEYWORDS.has(word)));
  if (name === undefined) return false;
  const other = `${name}_${random.pick(['value', 'item', 'next', 'two'])}`;
  for (const line of file.lines) renameIn(line, name, other);
  return true;
};

const KEYWORDS = new Set(
  'new def let var switch case in of is as not and or typeof instanceof import from return class function const export async await else elif while with print isinstance super console append push pipe self this None True False null undefined extends yield raise throw except finally'.split(
    ' ',
  ),
);

function renameIn(line: MarkedLine, name: string, other: string): void {
  for (const match of [...line.text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].reverse())
    replaceIn(line, match.index, { length: name.length, by: other });
  for (const mark of line.marks) mark.message = mark.message.replace(`'${name}'`, `'${other}'`);
}

const moveWithin: Edit = (work) => {
  const { file, random } = work;
  const block = random.pick(topLevelBlocks(file));
  if (!block || topLevelBlocks(file).length < 2) return false;
  const lines = cutLines(work, block);
  putLines(work, random.pick(seams(file, true)) ?? file.lines.length, [...lines, blank()]);
  return true;
};

const moveAcross: Edit = (work) => {
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
const reorder: Edit = ({ file, random }) => {
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

const renameFile: Edit = ({ file, random }) => {
  const slash = file.path.lastIndexOf('/');
  file.path = random.chance(0.5)
    ? `moved/${file.path}`
    : `${file.path.slice(0, slash + 1)}renamed_${file.path.slice(slash + 1)}`;
  return true;
};

const renameAndEdit: Edit = (work) => {
  const done = [renameFile, insertLines, editOwnLine, deleteLines].map((edit) => edit(work));
  return done[0]!;
};

/** The lower part of a file becomes a file of its own. */
const splitFile: Edit = ({ file, files, random }) => {
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
const mergeFiles: Edit = ({ file, files, random }) => {
  const other = random.pick(files.filter((one) => one !== file && endOf(one) === endOf(file)));
  if (!other) return false;
  file.lines.push(blank(), ...other.lines);
  files.splice(files.indexOf(other), 1);
  return true;
};

/** A line with a finding is copied to another place; the copy is new. */
const duplicate: Edit = (work) => {
  const { file, random, marker } = work;
  const from = random.pick(markedAt(file, ({ text }) => isStatement(text)));
  const to = random.pick(seams(file).filter((at) => from !== undefined && Math.abs(at - from) > 8));
  if (from === undefined || to === undefined) return false;
  const copy = newCopies([file.lines[from]!], marker);
  const indent = indentOf(file.lines[to]!.text);
  for (const line of copy) replaceIn(line, 0, { length: indentOf(line.text).length, by: indent });
  putLines(work, to, [...foreignLines(work, 1, to), ...copy, ...foreignLines(work, 1, to)]);
  return true;
};

/** A whole function is copied under another name: every finding in the copy is new. */
const duplicateFunction: Edit = (work) => {
  const { file, random, marker } = work;
  const block = random.pick(topLevelBlocks(file).filter(({ start, end }) => end - start < 60));
  if (!block) return false;
  const copy = newCopies(file.lines.slice(block.start, block.end), marker);
  const name = /(?:def|class|function|const)\s+(\w+)/.exec(copy[0]!.text)?.[1];
  if (name === undefined) return false;
  renameIn(copy[0]!, name, `${name}_again`);
  putLines(work, block.end, [blank(), ...copy]);
  return true;
};

/** Of lines that are equal, findings and all, one goes. */
const deleteTwin: Edit = (work) => {
  const { file, random } = work;
  const groups = Map.groupBy(
    expendableAt(file, ({ marks }) => marks.length > 0),
    (at) => file.lines[at]!.text.trim(),
  );
  const group = random.pick([...groups.values()].filter((twins) => twins.length > 1));
  const at = group && random.pick(group);
  if (at === undefined) return false;
  cutLines(work, { start: at, end: at + 1 });
  return true;
};

/** Words that are written into a line beside its finding. */
const editOwnLine: Edit = ({ file, random }) => {
  const at = random.pick(markedAt(file, ({ text }) => text.trim().length > 15));
  if (at === undefined) return false;
  const line = file.lines[at]!;
  const free = (place: number, length: number): boolean =>
    line.marks.every((mark) => place + length <= mark.at || place >= mark.at + mark.length);
  const literal = [...line.text.matchAll(/\b\w{2,}\b/g)].filter(
    (match) => free(match.index, match[0].length) && !KEYWORDS.has(match[0]),
  );
  const word = random.pick(literal);
  const how = random.between(0, 2);
  if (how === 0 && word)
    replaceIn(line, word.index, {
      length: word[0].length,
      by: random.pick(['other', 'limit', 'first', 'ctx'])!,
    });
  else if (how === 1 && word) replaceIn(line, word.index, { length: 0, by: 'get_' });
  else
    replaceIn(line, line.text.length, {
      length: 0,
      by: file.path.endsWith('.py') ? '  # see above' : ' // see above',
    });
  for (const mark of line.marks) sayAgain(mark, line);
  return true;
};

/** The number in a message becomes another one, as when a function grows. */
const changeNumber: Edit = ({ file, random }) => {
  const marks = file.lines.flatMap((line) => line.marks).filter(({ message }) => /\d/.test(message));
  const mark = random.pick(marks);
  if (!mark) return false;
  mark.message = mark.message.replace(/\d+/, (digits) => String(Number(digits) + random.between(1, 9)));
  return true;
};

/** The thing that a message names gets another name, on its own line and nowhere else. */
const changeName: Edit = ({ file, random }) => {
  const at = random.pick(markedAt(file, ({ marks }) => marks.some(({ message }) => message.includes("'"))));
  if (at === undefined) return false;
  const line = file.lines[at]!;
  const name = line.marks.map(({ message }) => /'(\w+)'/.exec(message)?.[1]).find((one) => one !== undefined);
  if (name === undefined) return false;
  renameIn(line, name, `${name}s`);
  return true;
};

const changeSeverity: Edit = ({ file, random }) => {
  const mark = random.pick(file.lines.flatMap((line) => line.marks));
  if (!mark) return false;
  mark.severity = random.pick(SEVERITIES.filter((severity) => severity !== mark.severity))!;
  return true;
};

/** A statement of the other project that a rule (or this one) objects to. */
function foreignFinding(work: Work, before: number, code?: string): MarkedLine | undefined {
  const indent = indentOf(work.file.lines[before]!.text);
  for (const text of work.random.shuffled(foreignStatements(work))) {
    const line: MarkedLine = { text: indent + text.trim(), marks: [] };
    if (work.marker.markLine(line, code)) return line;
  }
  return undefined;
}

/** A new line with a finding, or an old line that gets one. */
const addFinding: Edit = (work) => {
  const { file, random } = work;
  const at = random.pick(seams(file));
  const line = at === undefined ? undefined : foreignFinding(work, at);
  if (at === undefined || !line) return false;
  putLines(work, at, [line, ...foreignLines(work, random.between(0, 3), at)]);
  return true;
};

const addToLine: Edit = ({ file, random, marker }) => {
  const at = random.pick(
    [...file.lines.keys()].filter(
      (one) => /^\s+[\w.]+\(.*\)?;?$/.test(file.lines[one]!.text) && file.lines[one]!.marks.length === 0,
    ),
  );
  if (at === undefined) return false;
  const line = file.lines[at]!;
  replaceIn(line, indentOf(line.text).length, { length: 0, by: 'print("here"); ' });
  return marker.markLine(line, 'R-call') !== undefined;
};

/** A line loses its finding: it goes, or it is written in another way. */
const fixFinding: Edit = (work) => {
  const { file, random } = work;
  const at = random.pick(expendableAt(file, ({ marks }) => marks.length === 1));
  if (at === undefined) return false;
  const line = file.lines[at]!;
  const [mark] = line.marks;
  if (isStatement(line.text) && random.chance(0.5)) cutLines(work, { start: at, end: at + 1 });
  else {
    line.marks = [];
    replaceIn(line, mark!.at, { length: mark!.length, by: 'settled' });
  }
  return true;
};

/** In one function one finding of a rule goes and another of the same rule comes. */
const fixOneAddOne: Edit = (work) => {
  const { file, random } = work;
  for (const block of random.shuffled(topLevelBlocks(file))) {
    const inside = expendableAt(file, ({ marks }) => marks.length === 1).filter(
      (at) => at > block.start && at < block.end,
    );
    const at = random.pick(inside);
    const places = [...file.lines.keys()].filter(
      (place) => place > block.start && place < block.end && isStatement(file.lines[place]!.text),
    );
    const to = random.pick(places.filter((place) => at !== undefined && Math.abs(place - at) > 4));
    if (at === undefined || to === undefined) continue;
    const [mark] = file.lines[at]!.marks;
    const line = foreignFinding(work, to, mark!.code);
    if (!line) continue;
    file.lines[at]!.marks = [];
    replaceIn(file.lines[at]!, mark!.at, { length: mark!.length, by: 'settled' });
    putLines(work, to, [line]);
    return true;
  }
  return false;
};

/** Two findings of one rule on one line: one goes, or a second one comes. */
const pairOnLine: Edit = ({ file, random, marker }) => {
  const at = random.pick(
    markedAt(
      file,
      ({ marks, text }) => marks.length === 1 && marks[0]!.code === 'R-number' && text.length < 100,
    ),
  );
  if (at === undefined) return false;
  const line = file.lines[at]!;
  const [mark] = line.marks;
  const by = `${random.between(100, 999)} + `;
  replaceIn(line, mark!.at, { length: 0, by });
  // What was put in front moved the old one along.
  const added = marker.copyOf({
    ...mark!,
    at: mark!.at - by.length,
    length: by.length - 3,
    message: `Number ${by.slice(0, -3)} is magic`,
  });
  if (added.message === mark!.message) return false;
  line.marks.unshift(added);
  return true;
};

/** All kinds of edit by name; the order is that of the table's rows. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'insert lines': insertLines,
  'insert a function': insertFunction,
  'delete lines': deleteLines,
  'reformat: wrap and join': reformat,
  'reformat: quotes and spaces': restyle,
  'indent a block': indentBlock,
  're-indent the file': reindentFile,
  'rename a variable': renameVariable,
  'move a function in its file': moveWithin,
  'move a function to another file': moveAcross,
  'reorder functions': reorder,
  'rename the file': renameFile,
  'rename and edit the file': renameAndEdit,
  'split the file': splitFile,
  'merge two files': mergeFiles,
  'copy a finding': duplicate,
  'copy a function': duplicateFunction,
  'delete one of equal findings': deleteTwin,
  "edit a finding's own line": editOwnLine,
  'change a number in a message': changeNumber,
  'change a name in a message': changeName,
  'raise or lower a severity': changeSeverity,
  'add a finding': addFinding,
  'add one to an old line': addToLine,
  'fix a finding': fixFinding,
  'fix one, add one': fixOneAddOne,
  'a second one on its line': pairOnLine,
};
