import { z } from 'zod';
import { addedLines, type LineRange } from './changed-lines.ts';
import type { GithubRepository } from './repository.ts';

/** What GitHub says of a pull request. Nothing here was said by who wrote it, but for the name of the head's branch. */
export interface Pull {
  number: number;
  isOpen: boolean;
  headSha: string;
  headRef: string;
  /** `owner/name`; undefined when the head's repository is gone. */
  headRepository: string | undefined;
  baseSha: string;
  baseRef: string;
  /** `owner/name`. */
  baseRepository: string;
}

const sha = z.string().regex(/^(?:[\da-f]{40}|[\da-f]{64})$/);
const repository = z.looseObject({ full_name: z.string() });

const pullSchema = z.looseObject({
  number: z.int().min(1),
  state: z.string(),
  head: z.looseObject({ sha, ref: z.string(), repo: repository.nullish() }),
  base: z.looseObject({ sha, ref: z.string(), repo: repository }),
});

const fileSchema = z.looseObject({
  filename: z.string(),
  status: z.string(),
  changes: z.int().min(0),
  patch: z.string().optional(),
});

const PERMISSION = 'pull-requests: read';

/** Pages of 100 files: GitHub lists no more than 3,000. */
const FILE_PAGES = 30;

/** The facts about a pull request. Throws `GithubError`. */
export async function readPull(github: GithubRepository, number: number): Promise<Pull> {
  const pull = await github.call({
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    parameters: { pull_number: number },
    undone: `The pull request ${number} could not be read`,
    permission: PERMISSION,
    answer: pullSchema,
  });
  return pullOf(pull);
}

/**
 * The open pull requests that a run was for: a run of a fork names none, so they are looked for by the branch it ran
 * on, and only those whose head is still the commit of the run count. Throws `GithubError`.
 * @param of facts about the run, from the event or the API
 */
export async function findPulls(
  github: GithubRepository,
  of: { headSha: string; headRef: string; headOwner: string },
): Promise<Pull[]> {
  const { entries } = await github.list(
    {
      route: 'GET /repos/{owner}/{repo}/pulls',
      parameters: { head: `${of.headOwner}:${of.headRef}`, state: 'open' },
      undone: 'The pull request of the run could not be looked for',
      permission: PERMISSION,
      answer: z.array(pullSchema),
    },
    (page) => page,
  );
  return entries.map(pullOf).filter(({ headSha }) => headSha === of.headSha);
}

/**
 * The lines that a pull request writes, by path of the head. A file of which GitHub shows no patch, because it is too
 * large, counts as written from end to end. Throws `GithubError`.
 */
export async function changedLines(
  github: GithubRepository,
  number: number,
): Promise<{ lines: Map<string, LineRange[]>; isWhole: boolean }> {
  const { entries, isWhole } = await github.list(
    {
      route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
      parameters: { pull_number: number },
      undone: 'Annotations on changed lines do not come first: the changed files could not be read',
      permission: PERMISSION,
      answer: z.array(fileSchema),
    },
    (page) => page,
    { maxPages: FILE_PAGES },
  );
  const lines = new Map(
    entries
      .filter(({ status }) => status !== 'removed')
      .map((file) => [file.filename, rangesOf(file)] as const)
      .filter(([, ranges]) => ranges.length > 0),
  );
  return { lines, isWhole: isWhole && entries.length < FILE_PAGES * 100 };
}

function rangesOf({ patch, changes }: z.infer<typeof fileSchema>): LineRange[] {
  if (patch !== undefined) return addedLines(patch);
  return changes > 0 ? [[1, Number.MAX_SAFE_INTEGER]] : [];
}

function pullOf({ number, state, head, base }: z.infer<typeof pullSchema>): Pull {
  return {
    number,
    isOpen: state === 'open',
    headSha: head.sha,
    headRef: head.ref,
    headRepository: head.repo?.full_name,
    baseSha: base.sha,
    baseRef: base.ref,
    baseRepository: base.repo.full_name,
  };
}
