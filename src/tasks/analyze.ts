import { z } from 'zod';
import type { ShardTask } from '../engine/task.ts';
import type { MetricOutput } from '../records/output.ts';
import { positionAt } from '../util/text.ts';
import type { CodeModel, Range } from './languages/code-model.ts';
import { BLANK_LINE, CODE_LINE, COMMENT_LINE, countLines, lineKinds } from './line-kinds.ts';
import type { SourceFile } from './source.ts';

const config = z.strictObject({});
export type AnalyzeConfig = z.infer<typeof config>;

/** Sizes and complexities of a file. */
export const analyze: ShardTask<SourceFile, AnalyzeConfig> = {
  type: 'analyze',
  version: 2,
  description: 'Measures size, lines of code, functions, imports, cyclomatic and cognitive complexity.',
  scope: 'shard',
  kinds: ['metric'],
  needs: ['parse'],
  config,
  accepts: () => true,
  run(source) {
    const values = {
      ...(source.model ? codeMetrics(source, source.model) : {}),
      bytes: source.bytes.length,
      ...(source.isText ? lineMetrics(source) : {}),
      lang: source.languageHint ?? 'unknown',
    };
    return Object.entries(values).map(([name, value]): MetricOutput => ({
      kind: 'metric',
      metric: name,
      name,
      value,
    }));
  },
};

function codeMetrics({ starts }: SourceFile, model: CodeModel): Record<string, number> {
  const totals = { complexity: model.moduleComplexity, cognitive: model.moduleCognitive };
  const most = { complexity: 0, cognitive: 0, lines: 0 };
  for (const { complexity, cognitive = 0, start, end } of model.symbols) {
    if (complexity === undefined) continue;
    totals.complexity += complexity;
    totals.cognitive += cognitive;
    most.complexity = Math.max(most.complexity, complexity);
    most.cognitive = Math.max(most.cognitive, cognitive);
    most.lines = Math.max(most.lines, positionAt(starts, end).line - positionAt(starts, start).line + 1);
  }
  return {
    complexity: totals.complexity,
    max_complexity: most.complexity,
    function_count: model.counts.functions,
    class_count: model.counts.classes,
    import_count: model.counts.imports,
    cognitive_complexity: totals.cognitive,
    max_cognitive_complexity: most.cognitive,
    longest_function: most.lines,
  };
}

/** Lines with anything on them; for code also of which kind. Strings that stand alone count as comments. */
function lineMetrics({ text, starts, model }: SourceFile): Record<string, number> {
  const kinds = lineKinds(text, starts, model ? inOrder(model.comments, model.docstrings) : []);
  const count = new Uint32Array(3);
  for (let line = 0; line < countLines(text, starts); line++) count[kinds[line]!]!++;
  const [blank, comment, code] = [count[BLANK_LINE]!, count[COMMENT_LINE]!, count[CODE_LINE]!];
  if (!model) return { loc: code };
  return { loc: code + comment, loc_code: code, loc_comment: comment, loc_blank: blank };
}

function inOrder(comments: readonly Range[], docstrings: readonly Range[]): Range[] {
  return [...comments, ...docstrings].sort((a, b) => a.start - b.start);
}
