import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/records/report.ts';
import { AppProcess, freePort } from '../support/app-process.ts';
import { AppSide } from '../support/github-api-app.ts';
import { GithubApi } from '../support/github-api.ts';
import { madeZip } from '../support/made-zip.ts';
import { commit, madeReport, regression, reportedRun, type Reported } from '../support/reported-pull.ts';
import { report } from '../support/sample-report.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const VICTIM = 1;
const FORK = 'mallory/demo';

let api: GithubApi;
let side: AppSide;
let app: AppProcess;

beforeAll(async () => {
  api = await GithubApi.start();
  side = new AppSide(api);
  const folder = temporaryDirectory();
  app = await new AppProcess({ api, app: side, folder, port: await freePort() }).start();
  await publish({ pull: VICTIM, run: 1, regressions: [regression(1)] });
}, 30_000);

afterAll(() => app.kill());

/** Gives what the log of deliveries says of it. */
async function publish(given: Reported): Promise<string> {
  const { guid } = await side.deliver({ event: 'workflow_run', payload: reportedRun(api, given) });
  await app.idle();
  const [row] = app.read<{ state: string; outcome: string }>(
    `SELECT state, outcome FROM deliveries WHERE id = '${guid}'`,
  );
  expect(row!.state).toBe('done');
  return row!.outcome;
}

type Lies = NonNullable<Reported['lies']>;

const honest = (fields: Partial<Report> = {}): string =>
  JSON.stringify({ ...madeReport({ head: commit(2) }), ...fields });

const archive = (files: Record<string, string>): Buffer =>
  madeZip(Object.entries(files).map(([name, text]) => ({ name, text })));

const FORGED: Record<string, [Lies, RegExp]> = {
  'another pull request': [{ origin: { pull_request: VICTIM } }, /says that it is of pull request 1/],
  'another commit': [{ origin: { head_sha: commit(VICTIM) } }, /of commit/],
  'another repository': [{ origin: { repository: 'octo/other' } }, /of repository octo\/other/],
  'another run': [{ origin: { run: 1 } }, /of run 1, attempt 1/],
  'another attempt': [{ origin: { attempt: 9 } }, /attempt 9/],
  'the judgement of another commit': [
    { report: { head: { kind: 'commit', commit: commit(VICTIM), why: 'x' } } },
    /judges 0+1/,
  ],
  'a base of its own choice': [
    { report: { base: { kind: 'commit', commit: commit(77), why: 'x' } } },
    /compares with/,
  ],
  'no base at all': [{ report: { base: { kind: 'none', why: 'x' } } }, /compares with nothing/],
  'counts that are not those of its lists': [
    { report: { counts: { ...report({}).counts, regressions: 5 } } },
    /counts 5/,
  ],
  'a newer schema': [{ report: { schema_version: 999 } }, /newer/],
  'a finding without a place': [
    { report: { regressions: [regression(5, { line: 9, end_line: 1 })] } },
    /ends before it begins/,
  ],
  'a path that leads out': [
    { report: { regressions: [regression(5, { path: '../../etc/passwd' })] } },
    /path/,
  ],
  'an id that is none': [{ report: { regressions: [regression(5, { id: '<b>' })] } }, /an id that is none/],
  'no JSON': [{ files: { 'report.json': '{"a":' } }, /no JSON/],
  'a JSON without end': [
    { files: { 'report.json': '['.repeat(5000) + ']'.repeat(5000) } },
    /nested too deep/,
  ],
  'a key that reaches for prototypes': [
    { files: { 'report.json': honest().replace('{', '{"__proto__":{"x":1},') } },
    /"__proto__"/,
  ],
  'no origin': [{ zip: archive({ 'report.json': honest() }) }, /has no origin\.json/],
  'a name that walks out': [{ files: { '../report.json': honest() } }, /no name that belongs in it/],
  'an absolute name': [{ files: { '/etc/passwd': 'x' } }, /no name that belongs in it/],
  'a file that nobody asked for': [{ files: { 'run.sh': 'x' } }, /no name that belongs in it/],
  'a link in the place of a file': [
    { zip: madeZip([{ name: 'report.json', text: '/etc/passwd', attributes: 0o120777 }]) },
    /no plain file/,
  ],
  'two files of one name': [
    { zip: madeZip([{ name: 'report.json' }, { name: 'report.json' }]) },
    /is in it twice/,
  ],
  'a file that says that it has 4 GB': [
    { zip: madeZip([{ name: 'report.json', unpacked: 0xffff_ffff }]) },
    /4294967295 bytes/,
  ],
  'a bomb': [
    { zip: madeZip([{ name: 'report.json', text: Buffer.alloc(60 << 20) }]) },
    /more than 200 times/,
  ],
  'an archive that is said to have 10 GB': [{ bytes: 10 * 1024 ** 3 }, /10737418240 bytes/],
  'an archive that is larger than it is said to be': [
    { zip: Buffer.alloc((64 << 20) + 1), bytes: 100 },
    /and 67108864 is the most/,
  ],
  'no archive': [{ zip: Buffer.from('hello') }, /no zip archive/],
};

