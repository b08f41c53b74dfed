import { mergeBase, parentsOf } from '../github/commits.ts';
import type { Pull } from '../github/pulls.ts';
import type { GithubRepository } from '../github/repository.ts';
import { GithubError } from '../github/trouble.ts';
import { parseRecord } from '../records/header.ts';
import { originSchema, type Origin } from '../records/origin.ts';
import type { Report } from '../records/report.ts';
import { UserError } from '../util/errors.ts';
import { readForeignJson } from './foreign-json.ts';
import { FOREIGN_REPORT_BYTES, readForeignReport } from './foreign-report.ts';

const ORIGIN_BYTES = 64 * 1024;

/** What an artifact holds. */
export interface Foreign {
  /** `report.json`. */
  report: Uint8Array;
  /** `origin.json`, where there is one. */
  origin?: Uint8Array;
}

/** What GitHub says of the run that made the artifact. */
export interface RunFacts {
  github: GithubRepository;
  run: number;
  attempt: number;
  /** The head of the run. */
  headSha: string;
  /** The pull request that the run was for. */
  pull?: Pull;
  /** True when the workflow of the base made the report: then it may compare with what base it likes. */
  verified: boolean;
}

/** What is judged of a report whose form is right. The whole report has it, and so has what somebody made of it. */
export type Sides = Pick<Report, 'head' | 'base'>;

/** A report whose form is right: nothing is said yet of whether it is true. */
export interface ForeignRead<R extends Sides = Report> {
  report: R;
  origin?: Origin;
}

/** Why a report is not taken: one sentence. It may pass when GitHub did not answer. */
export interface Refusal {
  refused: string;
  isPassing?: true;
}

/** Reads a report that somebody else made, without asking anybody. Never throws because of what it holds. */
export function readForeign(
  { report, origin }: Foreign,
  maxBytes = FOREIGN_REPORT_BYTES,
): ForeignRead | Refusal {
  try {
    return {
      report: readForeignReport(report, maxBytes),
      ...(origin ? { origin: readOrigin(origin) } : {}),
    };
  } catch (error) {
    if (error instanceof UserError) return { refused: error.message };
    throw error;
  }
}

/**
 * Gives back a report that may be shown as that of the run. Nothing that it says of pull request, repository, run or
 * commits is believed: GitHub knows them, and where the two differ the report is refused. Never throws for a failure of
 * the service, which is a refusal that passes.
 */
export async function ingest<R extends Sides>(
  read: ForeignRead<R>,
  facts: RunFacts,
): Promise<ForeignRead<R> | Refusal> {
  const { report, origin } = read;
  try {
    const refused = (origin && originProblem(origin, facts)) ?? (await commitsProblem(report, facts));
    return refused === undefined ? read : { refused };
  } catch (error) {
    if (error instanceof GithubError)
      return { refused: error.message, ...(error.isPassing ? { isPassing: true } : {}) };
    throw error;
  }
}

function readOrigin(bytes: Uint8Array): Origin {
  const value = readForeignJson(bytes, {
    what: 'What the report says of its origin',
    maxBytes: ORIGIN_BYTES,
  });
  return parseRecord(originSchema, value, 'What the report says of its origin');
}

function originProblem(
  origin: Origin,
  { github, run, attempt, headSha, pull }: RunFacts,
): string | undefined {
  const is = (what: string, own: string, known: string): string | undefined =>
    own === known ? undefined : `The report says that it is of ${what} ${own}, and GitHub says ${known}.`;
  const none = 'none';
  return (
    is('repository', shown(origin.repository), github.fullName.toLowerCase()) ??
    is('pull request', String(origin.pull_request ?? none), String(pull?.number ?? none)) ??
    is('commit', origin.head_sha, headSha) ??
    is('run', `${origin.run}, attempt ${origin.attempt}`, `${run}, attempt ${attempt}`)
  );
}

/** The one field that is any text at all. */
function shown(repository: string): string {
  const name = repository.toLowerCase();
  return /^[\w.-]+\/[\w.-]+$/.test(name) ? name : 'with an odd name';
}

/** The judged commit is the head, or its merge into the base; and the base is where it left the base's branch. */
async function commitsProblem(report: Sides, facts: RunFacts): Promise<string | undefined> {
  const { github, headSha, pull, verified } = facts;
  const [head, base] = [report.head.commit!, report.base.commit];
  const [first, second] = head === headSha ? [] : ((await parentsOf(github, head)) ?? []);
  if (head !== headSha && (!pull || second !== headSha))
    return `The report judges ${head}, which is neither the head ${headSha} nor its merge into the base.`;
  // A workflow may be told to compare with anything; here it is the workflow of the base that was told.
  if (verified || !pull) return undefined;
  if (base === undefined) return 'The report compares with nothing, though the pull request has a base.';
  const known =
    first === undefined
      ? [pull.baseSha, await mergeBase(github, pull.baseRef, headSha)]
      : [(await mergeBase(github, pull.baseRef, first)) === first ? first : undefined];
  if (known.includes(base)) return undefined;
  return `The report compares with ${base}, which is not where the pull request left ${JSON.stringify(pull.baseRef)}.`;
}
