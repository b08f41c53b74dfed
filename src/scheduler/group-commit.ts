import { UserError } from '../util/errors.ts';
import type { Database } from '../util/sqlite.ts';

interface Asked {
  /** Does the work; gives what is to be said once it lasts. */
  work: () => () => void;
  reject: (error: unknown) => void;
}

/**
 * Writes for several who ask at once, in one transaction: they wait for the disk once instead of one after the other.
 * Nobody hears an answer before it is on the disk, and what goes wrong for one undoes nothing of the others.
 */
export class GroupCommit {
  private readonly db: Database;
  private asked: Asked[] = [];

  /** @param db whose transactions may stand inside each other */
  constructor(db: Database) {
    this.db = db;
  }

  /**
   * Does work soon, whole or not at all; resolves when it is on the disk. It may be done anew after it was undone.
   * Rejects with what it throws.
   */
  run<T>(work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.asked.length === 0) setImmediate(() => this.flush());
      const alone = (): (() => void) => {
        try {
          const answer = this.db.transaction(work);
          return () => resolve(answer);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          return () => reject(error);
        }
      };
      this.asked.push({ work: alone, reject });
    });
  }

  /** Does now what was asked for. */
  flush(): void {
    const group = this.asked;
    this.asked = [];
    let isBegun = false;
    try {
      const answers = this.db.transaction(() => {
        isBegun = true;
        return group.map(({ work }) => work());
      });
      for (const answer of answers) answer();
    } catch (error) {
      // One has come upon a fault or a full disk: each for itself then, so that it is told to who has asked for it.
      for (const { work, reject } of group)
        try {
          if (!isBegun) throw error;
          work()();
        } catch (own) {
          reject(own);
        }
    }
  }
}