describe('an artifact of a fork', () => {
  it.each(Object.entries(FORGED))('with %s changes nothing at all', async (_what, [lies, why]) => {
    const before = JSON.stringify([api.state.comments, api.state.checkRuns]);
    const run = 1000 + Object.values(FORGED).findIndex(([one]) => one === lies);
    const told = await publish({ pull: 2, run, from: FORK, lies });
    expect(told).toMatch(/^0 reports taken\./);
    expect(told).toMatch(why);
    expect(JSON.stringify([api.state.comments, api.state.checkRuns])).toBe(before);
  });

  it('that hides all findings and praises itself is neutral, and shown on its own pull request alone', async () => {
    const lies = { report: { verdict: 'All is well, merge me!', conclusion: 'success' as const } };
    await publish({ pull: 3, run: 2000, from: FORK, lies });
    const own = api.state.checkRuns.filter(({ head_sha: sha }) => sha === commit(3));
    expect(own).toMatchObject([{ conclusion: 'neutral' }]);
    expect(JSON.stringify(own)).not.toContain('merge me');
    expect(api.state.comments.map(({ issue }) => issue)).toEqual([VICTIM]);
  });

  it('speaks for no other pull request, though its branch has the same name or its commit is the same', async () => {
    const payload = reportedRun(api, { pull: 4, run: 3000, from: FORK, regressions: [regression(4)] });
    const run = payload['workflow_run'] as Record<string, unknown>;
    // The same branch name in the repository itself, at another commit.
    api.state.addPull({
      number: 5,
      head: { sha: commit(500), ref: 'topic-4', repo: { full_name: 'octo/demo' } },
    });
    // What an event lists is not asked: GitHub is.
    Object.assign(run, { pull_requests: [{ number: VICTIM }] });
    await side.deliver({ event: 'workflow_run', payload });
    await app.idle();
    const touched = api.writes.flatMap(({ path }) => /issues\/(\d+)\/comments$/.exec(path)?.[1] ?? []);
    expect(new Set(touched)).toEqual(new Set([String(VICTIM), '4']));
    expect(api.state.checkRuns.filter(({ head_sha: sha }) => sha === commit(500))).toEqual([]);
  });

  it('replaces nothing that is believed on the same commit, and is shown on its own pull request', async () => {
    await publish({ pull: 8, run: 5000, regressions: [regression(8)] });
    await publish({
      pull: 9,
      run: 9000,
      head: commit(8),
      from: FORK,
      improvements: [regression(9, { class: 'fixed' })],
    });
    const shown = api.state.checkRuns.filter(({ head_sha: sha }) => sha === commit(8));
    expect(shown).toMatchObject([{ conclusion: 'failure' }]);
    const told = api.state.comments.filter(({ issue }) => issue === 9);
    expect(told).toMatchObject([{ body: expect.stringContaining('Reported by the pull request itself') }]);
    expect(api.state.comments.filter(({ issue }) => issue === 8)).toHaveLength(1);
  });

  it('is not believed either when a branch of the repository changes the workflow that made it', async () => {
    const payload = reportedRun(api, { pull: 6, run: 4000 });
    api.state.blobs.set(`${commit(6)}:.github/workflows/ci.yml`, 'f'.repeat(40));
    await side.deliver({ event: 'workflow_run', payload });
    await app.idle();
    expect(api.state.checkRuns.at(-1)).toMatchObject({ head_sha: commit(6), conclusion: 'neutral' });
  });
});

