import type { Finding } from '../records/finding.ts';
import type { SurfaceChange } from '../records/surface.ts';
import { code } from './markdown-text.ts';

/** Where the two trees can be read. From the event or the API, never from a report that somebody else made. */
export interface Links {
  /** `https://github.com/owner/name`. */
  repositoryUrl: string;
  headSha: string;
  baseSha?: string;
}

/** Longer addresses are left out; the place is then shown without a link. */
const LONGEST_URL = 1500;

const REPOSITORY_URL = /^https?:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w-][\w.-]*)+$/;
const COMMIT = /^(?:[\da-f]{40}|[\da-f]{64})$/;

/** A line of a file on one side. */
interface Spot {
  side: 'base' | 'head';
  path: string;
  line: number;
}

/** The address of a line; undefined when there is none that surely leads there. */
export function lineUrl(links: Links | undefined, { side, path, line }: Spot): string | undefined {
  const commit = side === 'head' ? links?.headSha : links?.baseSha;
  if (!links || commit === undefined) return undefined;
  if (!REPOSITORY_URL.test(links.repositoryUrl) || !COMMIT.test(commit)) return undefined;
  const segments = path.split('/');
  // A browser would walk out of the commit by `..`; halves of surrogate pairs have no encoding.
  if (segments.some((one) => one === '' || one === '.' || one === '..') || !path.isWellFormed())
    return undefined;
  const way = segments.map(encodeSegment).join('/');
  // `plain` shows the lines of files that GitHub would render.
  const url = `${links.repositoryUrl}/blob/${commit}/${way}?plain=1#L${line}`;
  return url.length > LONGEST_URL ? undefined : url;
}

/** Brackets, stars and the like mean something to markdown and nothing to an address. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*~_]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Code that leads to a place, or plain code where nothing can be linked. */
export function linked(shown: string, url: string | undefined): string {
  return url === undefined ? shown : `[${shown}](${url})`;
}

/** `path:line:column` as code, with a link where there is one. */
export function place(finding: Finding, links: Links | undefined, { withPath = true } = {}): string {
  const { path, line, column } = finding;
  const shown = withPath ? code(path, `:${line}:${column}`) : code(`${line}:${column}`);
  return linked(shown, lineUrl(links, { side: sideOf(finding), path, line }));
}

/** Where an exported name stands, or stood when it was removed. */
export function surfacePlace({ change, path, line }: SurfaceChange, links: Links | undefined): string {
  const side = change === 'removed' ? 'base' : 'head';
  return linked(code(path, `:${line}`), lineUrl(links, { side, path, line }));
}

/** The side whose place a finding has: the head's, unless only the base has it. */
function sideOf(finding: Finding): 'base' | 'head' {
  if (finding.class === 'fixed' || finding.class === 'gone') return 'base';
  return finding.base === undefined && finding.side === 'base' ? 'base' : 'head';
}
