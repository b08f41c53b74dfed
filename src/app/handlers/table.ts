import type { Handler } from '../handling.ts';
import { onRequestedAction, onRerequested } from './check-run.ts';
import { onIssueComment } from './issue-comment.ts';
import { onPullState } from './pull-request.ts';
import { onWorkflowRun } from './workflow-run.ts';

/** Who handles what, by event and action. From everything else nothing follows. */
const HANDLERS: Readonly<Record<string, Handler>> = {
  'workflow_run.completed': onWorkflowRun,
  'check_run.requested_action': onRequestedAction,
  'check_run.rerequested': onRerequested,
  'pull_request.closed': onPullState,
  'pull_request.reopened': onPullState,
  'issue_comment.created': onIssueComment,
};

/** Who handles an event; undefined when nobody does. */
export function handlerOf(event: string, action: unknown): Handler | undefined {
  const name = `${event}.${typeof action === 'string' ? action : ''}`;
  return Object.hasOwn(HANDLERS, name) ? HANDLERS[name] : undefined;
}

/** Events of which something may follow. */
export const HANDLED_EVENTS = [...new Set(Object.keys(HANDLERS).map((name) => name.split('.')[0]!))];