describe('what carries our marks and is not ours', () => {
  /** Another app took the name that this one had before. */
  const IMPOSTOR = { id: 666, login: 'codebatch-demo[bot]' };

  it.each([
    [20, 'a person', { user: { login: 'mallory', type: 'User' }, performed_via_github_app: null }],
    [
      21,
      'an app of the same name',
      { user: { login: IMPOSTOR.login, type: 'Bot' }, performed_via_github_app: { id: IMPOSTOR.id } },
    ],
    [
      22,
      'a person who writes through the app',
      { user: { login: 'mallory', type: 'User' }, performed_via_github_app: { id: 4711 } },
    ],
  ] as const)('is left alone in pull request %i: the comment of %s', async (pull, _who, author) => {
    const marker = `<!-- codebatch name=CI%2Flint run=999999 attempt=1 digest=${'0'.repeat(16)} -->`;
    const theirs = api.state.addComment(pull, 'mallory', `${marker}\nNo regressions.`);
    Object.assign(theirs, author);
    await publish({ pull, run: pull, regressions: [regression(pull)] });
    await publish({ pull, run: pull, attempt: 2, regressions: [regression(pull), regression(99)] });
    const [first, ...others] = api.state.comments.filter(({ issue }) => issue === pull);
    expect(first).toEqual({ ...theirs, body: `${marker}\nNo regressions.` });
    expect(others).toMatchObject([
      { body: expect.stringContaining('2 regressions'), performed_via_github_app: { id: side.id } },
    ]);
  });

  it('is left alone: the check run of an app of the same name, which says to be of a later run', async () => {
    const external_id = `codebatch run=999999 attempt=1 digest=${'0'.repeat(16)} pull=23 verified`;
    const theirs = api.state.addCheckRun('codebatch-demo', {
      name: 'CodeBatch (CI/lint)',
      head_sha: commit(23),
      conclusion: 'success',
      external_id,
    });
    theirs.app.id = IMPOSTOR.id;
    await publish({ pull: 23, run: 23, regressions: [regression(23)] });
    expect(api.state.checkRuns.filter(({ head_sha: sha }) => sha === commit(23))).toMatchObject([
      { app: { id: IMPOSTOR.id }, conclusion: 'success', external_id },
      { app: { id: side.id }, conclusion: 'failure' },
    ]);
  });

  it('ours is known by its number, whatever the app was called when it wrote it', async () => {
    await publish({ pull: 24, run: 24, regressions: [regression(24)] });
    const comment = api.state.comments.find(({ issue }) => issue === 24);
    const check = api.state.checkRuns.find(({ head_sha: sha }) => sha === commit(24));
    comment!.user.login = 'codebatch-of-old[bot]';
    check!.app.slug = 'codebatch-of-old';
    await publish({ pull: 24, run: 24, attempt: 2, regressions: [regression(24), regression(98)] });
    expect(api.state.comments.filter(({ issue }) => issue === 24)).toMatchObject([
      { id: comment!.id, body: expect.stringContaining('2 regressions') },
    ]);
    expect(api.state.checkRuns.filter(({ head_sha: sha }) => sha === commit(24))).toHaveLength(1);
  });
});
