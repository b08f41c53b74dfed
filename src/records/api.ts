import { z } from 'zod';
import { producerSchema } from './header.ts';

/** What an option takes; `boolean` takes nothing. */
export const OPTION_TYPES = [
  'boolean',
  'string',
  'integer',
  'number',
  'list',
  'choice',
  'duration',
  'json',
] as const;

const optionSchema = z.strictObject({
  /** As it is typed: `--store`, `--no-memo`. */
  flag: z.string(),
  type: z.enum(OPTION_TYPES),
  /** What its value is called in the help: `dir`, `id`, `file`. */
  value: z.string().optional(),
  required: z.boolean(),
  /** As it could be typed. */
  default: z.string().optional(),
  choices: z.array(z.string()).optional(),
  description: z.string(),
});
export type ApiOption = z.infer<typeof optionSchema>;

const argumentSchema = z.strictObject({
  name: z.string(),
  required: z.boolean(),
  variadic: z.boolean(),
  choices: z.array(z.string()).optional(),
  description: z.string(),
});

const commandSchema = z.strictObject({
  /** The words that call it: `batch init`. */
  name: z.string(),
  description: z.string(),
  /** True when it changes no store, schedule or tree; files that an option names apart. */
  read_only: z.boolean(),
  supports_json: z.boolean(),
  supports_explain: z.boolean(),
  requires_store: z.boolean(),
  requires_batch: z.boolean(),
  arguments: z.array(argumentSchema),
  options: z.array(optionSchema),
});
export type ApiCommand = z.infer<typeof commandSchema>;

/** Everything that the command line offers, for programs that call it. */
export const apiSchema = z.strictObject({
  schema_name: z.literal('codebatch.api'),
  schema_version: z.int(),
  producer: producerSchema,
  /** Accepted with every command. */
  global_options: z.array(optionSchema),
  commands: z.array(commandSchema),
  exit_codes: z.array(z.strictObject({ code: z.int(), means: z.string() })),
  errors: z.array(z.strictObject({ code: z.string(), means: z.string() })),
  /** What `--format` knows. */
  formats: z.array(z.strictObject({ name: z.string(), extension: z.string(), title: z.string() })),
  /** Published JSON Schemas, and the `schema_name` of the records that each describes. */
  schemas: z.array(
    z.strictObject({ name: z.string(), file: z.string(), schema_name: z.string().optional() }),
  ),
  output_kinds: z.array(z.strictObject({ kind: z.string(), tasks: z.array(z.string()) })),
  pipelines: z.array(
    z.strictObject({ name: z.string(), description: z.string(), tasks: z.array(z.string()) }),
  ),
  tasks: z.array(
    z.strictObject({
      type: z.string(),
      version: z.int(),
      scope: z.enum(['shard', 'batch']),
      description: z.string(),
      kinds_out: z.array(z.string()),
      needs: z.array(z.string()),
    }),
  ),
});
export type Api = z.infer<typeof apiSchema>;
