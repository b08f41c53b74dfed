import type { IncomingMessage, ServerResponse } from 'node:http';
import type * as probotPackage from 'probot';
import { systemErrorCode, UserError } from '../util/errors.ts';
import type { OpenClient } from './clients.ts';
import type { Delivery } from './deliveries.ts';
import type { Log } from './log.ts';
import type { Credentials, Settings } from './settings.ts';

/** Where GitHub delivers. */
export const WEBHOOKS_PATH = '/api/github/webhooks';

/** What Probot does for the app: it checks signatures, signs in as the app and its installations, and logs. */
export interface Engine {
  log: Log;
  openClient: OpenClient;
  /** Answers a request to {@link WEBHOOKS_PATH}, whose `body` is its text. */
  receive: (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;
}

/**
 * Starts Probot.
 * @param record is told of each delivery whose signature holds, before it is answered; when it throws, the answer is 500
 * Throws `PROBOT_MISSING` where the package is not installed.
 */
export async function startProbot(
  credentials: Credentials,
  settings: Pick<Settings, 'apiUrl' | 'logLevel'>,
  record: (delivery: Delivery) => void,
): Promise<Engine> {
  const { Probot, ProbotOctokit, createNodeMiddleware } = await loadProbot();
  const probot = new Probot({
    appId: credentials.appId,
    privateKey: credentials.privateKey,
    secret: credentials.webhookSecret,
    baseUrl: settings.apiUrl,
    logLevel: settings.logLevel as 'info',
    logFormat: 'json',
    logLevelInString: true,
    // Its plugins repeat writes of unknown end and wait for limits in memory; the outbox does both so that it survives.
    Octokit: ProbotOctokit.defaults((options: object) => ({
      ...options,
      throttle: { enabled: false },
      retry: { enabled: false },
    })),
  });
  await probot.ready();
  const receive = await createNodeMiddleware(
    (app) => {
      app.onAny(({ id, name, payload }) => record({ id, event: name, payload }));
    },
    { probot, webhooksPath: WEBHOOKS_PATH },
  );
  return {
    log: probot.log,
    openClient: async (installation) => probot.auth(installation),
    receive: async (request, response) => receive(request, response),
  };
}

/** Probot is an optional dependency: the command line and the Action do without it. */
async function loadProbot(): Promise<typeof probotPackage> {
  try {
    return await import('probot');
  } catch (error) {
    if (systemErrorCode(error) !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UserError('PROBOT_MISSING', 'The app needs the package probot, which is not installed.', {
      hints: ['Install it beside codebatch: npm install probot@14'],
      cause: error,
    });
  }
}
