import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { verifyStore } from '../../src/engine/verify.ts';
import { readEvents } from '../../src/store/batches.ts';
import type { Store } from '../../src/store/store.ts';
import { openDamagedStore } from '../../src/store/verify.ts';
import type { Random } from '../matcher/random.ts';
import { trials, type Figure } from './figure.ts';

/**
 * Flips single bits in objects, records, packs and indexes, many files at a time and one a file; `verify --data` must accuse
 * every one of these files.
 */
export async function bitFlips(store: Store, flips: number, random: Random): Promise<Figure> {
  const groups = groupsOf(store);
  const rounds = Math.ceil(flips / groups.length);
  const figure = await trials('bit flips found by verify --data', rounds, async () => {
    const victims = groups.map((group) => random.pick(group)!);
    const whole = victims.map((path) => readFileSync(join(store.root, path)));
    for (const [at, path] of victims.entries()) {
      const bytes = Buffer.from(whole[at]!);
      bytes[random.between(0, bytes.length - 1)]! ^= 1 << random.between(0, 7);
      writeFileSync(join(store.root, path), bytes);
    }
    const accused = new Set(
      verifyStore(openDamagedStore(store.root), { data: true }).problems.map(({ path }) => path),
    );
    for (const [at, path] of victims.entries()) writeFileSync(join(store.root, path), whole[at]!);
    // Of an index, which is removed as a whole, the folder is accused.
    const missed = victims.filter((path) => !accused.has(path) && !accused.has(dirname(path)));
    return { struck: victims.length, failure: missed.length > 0 ? `missed ${missed.join(', ')}` : undefined };
  });
  return { ...figure, trials: figure.struck };
}

/** Files that answer for each other: of one group only one is damaged at a time. */
function groupsOf(store: Store): string[][] {
  const groups = new Map<string, string[]>();
  for (const path of filesOf(store)) {
    if (path.endsWith('events.jsonl') || /\/(?:provenance|claims|locks)\//.test(path)) continue;
    // What a seal covers is known by the seal alone; packs and objects answer for themselves.
    const [, records] = /^(batches\/[^/]+)\/(?:batch|plan|tasks\/[^/]+\/task)\.json$/.exec(path) ?? [];
    const group =
      records ?? (path.startsWith('indexes/') && !path.includes('/index/') ? path : dirname(path));
    if (readFileSync(join(store.root, path)).length > 0)
      groups.set(group, [...(groups.get(group) ?? []), path]);
  }
  return [...groups.values()];
}

function filesOf(store: Store): string[] {
  return readdirSync(store.root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(store.root.length + 1))
    .sort();
}

/**
 * Cuts JSON lines in their last three records.
 * @param step 1 for every byte
 */
export async function cuts(store: Store, batchId: string, step: number): Promise<Figure[]> {
  const isAccused: Judge = (_cut, path) =>
    verifyStore(store, { data: true }).problems.some((problem) => problem.path === path)
      ? undefined
      : 'verify --data finds nothing';
  return [
    await cutsOf(store, { path: longest(store, /files\.index\.jsonl$/), step, judge: isAccused }),
    await cutsOf(store, { path: longest(store, /outputs\.index\.jsonl$/), step, judge: isAccused }),
    await cutsOf(store, {
      path: `batches/${batchId}/events.jsonl`,
      step,
      judge: (cut) => keepsWholeEvents(store, batchId, cut),
    }),
  ];
}

/** What is wrong with how a cut text was taken; undefined when nothing is. */
type Judge = (cut: Buffer, path: string) => string | undefined;

async function cutsOf(store: Store, given: { path: string; step: number; judge: Judge }): Promise<Figure> {
  const { path, step, judge } = given;
  const file = join(store.root, path);
  const text = readFileSync(file);
  const lines = text.toString('utf8').trimEnd().split('\n');
  const start = text.length - Buffer.byteLength(`${lines.slice(-3).join('\n')}\n`);
  const name = `${path.split('/').at(-1)!} cut at ${step === 1 ? 'every byte' : `every ${step} bytes`}`;
  const figure = await trials(name, Math.ceil((text.length - start) / step), async (n) => {
    const cut = text.subarray(0, start + n * step);
    writeFileSync(file, cut);
    const failure = judge(cut, path);
    return { struck: true, failure: failure && `at byte ${cut.length}: ${failure}` };
  });
  writeFileSync(file, text);
  return figure;
}

function longest(store: Store, pattern: RegExp): string {
  const sized = filesOf(store)
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, size: readFileSync(join(store.root, path)).length }));
  return sized.sort((a, b) => b.size - a.size)[0]!.path;
}

/** Every event whose line is there up to its last brace is still read, and no other. */
function keepsWholeEvents(store: Store, batchId: string, cut: Buffer): string | undefined {
  const whole = cut
    .toString('utf8')
    .split('\n')
    .filter((line) => line.endsWith('}') && isJson(line)).length;
  const { events } = readEvents(store, batchId);
  const isStill = verifyStore(store, { data: true }).ok;
  if (events.length !== whole) return `${events.length} events are read of ${whole}`;
  return isStill ? undefined : 'a torn event is called damage';
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
