/**
 * Writes `action.yml` from the tables of inputs and outputs in `src/action/`.
 *
 *     node scripts/action-yml.ts           writes
 *     node scripts/action-yml.ts --check   fails when what is committed differs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { INPUTS, type DeclaredInput } from '../src/action/inputs.ts';
import { OUTPUTS } from '../src/action/outputs.ts';

const FILE = join(import.meta.dirname, '..', 'action.yml');

function actionFile(): string {
  const inputs: Record<string, DeclaredInput> = INPUTS;
  const action = {
    name: 'CodeBatch',
    description:
      'Judges a pull request by what it changed: regressions and improvements, in one job or in 256.',
    author: 'CodeBatch',
    branding: { icon: 'layers', color: 'purple' },
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([name, { description, default: value }]) => [
        name,
        { description, required: false, ...(value === undefined ? {} : { default: value }) },
      ]),
    ),
    outputs: Object.fromEntries(
      Object.entries(OUTPUTS).map(([name, description]) => [name, { description }]),
    ),
    runs: { using: 'node24', main: 'dist/action/index.js' },
  };
  const note = '# Written by `npm run action-yml` from src/action/inputs.ts and outputs.ts: change those.\n';
  return note + stringify(action, { lineWidth: 120, singleQuote: true });
}

const made = actionFile();
if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== made) {
    console.error('action.yml is stale: run npm run action-yml and commit the result.');
    process.exitCode = 1;
  }
} else writeFileSync(FILE, made);
