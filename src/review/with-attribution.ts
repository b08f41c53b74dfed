import type { Comparison } from '../compare/compare.ts';
import type { Report } from '../records/report.ts';
import { objectMapFile } from '../store/layout.ts';
import { loadObjectMap } from '../store/object-map.ts';
import { attribute, NOTHING_BROUGHT } from './attribute.ts';
import type { Case, CheckContext } from './question.ts';
import type { ReviewSide, SideInputs } from './side.ts';
import { GitBytes, type Bytes } from './tree.ts';

/**
 * The report with the commit that brought each regression and improvement, when that was asked for; else as it is.
 * Throws `GIT_FAILED` when history cannot be read.
 */
export async function withAttribution(
  report: Report,
  { options, sides, store }: Case,
  compared: {
    base: ReviewSide | undefined;
    head: ReviewSide;
    comparison: Comparison;
    bytes: Bytes;
    inputs: SideInputs;
  },
): Promise<{ report: Report; context: Pick<CheckContext, 'attributed' | 'warnings'> }> {
  if (options.attribute !== true) return { report, context: { warnings: [] } };
  const { base, head, comparison, bytes, inputs } = compared;
  const { repository, gitEnv } = sides;
  if (!base || !repository || !(bytes instanceof GitBytes))
    return { report: { ...report, attribution: NOTHING_BROUGHT }, context: { warnings: [] } };
  const started = performance.now();
  const objectMap = loadObjectMap(objectMapFile(store.root));
  const { attribution, failed } = await attribute({
    ...inputs,
    repository,
    bytes,
    base,
    head,
    sides,
    comparison,
    ...(gitEnv ? { gitEnv } : {}),
    load: (tree) => bytes.load(tree, { objectMap, env: options.env }),
    regressions: report.regressions,
    improvements: report.improvements,
    onProgress: (done, total) => options.onProgress?.('attributing', done, total),
  });
  objectMap.save();
  const warnings = failed > 0 ? ['Some versions of files between base and head could not be analysed.'] : [];
  return {
    report: { ...report, attribution },
    context: { attributed: { ms: performance.now() - started, failed }, warnings },
  };
}
