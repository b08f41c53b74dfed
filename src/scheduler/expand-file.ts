import { join } from 'node:path';
import { linkOnTheWay } from '../store/jail.ts';
import { UserError } from '../util/errors.ts';
import type { Database } from '../util/sqlite.ts';
import { settleEnqueued } from './enqueue.ts';
import { expand, type Expanded } from './expand.ts';
import { planStatus, type PlanStatus } from './plan-status.ts';
import { pointedContents } from './pointed.ts';
import { readWorkplanFile } from './workplan-file.ts';
import type { Workplan } from './workplan.ts';

export interface ReadPlan {
  plan: Workplan;
  source: string;
  pointed: ReadonlyMap<string, string>;
}

/**
 * Reads a workplan below a root, and what its payloads point to.
 * @param path relative to the root
 *
 * Throws `PATH_OUTSIDE`, `LINK_REFUSED` and as reading a workplan does.
 */
export async function readPlanBelow(root: string, path: string): Promise<ReadPlan> {
  const source = path.replace(/^(?:\.\/)+/, '');
  // oxlint-disable-next-line no-control-regex -- what no path of a repository holds
  const isInside = !/^$|^\/|[\\\x00-\x1f]|^[A-Za-z]:/.test(source) && !source.split('/').includes('..');
  if (!isInside)
    throw new UserError(
      'PATH_OUTSIDE',
      `${JSON.stringify(path.slice(0, 200))} is no path inside the repository.`,
      {
        hints: ['Write a path relative to the root of the repository, with / and without "..".'],
      },
    );
  const link = linkOnTheWay({ root, path: source });
  if (link !== undefined)
    throw new UserError('LINK_REFUSED', `${link} is a symbolic link, which is not followed.`, {
      hints: ['Name the file itself.'],
    });
  const plan = readWorkplanFile(join(root, source), source);
  const payloads = plan.steps.map(({ payload }) => payload);
  return { plan, source, pointed: await pointedContents(root, payloads) };
}

/** Writes the jobs of a workplan that was read. Throws as `expand` does. */
export function expandRead(
  db: Database,
  { plan, source, pointed }: ReadPlan,
  moved: boolean,
): Expanded & { status: PlanStatus } {
  return db.transaction(() => {
    const expanded = expand(db, plan, { source, moved, pointed: (payload) => pointed.get(payload) });
    settleEnqueued(db);
    return { ...expanded, status: planStatus(db, plan.id) };
  });
}
