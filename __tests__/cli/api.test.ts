import { beforeAll, describe, expect, it } from '@jest/globals';
import { CommanderError, type Command } from 'commander';
import { readdirSync } from 'node:fs';
import { join, normalize } from 'node:path/posix';
import { ERROR_CODES } from '../../src/cli/error-codes.ts';
import { Output } from '../../src/cli/output.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { apiSchema, type Api, type ApiCommand, type ApiOption } from '../../src/records/api.ts';
import { importsOf, sourceTexts } from '../support/imports-of.ts';
import { inProcess } from '../support/in-process.ts';
import { printedBy, readingCommands } from '../support/reading-commands.ts';
import { storeBytes } from '../support/store-bytes.ts';
import { unpackReferenceStore } from '../support/unpacked.ts';

const ROOT = join(import.meta.dirname, '..', '..');

let api: Api;
let program: Command;

beforeAll(async () => {
  api = apiSchema.parse(JSON.parse((await inProcess(ROOT, 'api', '--json')).stdout));
  const { stdout, stderr } = process;
  const output = new Output({ json: true, quiet: false, stdout, stderr, env: {} });
  program = await buildProgram({ cwd: ROOT, env: {}, output }, []);
  forEach(program, (command) => {
    command.configureOutput({ writeErr: () => undefined, writeOut: () => undefined });
    // What a command would do is not asked here.
    if (command.commands.length === 0) command.action(() => undefined);
  });
});

function forEach(command: Command, visit: (command: Command) => void): void {
  visit(command);
  for (const child of command.commands) forEach(child, visit);
}

/** What commander says to a command line; undefined when it accepts it. */
async function complaint(argv: readonly string[]): Promise<string | undefined> {
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return undefined;
  } catch (error) {
    if (error instanceof CommanderError) return error.code;
    throw error;
  }
}

const SAMPLES: Partial<Record<ApiOption['type'], string>> = {
  integer: '3',
  list: 'a',
  duration: '2h',
  json: '{"a": 1}',
  string: 'x',
};

function withValue({ flag, type, value, choices }: ApiOption): string[] {
  if (value === undefined) return [flag];
  return [flag, choices?.[0] ?? SAMPLES[type]!];
}

/** The shortest command line that a command accepts. */
function shortest({ name, arguments: wanted, options }: ApiCommand): string[] {
  return [
    ...name.split(' '),
    ...wanted.filter(({ required }) => required).map(({ choices }) => choices?.[0] ?? 'x'),
    ...options.filter(({ required }) => required).flatMap(withValue),
  ];
}

