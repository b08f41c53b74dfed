import { signal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';

/** Which page an address names. */
export type Route =
  | { page: 'overview' }
  | { page: 'deliveries' }
  | { page: 'repository'; repository: string; branch?: string; name?: string }
  | { page: 'pull'; repository: string; pull: number }
  | { page: 'missing' };

/** Reads an address. Repositories stand in it as two steps, each escaped. */
export function routeOf({ pathname, search }: { pathname: string; search: string }): Route {
  if (pathname === '/') return { page: 'overview' };
  if (pathname === '/deliveries') return { page: 'deliveries' };
  const [, owner, name, pull] = /^\/r\/([^/]+)\/([^/]+)(?:\/pulls\/(\d{1,10}))?$/.exec(pathname) ?? [];
  if (owner === undefined || name === undefined) return { page: 'missing' };
  try {
    const repository = `${decodeURIComponent(owner)}/${decodeURIComponent(name)}`;
    if (pull !== undefined) return { page: 'pull', repository, pull: Number(pull) };
    const query = new URLSearchParams(search);
    const [branch, check] = [query.get('branch'), query.get('check')];
    return {
      page: 'repository',
      repository,
      ...(branch === null ? {} : { branch }),
      ...(check === null ? {} : { name: check }),
    };
  } catch {
    // An escape that is none.
    return { page: 'missing' };
  }
}

export const route = signal(routeOf(location));

export function pathOf(repository: string): string {
  return `/r/${repository.split('/').map(encodeURIComponent).join('/')}`;
}

export function pullPath(repository: string, pull: number): string {
  return `${pathOf(repository)}/pulls/${pull}`;
}

export function branchPath(repository: string, given: { branch?: string; name?: string }): string {
  const query = new URLSearchParams();
  if (given.branch !== undefined) query.set('branch', given.branch);
  if (given.name !== undefined) query.set('check', given.name);
  return query.size === 0 ? pathOf(repository) : `${pathOf(repository)}?${query}`;
}

export function reportPath({ repository, number }: { repository: string; number: number }): string {
  return `${pathOf(repository)}/reports/${number}`;
}

/** Where the reader goes next, without loading a new document. */
export function go(path: string): void {
  history.pushState(null, '', path);
  route.value = routeOf(location);
  scrollTo(0, 0);
}

addEventListener('popstate', () => (route.value = routeOf(location)));

/** A link inside the dashboard; other tabs and windows are the browser's own matter. */
export function Link(props: {
  to: string;
  class?: string;
  children: ComponentChildren;
  current?: boolean;
}): JSX.Element {
  const onClick = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(props.to);
  };
  return (
    <a
      href={props.to}
      class={props.class}
      aria-current={props.current ? 'page' : undefined}
      onClick={onClick}
    >
      {props.children}
    </a>
  );
}
