import type { GithubClient } from '../github/client.ts';
import { GithubRepository, GithubServer, type GithubOptions, type Pace } from '../github/repository.ts';
import { splitRepository } from './outbox.ts';

/** Where clients come from: for an installation, or for the app itself. */
export type OpenClient = (installation?: number) => Promise<GithubClient>;

/** How long one call is tried. A longer wait stands in the database, where it survives and holds up nobody else. */
export function shortPatience({
  firstRetryMs,
}: {
  firstRetryMs: number;
}): Pick<GithubOptions, 'attempts' | 'firstWaitMs' | 'maxWaitMs'> {
  return {
    attempts: 3,
    firstWaitMs: Math.min(1000, firstRetryMs),
    maxWaitMs: Math.min(5000, 5 * firstRetryMs),
  };
}

/** The API as the app uses it: one pace for each installation. */
export class Clients {
  private readonly open: OpenClient;
  private readonly options: GithubOptions;
  private readonly paces = new Map<number, Pace>();

  constructor(open: OpenClient, options: GithubOptions) {
    this.open = open;
    this.options = { grantedIn: 'among the permissions of the app', ...options };
  }

  /**
   * The API of a repository, as an installation of the app.
   * @param repository `owner/name`
   * Throws `REPOSITORY_INVALID`.
   */
  async repository(installation: number, repository: string): Promise<GithubRepository> {
    const name = splitRepository(repository);
    return new GithubRepository(await this.open(installation), name, {
      ...this.options,
      pace: this.paceOf(installation),
    });
  }

  /** The API as the app itself: what it is, and what was delivered to it. */
  async app(): Promise<GithubServer> {
    return new GithubServer(await this.open(), { ...this.options, pace: this.paceOf(0) });
  }

  private paceOf(installation: number): Pace {
    const pace = this.paces.get(installation) ?? {};
    this.paces.set(installation, pace);
    return pace;
  }
}
