import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { streamSSE, type SSEStreamingApi } from 'hono/streaming';
import { UserError } from '../../util/errors.ts';
import { eventRange, eventsAfter } from '../event-log.ts';
import type { OpenSchedule } from '../open-schedule.ts';
import type { RequestState } from './once.ts';
import { PROBLEM } from './route.ts';

const MOST_STREAMS = 64;
const SIGN_OF_LIFE_MS = 15_000;

const eventId = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** The route of those who watch. */
export function addEventRoute(app: OpenAPIHono<RequestState>, schedule: OpenSchedule): void {
  let streams = 0;
  const route = createRoute({
    method: 'get',
    path: '/v1/events',
    summary:
      'What happens to jobs, as server-sent events: "job" for each change, "reset" when older ones are no longer known.',
    request: {
      headers: z.object({ 'last-event-id': eventId.optional() }),
      query: z.object({ after: eventId.optional() }),
    },
    responses: {
      200: { description: 'Events without end.', content: { 'text/event-stream': { schema: z.string() } } },
      '4XX': PROBLEM,
      '5XX': PROBLEM,
    },
  });
  app.openapi(route, (context) => {
    const after = context.req.valid('header')['last-event-id'] ?? context.req.valid('query').after;
    if (streams >= MOST_STREAMS)
      throw new UserError('STREAMS_EXHAUSTED', `There are ${MOST_STREAMS} who watch already.`, {
        hints: ['Close a page that shows this schedule.'],
      });
    streams++;
    return streamSSE(context, async (stream) => {
      try {
        await tell(schedule, stream, after);
      } finally {
        streams--;
      }
    });
  });
}

async function tell(
  schedule: OpenSchedule,
  stream: SSEStreamingApi,
  after: number | undefined,
): Promise<void> {
  let wake = (): void => undefined;
  stream.onAbort(() => wake());
  // Every second at the latest, so that one who has gone is noticed.
  const unwatch = schedule.watch(() => wake());
  try {
    let last = await begin(schedule, stream, after);
    let silentSince = performance.now();
    while (!stream.aborted && !schedule.closed) {
      const changed = new Promise<void>((resolve) => (wake = resolve));
      const events = eventsAfter(schedule.db, last);
      for (const event of events) {
        last = event.id;
        await stream.writeSSE({ event: 'job', id: String(event.id), data: JSON.stringify(event) });
      }
      const isSilent = events.length === 0 && performance.now() - silentSince > SIGN_OF_LIFE_MS;
      if (isSilent) await stream.write(': still here\n\n');
      if (isSilent || events.length > 0) silentSince = performance.now();
      if (events.length === 0) await changed;
    }
  } finally {
    unwatch();
  }
}

/** Says from where the events go on; gives the event behind which they do. */
async function begin(
  schedule: OpenSchedule,
  stream: SSEStreamingApi,
  after: number | undefined,
): Promise<number> {
  const { oldest, newest } = eventRange(schedule.db);
  // What was forgotten, or what another schedule told, cannot be gone on from.
  const isKnown = after === undefined || (after >= oldest - 1 && after <= newest);
  const last = isKnown ? (after ?? newest) : newest;
  await stream.writeSSE({
    event: isKnown ? 'hello' : 'reset',
    id: String(last),
    data: JSON.stringify({ after: last }),
  });
  return last;
}
