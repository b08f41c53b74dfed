import { InvalidArgumentError, type Command } from 'commander';
import { resolve } from 'node:path';
import { VERSION } from '../../../records/header.ts';
import { UserError } from '../../../util/errors.ts';
import { jsonOption, type Face } from '../../command.ts';
import { writeFiles } from '../../written-files.ts';

interface ExportOptions {
  github?: boolean;
  output?: string;
}

/** `export PLAN --github`: a workplan as a workflow. */
export function addExport(schedule: Command, face: Face): void {
  jsonOption(schedule.command('export <workplan>').description('write a workplan in another form'))
    .option('--github', 'as a workflow of GitHub Actions')
    .option('--output <file>', 'write it there instead of printing it', (file: string) => {
      if (file.trim() === '') throw new InvalidArgumentError('It must be a path.');
      return file;
    })
    .action(async (path: string, { github, output }: ExportOptions) => {
      if (github !== true)
        throw new UserError('INVALID_ARGUMENT', 'Say in which form.', { hints: ['Add --github.'] });
      const { readWorkplanFile } = await import('../../../scheduler/workplan-file.ts');
      const { renderWorkflow } = await import('../../../scheduler/export-workflow.ts');
      const workflow = renderWorkflow(readWorkplanFile(resolve(face.cwd, path), path), VERSION);
      if (output === undefined) {
        if (face.output.json) face.output.result({ workflow }, () => '');
        else face.output.raw(workflow);
        return;
      }
      writeFiles([{ name: output, path: resolve(face.cwd, output), text: workflow }]);
      face.output.result({ path: output }, () => `${output} is written.`);
    });
}
