import { NO_FILTERS, SORTS, type Filters } from './filters.ts';

/** Names in the address, by field: `#class=new&rule=L101&path=src/**&q=text&id=0123abcd`. */
const LISTS = { class: 'kind', severity: 'severity', rule: 'rule', lang: 'language' } as const;
const TEXTS = { path: 'path', q: 'text' } as const;

/** What an address says: what is shown, and which finding is open. */
export interface Permalink {
  filters: Filters;
  open?: string | undefined;
}

/** The part of an address after `#`; empty when nothing was asked for. */
export function encodeHash({ filters, open }: Permalink): string {
  const words: string[] = [];
  for (const [name, field] of Object.entries(LISTS))
    if (filters[field].length > 0) words.push(`${name}=${filters[field].map(encoded).join(',')}`);
  for (const [name, field] of Object.entries(TEXTS))
    if (filters[field].trim() !== '') words.push(`${name}=${encoded(filters[field])}`);
  if (filters.sort !== undefined) words.push(`sort=${filters.sort}`);
  if (open !== undefined) words.push(`id=${encoded(open)}`);
  return words.join('&');
}

/** Reads such an address; what it does not understand it leaves out. */
export function decodeHash(hash: string): Permalink {
  const given = new Map<string, string>();
  for (const word of hash.replace(/^#/, '').split('&')) {
    const at = word.indexOf('=');
    if (at > 0) given.set(word.slice(0, at), word.slice(at + 1));
  }
  const list = (name: string): string[] =>
    (given.get(name) ?? '')
      .split(',')
      .filter((one) => one !== '')
      .map(decoded);
  const text = (name: string): string => decoded(given.get(name) ?? '');
  const sort = text('sort');
  return {
    filters: {
      ...NO_FILTERS,
      kind: list('class'),
      severity: list('severity'),
      rule: list('rule'),
      language: list('lang'),
      path: text('path'),
      text: text('q'),
      ...(isSort(sort) ? { sort } : {}),
    },
    ...(given.has('id') ? { open: text('id') } : {}),
  };
}

function isSort(text: string): text is NonNullable<Filters['sort']> {
  return (SORTS as readonly string[]).includes(text.replace(/^-/, ''));
}

/** Slashes and stars stay readable; halves of surrogate pairs, which no address can hold, are replaced. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('%2F', '/').replaceAll('%20', '+');
}

function decoded(text: string): string {
  const plain = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
