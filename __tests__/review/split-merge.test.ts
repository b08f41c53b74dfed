import { beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { check } from '../../src/review/check.ts';
import { rangeEnds } from '../../src/records/split.ts';
import type { Split } from '../../src/review/split-files.ts';
import { mergeSplit } from '../../src/review/split-merge.ts';
import { commitAll } from '../support/repository.ts';
import {
  allRanIn,
  checkedIn,
  cloneOf,
  copyOf,
  jobIn,
  mergedIn,
  plannedIn,
  ranIn,
  sent,
  smallRepository,
  type RanPart,
  type SentPart,
} from '../support/split-jobs.ts';
import { writeTree } from '../support/temporary.ts';

let repository = '';
/** A clone that planned and ran; the parts it made, in order of their four ranges. */
let runner = '';
let split: Split;
let parts: RanPart[];
let expected = '';
/** A clone that has merged nothing. */
let untouched = '';

beforeAll(async () => {
  repository = smallRepository();
  expected = await checkedIn(cloneOf(repository));
  runner = cloneOf(repository);
  split = await plannedIn(runner, { maxRanges: 4, bytesPerRange: 1 });
  parts = await allRanIn(runner, split);
  untouched = cloneOf(repository);
}, 60_000);

const merger = (): string => copyOf(untouched);

/** The files of an index that are in one of the four ranges. */
function filesIn(index: Split['head'], n: number): Split['head'] {
  const { first, last } = rangeEnds(split.record.ranges[n]!.range);
  const shard = (digest: string): number => Number.parseInt(digest.slice(7, 9), 16);
  return index.filter(([, , digest]) => shard(digest) >= first && shard(digest) <= last);
}

const pathsIn = (index: Split['head'], n: number): string[] => filesIn(index, n).map(([path]) => path);

const merged = (given: readonly SentPart[], more: { maxPartBytes?: number } = {}) =>
  mergedIn(merger(), { split, parts: given, ...more });

/** A part with another manifest, all digests right: what only someone who wants to would send. */
function forged(part: SentPart, change: (manifest: Record<string, unknown>) => void): SentPart {
  const head = part.bytes.indexOf(10) + 1;
  const length = Number(part.bytes.toString('latin1', 0, head).split(' ')[1]);
  const manifest = JSON.parse(part.bytes.toString('utf8', head, head + length)) as Record<string, unknown>;
  change(manifest);
  const text = Buffer.from(`${JSON.stringify(manifest)}\n`);
  const sum = createHash('sha256').update(text).digest('hex');
  const line = Buffer.from(`codebatch.part/1 ${text.length} ${sum}\n`);
  return { name: part.name, bytes: Buffer.concat([line, text, part.bytes.subarray(head + length)]) };
}

describe('merging', () => {
  it('gives the report of one process, in whatever order the parts arrive', async () => {
    const result = await merged(parts.toReversed());
    expect(JSON.stringify(result.report)).toBe(expected);
    expect(result.context).toMatchObject({ memo: { misses: 0 }, warnings: [] });
    expect(result.parts.taken.map(({ range }) => range)).toEqual(
      split.record.ranges.map(({ range }) => range),
    );
  });

  it('names a range that is missing and is never green: its files are unknown, and only they', async () => {
    const n = split.record.ranges.findIndex((_, at) => pathsIn(split.head, at).includes('m3.py'));
    const lost = split.record.ranges[n]!.range;
    const { report, parts: told, context } = await merged(parts.toSpliced(n, 1));
    expect(told.missing).toEqual([lost]);
    expect(report.conclusion).toBe('failure');
    expect(report.failures).toEqual([
      { code: 'shard_missing', message: `No part brought the shards ${lost}.` },
    ]);
    const skipped = (side: 'base' | 'head'): string[] =>
      report.skipped.filter((file) => file.side === side).map(({ path }) => path);
    expect(pathsIn(split.head, n).length).toBeGreaterThan(2);
    expect(skipped('base')).toEqual(pathsIn(split.base, n));
    expect(skipped('head')).toEqual(pathsIn(split.head, n));
    expect(report.skipped[0]!.reason).toBe(`no part brought the shards ${lost}`);
    expect(context.memo.misses).toBe(0);
    // One process sees that m3.py was mended; here nobody looked.
    const whole = JSON.parse(expected) as typeof report;
    expect(whole.improvements.map(({ path }) => path)).toContain('m3.py');
    expect(report.improvements.map(({ path }) => path)).not.toContain('m3.py');
    expect(report.unknown.map(({ path }) => path)).toContain('m3.py');
    const improved = new Set(whole.improvements.map(({ id }) => id));
    expect(report.improvements.filter(({ id }) => !improved.has(id))).toEqual([]);
  });

  it('is not green either where everything is remembered, or where nothing is known', async () => {
    const cwd = merger();
    await check(jobIn(cwd));
    const { report } = await mergedIn(cwd, { split, parts: parts.slice(1) });
    expect(report.conclusion).toBe('failure');
    const empty = await merged([]);
    expect(empty.report).toMatchObject({
      conclusion: 'failure',
      counts: { regressions: 0, improvements: 0 },
    });
    expect(empty.parts.missing).toHaveLength(4);
  });

  it('computes what a job left to a memo that is not here', async () => {
    const warm = merger();
    await check({ ...jobIn(warm), base: 'HEAD~1', head: 'HEAD~1' });
    const light = await allRanIn(warm, split);
    const { report, context } = await merged(light);
    expect(context.memo.misses).toBeGreaterThan(20);
    expect(JSON.stringify(report)).toBe(expected);
  });

  it('takes the newest attempt, whichever comes first, and of equal parts one', async () => {
    const { range } = split.record.ranges[0]!;
    const late = await ranIn(runner, { split, range, attempt: 2 });
    const copy = { ...late, name: `${late.name}-copy` };
    for (const given of [
      [...parts, late, copy],
      [copy, late, ...parts],
    ]) {
      const result = await merged(given);
      expect(result.parts.taken[0]).toEqual({ range, attempt: 2, name: late.name });
      expect(result.parts.refused).toEqual([]);
      expect(JSON.stringify(result.report)).toBe(expected);
    }
  });

  it('takes the earlier attempt where the newest is damaged', async () => {
    const late = await ranIn(runner, { split, range: split.record.ranges[0]!.range, attempt: 2 });
    const result = await merged([...parts, { ...late, bytes: late.bytes.subarray(0, -1) }]);
    expect(result.parts.taken[0]).toMatchObject({ attempt: 1 });
    expect(JSON.stringify(result.report)).toBe(expected);
    expect(result.context.warnings).toEqual([
      `Part ${late.name} does not count: it is torn, or longer than it says.`,
    ]);
  });

  it('takes none of two parts of one attempt that differ', async () => {
    const failure = { code: 'task_crashed', message: 'x' };
    const other = forged(parts[0]!, (manifest) => {
      manifest['failures'] = [[`${filesIn(split.head, 0)[0]![2].slice(7)}:python:`, failure]];
    });
    const result = await merged([...parts, { ...other, name: 'other' }]);
    expect(result.parts.missing).toEqual([split.record.ranges[0]!.range]);
    expect(result.parts.refused.map(({ name }) => name)).toEqual(['other', parts[0]!.name]);
    expect(result.report.conclusion).toBe('failure');
  });

  it('refuses a part of other commits, of another plan and of another split', async () => {
    const further = cloneOf(repository);
    writeTree(further, { 'm1.py': 'import re\n' });
    commitAll(further, 'further');
    const foreign = await plannedIn(further, { maxRanges: 4, bytesPerRange: 1 });
    const ofCommits = await ranIn(further, { split: foreign, range: foreign.record.ranges[0]!.range });
    const finer = await plannedIn(merger(), { maxRanges: 5, bytesPerRange: 1 });
    const ofSplit = await ranIn(runner, { split: finer, range: finer.record.ranges[0]!.range });
    const ofPlan = forged(parts[0]!, (manifest) => (manifest['plan'] = 'another'));
    const names = ['commits', 'split', 'plan'];
    const refused = await merged(
      [ofCommits, ofSplit, ofPlan].map(({ bytes }, n) => ({ name: names[n]!, bytes })),
    );
    expect(refused.parts.refused).toEqual([
      { name: 'commits', why: 'it is of other commits' },
      { name: 'plan', why: 'it was computed under another plan' },
      { name: 'split', why: 'it answers another split' },
    ]);
    expect(refused.parts.missing).toHaveLength(4);
  });

  it.each<[string, string, (part: RanPart) => SentPart]>([
    ['nothing', 'it is no part', (part) => ({ ...part, bytes: Buffer.alloc(0) })],
    ['a torn manifest', 'it is torn', (part) => ({ ...part, bytes: part.bytes.subarray(0, 300) })],
    [
      'one changed byte',
      'its bytes are not those of its digest',
      (part) => ({ ...part, bytes: Buffer.concat([part.bytes.subarray(0, -1), Buffer.from('x')]) }),
    ],
    [
      'facts of another range',
      'it tells of files that are not in its range',
      (part) => forged(part, (manifest) => (manifest['range'] = split.record.ranges[1]!.range)),
    ],
    [
      'a range that nobody asked for',
      'its range is none of the split',
      (part) => forged(part, (manifest) => (manifest['range'] = '00-ff')),
    ],
    [
      'facts of a task that nobody asked for',
      'it holds facts of a task that is not in the plan',
      (part) =>
        forged(part, (manifest) => {
          (manifest['packs'] as { fingerprint: string }[])[0]!.fingerprint = '0'.repeat(32);
        }),
    ],
    [
      'a manifest of a newer version',
      'its manifest was written by a newer CodeBatch (schema 9).',
      (part) => forged(part, (manifest) => (manifest['schema_version'] = 9)),
    ],
  ])('refuses a part with %s', async (_what, why, spoil) => {
    const result = await merged([spoil(parts[0]!), ...parts.slice(1)]);
    expect(result.parts.refused).toEqual([{ name: parts[0]!.name, why }]);
    expect(result.parts.missing).toEqual([split.record.ranges[0]!.range]);
    expect(result.report.conclusion).toBe('failure');
  });

  it('refuses a part that is too large, and one that stops on the way', async () => {
    const largest = await merged(parts, { maxPartBytes: 1000 });
    expect(largest.parts.refused[0]!.why).toBe('it is larger than 1000 bytes');
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield parts[0]!.bytes.subarray(0, 100);
      throw new Error('connection reset');
    }
    async function* given(): ReturnType<typeof sent> {
      yield { name: 'broken', bytes: broken() };
      yield* sent(parts.slice(1));
    }
    const result = await mergeSplit({ split, parts: given() }, jobIn(merger()));
    expect(result.parts.refused).toEqual([{ name: 'broken', why: 'it could not be read: connection reset' }]);
    expect(result.report.conclusion).toBe('failure');
  });

  it('tells of what crashed in a job as one process would, and does not try it again', async () => {
    const [path, , digest] = filesIn(split.head, 0)[0]!;
    const crashed = forged(parts[0]!, (manifest) => {
      manifest['attempt'] = 2;
      manifest['failures'] = [
        [`${digest.slice(7)}:python:`, { code: 'timed_out', message: 'It took too long.' }],
      ];
    });
    const { report } = await merged([...parts, crashed]);
    expect(report.failures).toEqual([{ code: 'timed_out', message: 'It took too long.', path }]);
    expect(report.conclusion).toBe('failure');
  });

  it('keeps whole batches of both sides where a store is asked for', async () => {
    const cwd = merger();
    const result = await mergeSplit({ split, parts: sent(parts) }, { ...jobIn(cwd), keep: 'kept' });
    expect(result.context.batches).toEqual({
      base: expect.stringMatching(/^batch-/),
      head: expect.stringMatching(/^batch-/),
    });
    expect(result.context.memo.misses).toBe(0);
  });
});
