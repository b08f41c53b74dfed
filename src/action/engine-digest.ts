import type { Registry } from '../engine/task.ts';
import { VERSION } from '../records/header.ts';
import { canonicalJson, sha256Hex } from '../util/json.ts';

/** Names all code that remembered facts may come from: a memo of another engine is not even fetched. 16 hex digits. */
export function engineDigest(registry: Registry): string {
  const tasks = [...registry.tasks.values()].map(({ type, version }) => [
    type,
    version,
    registry.tools(type),
  ]);
  return sha256Hex(canonicalJson([VERSION, tasks])).slice(0, 16);
}
