/**
 * Fetches real source trees, several consecutive versions each, into `.cache/trees/` (never committed), and makes of
 * each package a git repository with one tagged commit a version, so that `check` can compare neighbours.
 *
 *     node scripts/fetch-trees.ts [package…]
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

interface Source {
  registry: 'npm' | 'pypi';
  name: string;
  versions: string[];
}

const SOURCES: Source[] = [
  { registry: 'pypi', name: 'Django', versions: ['5.1.14', '5.2', '5.2.1'] },
  { registry: 'pypi', name: 'sympy', versions: ['1.13.3', '1.14.0'] },
  { registry: 'pypi', name: 'requests', versions: ['2.31.0', '2.32.3'] },
  { registry: 'npm', name: 'effect', versions: ['3.16.0', '3.17.0'] },
  { registry: 'npm', name: 'rxjs', versions: ['7.8.1', '7.8.2'] },
  // Small ones, for comparing findings between releases.
  { registry: 'pypi', name: 'flask', versions: ['2.3.3', '3.0.3', '3.1.0'] },
  { registry: 'pypi', name: 'rich', versions: ['13.5.3', '13.7.1', '13.8.0'] },
  { registry: 'pypi', name: 'black', versions: ['24.4.2', '24.8.0'] },
  { registry: 'npm', name: 'zod', versions: ['3.25.51', '3.25.76', '4.0.5'] },
  { registry: 'npm', name: 'preact', versions: ['10.22.0', '10.24.0'] },
];

const CACHE = join(import.meta.dirname, '..', '.cache', 'trees');

function run(program: string, args: string[], cwd: string): void {
  execFileSync(program, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...COMMITTER },
  });
}

const COMMITTER = {
  GIT_AUTHOR_NAME: 'release',
  GIT_AUTHOR_EMAIL: 'release@example.invalid',
  GIT_COMMITTER_NAME: 'release',
  GIT_COMMITTER_EMAIL: 'release@example.invalid',
  GIT_AUTHOR_DATE: '2000-01-01T00:00:00Z',
  GIT_COMMITTER_DATE: '2000-01-01T00:00:00Z',
};

/** Downloads and unpacks one version; gives the folder that holds its files. */
function unpack(source: Source, version: string, scratch: string): string {
  mkdirSync(scratch, { recursive: true });
  if (source.registry === 'npm') run('npm', ['pack', '--silent', `${source.name}@${version}`], scratch);
  else
    run(
      'pip',
      ['download', '--quiet', '--no-binary', ':all:', '--no-deps', `${source.name}==${version}`],
      scratch,
    );
  const archive = readdirSync(scratch).find((file) => /\.(tgz|tar\.gz)$/.test(file))!;
  run('tar', ['-xzf', archive], scratch);
  rmSync(join(scratch, archive));
  const [folder] = readdirSync(scratch);
  return join(scratch, folder!);
}

function fetch(source: Source): void {
  const repository = join(CACHE, source.name);
  if (existsSync(join(repository, '.git', 'complete'))) {
    console.log(`${source.name}: there already`);
    return;
  }
  rmSync(repository, { recursive: true, force: true });
  mkdirSync(repository, { recursive: true });
  run('git', ['init', '--quiet', '--initial-branch=main'], repository);
  for (const version of source.versions) {
    const scratch = join(CACHE, `.${source.name}-${version}`);
    rmSync(scratch, { recursive: true, force: true });
    for (const entry of readdirSync(repository))
      if (entry !== '.git') rmSync(join(repository, entry), { recursive: true });
    cpSync(unpack(source, version, scratch), repository, { recursive: true });
    rmSync(scratch, { recursive: true });
    // A package's own ignore file must not keep its files out of its history.
    run('git', ['add', '--all', '--force'], repository);
    run('git', ['commit', '--quiet', '--message', version], repository);
    run('git', ['tag', version], repository);
    console.log(`${source.name} ${version}`);
  }
  run('git', ['gc', '--quiet'], repository);
  mkdirSync(join(repository, '.git', 'complete'));
}

const wanted = process.argv.slice(2);
for (const source of SOURCES) if (wanted.length === 0 || wanted.includes(source.name)) fetch(source);
