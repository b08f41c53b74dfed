import type { JobKind, Payload } from '../payload.ts';
import type { AllowList } from './allow-list.ts';
import type { MadeFile } from './made-files.ts';

/** Where jobs run, and what they may do there. */
export interface Workplace {
  /** The repository, without links. */
  root: string;
  env: NodeJS.ProcessEnv;
  allow: AllowList;
  /** Whether `@sh:` is run. */
  shell: boolean;
  /** Names of variables that programs get besides those that every program needs. */
  passOn: readonly string[];
  /** Commands of `#test` by the end of a file's name. */
  tests: Readonly<Record<string, string>>;
}

/** What an executor is given. */
export interface Work {
  job: string;
  attempt: number;
  payload: Payload;
  timeoutMs: number;
  /** Aborted when the lease is lost or the worker ends. */
  signal: AbortSignal;
}

/** What came of it. */
export interface Outcome {
  /** 0 when it is done. */
  code: number;
  /** One sentence, when it is not. */
  error?: string;
  log: Uint8Array;
  made: readonly MadeFile[];
}

export type Executor = (work: Work, place: Workplace) => Promise<Outcome>;

/** Executors by what there is to do: a worker is handed nothing else. */
export type Executors = ReadonlyMap<JobKind, Executor>;
