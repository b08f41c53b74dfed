import type { ConfigEffect } from '../records/config-effect.ts';
import type { Finding } from '../records/finding.ts';
import type { Report } from '../records/report.ts';
import { ruleOf } from '../records/rule.ts';
import { SURFACE_CHANGES } from '../records/surface.ts';
import { compareStrings } from '../util/json.ts';
import { LISTS, worstFirst, type TextOf } from './listed.ts';
import { invocationOf } from './sarif-invocation.ts';
import { LEVELS, resultOf, type ResultContext } from './sarif-result.ts';

/** Results that code scanning keeps of one run. */
const MAX_RESULTS = 5000;

/** Bytes of a log that code scanning takes, packed; here they are counted unpacked. */
const MAX_BYTES = 10_000_000;

/** Edits of the configuration that the run's properties name. */
const MAX_EDITS = 100;

export interface SarifContext {
  /** Without it the results have no `primaryLocationLineHash` and no fixes. */
  text?: TextOf;
}

/**
 * A report as SARIF 2.1.0: one run, the worst 5,000 results and of these no more than fit into 10 MB, regressions
 * first; how many there are besides is a number in its properties.
 */
export function renderSarif(report: Report, { text = () => undefined }: SarifContext = {}): string {
  const findings = LISTS.flatMap((list) => report[list]);
  const [worse, other] = [findings.filter(isRegression), findings.filter((one) => !isRegression(one))];
  const worst = [...worstFirst(worse), ...worstFirst(other)].slice(0, MAX_RESULTS);
  const codes = [...new Set(worst.map(({ code }) => code))].sort(compareStrings);
  const rules = new Map(codes.map((code, index) => [code, index]));
  const log = (results: readonly object[]): string =>
    `${JSON.stringify(logOf(report, { codes, results, omitted: findings.length - results.length }))}\n`;
  return log(fitting(worst, { report, rules, text, hashes: new Map() }, bytesOf(log([]))));
}

function isRegression({ class: name, accepted }: Finding): boolean {
  return accepted === undefined && (name === 'new' || name === 'worsened');
}

/** The results of the first findings, as many as there is room for beside what is written in any case. */
function fitting(findings: readonly Finding[], context: ResultContext, written: number): object[] {
  const results: object[] = [];
  let bytes = written;
  for (const finding of findings) {
    const result = resultOf(finding, context);
    bytes += bytesOf(JSON.stringify(result)) + 1;
    if (bytes > MAX_BYTES) break;
    results.push(result);
  }
  return results;
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}

function logOf(
  report: Report,
  { codes, results, omitted }: { codes: readonly string[]; results: readonly object[]; omitted: number },
): object {
  const { invocation, descriptors, omitted: omittedNotifications } = invocationOf(report);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'CodeBatch',
            version: report.producer.version,
            informationUri: 'https://github.com/codebatch/action',
            rules: codes.map(descriptorOf),
            ...(descriptors.length === 0 ? {} : { notifications: descriptors }),
          },
        },
        invocations: [invocation],
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        automationDetails: { id: `codebatch/${report.pipeline}/` },
        results,
        properties: {
          verdict: report.verdict,
          conclusion: report.conclusion,
          counts: report.counts,
          surface: Object.fromEntries(
            SURFACE_CHANGES.map((change) => [
              change,
              report.surface.filter((one) => one.change === change).length,
            ]),
          ),
          omittedResults: omitted,
          ...(omittedNotifications === 0 ? {} : { omittedNotifications }),
          ...(report.config_effect ? { configEffect: numbersOf(report.config_effect) } : {}),
        },
      },
    ],
  };
}

/** A rule; of one that this version does not know, its name alone. */
function descriptorOf(code: string): object {
  const rule = ruleOf(code);
  if (!rule) return { id: code };
  const plain = rule.help.replaceAll('`', '');
  // Comments silence the rules of lint alone.
  const isSilenceable = code.startsWith('L');
  return {
    id: code,
    shortDescription: { text: `${rule.summary[0]!.toUpperCase()}${rule.summary.slice(1)}.` },
    fullDescription: { text: plain },
    help: {
      text: isSilenceable ? `${plain} The comment "codebatch-ignore ${code}" silences it.` : plain,
      markdown: isSilenceable
        ? `${rule.help} The comment \`codebatch-ignore ${code}\` silences it.`
        : rule.help,
    },
    defaultConfiguration: { level: LEVELS[rule.severity] },
  };
}

/** The edits, and how many findings each of the lists has. */
function numbersOf({ edits, hidden, lowered, raised, added, silenced, obeyed }: ConfigEffect): object {
  return {
    edits: edits.slice(0, MAX_EDITS),
    ...(edits.length > MAX_EDITS ? { omittedEdits: edits.length - MAX_EDITS } : {}),
    obeyed: obeyed !== false,
    hidden: hidden.length,
    lowered: lowered.length,
    raised: raised.length,
    added: added.length,
    silenced: silenced.length,
  };
}
