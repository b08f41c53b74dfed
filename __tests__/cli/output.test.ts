import { describe, expect, it } from '@jest/globals';
import { PassThrough } from 'node:stream';
import { Output } from '../../src/cli/output.ts';
import { UserError } from '../../src/util/errors.ts';

/** An output on streams in memory, and what was written to them. */
function captured(given: { json?: boolean; quiet?: boolean } = {}): {
  output: Output;
  stdout: PassThrough;
  told: () => { stdout: string; stderr: string };
} {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const output = new Output({
    json: given.json ?? false,
    quiet: given.quiet ?? false,
    stdout: stdout as unknown as NodeJS.WriteStream,
    stderr: stderr as unknown as NodeJS.WriteStream,
    env: {},
  });
  const text = (stream: PassThrough): string => String((stream.read() as Buffer | null) ?? '');
  return { output, stdout, told: () => ({ stdout: text(stdout), stderr: text(stderr) }) };
}

const mistake = new UserError('STORE_NOT_FOUND', 'There is no store at x.', {
  hints: ['Make one: codebatch init x.'],
  details: { path: 'x' },
});

describe("a person's mistake", () => {
  it('is one sentence with its hints on stderr, exit code 2', () => {
    const { output, told } = captured();
    expect(output.error(mistake)).toBe(2);
    expect(told()).toEqual({
      stdout: '',
      stderr: 'error: There is no store at x.\nhint: Make one: codebatch init x.\n',
    });
  });

  it('is the one document on stdout with --json', () => {
    const { output, told } = captured({ json: true });
    expect(output.error(mistake)).toBe(2);
    const { stdout, stderr } = told();
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      error: {
        code: 'STORE_NOT_FOUND',
        message: 'There is no store at x.',
        hints: ['Make one: codebatch init x.'],
        details: { path: 'x' },
      },
    });
  });

  it('quotes names without letting them act on the terminal', () => {
    const { output, told } = captured();
    output.error(new UserError('X', 'There is no \u001b[2J\u202e.'));
    expect(told().stderr).toBe('error: There is no \\u001b[2J\\u202e.\n');
  });
});

describe('a fault of ours', () => {
  it('shows its stack on stderr, exit code 3', () => {
    const { output, told } = captured();
    expect(output.error(new Error('boom'))).toBe(3);
    const { stdout, stderr } = told();
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^Error: boom\n\s+at /);
  });

  it('is still one document on stdout with --json', () => {
    const { output, told } = captured({ json: true });
    expect(output.error('not even an error')).toBe(3);
    const { stdout, stderr } = told();
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'INTERNAL_ERROR' } });
    expect(stderr).toBe('not even an error\n');
  });
});

describe('an answer', () => {
  it('is the document with --json and the text without', () => {
    const [machine, person] = [captured({ json: true }), captured()];
    for (const { output } of [machine, person]) output.result({ a: 1 }, () => 'one a');
    expect(machine.told().stdout).toBe('{\n  "a": 1\n}\n');
    expect(person.told().stdout).toBe('one a\n');
  });

  it('leaves stdout to itself: notes go to stderr, and nowhere when quiet', () => {
    const [loud, quiet] = [captured(), captured({ quiet: true })];
    for (const { output } of [loud, quiet]) output.note('by the way');
    expect(loud.told()).toEqual({ stdout: '', stderr: 'by the way\n' });
    expect(quiet.told()).toEqual({ stdout: '', stderr: '' });
  });

  it('may be read in part: a closed pipe is no fault, any other error is', () => {
    const { stdout } = captured();
    const fail = (code: string): boolean => stdout.emit('error', Object.assign(new Error(code), { code }));
    expect(fail('EPIPE')).toBe(true);
    expect(() => fail('EIO')).toThrow('EIO');
  });
});
