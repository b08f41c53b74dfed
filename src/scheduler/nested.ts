import type { Database, Value } from '../util/sqlite.ts';

/**
 * A database whose transactions may stand inside each other: an inner one that throws undoes its own writes, and
 * nothing lasts before the outermost has ended. So an answer can be kept together with what it tells of.
 */
export class NestedDatabase implements Database {
  private readonly db: Database;
  private depth = 0;

  constructor(db: Database) {
    this.db = db;
  }

  transaction<T>(work: () => T): T {
    const run = this.depth === 0 ? (): T => this.db.transaction(work) : (): T => this.inner(work);
    this.depth++;
    try {
      return run();
    } finally {
      this.depth--;
    }
  }

  run(sql: string, ...values: Value[]): number {
    return this.db.run(sql, ...values);
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the statement says what its rows are
  get<Row>(sql: string, ...values: Value[]): Row | undefined {
    return this.db.get<Row>(sql, ...values);
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the statement says what its rows are
  all<Row>(sql: string, ...values: Value[]): Row[] {
    return this.db.all<Row>(sql, ...values);
  }

  script(sql: string): void {
    this.db.script(sql);
  }

  close(): void {
    this.db.close();
  }

  private inner<T>(work: () => T): T {
    this.db.run('SAVEPOINT inner_part');
    try {
      const result = work();
      this.db.run('RELEASE inner_part');
      return result;
    } catch (error) {
      this.db.run('ROLLBACK TO inner_part');
      this.db.run('RELEASE inner_part');
      throw error;
    }
  }
}
