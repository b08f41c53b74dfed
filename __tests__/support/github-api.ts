import { afterAll } from '@jest/globals';
import { GithubApiServer } from './github-api-server.ts';

export { ALL_PERMISSIONS } from './github-api-server.ts';

const running: GithubApi[] = [];

afterAll(async () => {
  await Promise.all(running.splice(0).map((api) => api.close()));
});

/** A server that answers as the API of GitHub does, closed after the suite. */
export class GithubApi extends GithubApiServer {
  static async start(): Promise<GithubApi> {
    const api = new GithubApi();
    await api.listen();
    running.push(api);
    return api;
  }
}
