import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { connect } from 'node:net';
import { insideSchedule, type InsideSchedule } from '../../support/inside-schedule.ts';
import { serveSchedule } from '../../support/served-schedule.ts';

const names = [
  'id',
  'payload',
  'lane',
  'holder',
  'token',
  'deps',
  'batch',
  'wait',
  'path',
  'plan',
  'error',
  'code',
];
const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    'a',
    '@cmd:id; id',
    '@file:../../x#apply',
    '@sh:id',
    '../x',
    '__proto__',
    1e308,
    -1,
    2 ** 53,
    '',
  ),
  fc.string({ unit: 'binary' }),
);
/** Bodies that are nearly right, JSON that is not, and bytes that are nothing. */
const anyBody: fc.Arbitrary<string | Uint8Array<ArrayBuffer>> = fc.oneof(
  fc
    .dictionary(fc.constantFrom(...names, '__proto__', 'constructor'), anyValue)
    .map((body) => JSON.stringify(body)),
  fc
    .record(
      { id: anyValue, payload: anyValue, token: anyValue, deps: fc.array(anyValue) },
      { requiredKeys: ['id'] },
    )
    .map((body) => JSON.stringify(body)),
  fc.json(),
  fc.string({ unit: 'binary' }),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
  fc.nat(5000).map((depth) => '['.repeat(depth)),
  fc.nat(5000).map((depth) => `{"id":${'['.repeat(depth)}${']'.repeat(depth)}}`),
);
const anyName = fc.oneof(fc.constantFrom('p::a', 'p%3A%3Ab', '%', '%00', '..%2f', '🙂'), fc.webSegment());

async function expectHonest({ troubles }: InsideSchedule, answer: Response): Promise<void> {
  expect(troubles).toEqual([]);
  expect(answer.status).toBeLessThan(500);
  if (answer.ok) return;
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const problem = (await answer.json()) as Record<string, unknown>;
  expect(problem['status']).toBe(answer.status);
  expect(problem['code']).toMatch(/^[A-Z][A-Z0-9_]*$/);
  expect(typeof problem['detail']).toBe('string');
}

describe('ten thousand bodies', () => {
  it('are answered, and those that are wrong with a problem', async () => {
    const inside = insideSchedule();
    const posts = [
      '/ready',
      '/enqueue',
      '/done',
      '/fail',
      '/heartbeat',
      '/expand',
      '/v1/plans',
      '/v1/claims',
      '/v1/jobs',
      '/v1/page-links',
      '/v1/sessions',
      ...['heartbeat', 'complete', 'fail', 'retry', 'cancel', 'approve'].map((verb) => `/v1/jobs/*/${verb}`),
    ];
    const anyPath = fc
      .tuple(fc.constantFrom(...posts), anyName)
      .map(([path, name]) => path.replace('*', name));
    const headers = { 'content-type': 'application/json' };
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(anyPath, anyBody, fc.option(fc.webSegment()), async (path, body, key) => {
        // A claim that waits would only make this slow.
        if (typeof body === 'string') body = body.replaceAll('"wait"', '"wasit"');
        const keyed = key === null ? headers : { ...headers, 'idempotency-key': key };
        await expectHonest(inside, await inside.ask('POST', path, { headers: keyed, body }));
        asked++;
      }),
      { numRuns: 10_000 },
    );
    expect(asked).toBe(10_000);
  }, 120_000);

  it('and a thousand questions and artifacts are too', async () => {
    const inside = insideSchedule();
    const gets = [
      '/ready',
      '/jobs',
      '/v1/jobs',
      '/v1/jobs/*',
      '/v1/plans/*',
      '/v1/artifacts/*',
      '/*',
      '/v1/*',
    ];
    const query = fc.dictionary(
      fc.constantFrom('limit', 'cursor', 'state', 'status', 'lane', 'batch', 'job', 'name'),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...gets), anyName, query, anyBody, async (path, name, asked, body) => {
        const address = `${path.replace('*', name)}?${new URLSearchParams(asked).toString()}`;
        // Events have no end.
        if (!address.startsWith('/v1/events')) await expectHonest(inside, await inside.ask('GET', address));
        const headers = { 'content-type': 'application/octet-stream', 'lease-token': 'x' };
        await expectHonest(
          inside,
          await inside.ask('PUT', `/v1/artifacts/${name}?job=a&name=b`, { headers, body }),
        );
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});

describe('a connection', () => {
  it('that says anything at all harms nobody', async () => {
    const { url, client, token } = await serveSchedule();
    const { host, port } = new URL(url);
    const head = `POST /v1/jobs HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\n`;
    const pieces = fc.oneof(
      fc.string({ unit: 'binary' }),
      anyBody.map((body) => Buffer.from(body as string).toString('latin1')),
      fc.constantFrom(
        `${head}Content-Length: 5\r\n\r\n{"id"`,
        `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
        'GET / HTTP/9\r\n\r\n',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 4 }), async (texts) => {
        await new Promise<void>((resolve) => {
          const socket = connect(Number(port), '127.0.0.1', () => {
            for (const text of texts) socket.write(text, 'latin1');
            socket.end();
          });
          socket.on('error', () => undefined).on('close', () => resolve());
          socket.resume();
        });
      }),
      { numRuns: 150 },
    );
    expect(await client.health()).toMatchObject({ status: 'ok' });
  }, 30_000);
});
