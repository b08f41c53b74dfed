import { nearest } from '../util/text.ts';
import { quoted, type Mistake } from './mistake.ts';

/** The fields of a step. Those that are not required may also stand behind a payload without quotes. */
export const REQUIRED_FIELDS = ['id', 'lane', 'payload'] as const;
export const OPTIONAL_FIELDS = ['deps', 'dedupe', 'retries', 'timeout', 'on_fail', 'prio', 'gate'] as const;
export type FieldName = (typeof REQUIRED_FIELDS)[number] | (typeof OPTIONAL_FIELDS)[number];

const FIELD_NAMES: readonly string[] = [...REQUIRED_FIELDS, ...OPTIONAL_FIELDS];
const KNOWN_WORD = new RegExp(`^(?:${FIELD_NAMES.join('|')})=`);
const TRAILING_WORD = new RegExp(
  `^(?:${OPTIONAL_FIELDS.join('|')})=[^\\s,]|^(?:${OPTIONAL_FIELDS.join('|')})=$`,
);

/** One `name=value` of a step, with where it stands in the workplan. */
export interface Field {
  name: FieldName;
  value: string;
  offset: number;
  /** Where the value begins, behind its quote. */
  valueOffset: number;
}

interface Word {
  text: string;
  at: number;
  end: number;
}

/**
 * Splits the text of a step into its fields. A value is one word, or stands in quotes: in `"` a `\"` is a quote and a
 * `\\` a backslash, in `'` nothing is special. A payload without quotes goes to the end of the line as it is written,
 * less the optional fields at its very end; a field's name anywhere else in it is a mistake, because nobody could tell
 * whether it is meant.
 * @param text one line without its box
 * @param offset where the line begins in the workplan
 */
export function readFields(text: string, offset: number): { fields: Field[]; mistakes: Mistake[] } {
  return new Reader(text, offset).read();
}

class Reader {
  private readonly text: string;
  private readonly offset: number;
  private readonly fields = new Map<string, Field>();
  private readonly mistakes: Mistake[] = [];
  private at = 0;
  /** The last field, while it is a list that a blank has broken. */
  private broken: Field | undefined;

  constructor(text: string, offset: number) {
    this.text = text.trimEnd();
    this.offset = offset;
  }

  read(): { fields: Field[]; mistakes: Mistake[] } {
    for (;;) {
      while (/\s/.test(this.text[this.at] ?? '')) this.at++;
      if (this.at >= this.text.length) break;
      const name = /^([A-Za-z_][\w-]*)=/.exec(this.text.slice(this.at))?.[1];
      if (name === undefined) this.strayWord();
      else this.field(name);
    }
    return { fields: [...this.fields.values()], mistakes: this.mistakes };
  }

  private field(name: string): void {
    const start = this.at;
    this.at += name.length + 1;
    const quote = this.text[this.at];
    const isQuoted = quote === '"' || quote === "'";
    const valueOffset = this.offset + this.at + (isQuoted ? 1 : 0);
    const value = isQuoted
      ? this.quotedValue(quote)
      : name === 'payload'
        ? this.barePayload()
        : this.bareWord();
    const known = FIELD_NAMES.includes(name);
    if (!known) this.unknownField(name, start);
    else if (this.fields.has(name))
      this.mistake(start, 'FIELD_TWICE', {
        message: `${name}= is given twice.`,
        fix: 'Leave one of them; what belongs to the payload stands inside its quotes: payload="…".',
      });
    if (!known || this.fields.has(name)) return;
    const field = { name: name as FieldName, value, offset: this.offset + start, valueOffset };
    this.fields.set(name, field);
    if (name === 'deps' && value.endsWith(',') && this.at < this.text.length) this.broken = field;
  }

  private bareWord(): string {
    const value = /^\S*/.exec(this.text.slice(this.at))![0];
    this.at += value.length;
    return value;
  }

