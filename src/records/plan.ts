import { z } from 'zod';
import { producerSchema, recordId, schemaVersion } from './header.ts';

/** A task of a plan, with all that decides what it computes. */
export const plannedTaskSchema = z.looseObject({
  task_id: recordId,
  type: z.string(),
  /** Version of the task's own code; absent in stores of the reference implementation. */
  version: z.int().min(1).optional(),
  scope: z.enum(['shard', 'batch']).optional(),
  depends_on: z.array(recordId).optional(),
  /** Resolved: every option present, sorted. */
  config: z.record(z.string(), z.unknown()),
  /** Digests of the grammars and libraries that the outputs depend on, by name. */
  tools: z.record(z.string(), z.string()).optional(),
});
export type PlannedTask = z.infer<typeof plannedTaskSchema>;

/** `plan.json`: a pipeline applied to one snapshot. */
export const planSchema = z.looseObject({
  schema_name: z.literal('codebatch.plan'),
  schema_version: schemaVersion,
  producer: producerSchema,
  batch_id: recordId,
  tasks: z.array(plannedTaskSchema).min(1),
});
export type PlanRecord = z.infer<typeof planSchema>;
