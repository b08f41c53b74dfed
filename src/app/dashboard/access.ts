import { askApi, type GithubAuth } from './github-sign-in.ts';
import type { Session } from './sessions.ts';

/** What somebody may do with a repository. `unsaid`: GitHub was asked and did not answer the question. */
export type Right = 'none' | 'read' | 'write' | 'unsaid';

/** A repository by name, and by id where it is known: a name may have gone to another one. */
export interface Asked {
  id?: number;
  name: string;
}

type Answer = Right | 'revoked';

interface Question {
  auth: GithubAuth;
  token: string;
  repository: Asked;
}

/** A person who was let in sees it within minutes, and so does one who was put out. */
const KEPT_MS = { none: 60_000, read: 300_000, write: 300_000 } as const;
const MOST = 50_000;
const AT_ONCE = 8;

/** Who may see what: GitHub's word, asked with the person's own token and kept for minutes. */
export class Access {
  private readonly auth: GithubAuth | undefined;
  private readonly known = new Map<string, { right: keyof typeof KEPT_MS; until: number }>();
  /** One question at a time for the same thing. */
  private readonly asking = new Map<string, Promise<Answer>>();

  private readonly onRevoked: (session: Session) => void;

  /**
   * @param auth absent where only the person at this machine signs in
   * @param onRevoked told of sessions whose token GitHub takes no more
   */
  constructor(auth: GithubAuth | undefined, onRevoked: (session: Session) => void) {
    this.auth = auth;
    this.onRevoked = onRevoked;
  }

  /** The right of a session to a repository. Throws nothing. */
  async rightOf(session: Session, repository: Asked): Promise<Right> {
    const { auth } = this;
    const { token } = session;
    if (auth === undefined || token === undefined) return 'write';
    const key = `${session.id} ${repository.id ?? ''} ${repository.name.toLowerCase()}`;
    const known = this.known.get(key);
    if (known !== undefined && known.until > Date.now()) return known.right;
    const running = this.asking.get(key);
    if (running !== undefined) return running.then((right) => (right === 'revoked' ? 'unsaid' : right));
    const answer = this.ask({ auth, token, repository }, key).finally(() => this.asking.delete(key));
    this.asking.set(key, answer);
    const right = await answer;
    if (right === 'revoked') this.onRevoked(session);
    return right === 'revoked' ? 'unsaid' : right;
  }

  /** The rights to many repositories, in their order, asked some at a time. */
  async rightsOf(session: Session, repositories: readonly Asked[]): Promise<Right[]> {
    const rights: Right[] = [];
    let next = 0;
    const worker = async (): Promise<void> => {
      for (let n = next++; n < repositories.length; n = next++)
        rights[n] = await this.rightOf(session, repositories[n]!);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return rights;
  }

  private async ask(given: Question, key: string): Promise<Answer> {
    const right = await answered(given);
    if (right === 'unsaid' || right === 'revoked') return right;
    if (this.known.size >= MOST) this.known.clear();
    this.known.set(key, { right, until: Date.now() + KEPT_MS[right] });
    return right;
  }
}

/** What GitHub answers for one repository. Names that are no names are not asked about. */
async function answered(given: Question): Promise<Answer> {
  const { auth, token, repository } = given;
  const [owner, name, ...more] = repository.name.split('/');
  if (!isName(owner) || !isName(name) || more.length > 0) return 'none';
  try {
    const response = await askApi(auth, `/repos/${owner}/${name}`, token);
    if (response.ok) return rightIn(await response.json(), repository.id);
    if (response.status === 401) return 'revoked';
    const isNo = [404, 451].includes(response.status) || (response.status === 403 && !isLimited(response));
    return isNo ? 'none' : 'unsaid';
  } catch {
    return 'unsaid';
  }
}

function isName(text: string | undefined): text is string {
  return text !== undefined && /^[A-Za-z0-9._-]+$/.test(text) && text !== '.' && text !== '..';
}

/** GitHub says 403 both for what is forbidden and for what is asked too often. */
function isLimited({ headers }: Response): boolean {
  return headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after');
}

function rightIn(body: unknown, id: number | undefined): Right {
  if (typeof body !== 'object' || body === null || !('id' in body)) return 'unsaid';
  if (id !== undefined && body.id !== id) return 'none';
  const permissions = 'permissions' in body ? body.permissions : undefined;
  const mayPush = typeof permissions === 'object' && permissions !== null && 'push' in permissions;
  return mayPush && permissions.push === true ? 'write' : 'read';
}
