import { InvalidArgumentError, type Command } from 'commander';
import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { ScheduleClient } from '../../../scheduler/client.ts';
import { openDatabase } from '../../../scheduler/db.ts';
import type { OpenOptions } from '../../../scheduler/open-schedule.ts';
import { linkOnTheWay } from '../../../store/jail.ts';
import { stackOf, UserError } from '../../../util/errors.ts';
import { jsonOption, type Face } from '../../command.ts';
import { laneCapsOf, scheduleConfig } from '../../schedule-place.ts';

export const DEFAULT_DB = '.codebatch/schedule.db';

export interface DbOptions {
  db: string;
}

/** `--db FILE` and `--json`. */
export function dbOption(command: Command): Command {
  return jsonOption(command.option('--db <file>', 'the schedule', DEFAULT_DB));
}

/** The file of the schedule. Throws `LINK_REFUSED`. */
export function dbPath(face: Face, path: string): string {
  // The default is inside a tree of others: a link there could lead anywhere.
  const link = path === DEFAULT_DB ? linkOnTheWay({ root: face.cwd, path }) : undefined;
  if (link !== undefined)
    throw new UserError('LINK_REFUSED', `${link} is a symbolic link, which is not followed.`, {
      hints: ['Remove it, or name the schedule with --db.'],
    });
  return resolve(face.cwd, path);
}

/** How a schedule is opened here. */
export function openOptions(face: Face, { db }: DbOptions): OpenOptions {
  return {
    root: face.cwd,
    db: dbPath(face, db),
    laneCaps: laneCapsOf(scheduleConfig(face)),
    onTrouble: (error) => face.output.note(troubleText(error)),
  };
}

/** A fault of ours with the way to it, everything else in one line. */
function troubleText(error: unknown): string {
  return error instanceof UserError ? String(error) : stackOf(error);
}

/**
 * Refuses a file that is no schedule, and a place where none can be: nobody will ever serve one there. One that is not
 * there yet may come. Throws `SCHEDULE_INVALID` and as opening a schedule does.
 */
export function checkSchedule(path: string): void {
  if (existsSync(path)) return openDatabase(path).close();
  const above = nearestThere(dirname(path));
  if (statSync(above).isDirectory()) return undefined;
  throw new UserError('SCHEDULE_INVALID', `There can be no schedule at ${path}.`, {
    hints: [`${above} is no folder: name another file with --db.`],
  });
}

function nearestThere(path: string): string {
  return existsSync(path) ? path : nearestThere(dirname(path));
}

/** Works with the server of a schedule if one answers, else with the schedule itself, under its lock. */
export async function withSchedule<T>(
  face: Face,
  options: DbOptions,
  work: (client: ScheduleClient) => Promise<T>,
): Promise<T> {
  // Loaded when it is needed: a server is more than a command that only reads wants to wait for.
  const { connectSchedule } = await import('../../../scheduler/connect.ts');
  const connection = await connectSchedule(openOptions(face, options));
  try {
    return await work(connection.client);
  } finally {
    connection.close();
  }
}

/** Gives the server as it is now, again and again: it may be another one the next time. */
export function reconnecting(db: string): () => Promise<ScheduleClient | undefined> {
  return async () => {
    const { connectServer } = await import('../../../scheduler/connect.ts');
    return (await connectServer({ db }))?.client;
  };
}

/** The server that runs now. Throws `SERVER_UNREACHABLE`. */
export async function runningServer(db: string): Promise<ScheduleClient> {
  const client = await reconnecting(db)();
  if (client) return client;
  throw new UserError('SERVER_UNREACHABLE', 'No server of this schedule is running.', {
    hints: ['Start one: codebatch schedule server.'],
  });
}

/** A path as a workplan is known by: below the root, with `/`. */
export function belowRoot(face: Face, path: string): string {
  return relative(face.cwd, resolve(face.cwd, path)).split(sep).join('/');
}

/** For options that are a number of a range. */
export function numberFrom(least: number, most: number, isWhole = true): (text: string) => number {
  return (text) => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (!(value >= least && value <= most) || (isWhole && !Number.isInteger(value)))
      throw new InvalidArgumentError(
        `It must be a ${isWhole ? 'whole ' : ''}number from ${least} to ${most}.`,
      );
    return value;
  };
}

/** For `--lane`. */
export const laneNumber = numberFrom(-1_000_000, 1_000_000);
