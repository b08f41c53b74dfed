import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type { OutputName, OutputValues } from './outputs.ts';

/**
 * Sets the outputs of the step, each between two lines that no value can foresee. Nothing happens outside a runner.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
export function writeOutputs(values: OutputValues, env: NodeJS.ProcessEnv): void {
  const file = env['GITHUB_OUTPUT'] ?? '';
  if (file === '') return;
  const end = `ends-${randomUUID()}`;
  const lines = (Object.keys(values) as OutputName[]).map(
    (name) => `${name}<<${end}\n${values[name] ?? ''}\n${end}\n`,
  );
  appendFileSync(file, lines.join(''));
}
