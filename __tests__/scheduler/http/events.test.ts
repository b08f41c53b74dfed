import { describe, expect, it } from '@jest/globals';
import { readEventStream, type StreamedEvent } from '../../../src/scheduler/read-event-stream.ts';
import { serveSchedule, type ServedSchedule } from '../../support/served-schedule.ts';

/** Reads events until one fits, then hangs up. */
async function until(
  { ask }: ServedSchedule,
  fits: (event: StreamedEvent) => boolean,
  headers: Record<string, string> = {},
): Promise<StreamedEvent[]> {
  const answer = await ask('GET', '/v1/events', undefined, headers);
  expect(answer.headers.get('content-type')).toBe('text/event-stream');
  const seen: StreamedEvent[] = [];
  for await (const event of readEventStream(answer.body!)) {
    seen.push(event);
    if (fits(event)) break;
  }
  return seen;
}

const told = ({ event, data }: StreamedEvent): string => {
  const { job, state } = JSON.parse(data) as { job?: string; state?: string };
  return event === 'job' ? `${job}:${state}` : event;
};

describe('events', () => {
  it('tell each change as it happens, and go on where they broke off', async () => {
    const served = await serveSchedule();
    const { client } = served;
    await client.enqueue({ id: 'a', payload: '@doc:a' });
    const first = until(served, (event) => told(event) === 'a:leased');
    const [a] = await client.claim({ holder: 'w', wait: 1 });
    const seen = await first;
    // The stream may have begun before or after the job was added.
    const added = ['a:blocked', 'a:ready'].slice(4 - seen.length);
    expect(seen.map(told)).toEqual(['hello', ...added, 'a:leased']);
    const last = seen.at(-1)!.id;
    await client.complete(a!);
    await client.enqueue({ id: 'b', payload: '@doc:b', deps: ['a'] });
    const rest = await until(served, (event) => told(event) === 'b:ready', { 'last-event-id': last });
    expect(rest.map(told)).toEqual(['hello', 'a:done', 'b:blocked', 'b:ready']);
    expect(rest.map(({ id }) => Number(id))).toEqual([0, 1, 2, 3].map((step) => Number(last) + step));
  });

  it('tell of a job that waits for others, and of one that is to be run otherwise', async () => {
    const served = await serveSchedule();
    const { client } = served;
    const since = { 'last-event-id': '0' };
    served.write('p.md', 'id=a lane=1 payload=@doc:a', 'id=b lane=1 deps=a payload=@doc:b');
    await client.expand({ path: 'p.md' });
    const first = await until(served, (event) => told(event) === 'p::a:ready', since);
    expect(first.map(told)).toEqual(['hello', 'p::a:blocked', 'p::b:blocked', 'p::a:ready']);
    const behind = { 'last-event-id': first.at(-1)!.id };
    served.write(
      'p.md',
      'id=a lane=1 payload=@doc:a',
      'id=b lane=2 prio=1 gate=manual deps=a payload=@doc:b',
    );
    await client.expand({ path: 'p.md' });
    const next = await until(served, (event) => told(event) === 'p::b:blocked', behind);
    expect(next.map(told)).toContain('p::b:blocked');
  });

  it('go on after the server was started anew', async () => {
    const first = await serveSchedule();
    await first.client.enqueue({ id: 'a', payload: '@doc:a' });
    const { id } = (await until(first, (event) => told(event) === 'a:ready', { 'last-event-id': '0' })).at(
      -1,
    )!;
    await first.close();
    const second = await serveSchedule({ root: first.root });
    await second.client.cancel('a');
    const rest = await until(second, (event) => event.event === 'job', { 'last-event-id': id });
    expect(rest.map(told)).toEqual(['hello', 'a:cancelled']);
  });

  it('say when they cannot go on from where one was', async () => {
    const served = await serveSchedule();
    const [event] = await until(served, () => true, { 'last-event-id': '999' });
    expect(event).toEqual({ event: 'reset', id: '0', data: '{"after":0}' });
  });

  it('reach a client, and end with the server', async () => {
    const { client, close } = await serveSchedule();
    const jobs: string[] = [];
    const read = (async () => {
      for await (const { job, state } of client.events({ after: 0 })) jobs.push(`${job}:${state}`);
    })();
    await client.enqueue({ id: 'a', payload: '@doc:a' });
    while (jobs.length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    await close();
    await read;
    expect(jobs).toEqual(['a:blocked', 'a:ready']);
  });
});
