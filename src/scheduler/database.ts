/** What a statement may be given. */
export type Value = string | number | null;

/** The schedule's door to SQLite. `?` stands for a value; nothing is ever put into the text of a statement. */
export interface Database {
  /** Runs a statement; gives the number of rows that it changed. */
  run(sql: string, ...values: Value[]): number;
  /** The first row, undefined when there is none. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the statement says what its rows are
  get<Row>(sql: string, ...values: Value[]): Row | undefined;
  all<Row>(sql: string, ...values: Value[]): Row[];
  /** Several statements without values: migrations only. */
  script(sql: string): void;
  /** Everything that `work` writes, or, when it throws, nothing. Not nestable: a part of a transaction is none. */
  transaction<T>(work: () => T): T;
  close(): void;
}
