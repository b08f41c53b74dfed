import { SEVERITIES } from '../../src/records/output.ts';
import {
  type Work,
  type Edit,
  topLevelBlocks,
  seams,
  markedAt,
  isStatement,
  foreignStatements,
  expendableAt,
  foreignLines,
  newCopies,
  cutLines,
  putLines,
  blank,
} from './edit.ts';
import { type MarkedLine, replaceIn, indentOf } from './marked-text.ts';
import { KEYWORDS, renameIn } from './names.ts';
import { sayAgain } from './rules.ts';

/** A line with a finding is copied to another place; the copy is new. */
export const duplicate: Edit = (work) => {
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
export const duplicateFunction: Edit = (work) => {
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
export const deleteTwin: Edit = (work) => {
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
export const editOwnLine: Edit = ({ file, random }) => {
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
export const changeNumber: Edit = ({ file, random }) => {
  const marks = file.lines.flatMap((line) => line.marks).filter(({ message }) => /\d/.test(message));
  const mark = random.pick(marks);
  if (!mark) return false;
  mark.message = mark.message.replace(/\d+/, (digits) => String(Number(digits) + random.between(1, 9)));
  return true;
};

/** The thing that a message names gets another name, on its own line and nowhere else. */
export const changeName: Edit = ({ file, random }) => {
  const at = random.pick(markedAt(file, ({ marks }) => marks.some(({ message }) => message.includes("'"))));
  if (at === undefined) return false;
  const line = file.lines[at]!;
  const name = line.marks.map(({ message }) => /'(\w+)'/.exec(message)?.[1]).find((one) => one !== undefined);
  if (name === undefined) return false;
  renameIn(line, name, `${name}s`);
  return true;
};

export const changeSeverity: Edit = ({ file, random }) => {
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
export const addFinding: Edit = (work) => {
  const { file, random } = work;
  const at = random.pick(seams(file));
  const line = at === undefined ? undefined : foreignFinding(work, at);
  if (at === undefined || !line) return false;
  putLines(work, at, [line, ...foreignLines(work, random.between(0, 3), at)]);
  return true;
};

export const addToLine: Edit = ({ file, random, marker }) => {
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
export const fixFinding: Edit = (work) => {
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
export const fixOneAddOne: Edit = (work) => {
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
export const pairOnLine: Edit = ({ file, random, marker }) => {
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
