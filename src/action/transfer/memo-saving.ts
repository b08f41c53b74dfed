/** What of a run decides whom its memo may serve. */
export interface RunTrust {
  event: string;
  /** `owner/name` of the repository that the run belongs to. */
  repository: string;
  /** `refs/heads/main` */
  ref: string;
  defaultBranch: string;
  /** Of a pull request: the repository its commits come from; empty when that is gone. */
  headRepository?: string;
}

/** What is saved, and one clause that says why. */
export interface MemoSaving {
  /** `segments`: all that is remembered, for everyone. `delta`: what is new, for this pull request. */
  as: 'segments' | 'delta' | 'nothing';
  why: string;
}

/** Events whose workflow and commits are the default branch's own. */
const OWN_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch'];

/** Whether a run may save its memo. What a fork computed is remembered for nobody. */
export function memoSaving({ event, repository, ref, defaultBranch, headRepository }: RunTrust): MemoSaving {
  if (event === 'pull_request')
    return headRepository === repository
      ? { as: 'delta', why: 'a pull request keeps what is new for itself' }
      : { as: 'nothing', why: 'the commits come from a fork' };
  if (!OWN_EVENTS.includes(event)) return { as: 'nothing', why: `the event is ${event}` };
  return defaultBranch !== '' && ref === `refs/heads/${defaultBranch}`
    ? { as: 'segments', why: 'this is the default branch' }
    : { as: 'nothing', why: 'only the default branch and its pull requests save' };
}
