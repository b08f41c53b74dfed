import type { IncomingMessage, ServerResponse } from 'node:http';

/** Blobs behind signed addresses, as Azure's block blobs take and give them. */
export class BlobStore {
  readonly blobs = new Map<string, { bytes: Buffer; type: string }>();
  private readonly blocks = new Map<string, Map<string, Buffer>>();

  /** Answers a request for `/blob/<name>`; says whether it was one. */
  handle(request: IncomingMessage, response: ServerResponse, body: Buffer): boolean {
    const url = new URL(request.url!, 'http://blob');
    if (!url.pathname.startsWith('/blob/')) return false;
    // Signed addresses carry their right in the query, and no bearer token.
    if (url.searchParams.get('sig') !== 'signed' || request.headers.authorization !== undefined)
      response.writeHead(403).end();
    else if (request.method === 'PUT') this.put(url, request, { response, body });
    else this.get(url, request, response);
    return true;
  }

  private put(
    url: URL,
    request: IncomingMessage,
    { response, body }: { response: ServerResponse; body: Buffer },
  ): void {
    const name = url.pathname;
    const part = url.searchParams.get('comp');
    const type = String(request.headers['x-ms-blob-content-type'] ?? 'application/octet-stream');
    if (part === 'block') {
      const blocks = this.blocks.get(name) ?? new Map<string, Buffer>();
      blocks.set(url.searchParams.get('blockid')!, body);
      this.blocks.set(name, blocks);
    } else if (part === 'blocklist') {
      const ids = [...body.toString().matchAll(/<(?:Latest|Uncommitted)>([^<]*)<\//g)].map(([, id]) => id!);
      const blocks = ids.map((id) => this.blocks.get(name)?.get(id));
      if (blocks.includes(undefined)) return void response.writeHead(400).end();
      this.blobs.set(name, { bytes: Buffer.concat(blocks as Buffer[]), type });
    } else if (request.headers['x-ms-blob-type'] === 'BlockBlob') this.blobs.set(name, { bytes: body, type });
    else return void response.writeHead(400).end();
    response.writeHead(201, {
      etag: '"0x1"',
      'last-modified': 'Mon, 01 Jan 2001 00:00:00 GMT',
      'x-ms-request-id': '1',
      'x-ms-version': '2021-01-01',
    });
    response.end();
  }

  private get(url: URL, request: IncomingMessage, response: ServerResponse): void {
    const blob = this.blobs.get(url.pathname);
    if (!blob) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': blob.type,
      'content-length': blob.bytes.length,
      'content-disposition': `attachment; filename="${encodeURIComponent(url.searchParams.get('name') ?? 'blob')}"`,
    });
    response.end(request.method === 'HEAD' ? undefined : blob.bytes);
  }
}
