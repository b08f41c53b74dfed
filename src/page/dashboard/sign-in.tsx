import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Text } from '../text-view.tsx';
import { acted, facts, Refusal } from './server.ts';

/** The token behind `#` in the printed address; it leaves the address at once. */
function printedToken(): string {
  const token = location.hash.slice(1);
  if (token !== '') history.replaceState(null, '', location.pathname);
  return token;
}

/** The way in: by GitHub, or with the token of this machine. */
export function SignInPage(): JSX.Element {
  return (
    <main class="sign-in">
      <h1>CodeBatch</h1>
      {facts.trouble === undefined ? null : (
        <p class="alarm" role="alert">
          <Text value={facts.trouble} />
        </p>
      )}
      {facts.kind === 'github' ? <ByGithub /> : <ByToken />}
    </main>
  );
}

function ByGithub(): JSX.Element {
  return (
    <>
      <p class="lead">You see the repositories that you may read on GitHub.</p>
      <a
        class="button strong"
        href={`/sign-in/github?${new URLSearchParams({ to: facts.to ?? '/' })}`}
        autofocus
      >
        Sign in with GitHub
      </a>
    </>
  );
}

function ByToken(): JSX.Element {
  const [token, setToken] = useState('');
  const [trouble, setTrouble] = useState('');
  const enter = async (given: string): Promise<void> => {
    try {
      await acted('/sign-in/token', given.trim());
      location.replace(facts.to ?? '/');
    } catch (error) {
      setTrouble(error instanceof Refusal ? [error.message, ...error.hints].join(' ') : 'That did not work.');
    }
  };
  useEffect(() => {
    const follow = (): void => {
      const printed = printedToken();
      if (printed !== '') void enter(printed);
    };
    follow();
    // The printed address, opened where this page is open already, changes nothing but the part behind `#`.
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return (
    <>
      <p class="lead">
        Open the address that <code>codebatch app</code> printed when it started, or paste the token from it.
      </p>
      {trouble === '' ? null : (
        <p class="alarm" role="alert">
          <Text value={trouble} />
        </p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void enter(token);
        }}
      >
        <label for="token">Token</label>
        <input
          id="token"
          type="password"
          autocomplete="off"
          required
          value={token}
          onInput={(event) => setToken(event.currentTarget.value)}
        />
        <button type="submit" class="button strong">
          Sign in
        </button>
      </form>
    </>
  );
}
