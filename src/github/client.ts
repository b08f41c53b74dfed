/** What the API answered. */
export interface GithubAnswer {
  status: number;
  headers: Record<string, string | number | undefined>;
  data: unknown;
}

/** What is used of an Octokit; those of the Action and of the app fit alike. */
export interface GithubClient {
  /** Rejects with an error that has `status` and, where there was an answer, `response`. */
  request(route: string, parameters?: Record<string, unknown>): Promise<GithubAnswer>;
  /** Knows where the GraphQL API of this server is. */
  graphql(query: string, parameters?: Record<string, unknown>): Promise<unknown>;
}

/** `owner/name` in its two parts. */
export interface RepositoryName {
  owner: string;
  repo: string;
}
