import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** A state of the pull request: its merge commit, and what that is compared with. */
export interface Push {
  base: string;
  /** What `refs/pull/1/merge` is. */
  head: string;
  /** The last commit of the branch. */
  offered: string;
}

/** The repository as the platform would have it, after each of two pushes to one pull request. */
export interface Origin {
  root: string;
  /** Brings regressions and improvements. */
  first: Push;
  /** Mends the regressions: what is left are improvements. */
  second: Push;
}

/** Runs git with a fixed identity and no configuration of this machine. */
function git(cwd: string, ...args: string[]): string {
  const identity = ['AUTHOR', 'COMMITTER'].flatMap((who) => [
    [`GIT_${who}_NAME`, 'a'],
    [`GIT_${who}_EMAIL`, 'a@example.invalid'],
    [`GIT_${who}_DATE`, '2001-01-01T00:00:00Z'],
  ]);
  const none = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const env = { ...process.env, ...Object.fromEntries(identity), ...none };
  return execFileSync('git', args, { cwd, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

function commit(root: string, files: Record<string, string>, message: string): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', message);
  return git(root, 'rev-parse', 'HEAD');
}

/** A mended file that lies in the first of any four shard ranges: the one whose job is made to crash. */
function mendedEarly(): string {
  for (let n = 0; ; n++) {
    const text = `def f(a):\n    return ${n}\n`;
    if (createHash('sha256').update(text).digest('hex').startsWith('00')) return text;
  }
}

/** Makes the repository, with 40 modules in python that all have an unused import, in a folder. */
export function makeOrigin(root: string): Origin {
  mkdirSync(root);
  git(root, 'init', '--quiet', '--initial-branch=main');
  const modules = Array.from({ length: 40 }, (_, n) => [
    `m${n}.py`,
    `import os\nfrom m${(n + 1) % 40} import f\n\n\ndef f(a):\n    return ${n}\n`,
  ]);
  commit(root, Object.fromEntries(modules) as Record<string, string>, 'modules');
  git(root, 'branch', 'topic');
  const base = commit(root, { 'later.py': 'def later(a):\n    return a\n' }, 'main goes on');
  git(root, 'checkout', '--quiet', 'topic');
  const worse = {
    'm1.py': 'import sys\nimport json\n',
    'm2.py': 'def f(a):\n\treturn 2 \n',
    'bad.py': 'def (\n',
    'm3.py': mendedEarly(),
  };
  const first = pushed(root, base, commit(root, worse, 'first push'));
  const mended = {
    'm1.py': 'from m2 import f\n\n\ndef g(a):\n    return f(a)\n',
    'm2.py': 'def f(a):\n    return 2\n',
    'bad.py': 'def good(a):\n    return a\n',
  };
  return { root, first, second: pushed(root, base, commit(root, mended, 'second push')) };
}

/** The platform's merge of the branch, kept from being collected. */
function pushed(root: string, base: string, offered: string): Push {
  git(root, 'checkout', '--quiet', '--detach', base);
  git(root, 'merge', '--quiet', '--no-ff', '--message', 'merge', offered);
  const head = git(root, 'rev-parse', 'HEAD');
  git(root, 'update-ref', `refs/merges/${head}`, head);
  git(root, 'checkout', '--quiet', 'topic');
  return { base, head, offered };
}

/** A checkout of a merge as `actions/checkout` leaves it by default: one commit deep, detached. */
export function shallowCheckout(origin: Origin, { head }: Push, folder: string): string {
  mkdirSync(folder);
  git(folder, 'init', '--quiet');
  git(folder, 'remote', 'add', 'origin', `file://${origin.root}`);
  git(folder, 'fetch', '--quiet', '--depth=1', '--no-tags', 'origin', `+${head}:refs/remotes/pull/1/merge`);
  git(folder, 'checkout', '--quiet', '--detach', 'refs/remotes/pull/1/merge');
  return folder;
}

/** All of the repository, as a person has it. */
export function wholeClone(origin: Origin, folder: string): string {
  git(
    origin.root,
    'clone',
    '--quiet',
    '--no-local',
    '--mirror',
    `file://${origin.root}`,
    join(folder, '.git'),
  );
  git(folder, 'config', 'core.bare', 'false');
  git(folder, 'checkout', '--quiet', '--force', 'main');
  return folder;
}

/** The event of a push to the pull request. @param from repository of the branch */
export function writeEvent(file: string, { base, offered }: Push, from: string): string {
  const event = {
    action: 'synchronize',
    number: 1,
    repository: { full_name: 'owner/name', default_branch: 'main' },
    pull_request: {
      number: 1,
      base: { ref: 'main', sha: base, repo: { full_name: 'owner/name' } },
      head: { ref: 'topic', sha: offered, repo: { full_name: from, fork: from !== 'owner/name' } },
    },
  };
  writeFileSync(file, JSON.stringify(event));
  return file;
}

/**
 * The action as `uses: codebatch/action@v1` would find it. @param crash makes the job of the first range end before its
 * work, in the first attempt of a run
 */
export function stageAction(folder: string, { crash }: { crash: boolean }): string {
  cpSync(join(ROOT, 'action.yml'), join(folder, 'action.yml'));
  for (const part of ['action', 'wasm', 'package.json'])
    cpSync(join(ROOT, 'dist', part), join(folder, 'dist', part), { recursive: true });
  const path = join('.github', 'workflows', 'codebatch.yml');
  const text = readFileSync(join(ROOT, path), 'utf8');
  const step = /^ {6}- uses: codebatch\/action@v1\n {8}with:\n {10}mode: run\n/m;
  const when = "github.run_attempt == '1' && startsWith(matrix.shard-range, '00-')";
  const crashing = `      - if: \${{ ${when} }}\n        run: exit 1\n`;
  mkdirSync(join(folder, '.github', 'workflows'), { recursive: true });
  const staged = crash ? replaced(text, step, (found) => crashing + found) : text;
  writeFileSync(join(folder, path), staged);
  return folder;
}

/** The README's workflow of one job, which shows its summary in the end: act keeps none. */
export function writeSingleJob(file: string): string {
  const shown = 'if: always()\n        run: cat "$GITHUB_STEP_SUMMARY"\n';
  const text = documented('uses: codebatch/action@v1');
  writeFileSync(file, `${text.trimEnd()}\n      - ${shown}`);
  return file;
}

/** The README's workflow of a matrix, with so many jobs though there is little work. */
export function writeMatrix(file: string, jobs: number, given: { memo: boolean; pipeline?: string }): string {
  const more = Object.entries(given).map(([name, value]) => `\n      ${name}: ${value}`);
  const inputs = `max-jobs: ${jobs}\n      bytes-per-job: '1'${more.join('')}`;
  const text = documented('uses: codebatch/action/.github/workflows/codebatch.yml@v1');
  writeFileSync(
    file,
    replaced(text, /max-jobs: \d+/, () => inputs),
  );
  return file;
}

/** The first workflow of the README that has a line. */
function documented(line: string): string {
  const page = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const blocks = [...page.matchAll(/^```ya?ml\n(.*?)^```/gms)].map(([, text]) => text!);
  const found = blocks.find((text) => text.includes(line));
  if (found === undefined) throw new Error(`The README shows no workflow with ${line}.`);
  return found;
}

function replaced(text: string, pattern: RegExp, by: (found: string) => string): string {
  if (!pattern.test(text)) throw new Error(`${pattern.source} is not in the workflow any more.`);
  return text.replace(pattern, by);
}
