import { z } from 'zod';
import type { ShardTask } from '../engine/task.ts';
import { compareDiagnostics, diagnosticOf, type RawFinding } from './diagnostic.ts';
import type { NameFinding } from './languages/code-model.ts';
import { Suppressions } from './lint/suppressions.ts';
import { textFindings } from './lint/text-rules.ts';
import type { SourceFile } from './source.ts';

const config = z.strictObject({
  /** Also lint text that is not code: documents, data, build files. */
  all_text: z.boolean().default(false),
  max_line_length: z.int().min(20).max(10_000).default(120),
  todo_words: z
    .array(z.string().regex(/^[\p{L}\p{N}_]+$/u, 'must be a plain word of letters, digits and "_"'))
    .min(1)
    .max(20)
    .default(['TODO', 'FIXME', 'XXX', 'HACK']),
});
export type LintConfig = z.infer<typeof config>;

/** Style rules over the text (L001 to L005) and name rules over the scopes (L101 to L103). */
export const lint: ShardTask<SourceFile, LintConfig> = {
  type: 'lint',
  version: 2,
  description: 'Style rules L001 to L005, and unused and shadowing names L101 to L103.',
  scope: 'shard',
  kinds: ['diagnostic'],
  needs: ['parse'],
  config,
  accepts: (_path, language, { all_text }) => language !== undefined || all_text,
  run(source, options) {
    // Rules are for what people write: of a minified bundle every build would be noise.
    if (!source.isText || source.traits === 'min') return [];
    const { text, starts, model } = source;
    const suppressions = new Suppressions(source);
    const styled = textFindings({ text, starts, comments: model?.comments }, options);
    return [
      ...styled.map((finding) =>
        diagnosticOf(source, finding, { suppressed: suppressions.silences(finding.code, finding.start) }),
      ),
      ...(model?.findings ?? []).map((finding) =>
        diagnosticOf(source, rawFinding(finding), {
          symbol: finding.symbol,
          suppressed: suppressions.silences(finding.code, finding.start),
        }),
      ),
    ].sort(compareDiagnostics);
  },
};

function rawFinding({ code, message, start, end }: NameFinding): RawFinding {
  return { code, message, start, end, severity: code === 'L103' ? 'info' : 'warning' };
}
