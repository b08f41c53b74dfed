import { lstatSync, readdirSync, type Dirent, type Stats } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import { compareProblems, type Problem } from '../records/problem.ts';
import { isAbsence } from '../util/errors.ts';
import { compareStrings } from '../util/json.ts';
import { linkOnTheWay } from './jail.ts';
import type { Store } from './store.ts';

/** How far a verification is: `label` names what is being looked at. */
export type VerifyProgress = (done: number, total: number, label: string) => void;

/** How much was looked at. */
export interface Checked {
  snapshots: number;
  batches: number;
  shards: number;
  outputs: number;
  objects: number;
  /** Records without a seal: those of the reference implementation, and of ours before version 1.1. */
  unsealed: number;
}

export interface InspectOptions {
  data: boolean;
  /** Default: as `data`. */
  objects?: boolean;
  onProgress?: VerifyProgress | undefined;
}

/** What one verification finds, as it goes through a store. */
export class Inspection {
  readonly store: Store;
  /** True when every line and every digest of a record is to be checked, false for structure and references alone. */
  readonly data: boolean;
  /** True when objects are to be hashed too. */
  readonly objects: boolean;
  readonly checked: Checked = { snapshots: 0, batches: 0, shards: 0, outputs: 0, objects: 0, unsealed: 0 };
  /** Objects whose bytes are not those of their digest. */
  readonly corrupt = new Set<string>();
  /** Symbolic links in the store, in order, as problems tell paths. */
  readonly links: string[] = [];
  private readonly found: Problem[] = [];
  private readonly told: Problem[] = [];
  private readonly onProgress: VerifyProgress;

  constructor(store: Store, options: InspectOptions) {
    this.store = store;
    this.data = options.data;
    this.objects = options.objects ?? options.data;
    this.onProgress = options.onProgress ?? (() => undefined);
  }

  /** Damage. `repair` only for what is derived. */
  problem(code: string, path: string, message: string, repair?: 'remove'): void {
    this.found.push(this.record({ code, path, message }, repair));
  }

  /** Something to know that is no damage: what a killed writer left. */
  note(code: string, path: string, message: string, repair?: 'remove'): void {
    this.told.push(this.record({ code, path, message }, repair));
  }

  progress(done: number, total: number, label: string): void {
    this.onProgress(done, total, label);
  }

  /** A path as problems tell it. */
  shown(path: string): string {
    return relative(this.store.root, path).split(sep).join('/');
  }

  get problems(): Problem[] {
    return this.found.sort(compareProblems);
  }

  get notes(): Problem[] {
    return this.told.sort(compareProblems);
  }

  private record(given: Problem, repair: 'remove' | undefined): Problem {
    const path = this.shown(given.path);
    if (repair === undefined) return { ...given, path };
    // Behind a link lies what is not of this store.
    const isOurs = linkOnTheWay({ root: this.store.root, path: posix.dirname(path) }) === undefined;
    return { ...given, path, ...(isOurs ? { repair } : {}) };
  }
}

/** Entries of a folder, sorted by name; none when it is absent or no folder. */
export function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareStrings(a.name, b.name));
  } catch (error) {
    if (isAbsence(error)) return [];
    throw error;
  }
}

/** What stands at a path, links not followed; undefined where nothing does. */
export function standingAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}
