import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { structuredPatch } from 'diff';
import { addedLines } from '../../src/github/changed-lines.ts';
import { mergeBase, parentsOf } from '../../src/github/commits.ts';
import { loginOf } from '../../src/github/identity.ts';
import { changedLines, findPulls, readPull } from '../../src/github/pulls.ts';
import { failure, permission } from '../support/github-api-faults.ts';
import { BASE, BOT, HEAD, openAs, openGithub } from './opened.ts';

const file = (filename: string, fields: object = {}) => ({
  filename,
  status: 'modified',
  additions: 1,
  deletions: 0,
  changes: 1,
  ...fields,
});

describe('a patch', () => {
  it('tells the lines that it adds', () => {
    const patch = [
      '@@ -1,4 +1,5 @@ function f() {',
      ' one',
      '-two',
      '+TWO',
      '+@@ -1 +1 @@',
      ' three',
      '+',
      '-four',
      '\\ No newline at end of file',
      '@@ -20 +21,2 @@',
      '+before',
      ' twenty',
    ].join('\n');
    expect(addedLines(patch)).toEqual([
      [2, 3],
      [5, 5],
      [21, 21],
    ]);
  });

  it.each(['', 'no hunk', '@@ -1 +1 @@', '@@ -1,2 +1,1 @@\n-a\n-b\n-c\n+d'])('%j is no trouble', (patch) => {
    expect(Array.isArray(addedLines(patch))).toBe(true);
  });

  it('tells what a diff of any two texts adds', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', '+c', '-d', '@@ -1 +1 @@', '', '\\ no'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(lines, lines, fc.nat(3), (before, after, context) => {
        const text = (some: string[]): string => some.map((line) => `${line}\n`).join('');
        const { hunks } = structuredPatch('a', 'a', text(before), text(after), '', '', { context });
        const patch = hunks
          .flatMap(({ oldStart, oldLines, newStart, newLines, lines: shown }) => [
            `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
            ...shown,
          ])
          .join('\n');
        const expected = hunks.flatMap(({ newStart, lines: shown }) => {
          let at = newStart;
          return shown.flatMap((line) =>
            line.startsWith('-') ? [] : line.startsWith('+') ? [at++] : (at++, []),
          );
        });
        const got = addedLines(patch).flatMap(([from, to]) =>
          Array.from({ length: to - from + 1 }, (_, n) => from + n),
        );
        expect(got).toEqual(expected);
      }),
    );
  });
});

describe('a pull request', () => {
  it('is read from the API', async () => {
    const { api, github } = await openGithub();
    api.state.addPull({ head: { sha: HEAD, ref: 'feature', repo: null } });
    expect(await readPull(github, 7)).toEqual({
      number: 7,
      isOpen: true,
      headSha: HEAD,
      headRef: 'feature',
      headRepository: undefined,
      baseSha: BASE,
      baseRef: 'main',
      baseRepository: 'octo/demo',
    });
    await expect(readPull(github, 8)).rejects.toMatchObject({ trouble: 'not_found', status: 404 });
  });

  it('of a fork is found by the branch of the run, if its head is still the commit of the run', async () => {
    const { api, github } = await openGithub();
    const repo = { full_name: 'mallory/demo' };
    api.state.addPull({ number: 3, head: { sha: HEAD, ref: 'fix', repo } });
    api.state.addPull({ number: 4, head: { sha: HEAD, ref: 'fix', repo: { full_name: 'other/demo' } } });
    api.state.addPull({ number: 5, head: { sha: 'c'.repeat(40), ref: 'fix', repo } });
    api.state.addPull({ number: 6, head: { sha: HEAD, ref: 'fix', repo }, state: 'closed' });
    const found = await findPulls(github, { headSha: HEAD, headRef: 'fix', headOwner: 'mallory' });
    expect(found.map(({ number }) => number)).toEqual([3]);
  });

  it('has its changed lines on all pages, of new and of huge files too', async () => {
    const { api, github } = await openGithub();
    api.state.files.set(7, [
      ...Array.from({ length: 230 }, (_, n) => file(`f${n}.ts`, { patch: '@@ -1 +1,2 @@\n a\n+b' })),
      file('gone.ts', { status: 'removed', patch: '@@ -1 +0,0 @@\n-a' }),
      file('huge.ts'),
      file('image.png', { changes: 0 }),
    ]);
    const { lines, isWhole } = await changedLines(github, 7);
    expect(isWhole).toBe(true);
    expect([lines.size, lines.get('f229.ts'), lines.get('huge.ts')]).toEqual([
      231,
      [[2, 2]],
      [[1, Number.MAX_SAFE_INTEGER]],
    ]);
    expect(lines.has('gone.ts')).toBe(false);
  });

  it('of more than three thousand files says that some are missing', async () => {
    const { api, github } = await openGithub();
    api.state.files.set(
      7,
      Array.from({ length: 3100 }, (_, n) => file(`f${n}.ts`, { patch: '@@ -0,0 +1 @@\n+b' })),
    );
    const { lines, isWhole } = await changedLines(github, 7);
    expect([lines.size, isWhole]).toEqual([3000, false]);
    expect(api.asked).toHaveLength(30);
  });
});

describe('commits', () => {
  it('have a merge base and parents, or none that GitHub knows', async () => {
    const { api, github } = await openGithub();
    api.state.mergeBases.set(`feat/x...${HEAD}`, BASE);
    api.state.parents.set(HEAD, [BASE]);
    expect(await mergeBase(github, 'feat/x', HEAD)).toBe(BASE);
    expect(await mergeBase(github, 'main', HEAD)).toBeUndefined();
    expect(await parentsOf(github, HEAD)).toEqual([BASE]);
    expect(await parentsOf(github, BASE)).toBeUndefined();
    api.fail(permission(/compare/));
    await expect(mergeBase(github, 'feat/x', HEAD)).rejects.toThrow('it takes `contents: read`');
  });
});

describe('whose token it is', () => {
  it('is asked of the one route that knows for every kind of token', async () => {
    const { api, github } = await openGithub();
    api.addToken('person', 'octocat');
    expect(await loginOf(github, { undone: 'Nothing was written' })).toBe(BOT);
    expect(await loginOf(openAs(api, 'person'), { undone: 'Nothing was written' })).toBe('octocat');
    api.fail({ ...failure(/graphql/, 502), times: 2 });
    expect(await loginOf(github, { undone: 'Nothing was written' })).toBe(BOT);
    await expect(loginOf(openAs(api, 'unknown'), { undone: 'Nothing was written' })).rejects.toMatchObject({
      trouble: 'forbidden',
    });
    api.fail({ on: /graphql/, status: 200, body: { errors: [{ message: 'Bad' }] }, times: 9 });
    await expect(loginOf(github, { undone: 'Nothing was written' })).rejects.toMatchObject({
      trouble: 'unavailable',
    });
  });
});
