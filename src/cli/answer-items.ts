import { Option, type Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import type { MissingPiece } from '../engine/query.ts';
import { plural } from '../util/text.ts';
import type { AnswerStream } from './answer-stream.ts';
import { jsonOption, type Face } from './command.ts';
import { errorRecord, type Output } from './output.ts';
import { renderTable } from './table.ts';

/** Rows of a table unless `--limit` says otherwise. */
const TABLE_ROWS = 50;
const MOST_ROWS = 100_000;
/** Missing pieces that a warning names. */
const NAMED = 3;

/** How much of an answer is wanted, and in which form. */
export interface ItemOptions {
  json?: boolean;
  jsonl?: boolean;
  limit?: number;
  cursor?: string;
}

/** One item of an answer, and the cursor that goes on behind it. */
export interface Item<T> {
  value: T;
  cursor: () => string;
}

/** A list to be told. */
export interface ItemList<T> {
  /** Goes before the items in the JSON document. */
  head: Record<string, unknown>;
  /** Goes behind them. */
  tail?: () => Record<string, unknown>;
  items: Iterator<Item<T>>;
  header: readonly string[];
  row: (value: T) => (string | number)[];
  /** What a table without rows says. */
  none: string;
  /** What is lacking of the answer, known after the last item. */
  missing?: readonly MissingPiece[];
  /** Rows of a table where nothing else is asked for. */
  rows?: number;
}

/** `--json`, `--jsonl`, `--limit`, `--cursor`. */
export function itemOptions(command: Command): Command {
  return jsonOption(command)
    .addOption(new Option('--jsonl', 'print one JSON record a line, as they are read').conflicts('json'))
    .option('--limit <n>', `stop after so many (default: all; ${TABLE_ROWS} in a table)`, limit)
    .option('--cursor <cursor>', 'go on behind an earlier answer: its next_cursor');
}

function limit(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1 || value > MOST_ROWS)
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_ROWS}.`);
  return value;
}

/** For options that may be repeated, each with a comma list. */
export function listOf(text: string, before: readonly string[] = []): string[] {
  const words = text.split(',').map((word) => word.trim());
  if (words.includes(''))
    throw new InvalidArgumentError('It must be a list of words with commas between them.');
  return [...before, ...words];
}

/** For options that may be repeated, where a comma is part of the value. */
export function oneMore(text: string, before: readonly string[] = []): string[] {
  if (text === '') throw new InvalidArgumentError('It must not be empty.');
  return [...before, text];
}

/**
 * Tells a list as a table, as one JSON document or as JSON lines, item by item; only a table is held, and it has an end.
 * A cut list says so and how to go on. Makes the command fail when something of the answer is missing.
 */
export async function tellItems<T>({ output }: Face, options: ItemOptions, list: ItemList<T>): Promise<void> {
  const page = new Page(
    list,
    options.limit ?? (options.json || options.jsonl ? Infinity : (list.rows ?? TABLE_ROWS)),
  );
  if (options.json) await tellDocument(output.stream(), page, list);
  else if (options.jsonl) await tellLines(output.stream(), page);
  else output.raw(`${tableOf(page, list)}\n`);
  const damage = page.damage();
  if (!damage) return tellMissing(output, list.missing ?? []);
  // A document tells it itself: a second one would make both unreadable.
  if (!options.json) throw damage.cause;
  output.exitCode = output.endTold(damage.cause);
}

/** Makes a command fail where something of its answer is missing, and says what. */
export function tellMissing(output: Output, missing: readonly MissingPiece[]): void {
  if (missing.length === 0) return;
  const named = missing
    .slice(0, NAMED)
    .map(
      ({ task_id: task, shard_id: shard, reason }) => `${task} shard ${shard}: ${reason.replace(/\.$/, '')}`,
    );
  const rest = missing.length > NAMED ? `; and ${missing.length - NAMED} more` : '';
  output.note(`Incomplete: ${plural(missing.length, 'piece')} missing. ${named.join('; ')}${rest}.`);
  output.fail();
}

/** The wanted part of a list. One item more than wanted is read, to know whether there is more. */
class Page<T> implements Iterable<T> {
  count = 0;
  nextCursor: string | null = null;
  private error: { cause: unknown } | undefined;
  private readonly items: Iterator<Item<T>>;
  private readonly limit: number;
  private next: IteratorResult<Item<T>>;

  /** Throws what the list throws before its first item. */
  constructor({ items }: ItemList<T>, most: number) {
    this.items = items;
    this.limit = most;
    this.next = items.next();
  }

  *[Symbol.iterator](): Generator<T> {
    for (let item = this.item(); item && !this.error; item = this.item()) {
      this.count++;
      yield item.value;
      this.advance();
      if (this.count < this.limit) continue;
      if (this.item()) this.nextCursor = item.cursor();
      return;
    }
  }

  /** What ended the list before its end. */
  damage(): { cause: unknown } | undefined {
    return this.error;
  }

  private item(): Item<T> | undefined {
    return this.next.done === true ? undefined : this.next.value;
  }

  /** An answer that has begun is ended in order, and tells that it is not whole. */
  private advance(): void {
    try {
      this.next = this.items.next();
    } catch (error) {
      this.error = { cause: error };
      this.next = { done: true, value: undefined };
    }
  }
}

async function tellDocument<T>(stream: AnswerStream, page: Page<T>, list: ItemList<T>): Promise<void> {
  const members = (value: Record<string, unknown>): string =>
    Object.entries(value)
      .map(([name, member]) => `  ${JSON.stringify(name)}: ${JSON.stringify(member)}`)
      .join(',\n');
  await stream.write(`{\n${members(list.head)},\n  "items": [`);
  for (const value of page) {
    await stream.write(`${page.count === 1 ? '' : ','}\n    ${JSON.stringify(value)}`);
    if (stream.isClosed) return;
  }
  const { count, nextCursor } = page;
  const damage = page.damage();
  const tail = {
    count,
    next_cursor: nextCursor,
    ...(list.missing ? { missing: list.missing } : {}),
    ...list.tail?.(),
    ...(damage ? errorRecord(damage.cause) : {}),
  };
  await stream.write(`${count === 0 ? '' : '\n  '}],\n${members(tail)}\n}\n`);
  await stream.flush();
}

/** Records alone; behind a cut list one line that is no record, with the cursor. */
async function tellLines<T>(stream: AnswerStream, page: Page<T>): Promise<void> {
  for (const value of page) {
    await stream.write(`${JSON.stringify(value)}\n`);
    if (stream.isClosed) return;
  }
  if (page.nextCursor !== null) await stream.write(`${JSON.stringify({ next_cursor: page.nextCursor })}\n`);
  await stream.flush();
}

function tableOf<T>(page: Page<T>, list: ItemList<T>): string {
  const rows = Array.from(page, (value) => list.row(value));
  if (rows.length === 0) return list.none;
  const table = renderTable(list.header, rows);
  if (page.nextCursor === null) return table;
  return `${table}\n\nCut after ${plural(rows.length, 'row')}: there are more. Go on with --cursor ${page.nextCursor}, or raise --limit.`;
}
