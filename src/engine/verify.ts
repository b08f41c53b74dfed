import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../records/problem.ts';
import { isProcessAlive } from '../store/durable.ts';
import { entriesOf, type Checked, type Inspection, type VerifyProgress } from '../store/inspection.ts';
import { derived, memoDir } from '../store/layout.ts';
import type { Store } from '../store/store.ts';
import { inspectStore } from '../store/verify.ts';
import { plural } from '../util/text.ts';
import { MemoPack } from './memo-pack.ts';

/** What a verification says. */
export interface Verification {
  /** True when there are no problems (any more). */
  ok: boolean;
  /** Damage, sorted. */
  problems: Problem[];
  /** What killed writers left and the like, sorted: no damage. */
  notes: Problem[];
  /** What `repair` removed, sorted: problems and notes that are no more. */
  repaired: Problem[];
  checked: Checked;
}

export interface VerifyOptions {
  /** Every digest and every line, not only structure and references. */
  data?: boolean;
  /** False: with `data`, all but the bytes of objects. */
  objects?: boolean;
  /** Removes damaged derived data and what dead writers left. Nothing else is ever touched. */
  repair?: boolean;
  onProgress?: VerifyProgress | undefined;
}

/** Looks at a whole store. It writes nothing unless `repair` is asked for. */
export function verifyStore(store: Store, options: VerifyOptions = {}): Verification {
  const inspection = inspectStore(store, {
    data: options.data ?? false,
    ...(options.objects === undefined ? {} : { objects: options.objects }),
    onProgress: options.onProgress,
  });
  inspectMemo(inspection);
  const { problems, notes, checked } = inspection;
  const mended = options.repair === true ? [...problems, ...notes].filter((one) => mend(store, one)) : [];
  const remaining = problems.filter((problem) => !mended.includes(problem));
  return {
    ok: remaining.length === 0,
    problems: remaining,
    notes: notes.filter((note) => !mended.includes(note)),
    repaired: mended,
    checked,
  };
}

/** What no check can say of records without a seal. */
export function tellUnsealed({ unsealed }: Checked): string {
  return `${plural(unsealed, 'record')} without a seal: ${unsealed === 1 ? 'its' : 'their'} bytes cannot be checked.`;
}

/** Removes what a problem says may be removed; a second look guards what is not ours to touch. */
function mend(store: Store, problem: Problem): boolean {
  if (problem.repair !== 'remove') return false;
  const path = join(store.root, problem.path);
  const isLeft = problem.code === 'TEMPORARY_LEFT';
  if (!isLeft && !path.startsWith(join(derived(store.root), '/'))) return false;
  rmSync(path, { recursive: true, force: true });
  return true;
}

/** Packs whose index or, with data, whose blocks do not check: `MEMO_DAMAGED`; what dead runs left. */
function inspectMemo(inspection: Inspection): void {
  const root = memoDir(inspection.store.root);
  const folders = entriesOf(root);
  for (const [done, folder] of folders.entries()) {
    inspection.progress(done, folders.length, 'memo');
    const at = join(root, folder.name);
    const spill = /^\.spill-(\d+)-\d+$/.exec(folder.name);
    if (spill && !isProcessAlive(Number(spill[1])))
      inspection.note('TEMPORARY_LEFT', at, 'A run that was killed left it.', 'remove');
    for (const entry of entriesOf(at)) {
      const path = join(at, entry.name);
      if (entry.name.endsWith('.pack') && !(entry.isFile() && isPackWhole(path, inspection.data)))
        inspection.problem('MEMO_DAMAGED', path, 'It does not check.', 'remove');
    }
  }
}

function isPackWhole(path: string, data: boolean): boolean {
  const { pack, damaged } = MemoPack.open(path);
  try {
    return !damaged && (!data || [...pack.entries.values()].every((entry) => pack.read(entry) !== undefined));
  } finally {
    pack.close();
  }
}
