import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { messageOf, systemErrorCode, UserError } from '../util/errors.ts';
import { WEBHOOKS_PATH, type Engine } from './probot.ts';

/** GitHub sends no more; what is larger is read no further. */
export const MAX_BODY = 25 * 1024 * 1024;

const HEADERS_MS = 10_000;
const REQUEST_MS = 30_000;

/** A server that listens. */
export interface Listening {
  /** `http://127.0.0.1:3000`. */
  url: string;
  /** Takes no more requests; resolves when those in hand are answered. */
  close(): Promise<void>;
}

/**
 * Serves GitHub's deliveries and the app's pages.
 * @param receive what answers deliveries; undefined as long as the app is not registered
 * Throws `PORT_NOT_OPEN`.
 */
export async function listen(
  pages: Hono,
  receive: Engine['receive'] | undefined,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const showPage = getRequestListener(pages.fetch);
  const server = createServer(
    { headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS },
    (request, response) => {
      const path = (request.url ?? '').split('?', 1)[0];
      if (path !== WEBHOOKS_PATH) void showPage(request, response);
      else void deliver(request, response, receive);
    },
  );
  await opened(server, host, port);
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    close: () => closed(server),
  };
}

async function deliver(
  request: IncomingMessage,
  response: ServerResponse,
  receive: Engine['receive'] | undefined,
): Promise<void> {
  const refuse = (status: number, message: string): void => {
    if (response.headersSent) return;
    response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
    response.end(JSON.stringify({ error: message }));
  };
  if (!receive) return refuse(503, 'The app is not registered yet.');
  try {
    const body = await bodyOf(request);
    if (body === undefined) return refuse(413, `More than ${MAX_BODY} bytes.`);
    await receive(Object.assign(request, { body }), response);
  } catch {
    // The sender broke off, or the request makes no sense; nobody is there to be told.
    refuse(400, 'The request could not be read.');
  }
}

/** The body as a text; undefined when it is too large. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function opened(server: Server, host: string, port: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, host, resolve);
    });
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    throw new UserError('PORT_NOT_OPEN', `${host}:${port} cannot be listened on: ${messageOf(error)}.`, {
      hints: ['Set PORT and HOST to what is free.'],
      cause: error,
    });
  }
}

async function closed(server: Server): Promise<void> {
  const done = new Promise<void>((resolve) => void server.close(() => resolve()));
  server.closeIdleConnections();
  // Pages that follow what happens never end by themselves.
  const cut = setTimeout(() => server.closeAllConnections(), 5000);
  await done;
  clearTimeout(cut);
}
