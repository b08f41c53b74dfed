import { fetchCommit } from '../git/deepen.ts';
import type { Repository } from '../git/repository.ts';
import type { EventFacts, Reach } from '../review/event-base.ts';
import { messageOf } from '../util/errors.ts';
import type { ModeContext } from './mode.ts';
import type { RunFacts } from './run-facts.ts';

/** An answer that takes longer is not waited for. */
const COMPARE_MS = 20_000;

/** What of a run decides its base. */
export function eventFacts({ event, ref, headSha, baseSha, before, defaultBranch }: RunFacts): EventFacts {
  return {
    name: event,
    ref,
    ...(headSha === undefined ? {} : { headSha }),
    ...(baseSha === undefined ? {} : { baseSha }),
    ...(before === undefined ? {} : { before }),
    ...(defaultBranch === '' ? {} : { defaultBranch }),
  };
}

/** Ways to commits that a shallow clone lacks: one fetch of each, and the server's word for a merge base. */
export function reachOf(context: ModeContext, repository: Repository): Required<Reach> {
  return {
    bring: (sha) => bringCommit(context, repository, sha),
    mergeBase: (base, head) => askMergeBase(context, base, head),
  };
}

/** Makes a commit present; false after one warning. */
export async function bringCommit(
  { env, facts, inputs, log }: ModeContext,
  repository: Repository,
  commit: string,
): Promise<boolean> {
  const why = await fetchCommit(repository, commit, {
    env,
    server: new URL(facts.repositoryUrl).origin,
    ...(inputs.token === undefined ? {} : { token: inputs.token }),
  });
  if (why === undefined) return true;
  log.warn(`The commit ${commit} is not in the clone and could not be fetched: ${why.replace(/\.?$/, '.')}`);
  return false;
}

async function askMergeBase(
  { env, facts, inputs, log }: ModeContext,
  base: string,
  head: string,
): Promise<string | undefined> {
  const api = env['GITHUB_API_URL'] ?? '';
  if (api === '' || inputs.token === undefined) return undefined;
  const basehead = `${encodeURIComponent(base)}...${encodeURIComponent(head)}`;
  try {
    const response = await fetch(`${api}/repos/${facts.repository}/compare/${basehead}?per_page=1`, {
      headers: { accept: 'application/vnd.github+json', authorization: `Bearer ${inputs.token}` },
      signal: AbortSignal.timeout(COMPARE_MS),
    });
    if (!response.ok) throw new Error(`it answered ${response.status}`);
    const { merge_base_commit: found } = (await response.json()) as { merge_base_commit?: { sha?: unknown } };
    return typeof found?.sha === 'string' ? found.sha : undefined;
  } catch (error) {
    log.warn(
      `GitHub could not be asked where the histories of base and head part: ${messageOf(error)}. The clone alone decides.`,
    );
    return undefined;
  }
}
