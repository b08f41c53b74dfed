/**
 * The documented workflows, end to end, under a runner that is not ours: nektos/act in host mode, with its own artifact and
 * cache servers, on a real repository with a pull request of two pushes.
 *
 *     node scripts/e2e.ts                    needs act, or a go to install it with, and the bundle in dist/ (npm run dist)
 *     node scripts/e2e.ts 'matrix of 1'      those alone whose names begin so; some build on the one before
 *
 * Where act is not the platform:
 * - Its `actions/checkout` copies the folder it was started in, which here is a clone one commit deep, as the real one
 *   leaves it; the base is fetched by the action from a repository on this disk.
 * - Its artifact server does not get on with today's client, and lists the size of a folder in place of the archive's, which
 *   the action refuses: a front mends three things (e2e/artifact-front.ts). It gives no digests, and a name may be taken twice.
 * - Its cache server speaks the older protocol, and knows no scopes: that a fork cannot write what others read is the
 *   platform's promise, and the action's not to try; only the latter is seen here.
 * - It cannot re-run the failed jobs of a run alone: `plan` and `merge` run again with the ones that are named.
 * - It keeps no job summary, enforces no permissions, and has no API: there is neither comment nor check run.
 * All that is proven without act, over fakes of the services that speak their real protocols, in __tests__/action.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PART_LIMITS } from '../src/action/transfer/artifacts.ts';
import { zipEntries } from '../src/review/zip-entries.ts';
import { findAct, freePort, runAct, type ActRun } from './e2e/act.ts';
import { startArtifactFront } from './e2e/artifact-front.ts';
import { SCENARIOS, type Scenario } from './e2e/scenarios.ts';
import {
  makeOrigin,
  shallowCheckout,
  stageAction,
  wholeClone,
  writeEvent,
  writeMatrix,
  writeSingleJob,
  type Origin,
  type Push,
} from './e2e/stage.ts';

const ROOT = join(import.meta.dirname, '..');

interface Told {
  conclusion: string;
  verdict: string;
  counts: { unknown: number };
  reproduce: string;
}

interface Row {
  scenario: string;
  time: string;
  jobs: string;
  'memo hits': string;
  verdict: string;
  'equal bytes': string;
}

/** All of one invocation, below one temporary folder. */
class Stage {
  private readonly act: string;
  private readonly scratch: string;
  private readonly origin: Origin;
  private readonly expected = new Map<string, string>();
  private count = 0;
  private crashed = '';
  private lastRun = 0;

  constructor(act: string, scratch: string) {
    this.act = act;
    this.scratch = scratch;
    this.origin = makeOrigin(this.path('origin'));
    for (const crash of [false, true]) stageAction(this.actionFolder(crash), { crash });
    mkdirSync(this.path('clone'));
    wholeClone(this.origin, this.path('clone'));
  }

  /** Runs a scenario; gives its row, and what is wrong with it. */
  async play(scenario: Scenario): Promise<{ row: Row; wrong: string[]; log: string }> {
    const push = this.origin[scenario.push];
    const run = await this.run(scenario, push);
    const text = this.report(scenario.attempt ?? 1);
    const wrong: string[] = [];
    const told = text === undefined ? undefined : (JSON.parse(text) as Told);
    const range = /No part came of 1 range \((\S+)\)/.exec(run.log)?.[1];
    if (range !== undefined) this.crashed = range;
    const equal = text !== undefined && told !== undefined && text === this.onALaptop(told, push);
    const hits = hitsOf(run.log);
    const { expect } = scenario;
    const conclusion = expect.report === false ? undefined : expect.conclusion;
    if (told?.conclusion !== conclusion) wrong.push(`the conclusion is ${told?.conclusion}`);
    if ((run.code === 0) !== (expect.conclusion === 'success')) wrong.push(`act ended with ${run.code}`);
    if (equal !== expect.equal) wrong.push(equal ? 'the bytes are equal' : 'the bytes differ');
    if (expect.report !== false && !expect.equal && !((told?.counts.unknown ?? 0) > 0))
      wrong.push('nothing is unknown');
    if (expect.log && !expect.log.test(run.log)) wrong.push(`the log says nothing of ${expect.log.source}`);
    if (expect.hits === true && hits.startsWith('0')) wrong.push('nothing was remembered');
    const row = {
      scenario: scenario.name,
      time: `${run.seconds.toFixed(1)} s`,
      jobs: `${jobsOf(run.log)}`,
      'memo hits': hits,
      verdict: verdictOf(told),
      'equal bytes': equal ? 'yes' : 'no',
    };
    return { row, wrong, log: run.log };
  }

