import type { OutputRecord } from '../records/output.ts';

/** A table of outputs: its columns, and what stands in them. */
export interface OutputTable {
  header: readonly string[];
  row: (output: OutputRecord) => (string | number)[];
}

/** A field as a cell; empty where there is none. */
function cell(output: OutputRecord, field: string): string {
  const value = output[field];
  if (value === undefined || value === null) return '';
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : JSON.stringify(value);
}

function place(output: OutputRecord): string {
  const column = cell(output, 'column');
  return [cell(output, 'path'), cell(output, 'line'), ...(column === '' ? [] : [column])].join(':');
}

function targetOf(output: OutputRecord): string {
  const alias = cell(output, 'alias');
  return `${cell(output, 'target')}${alias === '' ? '' : ` as ${alias}`}`;
}

/** What an output says, on one line, whatever its kind. */
function gist(output: OutputRecord): string {
  const field = (name: string): string => cell(output, name);
  switch (output.kind) {
    case 'diagnostic':
      return `${field('severity')} ${field('code')} ${field('message')}`;
    case 'symbol':
      return `${field('type')} ${field('qualified_name') || field('name')}`;
    case 'edge':
      return `${field('edge_type')} ${targetOf(output)}`;
    case 'metric':
      return `${field('metric')} ${field('value')}`;
    case 'ast':
      return [field('ast_mode'), field('format'), field('object')].filter((word) => word !== '').join(' ');
    default:
      return field('name') || field('manifest') || field('object');
  }
}

const DIAGNOSTICS: OutputTable = {
  header: ['PLACE', 'SEVERITY', 'CODE', 'MESSAGE'],
  row: (output) => [place(output), cell(output, 'severity'), cell(output, 'code'), cell(output, 'message')],
};

const SYMBOLS: OutputTable = {
  header: ['PLACE', 'NAME', 'TYPE', 'SCOPE'],
  row: (output) => [
    place(output),
    cell(output, 'qualified_name') || cell(output, 'name'),
    cell(output, 'type'),
    cell(output, 'scope'),
  ],
};

const EDGES: OutputTable = {
  header: ['PLACE', 'TYPE', 'SOURCE', 'TARGET'],
  row: (output) => [
    place(output),
    cell(output, 'edge_type'),
    cell(output, 'source') || cell(output, 'path'),
    targetOf(output),
  ],
};

const METRICS: OutputTable = {
  header: ['PATH', 'METRIC', 'VALUE'],
  row: (output) => [
    cell(output, 'path'),
    cell(output, 'metric'),
    typeof output['value'] === 'number' ? output['value'] : cell(output, 'value'),
  ],
};

const ANY: OutputTable = {
  header: ['TASK', 'KIND', 'PLACE', 'SAYS'],
  row: (output) => [
    cell(output, 'task_id'),
    output.kind,
    output['line'] === undefined ? cell(output, 'path') : place(output),
    gist(output),
  ],
};

const TABLES: ReadonlyMap<string, OutputTable> = new Map([
  ['diagnostic', DIAGNOSTICS],
  ['symbol', SYMBOLS],
  ['edge', EDGES],
  ['metric', METRICS],
]);

/** The table for outputs of one kind; of several, or of one without a table of its own, the general one. */
export function tableFor(kind: string | undefined): OutputTable {
  return (kind === undefined ? undefined : TABLES.get(kind)) ?? ANY;
}
