import { expect, it } from '@jest/globals';
import type { GithubOptions } from '../../src/github/repository.ts';
import type { Foreign, Refusal } from '../../src/review/ingest.ts';
import { fetchReport } from '../../src/review/report-artifact.ts';
import { openAs, openGithub } from '../github/opened.ts';
import { slow } from '../support/github-api-faults.ts';
import { madeZip } from '../support/made-zip.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const ZIP = madeZip([
  { name: 'report.json', text: '{}' },
  { name: 'origin.json', text: '{}' },
]);

/** Downloads an artifact whose second half comes so many milliseconds after its first. */
async function downloaded(
  options: GithubOptions,
  given: { stallMs?: number; answerMs?: number },
): Promise<Foreign | Refusal> {
  const { api } = await openGithub();
  api.addToken('reader', 'github-actions[bot]', { actions: 'read' });
  const url = api.addBlob('slow', ZIP);
  api.state.artifacts.push({ id: 1, run: 7, name: 'codebatch-report-a1-u1', bytes: ZIP.length, url });
  if (given.stallMs !== undefined) api.stalls.set('slow', given.stallMs);
  if (given.answerMs !== undefined) api.fail({ ...slow(/\/zip$/, given.answerMs), times: 9 });
  const artifact = { id: 1, name: 'codebatch-report-a1-u1', bytes: ZIP.length };
  return fetchReport(openAs(api, 'reader', options), artifact, temporaryDirectory());
}

it('an artifact may take longer than an answer does', async () => {
  const found = await downloaded({ timeoutMs: 100, streamMs: 10_000 }, { stallMs: 400 });
  expect(found).toEqual({ report: Buffer.from('{}'), origin: Buffer.from('{}') });
});

it('an artifact that does not end in its time is given up, and may be had another time', async () => {
  const began = Date.now();
  const found = await downloaded({ timeoutMs: 10_000, streamMs: 150 }, { stallMs: 5000 });
  expect(found).toEqual({ refused: expect.stringContaining('broke off on its way'), isPassing: true });
  expect(Date.now() - began).toBeLessThan(4000);
});

it('an artifact of which nothing comes is given up as any answer is', async () => {
  const found = await downloaded({ timeoutMs: 50, streamMs: 10_000, attempts: 2 }, { answerMs: 300 });
  expect(found).toEqual({
    refused: expect.stringContaining('The artifact could not be downloaded'),
    isPassing: true,
  });
});
