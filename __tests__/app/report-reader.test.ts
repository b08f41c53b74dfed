import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { packedReport, unpackedReport } from '../../src/app/packed-report.ts';
import { ReportReader } from '../../src/app/report-reader.ts';
import type { Report } from '../../src/records/report.ts';
import { readForeign } from '../../src/review/ingest.ts';
import { readArchive } from '../../src/review/report-artifact.ts';
import { madeZip } from '../support/made-zip.ts';
import { commit, madeReport, regression } from '../support/reported-pull.ts';
import { temporaryDirectory } from '../support/temporary.ts';

/** As many as the values allow that a report may have. */
const MOST_FINDINGS = 24_000;

const readers: ReportReader[] = [];

afterAll(() => Promise.all(readers.map((reader) => reader.close())));

function readerOf(options: { memoryMb?: number } = {}): ReportReader {
  const reader = new ReportReader(options);
  readers.push(reader);
  return reader;
}

/** The path of an artifact with a report of so many findings, and what else it says. */
function archiveOf(findings: number, lies: object = {}): string {
  const path = join(temporaryDirectory(), 'report.zip');
  const regressions = Array.from({ length: findings }, (_, n) => regression(n + 1));
  const origin = {
    schema_name: 'codebatch.origin',
    schema_version: 1,
    repository: 'octo/demo',
    head_sha: commit(2),
    run: 1,
    attempt: 1,
    name: 'CI/lint',
  };
  const report = { ...madeReport({ head: commit(2), regressions }), ...lies };
  const files = { 'report.json': report, 'origin.json': origin };
  writeFileSync(
    path,
    madeZip(Object.entries(files).map(([name, of]) => ({ name, text: JSON.stringify(of) }))),
  );
  return path;
}

/** What this thread makes of an archive, and how long that takes. */
function readHere(archive: string): { report: Report; ms: number } {
  const began = performance.now();
  const foreign = readArchive(archive);
  const read = 'refused' in foreign ? foreign : readForeign(foreign);
  if ('refused' in read) throw new Error(read.refused);
  const report = unpackedReport(packedReport(read.report));
  return { report, ms: performance.now() - began };
}

async function readThere(archive: string, reader: ReportReader): Promise<Report> {
  const read = await reader.take(archive);
  if ('refused' in read) throw new Error(read.refused);
  return reader.unpack(read.report.packed);
}

describe('a report of others', () => {
  it('of the most findings is read as this thread would read it, which goes on meanwhile', async () => {
    const archive = archiveOf(MOST_FINDINGS);
    const reader = readerOf();
    await reader.take(archiveOf(1));
    const here = readHere(archive);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    // A delay is counted between two timers of the histogram: one before, and one after.
    await setTimeout(20);
    const there = await readThere(archive, reader);
    await setTimeout(20);
    delay.disable();
    expect(there).toEqual(here.report);
    expect(delay.max / 1e6).toBeLessThan(here.ms / 2);
  });

  it('that takes more memory than it may have is refused, and the next one is read', async () => {
    const reader = readerOf({ memoryMb: 24 });
    // Objects that take much more than their text.
    const padding = Array.from({ length: 10 }, () => Array.from({ length: 20_000 }, () => ({})));
    expect(await reader.take(archiveOf(10_000, { padding }))).toEqual({
      refused: expect.stringMatching(/^The report takes too much to be read: .*memory/),
    });
    expect((await readThere(archiveOf(1), reader)).regressions).toHaveLength(1);
  });

  it('is refused for what it holds as it is here, and is an error where it cannot be read at all', async () => {
    const reader = readerOf();
    const path = join(temporaryDirectory(), 'report.zip');
    writeFileSync(path, 'no archive');
    expect(await reader.take(path)).toEqual(readArchive(path));
    await expect(reader.take(`${path}.gone`)).rejects.toThrow('ENOENT');
  });
});

it('a report that a newer version packed is refused by name, large or small', async () => {
  const reader = readerOf();
  for (const findings of [0, 1000]) {
    const regressions = Array.from({ length: findings }, (_, n) => regression(n + 1));
    const packed = packedReport({ ...madeReport({ regressions }), schema_version: 999 });
    await expect(reader.unpack(packed)).rejects.toMatchObject({ code: 'SCHEMA_NEWER' });
  }
});
