/**
 * Times of the main work on real trees of three sizes, each beside a peer measured in the same run.
 *
 *     npm run bench               # fetches the trees first, when they are not there
 *     npm run bench -- Django     # one of them
 *     npm run bench -- query      # questions to made stores of up to a million outputs, and nothing else
 *     npm run bench -- schedule   # claiming and completing jobs, which needs no trees
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure, median, renderRows, type Measured, type Row } from './measure.ts';

const ROOT = join(import.meta.dirname, '..');
const TREES = join(ROOT, '.cache', 'trees');
const CODEBATCH = [process.execPath, join(ROOT, 'bin', 'codebatch.js')];
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);

/** Small, middle and large; the second version is the head of comparisons. */
const SIZES = [
  { name: 'requests', base: '2.31.0', head: '2.32.3' },
  { name: 'effect', base: '3.16.0', head: '3.17.0' },
  { name: 'Django', base: '5.2', head: '5.2.1' },
];

const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@example.invalid', ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });

const scratch = mkdtempSync(join(tmpdir(), 'codebatch-bench-'));

/** A fresh clone with the head checked out. */
function cloneOf(name: string, head: string, as: string): string {
  const to = join(scratch, as);
  rmSync(to, { recursive: true, force: true });
  git(scratch, 'clone', '--quiet', '--local', join(TREES, name), to);
  git(to, 'checkout', '--quiet', head);
  return to;
}

/** Median of some rounds; `prepare` is not measured. */
async function row(
  name: string,
  work: () => Promise<Measured>,
  options: { prepare?: () => void; rounds?: number } = {},
): Promise<Row> {
  const all: Measured[] = [];
  for (let round = 0; round < (options.rounds ?? ROUNDS); round++) {
    options.prepare?.();
    all.push(await work());
  }
  const failed = all.find(({ code }) => code > 1 || code < 0);
  return {
    name: failed ? `${name} (exit ${failed.code})` : name,
    seconds: median(all.map(({ seconds }) => seconds)),
    peakMiB: Math.max(...all.map(({ peakMiB }) => peakMiB)),
  };
}

/** Where tools of other people are installed for the comparison, never into the project. */
const TOOLS = join(ROOT, '.cache', 'tools');

process.env['PATH'] = `${join(TOOLS, 'node_modules', '.bin')}:${process.env['PATH']}`;

const found = (program: string): boolean => spawnSync('which', [program]).status === 0;

/** Installs what the registry has; what it has not is left out of the table and said to be. */
function installTools(): void {
  mkdirSync(TOOLS, { recursive: true });
  if (!found('biome'))
    spawnSync('npm', ['install', '--silent', '--prefix', TOOLS, '@biomejs/biome@2.4.6'], { stdio: 'ignore' });
}

function tracked(directory: string): string[] {
  return git(directory, 'ls-files', '-z').split('\0').filter(Boolean);
}

async function snapshots(tree: string, directory: string): Promise<string> {
  const empty = join(scratch, 'empty');
  const store = join(scratch, 'store');
  const clear = (): void => {
    rmSync(join(empty, '.git'), { recursive: true, force: true });
    rmSync(store, { recursive: true, force: true });
  };
  rmSync(empty, { recursive: true, force: true });
  cpSync(directory, empty, { recursive: true, filter: (path) => !/\/\.(git|codebatch)$/.test(path) });
  const peer = await row('git init + git add -A', () => measure(['git', 'add', '-A'], { cwd: empty }), {
    prepare: () => {
      clear();
      git(empty, 'init', '--quiet');
    },
  });
  const rows = [
    await row(
      'codebatch snapshot DIR --store (copies)',
      () => measure([...CODEBATCH, 'snapshot', empty, '--store', store]),
      {
        prepare: clear,
      },
    ),
    await row('sha256sum of the same files', () =>
      measure(['xargs', '-0', 'sha256sum'], { cwd: directory, input: tracked(directory).join('\0') }),
    ),
    await row('bare node', () => measure([process.execPath, '-e', '0'])),
  ];
  return renderRows(`${tree}: snapshot`, peer, rows);
}

