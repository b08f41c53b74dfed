import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { PageData } from '../../src/records/page-data.ts';
import { trendOf } from '../../src/review/trend.ts';
import { listBatches } from '../../src/store/batches.ts';
import { openStore } from '../../src/store/store.ts';
import { registry } from '../../src/tasks/registry.ts';
import { BIN, codebatch } from '../support/codebatch.ts';
import { git, repositoryOf } from '../support/repository.ts';
import { fullReport } from '../report/made-report.ts';

/** A batch for each of four commits, in a store beside their repository. */
let repository: string;
let store: string;

beforeAll(() => {
  const lines = (n: number): string => Array.from({ length: n }, (_none, at) => `import m${at}\n`).join('');
  repository = repositoryOf(
    { 'a.py': lines(1) },
    { 'a.py': lines(3) },
    { 'a.py': lines(2) },
    { 'a.py': lines(4) },
  );
  store = join(repository, 'store');
  for (const [base, head] of [
    ['HEAD~3', 'HEAD~2'],
    ['HEAD~1', 'HEAD'],
  ] as const)
    codebatch(repository, 'check', '--base', base, '--head', head, '--store', store, '--fail-on', 'none');
});

const started: Pick<ChildProcess, 'kill'>[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGINT');
});

/** Starts `codebatch open`; gives the address that it prints first. */
async function opened(cwd: string, ...args: string[]): Promise<string> {
  const child = spawn(process.execPath, [BIN, 'open', ...args], { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
  started.push(child);
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error('It ended without an address.');
}

function statusOf(url: string, options: { host?: string; method?: string }): Promise<number> {
  const headers = options.host === undefined ? {} : { host: options.host };
  return new Promise((resolve, reject) => {
    request(url, { method: options.method ?? 'GET', headers }, (response) => {
      response.resume();
      resolve(response.statusCode!);
    })
      .on('error', reject)
      .end();
  });
}

function dataIn(page: string): PageData {
  return JSON.parse(/id="data">(.*?)<\/script>/.exec(page)![1]!) as PageData;
}

describe('codebatch open', () => {
  it('serves a saved report as its page, to this machine, at a path that nobody can guess', async () => {
    writeFileSync(join(repository, 'report.json'), JSON.stringify(fullReport()));
    const url = await opened(repository, 'report.json');
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/$/);
    const response = await fetch(url);
    expect(dataIn(await response.text())).toEqual({ report: fullReport(), context: {} });
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await statusOf(url, { method: 'POST' })).toBe(405);
    expect(await statusOf(new URL('/', url).href, {})).toBe(404);
    expect(await statusOf(url, { host: 'evil.example' })).toBe(421);
  });

  it('shows a batch of a store with the trend of those before it', async () => {
    const head = git(repository, 'rev-parse', 'HEAD');
    const stored = openStore(store);
    const reports = await Promise.all(
      listBatches(stored).map(async (batch) => trendOf({ registry, store: stored, head: batch, most: 12 })),
    );
    const whole = reports.find((points) => points.length === 3)!;
    const url = await opened(repository, listBatches(stored)[reports.indexOf(whole)]!, '--store', store);
    const { report, context } = dataIn(await (await fetch(url)).text());
    expect(report.findings).toHaveLength(4);
    expect(context.trend).toEqual(whole);
    expect(whole.at(-1)!.label).toBe(head.slice(0, 7));
    expect(whole.map(({ counts }) => counts.regressions - counts.improvements)).toEqual([2, -1, 2]);
  });

  it.each([
    [['nothing.json'], /nothing\.json cannot be read: .*\nhint: codebatch check --format json/],
    [['a.py'], /a\.py is no report: /],
    [['--store', 'store'], /A store holds many batches: name one\./],
    [['--base', 'x'], /--base names a batch, and there is no --store\./],
  ])('says what is wrong with %j', (args, sentence) => {
    const ran = codebatch(repository, 'open', ...args);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(sentence);
  });
});
