import { resolve } from 'node:path';
import { parseFailOn } from '../../review/fail-on.ts';
import { givenConfigText } from '../../review/head-config.ts';
import { reportBatches } from '../../review/report-batches.ts';
import { registry } from '../../tasks/registry.ts';
import { jsonOption, storeOf, storeOption, type Register } from '../command.ts';
import { explainComparison } from '../explain-comparison.ts';
import { explainOption } from '../explain-option.ts';
import { reportOptions, tellReport, wantedFormats, type ReportOptions } from '../report-answer.ts';

interface Options extends ReportOptions {
  store: string;
  base?: string;
  failOn?: string;
  config?: string;
  explain?: boolean;
}

/** `codebatch report BATCH --base BATCH`: what one batch of a store changed against another. */
export const registerReport: Register = (program, face) => {
  const command = program
    .command('report')
    .argument('<batch>', 'the batch to judge')
    .description('compare two batches of a store, or list the findings of one');
  reportOptions(explainOption(jsonOption(storeOption(command))))
    .option('--base <batch>', 'compare with this batch; without one all findings are listed')
    .option(
      '--fail-on <list>',
      'error, warning, info, hint (that or worse), any, surface, unknown or none (default: warning)',
    )
    .option('--config <file>', "use this file instead of the snapshot's .github/codebatch.yml")
    .action(async (batch: string, options: Options) => {
      const wanted = wantedFormats(face, options);
      const { config, base, failOn } = options;
      if (options.explain)
        return explainComparison(face, 'report', { store: storeOf(options), base, head: batch });
      const { report, warnings, textOf, texts, complexity } = await reportBatches({
        registry,
        store: storeOf(options),
        head: batch,
        ...wanted.reads,
        ...(base === undefined ? {} : { base }),
        ...(failOn === undefined ? {} : { failOn: parseFailOn(failOn) }),
        ...(config === undefined
          ? {}
          : { config: { file: config, text: givenConfigText(resolve(face.cwd, config), config) } }),
      });
      for (const warning of warnings) face.output.note(warning);
      await tellReport(face, report, {
        ...wanted,
        beside: { ...(texts ? { texts } : {}), ...(complexity ? { complexity } : {}) },
        aroundThem: () => Promise.resolve({ textOf }),
      });
    });
};
