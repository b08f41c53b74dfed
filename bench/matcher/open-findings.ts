import type { ComparedSide, SideFinding } from '../../src/compare/side.ts';

/** The findings that a tool would show of two sides. */
export interface OpenFindings {
  /** By path, in order of place; paths without findings are absent. */
  base: ReadonlyMap<string, readonly SideFinding[]>;
  head: ReadonlyMap<string, readonly SideFinding[]>;
  /** Head by base: findings of files that are one in path, content and findings, about which no column can be wrong. */
  settled: ReadonlyMap<SideFinding, SideFinding>;
}

/**
 * What every column compares: findings that no comment silences. Files that are the same in every respect are kept
 * apart, so that a column looks only at what can differ.
 */
export function openFindings(base: ComparedSide, head: ComparedSide): OpenFindings {
  const open = { base: new Map<string, SideFinding[]>(), head: new Map<string, SideFinding[]>() };
  const settled = new Map<SideFinding, SideFinding>();
  for (const path of new Set([...base.files.keys(), ...head.files.keys()])) {
    const before = shown(base, path);
    const after = shown(head, path);
    const isSame =
      base.files.get(path)?.digest === head.files.get(path)?.digest &&
      before.length === after.length &&
      before.every((finding, at) => isAlike(finding, after[at]!));
    if (isSame) for (const [at, finding] of before.entries()) settled.set(finding, after[at]!);
    else {
      if (before.length > 0) open.base.set(path, before);
      if (after.length > 0) open.head.set(path, after);
    }
  }
  return { ...open, settled };
}

function shown(side: ComparedSide, path: string): SideFinding[] {
  return side.files.has(path) ? side.findings(path).filter((finding) => finding.suppressed !== true) : [];
}

function isAlike(a: SideFinding, b: SideFinding): boolean {
  return a.line === b.line && a.column === b.column && a.code === b.code && a.message === b.message;
}
