import { statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/**
 * Stands before act's artifact server and mends three things. A field that newer clients send, `mime_type`, is an error to
 * it. It leaves a `=` bare in the addresses it signs, which newer clients drop, so that it does not know its signature again.
 * And where the platform lists the size of an archive, it lists that of the folder the archive lies in, and
 * the action rightly refuses an archive that has another size than it should. All else, and all archives, are act's own.
 * @param folder that the server keeps artifacts in
 * @returns the address for jobs, and a way to end
 */
export async function startArtifactFront(
  port: number,
  folder: string,
): Promise<{ url: string; stop: () => void }> {
  const server: Server = createServer((request, response) => {
    forward(request, { port, folder })
      .then(({ status, body }) => reply(response, status, body))
      .catch((error: unknown) => reply(response, 502, String(error)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function forward(
  request: IncomingMessage,
  to: { port: number; folder: string },
): Promise<{ status: number; body: string }> {
  const asked = understood(await text(request));
  // Addresses that act signs name the host that it was asked by: its own, so archives do not pass here.
  const answer = await fetch(`http://127.0.0.1:${to.port}${request.url ?? '/'}`, {
    method: request.method ?? 'GET',
    headers: { 'content-type': 'application/json', authorization: request.headers.authorization ?? '' },
    ...(asked === '' ? {} : { body: asked }),
  });
  const body = await answer.text();
  return { status: answer.status, body: answer.ok ? mended(body, to.folder) : body };
}

/** A request without what act does not know. */
function understood(body: string): string {
  if (body === '') return body;
  const { mime_type: _unknown, ...known } = JSON.parse(body) as Record<string, unknown>;
  return JSON.stringify(known);
}

interface Listed {
  name: string;
  workflowRunBackendId: string;
  size: string;
}

interface Answer {
  signedUploadUrl?: string;
  signedUrl?: string;
  artifacts?: Listed[];
}

function mended(body: string, folder: string): string {
  const answer = JSON.parse(body) as Answer;
  for (const name of ['signedUploadUrl', 'signedUrl'] as const)
    if (answer[name] !== undefined) answer[name] = answer[name].replace('=&', '%3D&');
  for (const one of answer.artifacts ?? [])
    one.size = `${statSync(join(folder, one.workflowRunBackendId, one.name, `${one.name}.zip`)).size}`;
  return JSON.stringify(answer);
}

function reply(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body);
}
