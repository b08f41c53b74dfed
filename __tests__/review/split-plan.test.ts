import { beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { check } from '../../src/review/check.ts';
import { SPLIT_FILES, readSplit, type Split } from '../../src/review/split-files.ts';
import { planSplit } from '../../src/review/split-plan.ts';
import { runRange } from '../../src/review/split-run.ts';
import { repositoryOf } from '../support/repository.ts';
import {
  cloneOf,
  copyOf,
  jobIn,
  mergedIn,
  plannedIn,
  ranIn,
  smallRepository,
} from '../support/split-jobs.ts';
import { writeTree } from '../support/temporary.ts';

/** A clone in which nothing was computed. */
let untouched = '';
let split: Split;

beforeAll(async () => {
  untouched = cloneOf(smallRepository());
  split = await plannedIn(copyOf(untouched), { maxRanges: 4, bytesPerRange: 1 });
});

const fresh = (): string => copyOf(untouched);

describe('the split', () => {
  it('has the same bytes wherever it is planned, and no path of the machine', async () => {
    const plan = async (cwd: string): Promise<Map<string, string>> =>
      (await planSplit({ ...jobIn(cwd), maxRanges: 4, bytesPerRange: 1 })).texts;
    const [one, other] = [await plan(fresh()), await plan(fresh())];
    expect([...one]).toEqual([...other]);
    expect([...one.values()].join('')).not.toContain(untouched.split('/')[2]);
    expect([...one.keys()]).toEqual(['split.json', 'base.files.jsonl', 'head.files.jsonl']);
  });

  it('is one range where the memo knows everything', async () => {
    const cwd = fresh();
    await check(jobIn(cwd));
    const { record } = await planSplit({ ...jobIn(cwd), bytesPerRange: 1 });
    expect(record.ranges).toEqual([{ range: '00-ff', cost: 0 }]);
  });

  it('is refused where a file index is missing or is another one, and at another commit', async () => {
    const { texts } = await planSplit(jobIn(fresh()));
    const changed = new Map(texts).set(SPLIT_FILES.base, texts.get(SPLIT_FILES.head)!);
    expect(() => readSplit(changed)).toThrow('is not the file index');
    texts.delete(SPLIT_FILES.head);
    expect(() => readSplit(texts)).toThrow('There is no head.files.jsonl');
    const elsewhere = repositoryOf({ 'a.py': '' }, { 'a.py': 'import os\n' });
    await expect(runRange({ split, range: '00-3f', attempt: 1 }, jobIn(elsewhere))).rejects.toThrow();
  });

  it('is of the commits and the configuration alone: another configuration file is refused', async () => {
    const cwd = fresh();
    writeTree(cwd, { 'other.yml': 'severity:\n  W0002: error\n' });
    const { range } = split.record.ranges[0]!;
    const options = { ...jobIn(cwd), config: join(cwd, 'other.yml') };
    await expect(runRange({ split, range, attempt: 1 }, options)).rejects.toMatchObject({
      code: 'SPLIT_MISMATCH',
    });
    await expect(runRange({ split, range: '00-01', attempt: 1 }, jobIn(cwd))).rejects.toMatchObject({
      code: 'RANGE_NOT_FOUND',
    });
  });

  it('cannot be of a worktree', async () => {
    const cwd = fresh();
    writeTree(cwd, { 'm3.py': 'edited = 1\n' });
    await expect(planSplit({ ...jobIn(cwd), head: 'worktree' })).rejects.toMatchObject({
      code: 'INVALID_ARGUMENT',
    });
  });

  it('stands without a base, as one process does', async () => {
    const event = { facts: { name: 'schedule' } };
    const { base: _base, ...options } = jobIn(fresh());
    const none = readSplit((await planSplit({ ...options, event })).texts);
    const part = await ranIn(fresh(), { split: none, range: '00-ff' });
    const { report } = await mergedIn(fresh(), { split: none, parts: [part] });
    expect(report).toMatchObject({ conclusion: 'neutral', base: { kind: 'none' } });
    expect(report).toEqual((await check({ ...options, event })).report);
  });
});

describe('a part', () => {
  it('has the same bytes whenever it is made, and leaves the memo of its job as it was', async () => {
    const { range } = split.record.ranges[1]!;
    const cwd = fresh();
    const first = await ranIn(cwd, { split, range });
    const again = await ranIn(cwd, { split, range });
    expect(again.bytes.equals(first.bytes)).toBe(true);
    expect(again.ran.memo.hits).toBe(0);
    expect(again.ran.memo.misses).toBeGreaterThan(0);
  });

  it('is not made of other bytes than the file index names', async () => {
    const { texts } = await planSplit(jobIn(fresh()));
    const made = readSplit(texts);
    // Two files change places in the index.
    const [first, second, ...rest] = made.head;
    const [path, , ...content] = first!;
    const swapped: Split = { ...made, head: [[path, second![1], ...content], second!, ...rest] };
    await expect(runRange({ split: swapped, range: '00-ff', attempt: 1 }, jobIn(fresh()))).rejects.toThrow(
      'is not the content that the split names',
    );
  });
});
