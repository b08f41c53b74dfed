import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Command } from 'commander';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { Output } from '../../src/cli/output.ts';
import { buildProgram } from '../../src/cli/program.ts';
import type { Sources } from '../../src/engine/query-sources.ts';
import { unpackReferenceStore } from '../support/unpacked.ts';

let root: string;

beforeAll(() => {
  root = unpackReferenceStore();
});

/** Commands that make or judge something; all others only read. */
const NOT_READING = [
  'check',
  'explain',
  'accept',
  'init',
  'snapshot take',
  'batch init',
  'run',
  'resume',
  'merge',
  'run-shard',
];

async function programFor(argv: readonly string[]): Promise<{ program: Command; told: () => string }> {
  const stdout = new PassThrough();
  const output = new Output({
    json: true,
    quiet: false,
    stdout: stdout as unknown as NodeJS.WriteStream,
    stderr: new PassThrough() as unknown as NodeJS.WriteStream,
    env: {},
  });
  const program = await buildProgram({ cwd: root, env: {}, output }, argv);
  return { program, told: () => String(stdout.read() ?? '') };
}

function leaves(command: Command, name = ''): { name: string; command: Command }[] {
  if (command.commands.length === 0) return [{ name, command }];
  return command.commands.flatMap((child) => leaves(child, `${name} ${child.name()}`.trim()));
}

/** What each command needs besides the store. */
function argumentsOf({ name, command }: { name: string; command: Command }): string[] {
  const words = name === 'inspect' ? ['src/cart.py'] : name === 'pipeline' ? ['full'] : [];
  if (name === 'snapshot show') words.push('snap-a');
  if (['batch show', 'report', 'diff', 'regressions', 'improvements'].includes(name)) words.push('batch-b');
  if (['diff', 'regressions', 'improvements'].includes(name)) words.push('batch-a');
  const has = (option: string): boolean => command.options.some(({ long }) => long === option);
  if (has('--store')) words.push('--store', join(root, 'store'));
  if (has('--batch')) words.push('--batch', 'batch-a');
  if (name === 'shards') words.push('--task', '04_lint');
  return [...words, '--explain', '--json'];
}

describe('--explain', () => {
  it('is there for every command that reads, names only files that are there, and says the same twice', async () => {
    const { program } = await programFor([]);
    const reading = leaves(program).filter(({ name }) => !NOT_READING.includes(name));
    expect(reading.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['query stats', 'top', 'diff', 'shards']),
    );
    expect(reading.length).toBeGreaterThanOrEqual(22);
    for (const leaf of reading) {
      const argv = [...leaf.name.split(' '), ...argumentsOf(leaf)];
      const answers: string[] = [];
      for (let time = 0; time < 2; time++) {
        const one = await programFor(argv);
        await one.program.parseAsync(argv, { from: 'user' });
        answers.push(one.told());
      }
      const told = JSON.parse(answers[0]!) as Sources;
      expect(answers[1]).toBe(answers[0]);
      expect(told).toMatchObject({ command: leaf.name, index: { used: false }, events_read: false });
      expect(told.commit_point).not.toBe('');
      expect(told.data_sources.length > 0).toBe(!leaf.name.startsWith('pipeline'));
      for (const { path } of told.data_sources)
        expect([leaf.name, path, globSync(path, { cwd: join(root, 'store') }).length > 0]).toEqual([
          leaf.name,
          path,
          true,
        ]);
    }
  });
});
