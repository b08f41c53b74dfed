import * as core from '@actions/core';
import type { OutputName, OutputValues } from './outputs.ts';

/** Sets the outputs of the step, each in a form that no value can break. Nothing happens outside a runner. */
export function writeOutputs(values: OutputValues, env: NodeJS.ProcessEnv): void {
  // Without its file the client would print a command.
  if ((env['GITHUB_OUTPUT'] ?? '') === '') return;
  for (const name of Object.keys(values) as OutputName[]) core.setOutput(name, values[name] ?? '');
}
