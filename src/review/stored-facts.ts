import type { Config } from '../records/config.ts';
import {
  diagnosticSchema,
  metricSchema,
  SEVERITIES,
  symbolSchema,
  type Diagnostic,
  type OutputRecord,
} from '../records/output.ts';
import { UserError } from '../util/errors.ts';
import { overFileLines, overThresholds } from './thresholds.ts';

/** Fields that the engine adds to a fact when it becomes an output. */
const ENVELOPE = ['path', 'schema_version', 'snapshot_id', 'batch_id', 'task_id', 'shard_id', 'ts'];

/**
 * The diagnostics among the outputs of one task about one file, and those that follow from thresholds. What other
 * writers leave out is filled in: a diagnostic without a column stands at the first one.
 * Throws `STORE_CORRUPT` for a diagnostic that says nothing.
 */
export function diagnosticsOf(
  outputs: readonly OutputRecord[],
  thresholds: Config['thresholds'],
): Diagnostic[] {
  const told = outputs.filter(({ kind }) => kind === 'diagnostic').map(liftDiagnostic);
  if (!thresholds) return told;
  const symbols = outputs.flatMap((output) => symbolSchema.safeParse(output).data ?? []);
  const metrics = outputs.flatMap((output) => metricSchema.safeParse(output).data ?? []);
  return [...told, ...overThresholds(symbols, thresholds), ...overFileLines(metrics, thresholds.file_lines)];
}

function liftDiagnostic(output: OutputRecord): Diagnostic {
  const fact = Object.fromEntries(Object.entries(output).filter(([name]) => !ENVELOPE.includes(name)));
  const column = atLeastOne(fact['column']);
  const filled = {
    ...fact,
    severity: SEVERITIES.find((severity) => severity === fact['severity']) ?? 'warning',
    line: atLeastOne(fact['line']),
    column,
    col: column,
  };
  const { success, data } = diagnosticSchema.safeParse(filled);
  if (success) return data;
  throw new UserError(
    'STORE_CORRUPT',
    `A diagnostic of ${output.task_id} about ${String(output['path'])} has no rule or no message.`,
    { hints: ['The outputs were damaged or written by hand: run the shard again.'] },
  );
}

function atLeastOne(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 ? value : 1;
}