describe('codebatch api', () => {
  it('lists only flags that are accepted', async () => {
    for (const command of api.commands)
      for (const option of command.options)
        expect([
          command.name,
          option.flag,
          await complaint([...shortest(command), ...withValue(option)]),
        ]).toEqual([command.name, option.flag, undefined]);
  });

  it('lists all flags that are accepted: those of other commands are refused', async () => {
    const all = new Map(
      api.commands.flatMap(({ options }) => options.map((option) => [option.flag, option])),
    );
    let refused = 0;
    for (const command of api.commands)
      for (const [flag, option] of all) {
        if (command.options.some((own) => own.flag === flag)) continue;
        const said = await complaint([...shortest(command), ...withValue(option)]);
        expect([command.name, flag, said]).toEqual([command.name, flag, 'commander.unknownOption']);
        refused++;
      }
    expect(refused).toBeGreaterThan(1000);
  });

  it('names as required what cannot be left out', async () => {
    for (const command of api.commands) {
      for (const { flag } of command.options.filter(({ required }) => required)) {
        const argv = shortest(command);
        argv.splice(argv.indexOf(flag), 2);
        expect([command.name, flag, await complaint(argv)]).toEqual([
          command.name,
          flag,
          'commander.missingMandatoryOptionValue',
        ]);
      }
      const words = command.name.split(' ');
      const mandatory = command.options.filter(({ required }) => required).flatMap(withValue);
      expect(await complaint([...words, ...mandatory])).toBe(
        command.arguments.some(({ required }) => required) ? 'commander.missingArgument' : undefined,
      );
    }
  });

  it('gives options the type that they have: a whole number, a choice and an object take nothing else', async () => {
    for (const command of api.commands)
      for (const { flag, type } of command.options) {
        if (!['integer', 'choice', 'duration', 'json'].includes(type)) continue;
        expect([command.name, flag, await complaint([...shortest(command), flag, 'none of it'])]).toEqual([
          command.name,
          flag,
          'commander.invalidArgument',
        ]);
      }
  });

  it('lists the schemas that are published, the formats and kinds that there are', () => {
    const files = readdirSync(join(ROOT, 'schemas')).map((name) => `schemas/${name}`);
    expect(api.schemas.map(({ file }) => file)).toEqual(files.sort());
    expect(api.schemas).toContainEqual({
      name: 'store',
      file: 'schemas/store.schema.json',
      schema_name: 'codebatch.store',
    });
    expect(api.formats.map(({ name }) => name)).toContain('sarif');
    expect(api.output_kinds.find(({ kind }) => kind === 'edge')?.tasks).toEqual(['symbols', 'imports']);
    expect(api.pipelines.map(({ name }) => name)).toEqual(['parse', 'analyze', 'full', 'check']);
    expect(api.exit_codes.map(({ code }) => code)).toEqual([0, 1, 2, 3, 130, 143]);
  });

  it('lists every error code that a command can give, and no other', () => {
    const thrown = codesFrom('cli/main.ts');
    expect(thrown.size).toBeGreaterThan(40);
    expect(Object.keys(ERROR_CODES)).toEqual([...thrown].sort());
  });

  it('calls read-only what changes no byte of a store', async () => {
    const root = unpackReferenceStore();
    const store = join(root, 'store');
    const before = storeBytes(store);
    for (const { name, argv } of await readingCommands(store)) {
      expect([name, api.commands.find((command) => command.name === name)?.read_only]).toEqual([name, true]);
      await printedBy(argv, root);
    }
    expect(storeBytes(store)).toEqual(before);
  });

  it('has a form for people', async () => {
    const { stdout, code } = await inProcess(ROOT, 'api');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^merge <part\.\.\.> +yes +merge stores/m);
    expect(stdout).toMatch(/^Formats: terminal, json, sarif/m);
  });

  it('says the version that the package has, as --version does', async () => {
    const { stdout } = await inProcess(ROOT, '--version');
    expect(stdout).toBe(`${api.producer.version}\n`);
  });
});

/** Codes of all errors that are thrown, or said to be thrown, by what a file imports. */
function codesFrom(start: string): Set<string> {
  const sources = sourceTexts(join(ROOT, 'src'));
  const [reached, codes] = [new Set<string>(), new Set(['INTERNAL_ERROR'])];
  const visit = (path: string): void => {
    const text = sources.get(path);
    if (text === undefined || reached.has(path)) return;
    reached.add(path);
    const said = [...text.matchAll(/Throws[^*]*?\*\//g)].map(([comment]) => comment).join(' ');
    const found = [...text.matchAll(/UserError\(\s*'([A-Z_]+)'/g), ...said.matchAll(/`([A-Z]+_[A-Z_]+)`/g)];
    for (const [, code] of found) codes.add(code!);
    // SQLite's door makes its codes of what the file is called.
    const database = /code: '([A-Z]+)', option: '--/.exec(text)?.[1];
    if (database !== undefined) for (const end of ['BUSY', 'INVALID']) codes.add(`${database}_${end}`);
    for (const specifier of importsOf(text))
      if (specifier.startsWith('.')) visit(normalize(join(path, '..', specifier)));
  };
  visit(start);
  return codes;
}
