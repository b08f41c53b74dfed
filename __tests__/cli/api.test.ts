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
  number: '3',
  list: 'a',
  duration: '2h',
  json: '{"a": 1}',
  string: 'x',
};

/** What lists take that not every word may stand in. */
const WORDS: Readonly<Record<string, string>> = { '--kinds': 'cmd,test' };

function withValue({ flag, type, value, choices }: ApiOption): string[] {
  if (value === undefined) return [flag];
  return [flag, choices?.[0] ?? WORDS[flag] ?? SAMPLES[type]!];
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
        if (!['integer', 'number', 'choice', 'duration', 'json'].includes(type)) continue;
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
    expect(api.exit_codes.map(({ code }) => code)).toEqual([0, 1, 2, 3, 129, 130, 143]);
  });

  it('lists every error code that a command can give, and no other', () => {
    // The app is handed to the command line by the program that is installed.
    const thrown = codesFrom('cli/main.ts', 'app/main.ts');
    expect(thrown.size).toBeGreaterThan(100);
    for (const [code, paths] of thrown)
      if (NO_ANSWER.some(({ codes }) => codes?.includes(code) === true)) thrown.delete(code);
      else if (
        paths.every((path) => NO_ANSWER.some(({ below }) => below !== undefined && path.startsWith(below)))
      )
        thrown.delete(code);
    expect(Object.keys(ERROR_CODES)).toEqual([...thrown.keys()].sort());
  });

  it('leaves out only error codes that there are', () => {
    const thrown = codesFrom('cli/main.ts', 'app/main.ts');
    const paths = [...thrown.values()].flat();
    for (const { codes = [], below } of NO_ANSWER) {
      expect(codes.filter((code) => !thrown.has(code))).toEqual([]);
      expect(below === undefined || paths.some((path) => path.startsWith(below))).toBe(true);
    }
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

/** What sources throw that is no answer of a command all the same: codes, or all codes of what lies below a path. */
const NO_ANSWER: readonly { because: string; codes?: readonly string[]; below?: string }[] = [
  {
    because: 'the server refuses so what its own client never sends',
    codes:
      `BODY_TOO_LARGE CODE_WRONG CONTENT_TYPE HOST_FOREIGN JSON_MALFORMED KEY_INVALID KEY_IN_USE KEY_REUSED
      LEASE_TOKEN_MISSING METHOD_NOT_ALLOWED ORIGIN_FOREIGN ROUTE_NOT_FOUND STATE_UNKNOWN TOKEN_MISSING`.split(
        /\s+/,
      ),
  },
  {
    because: 'no command asks the server for artifacts or events',
    codes: ['ARTIFACT_NOT_FOUND', 'STREAMS_EXHAUSTED'],
  },
  {
    because: 'a worker whose artifacts are refused, or whose server ends, fails or keeps the job and goes on',
    codes: ['ARTIFACT_DIGEST', 'ARTIFACT_MISSING', 'ARTIFACT_NAME', 'SINGLE_WRITER', 'SCHEDULE_CLOSED'],
  },
  { because: 'a server says it as a note, and ends', codes: ['LOCK_LOST'] },
  {
    because: 'only the Action asks for the base of an event',
    codes: ['BASE_UNAVAILABLE', 'HEAD_IS_BASE'],
  },
  { because: 'what is wrong with a job itself is its outcome', below: 'scheduler/execute/' },
  { because: 'an agent reads it as the answer of a tool', below: 'cli/mcp/held-jobs.ts' },
  { because: 'a report of others that is refused is told where it would stand', below: 'review/foreign-' },
  {
    because: 'a report of others that is refused is told where it would stand',
    below: 'review/zip-entries.ts',
  },
  { because: 'a browser reads it', below: 'app/dashboard/data-routes.ts' },
  { because: 'a browser reads it', below: 'app/dashboard/github-sign-in.ts' },
  { because: 'a browser reads it', below: 'app/delivery-log.ts' },
];

/** Texts in capitals that a pattern finds, whatever stands around them. */
function capitals(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([found]) =>
    [...found.matchAll(/['`]([A-Z]+(?:_[A-Z]+)*)['`]/g)].map(([, code]) => code!),
  );
}

/** Codes of all errors that a source throws, or says to throw. */
function codesIn(path: string, text: string): string[] {
  const codes = capitals(text, /UserError\([^,)]*,/g);
  const said = [...text.matchAll(/Throws[^*]*?\*\//g)].flatMap(([comment]) =>
    capitals(comment, /`[A-Z]+_[A-Z_]+`/g),
  );
  // SQLite's door makes its codes of what the file is called.
  const database = /code: '([A-Z_]+)', option: '--/.exec(text)?.[1];
  if (database !== undefined) for (const end of ['BUSY', 'INVALID']) codes.push(`${database}_${end}`);
  // A payload on the command line has no workplan in whose details its trouble could stand.
  if (path === 'scheduler/payload.ts') codes.push(...capitals(text, /code: '[A-Z_]+'/g));
  return [...codes, ...said];
}

/** Codes by the sources that tell them, of all that some files import. */
function codesFrom(...starts: string[]): Map<string, string[]> {
  const sources = sourceTexts(join(ROOT, 'src'));
  const [reached, codes] = [new Set<string>(), new Map([['INTERNAL_ERROR', ['cli/output.ts']]])];
  const visit = (path: string): void => {
    const text = sources.get(path);
    if (text === undefined || reached.has(path)) return;
    reached.add(path);
    for (const code of codesIn(path, text)) codes.set(code, [...(codes.get(code) ?? []), path]);
    for (const specifier of importsOf(text))
      if (specifier.startsWith('.')) visit(normalize(join(path, '..', specifier)));
  };
  for (const start of starts) visit(start);
  return codes;
}
