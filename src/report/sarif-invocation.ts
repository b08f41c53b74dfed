import type { Report } from '../records/report.ts';
import { compareStrings } from '../util/json.ts';
import { artifactOf, messageOf } from './sarif-result.ts';

/** Notifications of one run: the rest is counted. */
const MAX_NOTIFICATIONS = 500;

interface Notification {
  level: 'error' | 'warning' | 'note';
  /** A failure's code, `not_analysed` or `note`. */
  code: string;
  message: string;
  path?: string | undefined;
  properties?: object;
}

/** What the run says of itself: whether all of it was done, what was not, and what a reader should know. */
export function invocationOf(report: Report): { invocation: object; descriptors: object[]; omitted: number } {
  const all = notifications(report);
  const shown = all.slice(0, MAX_NOTIFICATIONS);
  const codes = [...new Set(shown.map(({ code }) => code))].sort(compareStrings);
  return {
    invocation: {
      executionSuccessful: report.failures.length === 0,
      ...(shown.length === 0
        ? {}
        : { toolExecutionNotifications: shown.map((one) => notificationOf(one, codes)) }),
    },
    descriptors: codes.map((id) => ({ id })),
    omitted: all.length - shown.length,
  };
}

function notifications({ failures, skipped, notes }: Report): Notification[] {
  return [
    ...failures.map(({ code, message, path, task_id, shard_id }): Notification => ({
      level: 'error',
      code,
      message,
      path,
      properties: {
        ...(task_id === undefined ? {} : { task_id }),
        ...(shard_id === undefined ? {} : { shard_id }),
      },
    })),
    ...skipped.map(({ path, reason, side }): Notification => ({
      level: 'warning',
      code: 'not_analysed',
      message: `Not analysed: ${reason}`,
      path,
      properties: { side },
    })),
    ...notes.map((message): Notification => ({ level: 'note', code: 'note', message })),
  ];
}

function notificationOf({ level, code, message, path, properties }: Notification, codes: string[]): object {
  return {
    level,
    descriptor: { id: code, index: codes.indexOf(code) },
    message: messageOf(message),
    ...(path === undefined
      ? {}
      : { locations: [{ physicalLocation: { artifactLocation: artifactOf(path) } }] }),
    ...(properties === undefined ? {} : { properties }),
  };
}
