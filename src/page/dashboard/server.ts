/** What the server wrote into the document. */
export const facts = document.documentElement.dataset as unknown as {
  page: 'dashboard' | 'sign-in' | 'missing';
  kind: 'token' | 'github';
  login?: string;
  csrf?: string;
  trouble?: string;
  to?: string;
};

/** What the server says when it will not. */
export class Refusal extends Error {
  readonly status: number;
  readonly hints: readonly string[];

  constructor(status: number, message: string, hints: readonly string[]) {
    super(message);
    this.status = status;
    this.hints = hints;
  }
}

/** Asks the server for data. Throws a {@link Refusal}, also when there is no answer; `AbortError` when nobody waits any more. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- who asks knows what is told there
export async function fetched<Data>(path: string, signal?: AbortSignal): Promise<Data> {
  return (await answer(path, signal === undefined ? {} : { signal })) as Data;
}

/** Asks the server to act. Throws a {@link Refusal}. */
export async function acted(path: string, body?: string): Promise<void> {
  await answer(path, {
    method: 'POST',
    headers: { 'x-codebatch-csrf': facts.csrf ?? '' },
    ...(body === undefined ? {} : { body }),
  });
}

async function answer(path: string, init: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Refusal(0, 'The server does not answer.', ['Is it running? The page tries again by itself.']);
  }
  const value: unknown = await response.json().catch(() => undefined);
  if (response.ok) return value;
  const { message = `The server answered ${response.status}.`, hints = [] } =
    (value as { error?: { message?: string; hints?: string[] } } | undefined)?.error ?? {};
  throw new Refusal(response.status, message, hints);
}
