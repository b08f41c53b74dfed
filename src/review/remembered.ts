import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plan } from '../engine/plan.ts';
import type { Config } from '../records/config.ts';
import { PRODUCER } from '../records/header.ts';
import type { Report } from '../records/report.ts';
import { writeDerived } from '../store/durable.ts';
import { reportFile } from '../store/layout.ts';
import type { Store } from '../store/store.ts';
import { canonicalJson, compareStrings, sha256Hex } from '../util/json.ts';
import type { CheckOptions } from './question.ts';
import type { Sides } from './sides.ts';

/** Reports kept in a store, the latest. */
const KEPT = 50;

/**
 * Names the question that a report answers: both git trees, how they were chosen, plan, configuration, version.
 * Undefined for plain directories, whose content is known only after reading it.
 */
export function reportKey(given: {
  sides: Sides;
  plan: Plan;
  config: Config;
  failOn: readonly string[];
  options: CheckOptions;
}): string | undefined {
  const { sides, plan, config, failOn, options } = given;
  if (sides.head.tree === undefined) return undefined;
  const side = ({ side: told, tree }: Sides['head']): unknown => ({ told, tree });
  return sha256Hex(
    canonicalJson({
      producer: PRODUCER,
      base: side(sides.base),
      head: side(sides.head),
      plan: plan.digest,
      config,
      failOn,
      // What decides, beside both trees, which other configuration is told about and what plan it makes.
      asked: {
        attribute: options.attribute === true,
        acceptedFrom: options.acceptedFrom ?? 'head',
        configFrom: options.configFrom ?? 'head',
        isGiven: options.config !== undefined,
        pipeline: options.pipeline,
      },
    }),
  );
}

/** A report that answered the same question, or undefined. What does not check is treated as absent. */
export function rememberedReport(store: Store, key: string): Report | undefined {
  try {
    const text = readFileSync(reportFile(store.root, key), 'utf8');
    const lineEnd = text.indexOf('\n');
    const json = text.slice(lineEnd + 1);
    return text.slice(0, lineEnd) === sha256Hex(json) ? (JSON.parse(json) as Report) : undefined;
  } catch {
    return undefined;
  }
}

/** Incomplete reports are not remembered: asked again, the work is tried again. */
export function rememberReport(store: Store, key: string, report: Report): void {
  if (report.failures.length > 0 || report.config_effect?.unknown !== undefined) return;
  const path = reportFile(store.root, key);
  const json = JSON.stringify(report);
  writeDerived(path, `${sha256Hex(json)}\n${json}`);
  const folder = dirname(path);
  const files = readdirSync(folder)
    .map((name) => ({ name, time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time || compareStrings(a.name, b.name));
  for (const { name } of files.slice(KEPT)) rmSync(join(folder, name), { force: true });
}
