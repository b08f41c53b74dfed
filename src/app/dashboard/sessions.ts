import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';

/** Somebody who signed in. */
export interface Session {
  id: string;
  /** On GitHub; null for the person at this machine. */
  login: string | null;
  /** Of GitHub, to ask what this person may see; undefined for the person at this machine, who may see all. */
  token?: string;
  /** Milliseconds since 1970. */
  expires: number;
}

/** What a browser keeps between leaving for GitHub and coming back. */
export interface Leaving {
  state: string;
  verifier: string;
  /** Where to go afterwards, a path. */
  to: string;
}

const HOURS = 8;
const MOST = 10_000;
const LEAVING_SECONDS = 600;

/**
 * Who is signed in. Sessions and the key that signs their cookies live in memory only: tokens of people are never written
 * down, and after a restart everybody signs in again, which GitHub does without asking.
 */
export class Sessions {
  private readonly key = randomBytes(32);
  private readonly cookieKey = this.key.toString('base64');
  private readonly sessions = new Map<string, Session>();
  private readonly isHttps: boolean;

  /** @param isHttps whether browsers reach the dashboard by https */
  constructor(isHttps: boolean) {
    this.isHttps = isHttps;
  }

  /** The session of a request; undefined when there is none, or none any more. */
  async of(c: Context): Promise<Session | undefined> {
    const id = await getSignedCookie(c, this.cookieKey, 'codebatch', this.prefix());
    return typeof id === 'string' ? this.alive(id) : undefined;
  }

  /** A session that has not ended; long answers ask this again and again. */
  alive(id: string): Session | undefined {
    const session = this.sessions.get(id);
    if (session === undefined || session.expires > Date.now()) return session;
    this.sessions.delete(id);
    return undefined;
  }

  /** Begins a session, with a new id, and gives the browser its cookie. */
  async start(c: Context, person: { login: string | null; token?: string; seconds?: number }): Promise<void> {
    const { seconds = HOURS * 3600, ...rest } = person;
    const lasts = Math.min(seconds, HOURS * 3600);
    const id = randomBytes(32).toString('base64url');
    const oldest = this.sessions.keys().next().value;
    if (this.sessions.size >= MOST && oldest !== undefined) this.sessions.delete(oldest);
    this.sessions.set(id, { ...rest, id, expires: Date.now() + lasts * 1000 });
    await this.setCookie(c, 'codebatch', id, lasts);
  }

  /** Ends a session on both sides. */
  end(c: Context, session: Session): void {
    this.drop(session.id);
    deleteCookie(c, 'codebatch', this.attributes());
  }

  /** Ends a session, wherever its browser is. */
  drop(id: string): void {
    this.sessions.delete(id);
  }

  /** Before going to GitHub. */
  async leave(c: Context, leaving: Leaving): Promise<void> {
    await this.setCookie(c, 'codebatch-leaving', JSON.stringify(leaving), LEAVING_SECONDS);
  }

  /** Coming back from GitHub: works once. Undefined when this browser never left, or too long ago. */
  async returned(c: Context): Promise<Leaving | undefined> {
    const text = await getSignedCookie(c, this.cookieKey, 'codebatch-leaving', this.prefix());
    deleteCookie(c, 'codebatch-leaving', this.attributes());
    return typeof text === 'string' ? (JSON.parse(text) as Leaving) : undefined;
  }

  /** What a page of this session must send with everything that acts. */
  csrfOf({ id }: Session): string {
    return createHmac('sha256', this.key).update(`csrf:${id}`).digest('base64url');
  }

  private prefix(): 'host' | undefined {
    return this.isHttps ? 'host' : undefined;
  }

  private attributes() {
    const prefix = this.prefix();
    return {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: this.isHttps,
      ...(prefix === undefined ? {} : { prefix }),
    } as const;
  }

  private setCookie(c: Context, name: string, value: string, maxAge: number): Promise<void> {
    return setSignedCookie(c, name, value, this.cookieKey, { ...this.attributes(), maxAge });
  }
}

/** Compares secrets in a time that says nothing of where they differ. */
export function isSame(given: string, secret: string): boolean {
  const digest = (text: string): Buffer => createHmac('sha256', 'compare').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}
