import { createHash, hash } from 'node:crypto';

/** Orders strings by UTF-16 code units: the one order of everything that is sorted, whatever the locale. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** JSON with sorted keys and no spaces: equal values give equal text, so it can be hashed. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareStrings(a, b)))
      : inner,
  );
}

/** Lower-case hex sha256 of bytes or UTF-8 text. */
export function sha256Hex(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}

/** A running sha256 for data that arrives in pieces. */
export function sha256Stream(): { update(data: string | Uint8Array): void; hex(): string } {
  const state = createHash('sha256');
  return {
    update: (data) => void state.update(data),
    hex: () => state.digest('hex'),
  };
}

/** Rewrites every non-ASCII code unit of JSON text as `\uXXXX`, as the reference writes its records. */
export function escapeNonAscii(json: string): string {
  // oxlint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/.test(json)
    ? json
    : json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
