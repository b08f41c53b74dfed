import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { planAnswer, planStatusAnswer } from '../../records/schedule-answers.ts';
import { eventRange } from '../event-log.ts';
import { expandRead, readPlanBelow } from '../expand-file.ts';
import type { OpenSchedule } from '../open-schedule.ts';
import { drawnJobs } from '../plan-graph.ts';
import { listJobs, listPlans, planStatus } from '../plan-status.ts';
import { once, type RequestState } from './once.ts';
import { expandBody } from './requests.ts';
import { jsonBody, jsonRoute } from './route.ts';

const ids = z.array(z.string());

/** The routes of workplans. */
export function addPlanRoutes(app: OpenAPIHono<RequestState>, schedule: OpenSchedule): void {
  const { db, root } = schedule;
  const expandRoute = jsonRoute({
    method: 'post',
    path: '/v1/plans',
    summary:
      'Writes the jobs of a workplan in the repository, all or nothing; what has not changed stays done.',
    request: { body: jsonBody(expandBody) },
    answer: z.object({
      plan: z.string(),
      added: ids,
      changed: ids,
      kept: ids,
      removed: ids,
      status: planStatusAnswer,
    }),
  });
  app.openapi(expandRoute, async (context) => {
    const { path, moved } = context.req.valid('json');
    const read = await readPlanBelow(root, path);
    const answer = await once(schedule, { keyed: context.get('keyed') }, () => expandRead(db, read, moved));
    return context.json(answer, 200);
  });
  const listRoute = jsonRoute({
    method: 'get',
    path: '/v1/plans',
    summary: 'How far every workplan is.',
    answer: z.object({ plans: z.array(planStatusAnswer) }),
  });
  app.openapi(listRoute, (context) => context.json({ plans: listPlans(db) }, 200));
  const planRoute = jsonRoute({
    method: 'get',
    path: '/v1/plans/{plan}',
    summary: 'How far a workplan is, with all its jobs and the level of each.',
    request: { params: z.object({ plan: z.string().min(1).max(200) }) },
    answer: planAnswer,
  });
  app.openapi(planRoute, (context) => {
    const { plan } = context.req.valid('param');
    const answer = db.transaction(() => {
      const [status, jobs] = [planStatus(db, plan), listJobs(db, plan)];
      const levels = new Map(drawnJobs(withinPlan(jobs)).map(({ id, level }) => [id, level]));
      const leveled = jobs.map((job) => ({ ...job, level: levels.get(job.id)! }));
      return { ...status, event: eventRange(db).newest, jobs: leveled };
    });
    return context.json(answer, 200);
  });
}

/** What depends on jobs of other workplans stands where it would without them. */
function withinPlan<Job extends { id: string; deps: readonly string[] }>(jobs: readonly Job[]): Job[] {
  const own = new Set(jobs.map(({ id }) => id));
  return jobs.map((job) => ({ ...job, deps: job.deps.filter((dep) => own.has(dep)) }));
}
