import type { MiddlewareHandler } from 'hono';
import { UserError } from '../../util/errors.ts';
import { isSameSecret } from '../server-token.ts';

export interface GuardOptions {
  /** Names by which the server is called, each with its port: what else leads here is DNS rebinding. */
  hosts: () => readonly string[];
  token: string;
  /** Paths that anybody who may reach the server may ask for. They tell no secret and change nothing without one. */
  open: ReadonlySet<string>;
}

const JSON_TYPE = /^application\/json(?:\s*;\s*charset=utf-8)?$/i;
const BYTES_TYPE = /^application\/octet-stream$/i;

/** Names of this machine on a port. */
export function loopbackHosts(port: number): string[] {
  return ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
}

/**
 * Lets in only who knows the token, from this machine, and from no page but our own: other people of the machine, pages in
 * a browser and names that strangers point here stay out.
 */
export function guard({ hosts, token, open }: GuardOptions): MiddlewareHandler {
  return async (context, next) => {
    const header = (name: string): string | undefined => context.req.header(name);
    checkHost(header('host'), hosts());
    // The page itself tells nothing, and whoever follows a link to it may do so from anywhere.
    const isPage = context.req.method === 'GET' && context.req.path === '/';
    checkOrigin(header('origin'), isPage ? undefined : header('sec-fetch-site'), hosts());
    if (!open.has(context.req.path)) checkToken(header('authorization'), token);
    checkContentType(context.req.method, header('content-type'));
    await next();
  };
}

function checkHost(host: string | undefined, hosts: readonly string[]): void {
  if (host !== undefined && hosts.includes(host.toLowerCase())) return;
  throw new UserError('HOST_FOREIGN', 'The request is for another host.', {
    hints: [`Ask for http://${hosts[0]}.`],
  });
}

function checkOrigin(origin: string | undefined, site: string | undefined, hosts: readonly string[]): void {
  const isOwn = origin === undefined || hosts.some((host) => origin.toLowerCase() === `http://${host}`);
  // Pages on other ports of this machine are of the same site, and strangers all the same.
  const isAskedHere = site === undefined || site === 'same-origin' || site === 'none';
  if (isOwn && isAskedHere) return;
  throw new UserError('ORIGIN_FOREIGN', 'The request comes from a page of another origin.', {
    hints: ['Only programs of this machine and the page of this server may ask.'],
  });
}

function checkToken(authorization: string | undefined, token: string): void {
  const [, given] = /^Bearer ([A-Za-z0-9_-]{1,200})$/i.exec(authorization ?? '') ?? [];
  if (given !== undefined && isSameSecret(given, token)) return;
  throw new UserError(
    authorization === undefined ? 'TOKEN_MISSING' : 'TOKEN_WRONG',
    authorization === undefined ? 'The request has no token.' : 'The token is not that of this server.',
    { hints: ['Send "Authorization: Bearer TOKEN"; the token is in the .token file beside the schedule.'] },
  );
}

function checkContentType(method: string, type: string | undefined): void {
  // Of the others none is for anything here, which is what they are told.
  if (!['POST', 'PUT', 'PATCH'].includes(method)) return;
  const wanted = method === 'PUT' ? BYTES_TYPE : JSON_TYPE;
  if (type !== undefined && wanted.test(type.trim())) return;
  throw new UserError(
    'CONTENT_TYPE',
    `A ${method === 'PUT' ? 'PUT' : 'request'} of this content type is not taken.`,
    {
      hints: [`Send it as ${method === 'PUT' ? 'application/octet-stream' : 'application/json'}.`],
    },
  );
}
