import { expect, it } from '@jest/globals';
import { limitWait } from '../../src/github/limits.ts';

const NOW = Date.UTC(2026, 0, 1);

const limited = (headers: Record<string, string>): number | undefined =>
  limitWait({ status: 403, headers, data: {} }, 'API rate limit exceeded', NOW);

it('a limit is measured by the clock of the answer, where it has one', () => {
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 20) };
  expect(limited(headers)).toBe(21_000);
  expect(limited({ ...headers, date: new Date(NOW + 15_000).toUTCString() })).toBe(6000);
  expect(limited({ ...headers, date: 'soon' })).toBe(21_000);
});

it('no limit lasts longer than an hour', () => {
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 90_000) };
  expect(limited(headers)).toBe(3_600_000);
  expect(limited({ 'retry-after': '90000' })).toBe(3_600_000);
});