  private quotedValue(quote: string): string {
    const start = this.at++;
    let value = '';
    for (; this.at < this.text.length; this.at++) {
      const character = this.text[this.at]!;
      if (character === quote) {
        this.at++;
        if (/\S/.test(this.text[this.at] ?? ' ')) {
          this.mistake(this.at, 'QUOTE_FOLLOWED', {
            message: 'There is no blank behind the closing quote.',
            fix: 'Leave a blank there, or write the quote inside as \\".',
          });
          this.bareWord();
        }
        return value;
      }
      const next = this.text[this.at + 1];
      if (quote === '"' && character === '\\' && (next === '"' || next === '\\')) this.at++;
      value += this.text[this.at]!;
    }
    this.mistake(start, 'QUOTE_OPEN', {
      message: 'This quote is never closed on its line.',
      fix: `Close it with ${quote}.`,
    });
    return value;
  }

  private barePayload(): string {
    const start = this.at;
    const words = splitWords(this.text, start);
    if (words.length === 0 || words[0]!.at !== start) return '';
    let count = words.length;
    while (count > 1 && TRAILING_WORD.test(words[count - 1]!.text)) count--;
    for (const word of words.slice(1, count)) if (KNOWN_WORD.test(word.text)) this.unclear(word);
    this.at = words[count - 1]!.end;
    return this.text.slice(start, this.at);
  }

  private unclear(word: Word): void {
    const name = word.text.slice(0, word.text.indexOf('='));
    const list = name === 'deps' && word.text.endsWith(',') ? ' A list has no blanks: deps=a,b.' : '';
    this.mistake(word.at, 'PAYLOAD_UNCLEAR', {
      message: `${quoted(word.text)} may be a field or belong to the payload.`,
      fix: `Put ${name}= before payload=, or the whole payload in quotes: payload="…".${list}`,
    });
  }

  private strayWord(): void {
    const start = this.at;
    const word = this.bareWord();
    const { broken } = this;
    if (broken !== undefined || (word.startsWith(',') && this.fields.has('deps'))) {
      const list = broken ?? this.fields.get('deps')!;
      list.value += word;
      if (broken === undefined || !word.endsWith(',')) this.broken = undefined;
      return this.mistake(start, 'DEPS_BLANK', {
        message: 'A blank breaks the list of deps=.',
        fix: 'Write it without blanks, deps=a,b, or in quotes.',
      });
    }
    this.mistake(start, 'FIELD_EXPECTED', {
      message: `${quoted(word)} is no field.`,
      fix: 'Write name=value, with quotes around a value that has blanks; notes go on a line of their own.',
    });
  }

  private unknownField(name: string, start: number): void {
    const near = nearest(name.toLowerCase(), FIELD_NAMES);
    this.mistake(start, 'FIELD_UNKNOWN', {
      message: `There is no field ${name}=.`,
      fix: near === undefined ? `Fields are ${FIELD_NAMES.join(', ')}.` : `Did you mean ${near}=?`,
    });
  }

  private mistake(at: number, code: string, said: { message: string; fix: string }): void {
    this.mistakes.push({ offset: this.offset + at, code, ...said });
  }
}

/**
 * Words between blanks. Quotes hold blanks together where a word begins and behind `=` and `:`, if they are closed:
 * an apostrophe is none.
 */
function splitWords(text: string, from: number): Word[] {
  const words: Word[] = [];
  let at = from;
  while (at < text.length) {
    if (/\s/.test(text[at]!)) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && !/\s/.test(text[at]!)) at = afterQuotes(text, start, at);
    words.push({ text: text.slice(start, at), at: start, end: at });
  }
  return words;
}

function afterQuotes(text: string, start: number, at: number): number {
  const quote = text[at]!;
  const opens = (quote === '"' || quote === "'") && (at === start || /[=:]/.test(text[at - 1]!));
  const close = opens ? text.indexOf(quote, at + 1) : -1;
  return close === -1 ? at + 1 : close + 1;
}