async function checks(size: (typeof SIZES)[number]): Promise<string> {
  const directory = cloneOf(size.name, size.head, 'check');
  const check = (...args: string[]): Promise<Measured> =>
    measure([...CODEBATCH, 'check', '--fail-on', 'none', '--quiet', ...args], { cwd: directory });
  const forget = (): void => rmSync(join(directory, '.codebatch'), { recursive: true, force: true });
  const peer = await row('git status', () => measure(['git', 'status', '--porcelain'], { cwd: directory }), {
    rounds: 5,
  });
  const rows: Row[] = [];
  rows.push(await row('head alone, cold', () => check('--base', size.head), { prepare: forget }));
  rows.push(await row('base + head, cold', () => check('--base', size.base), { prepare: forget }));
  rows.push(await row('base + head again, nothing changed', () => check('--base', size.base), { rounds: 5 }));
  rows.push(
    await row('the same without the remembered report', () => check('--base', size.base), {
      prepare: () =>
        rmSync(join(directory, '.codebatch/store/indexes/codebatch/reports'), {
          recursive: true,
          force: true,
        }),
    }),
  );
  const sources = tracked(directory).filter((path) => /\.(py|[cm]?[jt]sx?)$/.test(path));
  let edit = 0;
  const touch = (count: number): void => {
    edit++;
    const step = Math.max(1, Math.floor(sources.length / count));
    const comment = (path: string): string =>
      path.endsWith('.py') ? `# edit ${edit}\n` : `// edit ${edit}\n`;
    for (let n = 0; n < count; n++)
      appendFileSync(
        join(directory, sources[(n * step) % sources.length]!),
        comment(sources[(n * step) % sources.length]!),
      );
  };
  rows.push(await row('one file changed', () => check('--base', size.head), { prepare: () => touch(1) }));
  rows.push(
    await row('1 % of the files changed', () => check('--base', size.head), {
      prepare: () => touch(Math.ceil(sources.length / 100)),
    }),
  );
  git(directory, 'checkout', '--quiet', '--', '.');
  await check('--base', size.head);
  for (const entry of readdirSync(directory)) {
    if (entry === '.git' || entry === '.codebatch' || entry === 'renamed') continue;
    execFileSync('mkdir', ['-p', join(directory, 'renamed')]);
    renameSync(join(directory, entry), join(directory, 'renamed', entry));
  }
  rows.push(await row('everything renamed, nothing edited', () => check('--base', size.head), { rounds: 1 }));
  const files = `${sources.length} source files, ${(bytesOf(cloneOf(size.name, size.head, 'bytes')) / 1e6).toFixed(1)} MB`;
  const bareNode = (await row('bare node', () => measure([process.execPath, '-e', '0']), { rounds: 5 }))
    .seconds;
  return renderRows(`${size.name} (${files}): check`, peer, rows, { bareNode });
}

function bytesOf(directory: string): number {
  return tracked(directory)
    .filter((path) => /\.(py|[cm]?[jt]sx?)$/.test(path))
    .reduce((sum, path) => sum + readFileSync(join(directory, path)).length, 0);
}

async function pipelines(size: (typeof SIZES)[number]): Promise<string> {
  const directory = cloneOf(size.name, size.head, 'pipeline');
  const store = join(scratch, 'store');
  const id = (...args: string[]): string =>
    (
      JSON.parse(
        execFileSync(CODEBATCH[0]!, [CODEBATCH[1]!, ...args, '--store', store, '--json'], {
          encoding: 'utf8',
        }),
      ) as Record<string, string>
    )[args[0] === 'batch' ? 'batch_id' : 'snapshot_id']!;
  let batch = '';
  const prepare = (): void => {
    rmSync(store, { recursive: true, force: true });
    const snapshot = id('snapshot', directory);
    batch = id('batch', 'init', '--snapshot', snapshot, '--pipeline', 'full');
  };
  const empty = join(scratch, 'empty');
  rmSync(empty, { recursive: true, force: true });
  cpSync(directory, empty, { recursive: true, filter: (path) => !/\/\.(git|codebatch)$/.test(path) });
  const peer = await row('git init + git add -A', () => measure(['git', 'add', '-A'], { cwd: empty }), {
    prepare: () => {
      rmSync(join(empty, '.git'), { recursive: true, force: true });
      git(empty, 'init', '--quiet');
    },
  });
  const rows = [
    await row(
      'codebatch run, full pipeline, cold',
      () => measure([...CODEBATCH, 'run', '--batch', batch, '--store', store]),
      { prepare },
    ),
    await row('codebatch run, nothing to do', () =>
      measure([...CODEBATCH, 'run', '--batch', batch, '--store', store]),
    ),
    ...(await linters(directory)),
  ];
  return renderRows(`${size.name}: full pipeline, and linters on the same files`, peer, rows);
}

/** Tools that people use on such files; each is said to be missing when it is not installed. */
async function linters(directory: string): Promise<Row[]> {
  const script = tracked(directory).some((path) => /\.[cm]?[jt]sx?$/.test(path));
  const tools: { program: string; argv: string[]; applies: boolean }[] = [
    { program: 'ctags', argv: ['ctags', '-R', '-f', '/dev/null', '--exclude=.git', '.'], applies: true },
    { program: 'oxlint', argv: ['oxlint', '--silent', '.'], applies: script },
    { program: 'biome', argv: ['biome', 'lint', '--max-diagnostics=none', '.'], applies: script },
  ];
  const rows: Row[] = [];
  for (const { program, argv, applies } of tools) {
    if (!applies) continue;
    if (!found(program)) console.log(`SKIPPED: ${program} is not installed, so it is not in the table.`);
    else rows.push(await row(argv.slice(0, 2).join(' '), () => measure(argv, { cwd: directory })));
  }
  return rows;
}

/** Runs a benchmark that has a file of its own. */
function runBeside(...path: string[]): void {
  spawnSync(process.execPath, [join(import.meta.dirname, ...path)], { stdio: 'inherit' });
}

async function runTrees(wanted: readonly string[]): Promise<void> {
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'fetch-trees.ts')], { stdio: 'inherit' });
  installTools();
  for (const size of SIZES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    console.log(await snapshots(size.name, cloneOf(size.name, size.head, 'snapshot')));
    console.log(await pipelines(size));
    console.log(await checks(size));
  }
  // How the comparison alone grows, up to a million diagnostics on each side.
  runBeside('matcher', 'scale.ts');
  runBeside('query.ts');
}

try {
  const wanted = process.argv.slice(2);
  const alone = ['query', 'schedule'].filter((name) => wanted.includes(name));
  for (const name of alone) runBeside(`${name}.ts`);
  if (alone.length === 0) await runTrees(wanted);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
