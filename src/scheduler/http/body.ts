import type { MiddlewareHandler } from 'hono';
import { UserError } from '../../util/errors.ts';

const MOST_JSON_BYTES = 1024 * 1024;
const MOST_ARTIFACT_BYTES = 64 * 1024 * 1024;

/** What is too large is read and thrown away up to here, so that its sender hears why. */
const MOST_READ_BYTES = 2 * MOST_ARTIFACT_BYTES;

/** Reads the body of a request, however it is sent, before anything else looks at it. Throws `BODY_TOO_LARGE`. */
export const readBody: MiddlewareHandler = async (context, next) => {
  const { method, raw } = context.req;
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS' || raw.body === null) return next();
  const most = method === 'PUT' ? MOST_ARTIFACT_BYTES : MOST_JSON_BYTES;
  const bytes = await readAtMost(raw.body, most);
  if (bytes === undefined)
    throw new UserError('BODY_TOO_LARGE', `The body is larger than ${most / 1024 / 1024} MiB.`, {
      hints: ['Put what is large into a file and point to it.'],
    });
  // Where the framework keeps what it has read: it waits for it, whatever its type says.
  context.req.bodyCache.arrayBuffer = Promise.resolve(bytes.buffer) as unknown as ArrayBuffer;
  return next();
};

async function readAtMost(
  body: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    if (size <= most) pieces.push(piece);
    if (size > MOST_READ_BYTES) break;
  }
  if (size > most) return undefined;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