  private async run(scenario: Scenario, push: Push): Promise<ActRun> {
    const n = ++this.count;
    const { jobs, memo, attempt = 1 } = scenario;
    // A re-run is the run before, again.
    if (attempt === 1) this.lastRun = n;
    const port = await freePort();
    const folder = this.path('artifacts');
    const front = await startArtifactFront(port, folder);
    const workflow = this.path(`workflow-${n}.yml`);
    const scratch = this.path(`act-${n}`);
    mkdirSync(scratch);
    try {
      return await runAct({
        act: this.act,
        checkout: shallowCheckout(this.origin, push, this.path(`checkout-${n}`)),
        workflow:
          jobs === undefined
            ? writeSingleJob(workflow)
            : writeMatrix(workflow, jobs, { memo: memo !== undefined, ...scenario.with }),
        eventFile: writeEvent(this.path(`event-${n}.json`), push, scenario.from ?? 'owner/name'),
        action: this.actionFolder(scenario.crash ?? false),
        scratch,
        caches: this.path(`caches-${memo ?? n}`),
        artifacts: { folder, port, front: front.url },
        runId: this.lastRun,
        attempt,
        ...(scenario.matrix ? { matrix: scenario.matrix.replace('CRASHED', this.crashed) } : {}),
      });
    } finally {
      front.stop();
    }
  }

  /** The report that the run uploaded last. */
  private report(attempt: number): string | undefined {
    const folder = join(this.path('artifacts'), `${this.lastRun}`);
    const names = existsSync(folder) ? readdirSync(folder) : [];
    const name = names.find((one) => one.startsWith('codebatch-report') && one.endsWith(`-a${attempt}-u1`));
    const archive = join(folder, `${name}`, `${name}.zip`);
    // An upload that failed leaves an empty file.
    if (name === undefined || statSync(archive).size === 0) return undefined;
    const entries = [...zipEntries(archive, PART_LIMITS)];
    return entries.find((entry) => entry.name === 'report.json')?.bytes.toString('utf8');
  }

  /** What the command that the report ends with says of the same commits, in a whole clone. */
  private onALaptop({ reproduce }: Told, { base, head }: Push): string | undefined {
    if (!reproduce.includes(`--base ${base}`) || !reproduce.includes(`--head ${head}`)) return undefined;
    const known = this.expected.get(reproduce);
    if (known !== undefined) return known;
    const argv = [join(ROOT, 'bin', 'codebatch.js'), ...reproduce.split(' ').slice(2), '--json', '--no-memo'];
    const { stdout } = spawnSync(process.execPath, argv, { cwd: this.path('clone'), encoding: 'utf8' });
    this.expected.set(reproduce, stdout);
    return stdout;
  }

  private actionFolder(crash: boolean): string {
    return this.path(crash ? 'action-that-crashes' : 'action');
  }

  private path(name: string): string {
    return join(this.scratch, name);
  }
}

function verdictOf(told: Told | undefined): string {
  if (!told) return 'none';
  const { conclusion, verdict, counts } = told;
  // The verdict of an incomplete run counts what was not done.
  const more = counts.unknown > 0 && !verdict.includes('unknown') ? ` ${counts.unknown} unknown.` : '';
  return `${conclusion}: ${verdict}${more}`;
}

/** Jobs that came to an end. */
function jobsOf(log: string): number {
  return [...log.matchAll(/\u{1F3C1} +Job (?:succeeded|failed)/gu)].length;
}

/** As `run` jobs say it of what they were given, or the summary of a single job of all of it. */
function hitsOf(log: string): string {
  const counts = [...log.matchAll(/: (\d+) computed, (\d+) remembered/g)];
  const sum = (at: 1 | 2): number => counts.reduce((all, found) => all + Number(found[at]), 0);
  if (counts.length > 0) return `${sum(2)} of ${sum(1) + sum(2)}`;
  return /(\d+ %) remembered/.exec(log)?.[1] ?? '0';
}

function printed(rows: readonly Row[]): string {
  const names = Object.keys(rows[0]!) as (keyof Row)[];
  const all = [Object.fromEntries(names.map((name) => [name, name])) as unknown as Row, ...rows];
  const width = (name: keyof Row): number => Math.max(...all.map((row) => row[name].length));
  return all
    .map((row) =>
      names
        .map((name) => row[name].padEnd(width(name)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

async function main(): Promise<number> {
  const act = findAct();
  if (act === undefined) {
    console.log(
      'e2e SKIPPED: there is neither act nor a go that can install it, so NOTHING WAS TESTED here.',
    );
    return 0;
  }
  if (!existsSync(join(ROOT, 'dist', 'action', 'index.js'))) {
    console.error('There is no bundle in dist/action: run npm run dist first.');
    return 2;
  }
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'codebatch-e2e-')));
  const rows: Row[] = [];
  let failed = 0;
  try {
    const stage = new Stage(act, scratch);
    const wanted = process.argv[2] ?? '';
    for (const scenario of SCENARIOS.filter(({ name }) => name.startsWith(wanted))) {
      const { row, wrong, log } = await stage.play(scenario);
      rows.push(row);
      console.error(`${wrong.length === 0 ? '✓' : '✗'} ${scenario.name}, ${row.time}`);
      if (wrong.length === 0) continue;
      failed++;
      console.error(`${log}\n${scenario.name}: ${wrong.join('; ')}.`);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  console.log(printed(rows));
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
