/** The least that the app must be allowed. `app.yml` says the same for people and for Probot. */
export const PERMISSIONS = {
  // Read artifacts and runs, start a run once more.
  actions: 'write',
  checks: 'write',
  // The workflow file at head and base, and the configuration of the base.
  contents: 'read',
  // GitHub sends `issue_comment` for pull requests too, and only to apps that may read issues.
  issues: 'read',
  metadata: 'read',
  pull_requests: 'write',
} as const;

/** The events that the app listens to. */
export const EVENTS = ['check_run', 'issue_comment', 'pull_request', 'workflow_run'] as const;

/**
 * The manifest of a new app, as GitHub's page for registering takes it.
 * @param url where the app is reached: `https://codebatch.example.org`
 */
export function manifestFor(url: string): object {
  return {
    name: 'CodeBatch',
    url: 'https://github.com/codebatch/action',
    description: 'Judges a pull request by what it changed.',
    public: false,
    hook_attributes: { url: `${url}/api/github/webhooks`, active: true },
    redirect_url: `${url}/setup/done`,
    callback_urls: [`${url}/sign-in/github/callback`],
    default_permissions: PERMISSIONS,
    default_events: EVENTS,
  };
}
