import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page that can be read while the process lives. */
export interface ServedPage {
  url: string;
  /** Resolves when the server was closed. */
  closed: Promise<void>;
}

/**
 * Serves one page on 127.0.0.1, on a port that is free, at a path that nobody can guess: other people of the machine,
 * and pages in the same browser, cannot read it.
 * @param port 0 for one that is free
 * Throws `EADDRINUSE` and its like.
 */
export async function servePage(page: string, port: number): Promise<ServedPage> {
  const secret = `/${randomBytes(16).toString('hex')}/`;
  const body = Buffer.from(page);
  const server: Server = createServer((request, response) => {
    const status = statusOf(request, { secret, hosts: hostsOf(server) });
    if (status !== 200) {
      response.writeHead(status, { 'content-type': 'text/plain' }).end('There is nothing here.\n');
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': body.length,
      'content-security-policy': "frame-ancestors 'none'",
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  const closed = new Promise<void>((resolve) => server.once('close', resolve));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${portOf(server)}${secret}`, closed };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function hostsOf(server: Server): readonly string[] {
  return [`127.0.0.1:${portOf(server)}`, `localhost:${portOf(server)}`];
}

/** A name of a stranger that leads here (DNS rebinding) is no way in. */
function statusOf(request: IncomingMessage, given: { secret: string; hosts: readonly string[] }): number {
  if (!given.hosts.includes(request.headers.host ?? '')) return 421;
  if (request.url !== given.secret) return 404;
  return request.method === 'GET' || request.method === 'HEAD' ? 200 : 405;
}
