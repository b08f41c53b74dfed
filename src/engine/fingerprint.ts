import type { Digest } from '../records/digest.ts';
import { hexOf } from '../records/digest.ts';
import { languageOf } from '../records/language.ts';
import type { PlannedTask } from '../records/plan.ts';
import { canonicalJson, sha256Hex } from '../util/json.ts';
import type { Registry } from './task.ts';

/** Names what a task computes with: the folder of its memo. Branded: it is not a key of one file. */
export type TaskFingerprint = string & { readonly __brand: 'TaskFingerprint' };

/** Names one file as a task sees it. With the task's fingerprint it decides the facts. */
export type ContentKey = string & { readonly __brand: 'ContentKey' };

/** Raised when blocks are written in another form; old memos are then simply not found. */
const MEMO_FORMAT = 1;

/** All of a task that can change its outputs. */
export function taskFingerprint(task: PlannedTask): TaskFingerprint {
  return sha256Hex(
    canonicalJson({
      memo_format: MEMO_FORMAT,
      // Which code runs,
      type: task.type,
      // in which version: raised by hand whenever the same input may give another output,
      version: task.version,
      // with which options: resolved, so that a changed default counts,
      config: task.config,
      // on which grammars: another grammar is another tree.
      tools: task.tools ?? {},
    }),
  ).slice(0, 32) as TaskFingerprint;
}

/** All of a file that a shard task may see: its bytes, its language, and the few traits of its path. */
export function contentKey(
  file: { path: string; object: Digest },
  registry: Pick<Registry, 'traits'>,
): ContentKey {
  return `${hexOf(file.object)}:${languageOf(file.path) ?? ''}:${registry.traits(file.path)}` as ContentKey;
}
