import type { Registry } from '../engine/task.ts';
import type { Config } from '../records/config.ts';
import type { Diagnostic, Fact, MetricOutput, SymbolOutput } from '../records/output.ts';
import { compareStrings } from '../util/json.ts';
import { plural } from '../util/text.ts';

/** Rules that exist only where the configuration sets a threshold. */
export const THRESHOLD_RULES = {
  M001: 'cyclomatic complexity of a function',
  M002: 'cognitive complexity of a function',
  M003: 'lines of a function',
  M004: 'lines of a file',
  M005: 'import cycles in all',
} as const;

/** True for rules that say the same of a file whether it parses or not; the number of its lines is one of them. */
export function readsLinesAlone(code: string, registry: Pick<Registry, 'textRules'>): boolean {
  return code === 'M004' || registry.textRules.has(code);
}

/** The rules about one function. */
type FunctionRule = Exclude<keyof typeof THRESHOLD_RULES, 'M004' | 'M005'>;

type Thresholds = NonNullable<Config['thresholds']>;

/**
 * Diagnostics for functions above the configured thresholds, placed at the function's name. Applied when findings
 * are read: a changed threshold recomputes nothing.
 */
export function overThresholds(symbols: readonly SymbolOutput[], thresholds: Thresholds): Diagnostic[] {
  return symbols.flatMap((symbol) => {
    if (symbol.complexity === undefined) return [];
    const over = (code: FunctionRule, value: number, limit: number | undefined): Diagnostic[] =>
      limit === undefined || value <= limit ? [] : [diagnosticAt(symbol, code, { value, limit })];
    return [
      ...over('M001', symbol.complexity, thresholds.complexity),
      ...over('M002', symbol.cognitive_complexity ?? 0, thresholds.cognitive_complexity),
      ...over('M003', symbol.end_line - symbol.line + 1, thresholds.function_lines),
    ];
  });
}

/** A diagnostic at the top of a file of code that has more lines, blank ones included, than configured. */
export function overFileLines(metrics: readonly MetricOutput[], limit: number | undefined): Diagnostic[] {
  const valueOf = (name: string): unknown => metrics.find(({ metric }) => metric === name)?.value;
  const [filled, blank] = [valueOf('loc'), valueOf('loc_blank')];
  // Only code has its blank lines counted.
  if (limit === undefined || typeof filled !== 'number' || typeof blank !== 'number') return [];
  const lines = filled + blank;
  if (lines <= limit) return [];
  return [
    {
      kind: 'diagnostic',
      severity: 'warning',
      code: 'M004',
      message: `The file has ${lines} lines, above ${limit}`,
      value: lines,
      line: 1,
      column: 1,
      col: 1,
      end_line: 1,
      end_column: 1,
    },
  ];
}

/** One diagnostic at the first of all import cycles, where there are more of them than configured. */
export function overCycles(
  facts: ReadonlyMap<string, readonly Fact[]>,
  limit: number | undefined,
): { path: string; diagnostic: Diagnostic } | undefined {
  if (limit === undefined) return undefined;
  const cycles = [...facts].flatMap(([path, list]) =>
    list.flatMap((fact) => (fact.kind === 'diagnostic' && fact.code === 'C001' ? [{ path, fact }] : [])),
  );
  const [first] = cycles.sort((a, b) => compareStrings(a.path, b.path) || a.fact.line - b.fact.line);
  if (!first || cycles.length <= limit) return undefined;
  const message = `${plural(cycles.length, 'import cycle')}, above ${limit}`;
  return {
    path: first.path,
    diagnostic: { ...first.fact, code: 'M005', severity: 'warning', message, value: cycles.length },
  };
}

function diagnosticAt(
  symbol: SymbolOutput,
  code: FunctionRule,
  measured: { value: number; limit: number },
): Diagnostic {
  const what = { M001: 'Complexity', M002: 'Cognitive complexity', M003: 'Length' }[code];
  const unit = code === 'M003' ? ' lines' : '';
  return {
    kind: 'diagnostic',
    severity: 'warning',
    code,
    message: `${what} of '${symbol.qualified_name}' is ${measured.value}${unit}, above ${measured.limit}`,
    value: measured.value,
    line: symbol.line,
    column: symbol.column,
    col: symbol.column,
    end_line: symbol.line,
    end_column: symbol.column + symbol.name.length,
    symbol: symbol.qualified_name,
  };
}
