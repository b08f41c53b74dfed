/**
 * Writes `action.yml`, and the README's tables, from the tables of inputs and outputs in `src/action/`.
 *
 *     node scripts/action-yml.ts           writes
 *     node scripts/action-yml.ts --check   fails when what is committed differs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { INPUTS, type DeclaredInput } from '../src/action/inputs.ts';
import { OUTPUTS } from '../src/action/outputs.ts';

const root = join(import.meta.dirname, '..');
const inputs: Record<string, DeclaredInput> = INPUTS;

function actionFile(): string {
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

/** The README with its two tables as they have to be. Throws when the marks of one are gone. */
function readme(text: string): string {
  const inputRows = Object.entries(inputs).map(([name, { description, default: value }]) => [
    `\`${name}\``,
    description,
    value === undefined ? '' : `\`${value}\``,
  ]);
  const outputRows = Object.entries(OUTPUTS).map(([name, description]) => [`\`${name}\``, description]);
  return between(
    between(text, 'inputs', table(['input', 'is', 'default'], inputRows)),
    'outputs',
    table(['output', 'is'], outputRows),
  );
}

function between(text: string, mark: string, content: string): string {
  const [start, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`The README lacks ${start} or ${end}.`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

/** Aligned as the formatter aligns it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, at) => Math.max(3, ...cells.map((row) => row[at]!.length)));
  const line = (row: readonly string[], fill: string): string =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at]!, fill)).join(' | ')} |`;
  const [first, ...others] = cells.map((row) => line(row, ' '));
  return [
    first,
    line(
      head.map(() => ''),
      '-',
    ),
    ...others,
  ].join('\n');
}

const wanted = new Map([
  ['action.yml', actionFile],
  ['README.md', (): string => readme(readFileSync(join(root, 'README.md'), 'utf8'))],
]);
for (const [name, make] of wanted) {
  const file = join(root, name);
  const made = make();
  if (!process.argv.includes('--check')) writeFileSync(file, made);
  else if (readFileSync(file, 'utf8') !== made) {
    console.error(`${name} is stale: run npm run action-yml and commit the result.`);
    process.exitCode = 1;
  }
}
