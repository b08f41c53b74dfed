import { beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiSchema, type ApiCommand } from '../../src/records/api.ts';
import { codebatch, json } from '../support/codebatch.ts';
import { inProcess } from '../support/in-process.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

const hasBash = spawnSync('bash', ['--version'], { stdio: 'ignore' }).status === 0;
if (!hasBash) process.stderr.write('NOT DONE: completion in bash, because there is no bash here.\n');
const inBash = hasBash ? it : it.skip;

let cwd: string;
let commands: ApiCommand[];

beforeAll(async () => {
  cwd = temporaryDirectory();
  ({ commands } = apiSchema.parse(JSON.parse((await inProcess(cwd, 'api', '--json')).stdout)));
  writeTree(cwd, { 'plan.md': '', 'a folder/x.json': '' });
  for (const name of ['batch-1', 'batch-2', 'other', '$(touch struck)', 'two words'])
    mkdirSync(join(cwd, 'store', 'batches', name), { recursive: true });
  mkdirSync(join(cwd, 'store', 'snapshots', 'snap-1'), { recursive: true });
  writeFileSync(join(cwd, 'bash'), (await inProcess(cwd, 'completion', 'bash')).stdout);
});

/** What bash offers at the end of each command line, whose last word is being typed. */
function offered(lines: readonly (readonly string[])[]): string[][] {
  const quote = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;
  const tries = lines.map(
    (words) =>
      `COMP_WORDS=(codebatch ${words.map(quote).join(' ')}); COMP_CWORD=${words.length}; _codebatch; ` +
      `printf '%s\\n' "\${COMPREPLY[@]}"; echo ---`,
  );
  const script = ['set -eu', 'source ./bash', 'set +eu', ...tries].join('\n');
  const { stdout, stderr, status } = spawnSync('bash', ['--norc'], { cwd, encoding: 'utf8', input: script });
  expect([stderr, status]).toEqual(['', 0]);
  return stdout
    .split('---\n')
    .slice(0, -1)
    .map((text) => text.split('\n').filter(Boolean));
}

describe('completion in bash', () => {
  inBash('offers the commands, the flags of each, and the choices of options', () => {
    const lines = commands.map(({ name }) => [...name.split(' '), '--']);
    for (const [at, flags] of offered(lines).entries())
      expect([commands[at]!.name, flags]).toEqual([
        commands[at]!.name,
        [...commands[at]!.options.map(({ flag }) => flag), '--help'],
      ]);
    const [all, chosen, half, groups, shells, version] = offered([
      [''],
      ['query', 'stats', '--by', ''],
      ['schedule', 'graph', '--format', 'm'],
      ['batch', ''],
      ['completion', ''],
      ['--v'],
    ]);
    expect(all).toEqual([...new Set(commands.map(({ name }) => name.split(' ')[0]))]);
    expect([chosen, half, groups, shells, version]).toEqual([
      expect.arrayContaining(['kind', 'severity']),
      ['mermaid'],
      ['init', 'list', 'show'],
      ['bash', 'zsh', 'fish'],
      ['--version'],
    ]);
  });

  inBash('offers files and folders where a name of one is wanted', () => {
    expect(
      offered([
        ['schedule', 'validate', 'p'],
        ['status', '--store', 's'],
        ['check', '--html', 'a'],
        ['check', '--jobs', ''],
      ]),
    ).toEqual([['plan.md'], ['store'], ['a folder'], []]);
  });

  inBash('offers the ids that stand in the store, and runs nothing that a folder is called', () => {
    expect(
      offered([
        ['status', '--store', 'store', '--batch', ''],
        ['diff', '--store', 'store', 'batch-'],
        ['files', '--store', 'store', '--snapshot', ''],
        ['status', '--store', 'nowhere', '--batch', ''],
        ['status', '--store', '$(touch struck)', '--batch', ''],
        ['status', '--batch', '$(touch struck)'],
      ]),
    ).toEqual([['batch-1', 'batch-2', 'other'], ['batch-1', 'batch-2'], ['snap-1'], [], [], []]);
    expect(existsSync(join(cwd, 'struck'))).toBe(false);
  });
});

describe('codebatch completion', () => {
  it('prints a script for each shell, which names every command and flag', async () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { script } = json<{ script: string }>(await inProcess(cwd, 'completion', shell, '--json'));
      for (const { name, options } of commands) {
        expect(script).toContain(name);
        for (const { flag } of options)
          expect(script).toContain(shell === 'fish' ? ` -l ${flag.slice(2)}` : flag);
      }
    }
  });

  it('is what the installed program prints', async () => {
    const { stdout } = await inProcess(cwd, 'completion', 'bash');
    expect(codebatch(cwd, 'completion', 'bash').stdout).toBe(stdout);
  });
});
