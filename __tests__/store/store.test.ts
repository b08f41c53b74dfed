import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { initStore, openStore, readStore } from '../../src/store/store.ts';
import { temporaryDirectory } from '../support/temporary.ts';

describe('a store', () => {
  it('is made once, and found as it was from then on', () => {
    const root = join(temporaryDirectory(), 'store');
    const first = initStore(root, {});
    const text = readFileSync(join(root, 'store.json'), 'utf8');
    expect(first.created).toBe(true);
    expect(initStore(root, { SOURCE_DATE_EPOCH: '5' })).toEqual({ store: { root }, created: false });
    expect(readFileSync(join(root, 'store.json'), 'utf8')).toBe(text);
    expect(openStore(root)).toEqual({ root });
  });

  it('holds the names of the specification and nothing else, and its record ends in a line feed', () => {
    const root = temporaryDirectory();
    initStore(root, {});
    expect(readdirSync(root).sort()).toEqual(['batches', 'objects', 'snapshots', 'store.json']);
    expect(readFileSync(join(root, 'store.json'), 'utf8')).toMatch(
      /^\{\n {2}"schema_name": "codebatch.store",\n[^]*\}\n$/,
    );
  });

  it('takes its time from SOURCE_DATE_EPOCH and from no clock', () => {
    const [one, two] = [temporaryDirectory(), temporaryDirectory()];
    expect(readStore(initStore(one, {}).store).created_at).toBe('1970-01-01T00:00:00Z');
    expect(readStore(initStore(two, { SOURCE_DATE_EPOCH: '86400' }).store).created_at).toBe(
      '1970-01-02T00:00:00Z',
    );
  });

  it('is not made over other files', () => {
    const root = temporaryDirectory();
    writeFileSync(join(root, 'thesis.txt'), 'years of work');
    expect(() => initStore(root, {})).toThrow(expect.objectContaining({ code: 'STORE_INVALID' }));
    expect(readdirSync(root)).toEqual(['thesis.txt']);
  });

  it.each([
    ['is not there', undefined, 'STORE_NOT_FOUND'],
    ['is torn', '{"schema_name": "codebatch.st', 'STORE_CORRUPT'],
    ['is another record', '{"schema_name": "codebatch.batch", "schema_version": 1}', 'SCHEMA_ERROR'],
    [
      'was written by a newer version',
      '{"schema_name": "codebatch.store", "schema_version": 2}',
      'SCHEMA_NEWER',
    ],
  ])('is refused when its record %s', (_what, text, code) => {
    const root = join(temporaryDirectory(), 'store');
    mkdirSync(root);
    if (text !== undefined) writeFileSync(join(root, 'store.json'), text);
    expect(() => openStore(root)).toThrow(expect.objectContaining({ code }));
  });
});
