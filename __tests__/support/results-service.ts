import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ArtifactService, failed, type ServiceCall } from './artifact-service.ts';
import { BlobStore } from './blob-store.ts';
import { CacheService } from './cache-service.ts';

/** What a request meets instead of its answer. */
export type Fault =
  | { status: number; headers?: Record<string, string>; body?: string }
  /** No answer, ever. */
  | 'hang'
  /** The connection is cut before an answer, */
  | 'reset'
  /** or in the middle of it. */
  | 'truncate'
  /** A page of a proxy. */
  | 'garbage';

/** Who asks; the token tells it. */
export interface Claims {
  run?: string;
  job?: string;
  ref?: string;
  baseRefs?: readonly string[];
}

/** Both services of a run and the blobs behind them, on a port of this machine. */
export class ResultsService {
  readonly artifacts = new ArtifactService();
  readonly cache = new CacheService();
  readonly blobs = new BlobStore();
  /** All requests, as `CreateArtifact` or `PUT blob`. */
  readonly requests: string[] = [];
  /** Decides by the name of a request what goes wrong. */
  fault: (request: string) => Fault | undefined = () => undefined;
  private readonly server: Server = createServer((request, response) => void this.handle(request, response));

  async start(): Promise<this> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return this;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  /** The environment that the runner gives to a step. */
  env({
    run = 'run-1',
    job = 'job-1',
    ref = 'refs/heads/main',
    baseRefs = [],
  }: Claims = {}): NodeJS.ProcessEnv {
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { scp: `Actions.ExampleScope Actions.Results:${run}:${job}`, ref, base_refs: baseRefs };
    return {
      ACTIONS_RESULTS_URL: this.url,
      ACTIONS_RUNTIME_TOKEN: `${part({ alg: 'none' })}.${part(claims)}.x`,
      ACTIONS_CACHE_SERVICE_V2: 'True',
      GITHUB_SERVER_URL: 'https://github.com',
    };
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const [, service, method] =
      /^\/twirp\/github\.actions\.results\.api\.v1\.(\w+)\/(\w+)$/.exec(request.url!) ?? [];
    const name = method ?? `${request.method} blob`;
    this.requests.push(name);
    const fault = this.fault(name);
    if (fault !== undefined && fault !== 'truncate') return hurt(fault, request, response);
    const target = fault === 'truncate' ? truncated(response) : response;
    if (method === undefined) {
      if (!this.blobs.handle(request, target, body)) response.writeHead(404).end();
      return;
    }
    const answer = this.answer(service!, method, { request, body });
    target.writeHead(answer.status, { 'content-type': 'application/json' });
    target.end(JSON.stringify(answer.body));
  }

  private answer(
    service: string,
    method: string,
    { request, body }: { request: IncomingMessage; body: Buffer },
  ): ReturnType<ArtifactService['answer']> {
    const token = /^Bearer [^.]+\.([^.]+)\./.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined) return failed(401, 'unauthenticated', 'no token');
    const claims = JSON.parse(Buffer.from(token, 'base64url').toString()) as {
      scp: string;
      ref: string;
      base_refs: string[];
    };
    const [, run, job] = /Actions\.Results:([^:]+):([^: ]+)/.exec(claims.scp)!;
    const call: ServiceCall = {
      method,
      body: JSON.parse(body.toString()) as Record<string, string>,
      sign: (blob) => `${this.url}blob/${blob}?sig=signed`,
      blobSize: (blob) => this.blobs.blobs.get(`/blob/${blob}`)?.bytes.length,
      run: run!,
      job: job!,
      ref: claims.ref,
      baseRefs: claims.base_refs,
    };
    return service === 'ArtifactService' ? this.artifacts.answer(call) : this.cache.answer(call);
  }
}

function hurt(fault: Exclude<Fault, 'truncate'>, request: IncomingMessage, response: ServerResponse): void {
  if (fault === 'hang') return;
  if (fault === 'reset') return void request.socket.destroy();
  if (fault === 'garbage') {
    response.writeHead(200, { 'content-type': 'text/html' });
    return void response.end('<html>\n::error::proxy\n##[error]proxy</html>');
  }
  response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
  response.end(
    fault.body ?? JSON.stringify({ code: 'failed', msg: `told ${fault.status}\n::error::injected` }),
  );
}

/** An answer that promises all its bytes and breaks off in the middle. */
function truncated(response: ServerResponse): ServerResponse {
  const end = response.end.bind(response);
  response.end = ((content?: string | Buffer) => {
    const bytes = Buffer.from(content ?? '');
    if (!response.headersSent) response.setHeader('content-length', bytes.length + 10);
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
    return response;
  }) as typeof end;
  return response;
}
