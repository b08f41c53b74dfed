import { react } from '../github/reactions.ts';
import { rerun } from '../github/runs.ts';
import type { RunAttempt } from '../github/marker.ts';
import type { Handling, Writer } from './handling.ts';
import { stateOfWish, type WaitingWish } from './outbox.ts';
import { TryAgain } from './retry.ts';
import type { PublishBody, PushBody, ReactBody } from './wishes.ts';
import { writePublication } from './writers/publish.ts';
import { writePush } from './writers/push.ts';

const writeReaction: Writer<ReactBody> = async ({ db, clients }, { installation, repository }, body) => {
  const { comment, after = [] } = body;
  const states = after.map((key) => stateOfWish(db, key));
  if (states.includes('queued')) throw new TryAgain('What the reaction answers is not written yet.');
  const content = states.includes('failed') ? 'confused' : body.content;
  const isDone = await react(await clients.repository(installation, repository), { comment, content });
  return isDone ? `Reacted: ${content}.` : 'The comment is gone.';
};

const RERUN_WORDS = {
  started: 'The run starts again.',
  running: 'A later attempt of the run began already.',
  gone: 'The run is gone.',
};

const writeRerun: Writer<RunAttempt> = async ({ clients }, { installation, repository }, body) =>
  RERUN_WORDS[await rerun(await clients.repository(installation, repository), body)];

/** Makes a wish come true. Throws as its writer does. */
export function fulfil(handling: Handling, wish: WaitingWish): Promise<string> {
  const body = JSON.parse(wish.body) as object;
  // The bodies are those that this version, or an older one, put into its own database.
  if (wish.kind === 'publish')
    return 'pull' in body
      ? writePublication(handling, wish, body as PublishBody)
      : writePush(handling, wish, body as PushBody);
  if (wish.kind === 'react') return writeReaction(handling, wish, body as ReactBody);
  return writeRerun(handling, wish, body as RunAttempt);
}
