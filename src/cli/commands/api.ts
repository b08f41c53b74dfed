import { type Api, type ApiCommand } from '../../records/api.ts';
import { PRODUCER, SCHEMA_VERSION } from '../../records/header.ts';
import { OUTPUT_KINDS } from '../../records/output.ts';
import { PUBLISHED_SCHEMAS, schemaNameOf } from '../../records/published.ts';
import { registry } from '../../tasks/registry.ts';
import { commandTable, globalOptions } from '../command-table.ts';
import { jsonOption, type Register } from '../command.ts';
import { ERROR_CODES } from '../error-codes.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import { FORMATS } from '../formats.ts';
import { renderTable } from '../table.ts';

/** `codebatch api`: everything that can be called and everything that can come back. Needs no store. */
export const registerApi: Register = (program, { output }) => {
  jsonOption(
    program.command('api').description('tell programs what can be called and what comes back'),
  ).action(() => {
    const commands = commandTable(program);
    const api: Api = {
      schema_name: 'codebatch.api',
      schema_version: SCHEMA_VERSION,
      producer: PRODUCER,
      global_options: globalOptions(program),
      commands,
      exit_codes: [...EXIT_CODES],
      errors: Object.entries(ERROR_CODES).map(([code, means]) => ({ code, means })),
      formats: [...FORMATS].map(([name, { extension, title }]) => ({ name, extension, title })),
      schemas: schemas(),
      ...facts(),
    };
    output.result(api, () => text(api));
  });
};

function schemas(): Api['schemas'] {
  return Object.entries(PUBLISHED_SCHEMAS).map(([name, schema]) => {
    const schemaName = schemaNameOf(schema);
    return {
      name,
      file: `schemas/${name}.schema.json`,
      ...(schemaName === undefined ? {} : { schema_name: schemaName }),
    };
  });
}

/** What is computed, as the registry of tasks says. */
function facts(): Pick<Api, 'output_kinds' | 'pipelines' | 'tasks'> {
  const tasks = [...registry.tasks.values()];
  return {
    output_kinds: OUTPUT_KINDS.map((kind) => ({
      kind,
      tasks: tasks.filter(({ kinds }) => kinds.includes(kind)).map(({ type }) => type),
    })),
    pipelines: [...registry.pipelines.values()].map((pipeline) => ({
      name: pipeline.name,
      description: pipeline.description,
      tasks: pipeline.tasks.map(({ task_id: id }) => id),
    })),
    tasks: tasks.map(({ type, version, scope, description, kinds, needs }) => ({
      type,
      version,
      scope,
      description,
      kinds_out: [...kinds],
      needs: [...needs],
    })),
  };
}

function text({ producer, commands, exit_codes: exits, errors, formats, schemas: nouns }: Api): string {
  const section = (title: string, names: readonly string[]): string => `${title}: ${names.join(', ')}`;
  return [
    `codebatch ${producer.version}: ${commands.length} commands (--json tells their options, and all the rest).`,
    '',
    renderTable(
      ['COMMAND', 'CHANGES', 'DESCRIPTION'],
      commands.map((command) => [usageOf(command), command.read_only ? '' : 'yes', command.description]),
    ),
    '',
    renderTable(
      ['EXIT CODE', 'MEANS'],
      exits.map(({ code, means }) => [code, means]),
    ),
    '',
    section(
      'Errors',
      errors.map(({ code }) => code),
    ),
    section(
      'Formats',
      formats.map(({ name }) => name),
    ),
    section(
      'Schemas',
      nouns.map(({ name }) => name),
    ),
  ].join('\n');
}

function usageOf({ name, arguments: wanted }: ApiCommand): string {
  const words = wanted.map(({ name: word, required, variadic }) => {
    const shown = variadic ? `${word}...` : word;
    return required ? `<${shown}>` : `[${shown}]`;
  });
  return [name, ...words].join(' ');
}
