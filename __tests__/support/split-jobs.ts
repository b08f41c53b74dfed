import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/review/check.ts';
import type { CheckOptions } from '../../src/review/question.ts';
import { readSplit, type Split } from '../../src/review/split-files.ts';
import { mergeSplit, type MergeResult } from '../../src/review/split-merge.ts';
import { planSplit, type PlanOptions } from '../../src/review/split-plan.ts';
import { runRange, type RanRange } from '../../src/review/split-run.ts';
import type { NamedPart } from '../../src/review/split-shelf.ts';
import { registry } from '../../src/tasks/registry.ts';
import { openSplit, type OpenSplit } from '../../src/review/split-sides.ts';
import { git, repositoryOf } from './repository.ts';
import { temporaryDirectory } from './temporary.ts';

/** A part as it lies in the artifact service. */
export interface SentPart {
  name: string;
  bytes: Buffer;
}

export interface RanPart extends SentPart {
  ran: RanRange;
}

/** What every job is given. */
export function jobIn(cwd: string): CheckOptions & { head: string } {
  return { registry, cwd, env: {}, base: 'HEAD~1', head: 'HEAD', jobs: 1 };
}

/** A clone as a job of its own has it: nothing is remembered in it. */
export function cloneOf(repository: string): string {
  const clone = `${temporaryDirectory()}/clone`;
  git('/', 'clone', '--quiet', '--no-local', `file://${repository}`, clone);
  return clone;
}

/** The split that a planning job hands over, read as the other jobs read it. */
export async function plannedIn(cwd: string, options: Partial<PlanOptions> = {}): Promise<Split> {
  return readSplit((await planSplit({ ...jobIn(cwd), ...options })).texts);
}

/** The part of one range. */
export async function ranIn(
  cwd: string,
  job: { split: Split; range: string; attempt?: number; opened?: OpenSplit },
): Promise<RanPart> {
  const ran = await runRange({ attempt: 1, ...job }, jobIn(cwd));
  return { name: `part-${job.range}-a${job.attempt ?? 1}`, bytes: Buffer.concat(ran.part), ran };
}

/** The parts of all ranges of a split, in order; a few jobs at once. */
export async function allRanIn(cwd: string, split: Split): Promise<RanPart[]> {
  const ranges = split.record.ranges.map(({ range }) => range);
  const opened = await openSplit(split, jobIn(cwd));
  const parts = new Map<string, RanPart>();
  const waiting = ranges[Symbol.iterator]();
  const work = async (): Promise<void> => {
    for (const range of waiting) parts.set(range, await ranIn(cwd, { split, range, opened }));
  };
  await Promise.all([work(), work(), work(), work()]);
  return ranges.map((range) => parts.get(range)!);
}

/** Parts as they come over the wire: in pieces that end anywhere. */
export async function* sent(parts: readonly SentPart[]): AsyncGenerator<NamedPart> {
  for (const { name, bytes } of parts) yield { name, bytes: piecesOf(bytes) };
}

async function* piecesOf(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 10_007) yield bytes.subarray(at, at + 10_007);
}

/** What merging gives in a clone. */
export async function mergedIn(
  cwd: string,
  given: { split: Split; parts: readonly SentPart[]; maxPartBytes?: number },
): Promise<MergeResult> {
  return mergeSplit({ ...given, parts: sent(given.parts) }, jobIn(cwd));
}

/** The report of one process in a clone, as JSON. */
export async function checkedIn(cwd: string): Promise<string> {
  return JSON.stringify((await check(jobIn(cwd))).report);
}

const FILES = Object.fromEntries(
  Array.from({ length: 24 }, (_, n) => [
    `m${n}.py`,
    `import os\nfrom m${(n + 1) % 24} import f\n\n\ndef f(a):\n    return ${n}\n`,
  ]),
);

/** A repository of two commits: the second mends a file, worsens one, adds one that does not parse and removes one. */
export function smallRepository(): string {
  const repository = repositoryOf(FILES, {
    'm1.py': 'import sys\n',
    'm2.py': 'def f(a):\n    return eval(a)\n',
    'm3.py': 'def f(a):\n    return 3\n',
    'bad.py': 'def (\n',
  });
  git(repository, 'rm', '--quiet', 'm9.py');
  git(repository, 'commit', '--quiet', '--amend', '--no-edit');
  return repository;
}

/** A copy of a clone in which nothing was computed yet: one for each job. */
export function copyOf(clone: string): string {
  const copy = join(temporaryDirectory(), 'clone');
  cpSync(clone, copy, { recursive: true });
  return copy;
}
