import type { AcceptanceKey } from '../compare/acceptance.ts';
import type { Plan } from '../engine/plan.ts';
import type { Registry } from '../engine/task.ts';
import type { Config } from '../records/config.ts';
import type { FileComplexity } from '../records/page-data.ts';
import type { Report } from '../records/report.ts';
import type { TextOf } from '../report/listed.ts';
import type { Store } from '../store/store.ts';
import type { AcceptanceLine } from './acceptance-file.ts';
import type { Brought } from './brought.ts';
import type { Explained } from './explain.ts';
import type { Asked, Sides } from './sides.ts';

/** What a face asks. */
export interface CheckOptions {
  registry: Registry;
  /** Any directory of the repository, or a plain one. */
  cwd: string;
  env: NodeJS.ProcessEnv;
  base?: string;
  /** A revision, or `worktree` (the default): what git would commit now. */
  head?: string;
  /** The event whose rule chooses the base of a commit when none is named. */
  event?: NonNullable<Asked['event']>;
  pipeline?: string;
  failOn?: readonly string[];
  /** Configuration file instead of the head's `.github/codebatch.yml`. */
  config?: string;
  /** True when `config` is a path in the head's tree, and no file of this machine. */
  configInHead?: boolean;
  /** Whose `.github/codebatch.yml` holds, `head` by default; the other one is told about and not obeyed. */
  configFrom?: 'head' | 'base';
  /** Worker threads; default: cores. */
  jobs?: number;
  /** False: read nothing that was remembered. */
  memo?: boolean;
  /** A finding whose evidence is wanted, by id or as `path:line[:column]`: the comparison is then made again. */
  explain?: string;
  /** Whose acceptance file counts; default: the head's. */
  acceptedFrom?: 'head' | 'base';
  /** What to tell of acceptance beside the report: keys of findings, or lines that mean nothing any more. */
  acceptance?: 'keys' | 'stale';
  /** Names the commit that brought each regression and improvement. */
  attribute?: boolean;
  /** True when a format looks at whole texts; the comparison is then made again. */
  texts?: boolean;
  /** True when a format shows how complex files are; the comparison is then made again. */
  complexity?: boolean;
  /** A store to write both sides into as whole batches; it is then used in place of the embedded one. */
  keep?: string;
  onProgress?: (label: string, done: number, total: number) => void;
}

/** What is told beside the report and never enters it. */
export interface CheckContext {
  memo: { hits: number; misses: number };
  /** True when the same question was answered before and nothing was computed. */
  remembered: boolean;
  warnings: string[];
  /** What it cost to name commits, and how many versions of files could not be analysed for it. */
  attributed?: { ms: number; failed: number };
  /** Ids of the batches that were written for `keep`, by side. */
  batches?: { base?: string; head?: string };
}

export interface CheckResult {
  report: Report;
  context: CheckContext;
  /** The answer to `explain`; absent when nothing was asked. */
  explanation?: Explained;
  /** For `texts`: the files that the findings stand in. */
  texts?: TextOf;
  /** For `complexity`. */
  complexity?: readonly FileComplexity[];
  /** For `acceptance: 'keys'`, by id of the finding. */
  keys?: ReadonlyMap<string, AcceptanceKey>;
  /** For `acceptance: 'stale'`. */
  stale?: readonly AcceptanceLine[];
}

/** A question with all that was decided before anything is computed. */
export interface Case {
  options: CheckOptions;
  sides: Sides;
  store: Store;
  config: Config;
  plan: Plan;
  failOn: readonly string[];
  root: string;
  /** What other machines computed already. */
  brought?: Brought;
}
