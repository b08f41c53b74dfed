export type Permission = 'read' | 'write';

export interface StoredComment {
  id: number;
  issue: number;
  body: string;
  html_url: string;
  user: { login: string; type: 'Bot' | 'User' };
  performed_via_github_app: { id: number } | null;
}

export interface StoredCheckRun {
  id: number;
  name: string;
  head_sha: string;
  status: string;
  conclusion: string | null;
  external_id: string;
  details_url: string | null;
  html_url: string;
  app: { id: number; slug: string };
  output: { title: string | null; summary: string | null; annotations_count: number };
  actions: unknown[];
  annotations: Record<string, unknown>[];
}

export interface StoredPull {
  number: number;
  state: 'open' | 'closed';
  head: { sha: string; ref: string; repo: { full_name: string } | null };
  base: { sha: string; ref: string; repo: { full_name: string } };
}

export interface StoredFile {
  filename: string;
  status: string;
  additions: number;
  deletions: number;
  changes: number;
  patch?: string;
}

export interface StoredArtifact {
  id: number;
  run: number;
  name: string;
  bytes: number;
  /** Signed address of its zip, on another server. */
  url: string;
}

/** A run of a workflow. */
export interface StoredRun {
  id: number;
  run_attempt: number;
  status: string;
}

/** What one repository has on GitHub. Tests write it, and read what became of it. */
export class GithubState {
  /** `owner/name`. */
  readonly repository: string;
  readonly comments: StoredComment[] = [];
  readonly checkRuns: StoredCheckRun[] = [];
  readonly pulls: StoredPull[] = [];
  readonly files = new Map<number, StoredFile[]>();
  /** Object ids of files by `commit:path`. */
  readonly blobs = new Map<string, string>();
  /** Texts of files by `branch:path`. */
  readonly texts = new Map<string, string>();
  readonly parents = new Map<string, readonly string[]>();
  /** Merge bases by `base...head`. */
  readonly mergeBases = new Map<string, string>();
  readonly artifacts: StoredArtifact[] = [];
  readonly runs: StoredRun[] = [];
  readonly reactions: { comment: number; content: string; user: string }[] = [];
  /** What people may do, by login; nobody else may anything. */
  readonly rights = new Map<string, string>();
  /** Numbers of apps by the names that they write as. */
  readonly apps = new Map([['github-actions[bot]', 15368]]);
  private lastId = 100;

  constructor(repository = 'octo/demo') {
    this.repository = repository;
  }

  newId(): number {
    return ++this.lastId;
  }

  /** A pull request of a branch of this repository, unless something else is said. */
  addPull(fields: Partial<StoredPull> = {}): StoredPull {
    const pull: StoredPull = {
      number: 7,
      state: 'open',
      head: { sha: 'a'.repeat(40), ref: 'feature', repo: { full_name: this.repository } },
      base: { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: this.repository } },
      ...fields,
    };
    this.pulls.push(pull);
    return pull;
  }

  addComment(issue: number, login: string, body: string): StoredComment {
    const id = this.newId();
    const html_url = `https://github.com/${this.repository}/pull/${issue}#issuecomment-${id}`;
    const app = this.apps.get(login);
    const comment: StoredComment = {
      id,
      issue,
      body,
      html_url,
      user: { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
      performed_via_github_app: app === undefined ? null : { id: app },
    };
    this.comments.push(comment);
    return comment;
  }

  addCheckRun(slug: string, given: Record<string, unknown>): StoredCheckRun {
    const id = this.newId();
    const run: StoredCheckRun = {
      id,
      name: String(given['name']),
      head_sha: String(given['head_sha']),
      status: 'queued',
      conclusion: null,
      external_id: '',
      details_url: null,
      html_url: `https://github.com/${this.repository}/runs/${id}`,
      app: { id: this.apps.get(`${slug}[bot]`) ?? 1, slug },
      output: { title: null, summary: null, annotations_count: 0 },
      actions: [],
      annotations: [],
    };
    this.checkRuns.push(run);
    this.changeCheckRun(run, given);
    return run;
  }

  /** As GitHub does it: annotations are added to those that stand, everything else is replaced. */
  changeCheckRun(run: StoredCheckRun, given: Record<string, unknown>): void {
    const { output, ...fields } = given;
    Object.assign(run, fields);
    if (given['conclusion'] !== undefined) run.status = 'completed';
    if (typeof output !== 'object' || output === null) return;
    const { annotations = [], ...shown } = output as { annotations?: Record<string, unknown>[] };
    run.annotations.push(...annotations);
    run.output = { ...run.output, ...shown, annotations_count: run.annotations.length };
  }
}
