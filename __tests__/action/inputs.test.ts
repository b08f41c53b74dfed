import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { INPUTS, readInputs } from '../../src/action/inputs.ts';
import { OUTPUTS } from '../../src/action/outputs.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** An environment as the runner makes it of `with`: every declared input is there, defaults filled in. */
function given(inputs: Record<string, string>): NodeJS.ProcessEnv {
  const names = Object.keys(INPUTS) as (keyof typeof INPUTS)[];
  const all = names.map((name) => {
    const { default: value = '' } = INPUTS[name] as { default?: string };
    return [`INPUT_${name.toUpperCase()}`, inputs[name] ?? value];
  });
  return Object.fromEntries(all) as NodeJS.ProcessEnv;
}

describe('inputs', () => {
  it('have defaults that are those of action.yml', () => {
    const defaults = {
      mode: 'check',
      path: '.',
      maxJobs: 20,
      comment: true,
      annotations: true,
      memo: true,
    };
    expect(readInputs({})).toEqual(defaults);
    expect(readInputs(given({ token: '' }))).toEqual(defaults);
  });

  it('are read as what they mean', () => {
    const read = readInputs(
      given({
        mode: ' run ',
        base: 'origin/main',
        head: 'HEAD~2',
        'shard-range': '0e-10',
        'plan-digest': `sha256:${'a'.repeat(64)}`,
        'max-jobs': '256',
        'bytes-per-job': '1000000',
        'fail-on': 'error, unknown',
        comment: 'False',
        name: 'Lint / 2'.replace('/', '-'),
        token: 't',
        'store-path': 'store',
      }),
    );
    expect(read).toEqual({
      mode: 'run',
      path: '.',
      base: 'origin/main',
      head: 'HEAD~2',
      shardRange: ['0e', '0f', '10'],
      planDigest: `sha256:${'a'.repeat(64)}`,
      maxJobs: 256,
      bytesPerJob: 1_000_000,
      failOn: ['error', 'unknown'],
      comment: false,
      annotations: true,
      memo: true,
      name: 'Lint - 2',
      token: 't',
      storePath: 'store',
    });
  });

  it.each([
    [{ mode: 'chek' }, 'The input mode does not know "chek".', 'Did you mean check?'],
    [
      { 'max-jobs': '257' },
      'The input max-jobs is "257", which is no whole number from 1 to 256.',
      'Leave it out for 20.',
    ],
    [
      { 'max-jobs': '0x10' },
      'The input max-jobs is "0x10", which is no whole number from 1 to 256.',
      'Leave it out',
    ],
    [{ comment: 'yes' }, 'The input comment is "yes", which is neither true nor false.', 'comment: true'],
    [
      { base: '--upload-pack=x' },
      'The input base is "--upload-pack=x", which names no commit',
      'Write a commit',
    ],
    [{ head: 'a\nb' }, 'The input head is "a\\nb", which names no commit', 'Write a commit'],
    [{ mode: 'run' }, 'The input shard-range is missing, and mode run needs it.', 'matrix.shard-range'],
    [
      { 'shard-range': '40-3f' },
      'The input shard-range is "40-3f": "40-3f" is not a shard range.',
      'smaller first',
    ],
    [
      { 'plan-digest': 'abc' },
      'The input plan-digest is "abc", which is not a digest.',
      'needs.plan.outputs',
    ],
    [
      { 'bytes-per-job': '1 MB' },
      'The input bytes-per-job is "1 MB", which is no whole number from 1 to 1000000000.',
      'Leave it out for the default.',
    ],
    [
      { 'fail-on': 'warnings' },
      'The input fail-on is "warnings": --fail-on does not know "warnings".',
      'warning',
    ],
    [{ name: '<!-- x' }, 'The input name is "<!-- x", which is not a name.', 'letters'],
    [{ mode: 'x'.repeat(99) }, `The input mode does not know "${'x'.repeat(79)}…".`, 'It knows: check, plan'],
  ])('that are wrong are told in a sentence: %j', (inputs, sentence, hint) => {
    let thrown: unknown;
    try {
      readInputs(given(inputs));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: 'INPUT_INVALID' });
    expect((thrown as Error).message).toContain(sentence);
    expect((thrown as { hints: string[] }).hints.join(' ')).toContain(hint);
  });
});

describe('action.yml', () => {
  const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { description: string; default?: string }>;
    outputs: Record<string, { description: string }>;
    runs: unknown;
    branding: unknown;
  };

  it('declares the inputs and outputs that the code knows', () => {
    expect(Object.keys(action.inputs)).toEqual(Object.keys(INPUTS));
    expect(Object.keys(action.outputs)).toEqual(Object.keys(OUTPUTS));
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)])
      expect(description).toMatch(/^\S.{10,}\.$/);
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
    expect(action.branding).toEqual({ icon: 'layers', color: 'purple' });
  });

  it('is as its script writes it', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/action-yml.ts', '--check'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
