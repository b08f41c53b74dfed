import { UserError } from '../../util/errors.ts';
import { nearest } from '../../util/text.ts';
import { registry } from '../../tasks/registry.ts';
import { jsonOption, type Register } from '../command.ts';
import { explainOption, tellSources } from '../explain-option.ts';
import { renderTable } from '../table.ts';

const BUILT_IN = { store: false, records: [], notes: ['Pipelines are part of the program.'] } as const;

/** `codebatch pipelines` */
export const registerPipelines: Register = (program, face) => {
  const { output } = face;
  const command = program.command('pipelines').description('list the pipelines');
  explainOption(jsonOption(command)).action((options: { explain?: boolean }) => {
    if (options.explain) return tellSources(face, 'pipelines', BUILT_IN);
    const pipelines = [...registry.pipelines.values()].map(({ name, description, tasks }) => ({
      name,
      description,
      tasks: tasks.map((task) => task.task_id),
    }));
    output.result(pipelines, () =>
      renderTable(
        ['NAME', 'DESCRIPTION', 'TASKS'],
        pipelines.map((pipeline) => [pipeline.name, pipeline.description, pipeline.tasks.join(', ')]),
      ),
    );
  });
};

/** `codebatch pipeline NAME` */
export const registerPipeline: Register = (program, face) => {
  const { output } = face;
  const command = program.command('pipeline <name>').description('show one pipeline');
  explainOption(jsonOption(command)).action((name: string, options: { explain?: boolean }) => {
    const pipeline = registry.pipelines.get(name);
    if (!pipeline) {
      const known = [...registry.pipelines.keys()];
      const near = nearest(name, known);
      throw new UserError('PIPELINE_NOT_FOUND', `There is no pipeline ${JSON.stringify(name)}.`, {
        hints: [near ? `Did you mean ${near}?` : `Pipelines: ${known.join(', ')}.`],
      });
    }
    if (options.explain) return tellSources(face, 'pipeline', BUILT_IN);
    const tasks = pipeline.tasks.map((task) => {
      const code = registry.tasks.get(task.type)!;
      return {
        task_id: task.task_id,
        type: task.type,
        scope: code.scope,
        kinds: code.kinds,
        description: code.description,
      };
    });
    output.result({ name: pipeline.name, description: pipeline.description, tasks }, () =>
      [
        `${pipeline.name}: ${pipeline.description}`,
        '',
        renderTable(
          ['TASK', 'SCOPE', 'KINDS', 'DESCRIPTION'],
          tasks.map((task) => [task.task_id, task.scope, task.kinds.join(', '), task.description]),
        ),
      ].join('\n'),
    );
  });
};
