import type { OutputRecord } from '../records/output.ts';

/** An output with what other writers leave out, where it follows from what they wrote. */
export function filled(output: OutputRecord): OutputRecord {
  const given = { ...output };
  if (given.kind === 'symbol' || given.kind === 'edge') {
    if (typeof given['col'] === 'number') given['column'] ??= given['col'] + 1;
  }
  if (given.kind === 'symbol') given['qualified_name'] = qualifiedName(given);
  // A relation without a source of its own starts from the file.
  if (given.kind === 'edge') given['source'] ??= given.path;
  return given;
}

/** The name of a symbol from the module down, as far as its record tells it. */
export function qualifiedName({ name, scope, qualified_name: told }: Record<string, unknown>): string {
  if (typeof told === 'string') return told;
  const isTop = typeof scope !== 'string' || scope === 'module' || scope === 'file';
  return isTop ? String(name) : `${scope}.${String(name)}`;
}
