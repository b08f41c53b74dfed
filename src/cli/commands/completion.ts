import { Argument } from 'commander';
import { commandTable, globalOptions } from '../command-table.ts';
import { jsonOption, type Register } from '../command.ts';
import { placesOf } from '../completion.ts';
import { COMPLETION_SCRIPTS } from '../completion-scripts.ts';

/** `codebatch completion SHELL`: a script that completes command lines. */
export const registerCompletion: Register = (program, { output }) => {
  const command = program
    .command('completion')
    .description('print a script that completes command lines: source <(codebatch completion bash)')
    .addArgument(new Argument('<shell>', 'which shell').choices(Object.keys(COMPLETION_SCRIPTS)));
  jsonOption(command).action((shell: string) => {
    const script = COMPLETION_SCRIPTS[shell]!(placesOf(commandTable(program), globalOptions(program)));
    output.result({ shell, script }, () => script.trimEnd());
  });
};
