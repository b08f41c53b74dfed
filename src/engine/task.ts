import type { z } from 'zod';
import type { Language } from '../records/language.ts';
import type { Fact } from '../records/output.ts';

/** One file as every task of a pass sees it: read once, parsed once. */
export interface Subject {
  readonly bytes: Uint8Array;
  readonly language: Language | undefined;
  /** See `Registry.traits`. */
  readonly traits: string;
}

/** A fact, and content too large for a record: the engine stores it and sets `object` and `format`. */
export type ShardFact = Fact & { content?: string };

interface TaskBase<Config> {
  /** Short name: `lint`. A pipeline gives it a task id: `04_lint`. */
  readonly type: string;
  /** Raised whenever the same input may give another output. */
  readonly version: number;
  readonly description: string;
  /** Kinds that it writes, sorted. */
  readonly kinds: readonly string[];
  /** Task types whose outputs it needs (batch scope), or which must stand in a plan before it. */
  readonly needs: readonly string[];
  /** Options that change what is computed. Severities, ignores and the like are applied when findings are read. */
  readonly config: z.ZodType<Config>;
}

/** Works on one file alone, so its outputs can be remembered by content. */
export interface ShardTask<S extends Subject = Subject, Config = unknown> extends TaskBase<Config> {
  readonly scope: 'shard';
  /** False when this task says nothing about such files, which then cost nothing. */
  accepts(path: string, language: Language | undefined, config: Config): boolean;
  /** Facts in a fixed order. Pure: the same subject and config give the same facts. */
  run(subject: S, config: Config): ShardFact[];
}

/** Outputs of shard tasks by path, for the tasks that look at the whole batch. */
export interface BatchInputs {
  /** Sorted by path. Paths alone: contents reach such a task as facts, so that equal facts give equal outputs. */
  readonly files: readonly { readonly path: string }[];
  /** Facts of one task type about one file, in order; empty when there are none. */
  facts(type: string, path: string): readonly Fact[];
}

/** Runs once after all shards, over outputs and the file index only. */
export interface BatchTask<Config = unknown> extends TaskBase<Config> {
  readonly scope: 'batch';
  /** Kinds of fact that it reads: all others are not even parsed. */
  readonly reads: readonly string[];
  /** Facts by path of the file that each belongs to; every path is one of `inputs.files`. */
  run(inputs: BatchInputs, config: Config): Map<string, Fact[]>;
}

// oxlint-disable-next-line typescript/no-explicit-any -- a registry holds tasks of every config and subject
export type Task = ShardTask<any, any> | BatchTask<any>;

/** All that the engine must know about the kinds of task: a face hands it in. */
export interface Registry {
  readonly tasks: ReadonlyMap<string, Task>;
  /** Codes of all rules that the tasks can report, sorted. */
  readonly rules: readonly string[];
  /** Those of them that look at bytes and lines alone: a syntax error takes nothing from what they say. */
  readonly textRules: ReadonlySet<string>;
  /** Codes of rules that say one thing of one name in one scope: that a name is not used, or shadows another. */
  readonly nameRules: ReadonlySet<string>;
  /** Built-in pipelines: name to description and task ids with types, in order. */
  readonly pipelines: ReadonlyMap<string, Pipeline>;
  /** What decides outputs besides code and config, by task type: grammar and library versions. */
  tools(type: string): Record<string, string>;
  /**
   * The little that tasks may know of a path, as a short stable text (`init`, `stub`, `dts`): it enters the memo key
   * in place of the path, so that a moved file is a hit.
   */
  traits(path: string): string;
}

export interface Pipeline {
  readonly name: string;
  readonly description: string;
  readonly tasks: readonly { task_id: string; type: string; config?: Record<string, unknown> }[];
}

/** The half of a registry that lives in a worker: turns bytes into a subject and frees it. */
export interface SubjectOpener {
  open(input: { bytes: Uint8Array; language: Language | undefined; traits: string }): Promise<Subject>;
  close(subject: Subject): void;
}
