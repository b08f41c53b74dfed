/** What the server said that it could not do. */
export class Refused extends Error {
  readonly status: number;
  readonly hints: readonly string[];

  constructor(status: number, message: string, hints: readonly string[]) {
    super(message);
    this.status = status;
    this.hints = hints;
  }
}

const NAME = 'codebatch-schedule-token';

/** The token of this tab: it is the server's alone, as sessions of other ports are not. */
function tokenOfTab(): string | null {
  return sessionStorage.getItem(NAME);
}

/** Changes the code of the link for the token, once. False when there is neither. */
export async function enter(): Promise<boolean> {
  const code = location.hash.slice(1);
  if (code !== '') {
    history.replaceState(null, '', location.pathname + location.search);
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch('/v1/sessions', { method: 'POST', headers, body: JSON.stringify({ code }) });
    if (answer.ok) sessionStorage.setItem(NAME, ((await answer.json()) as { token: string }).token);
  }
  return tokenOfTab() !== null;
}

/** Asks the server. Throws `Refused`. */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('authorization', `Bearer ${tokenOfTab() ?? ''}`);
  const answer = await fetch(path, { ...init, headers });
  if (answer.ok) return answer;
  const problem = (await answer.json().catch(() => ({}))) as { detail?: string; hints?: string[] };
  throw new Refused(answer.status, problem.detail ?? 'The server does not answer.', problem.hints ?? []);
}

export async function read<Answer>(path: string): Promise<Answer> {
  return (await (await ask(path)).json()) as Answer;
}

/** Decides about a job. */
export async function decide(id: string, verb: 'retry' | 'cancel' | 'approve'): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  await ask(`/v1/jobs/${encodeURIComponent(id)}/${verb}`, { method: 'POST', headers, body: '{}' });
}

export interface Streamed {
  id: number;
  event: string;
  data: string;
}

/** Server-sent events, read here because a browser's own reader sends no token. */
export async function* stream(after: number): AsyncGenerator<Streamed> {
  const answer = await ask('/v1/events', { headers: { 'last-event-id': String(after) } });
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop()!;
    for (const block of blocks) {
      const field = (name: string): string | undefined =>
        new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1];
      const data = field('data');
      if (data !== undefined) yield { id: Number(field('id')), event: field('event') ?? 'message', data };
    }
  }
}
