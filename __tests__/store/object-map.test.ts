import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digestOf } from '../../src/records/digest.ts';
import { loadObjectMap, type KnownObject } from '../../src/store/object-map.ts';
import { sha256Hex } from '../../src/util/json.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const newFile = (): string => join(temporaryDirectory(), 'deep', 'git-objects.map');
const known = (n: number): KnownObject => ({ digest: digestOf(String(n)), size: n });
const oid = (n: number): string => sha256Hex(`oid ${n}`).slice(0, 40);

const saved = (...numbers: number[]): string => {
  const file = newFile();
  const map = loadObjectMap(file);
  for (const n of numbers) map.set(oid(n), known(n));
  map.save();
  return file;
};

describe('the map of known git objects', () => {
  it('answers what was set, after any order of setting, saving and loading', () => {
    const id = fc.oneof(
      fc.nat(30).map(oid),
      fc.nat(5).map((n) => sha256Hex(String(n))),
    );
    const step = fc.oneof(
      fc.record({ set: id, value: fc.nat(1e12) }),
      fc.constant('save' as const),
      fc.constant('reload' as const),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const file = newFile();
        let map = loadObjectMap(file);
        const model = new Map<string, KnownObject>();
        for (const one of steps) {
          if (typeof one === 'object') {
            map.set(one.set, known(one.value));
            model.set(one.set, known(one.value));
          } else {
            map.save();
            if (one === 'reload') map = loadObjectMap(file);
          }
        }
        for (const [key, value] of model) expect(map.get(key)).toEqual(value);
        expect(map.get('f'.repeat(40))).toBeUndefined();
        expect(map.warning).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it('writes nothing when nothing is new', () => {
    const file = newFile();
    loadObjectMap(file).save();
    expect(existsSync(file)).toBe(false);
    const full = saved(1);
    const before = readFileSync(full, 'utf8');
    const map = loadObjectMap(full);
    map.set(oid(1), known(1));
    map.save();
    expect(readFileSync(full, 'utf8')).toBe(before);
  });

  it('only appends what is new, and is made one again before it is in too many pieces', () => {
    const file = saved(0);
    for (let n = 1; n <= 100; n++) {
      const before = readFileSync(file, 'utf8');
      const map = loadObjectMap(file);
      map.set(oid(n), known(n));
      map.save();
      if (n < 10) expect(readFileSync(file, 'utf8').startsWith(before)).toBe(true);
    }
    const blocks = readFileSync(file, 'utf8').match(/^objects /gm)!.length;
    expect(blocks).toBeLessThanOrEqual(33);
    const map = loadObjectMap(file);
    for (let n = 0; n <= 100; n++) expect(map.get(oid(n))).toEqual(known(n));
  });

  it('keeps what two processes learnt at once', () => {
    const file = saved(1);
    const [one, two] = [loadObjectMap(file), loadObjectMap(file)];
    one.set(oid(2), known(2));
    two.set(oid(3), known(3));
    one.save();
    two.save();
    const map = loadObjectMap(file);
    expect([1, 2, 3].map((n) => map.get(oid(n)))).toEqual([1, 2, 3].map(known));
  });

  it('counts as empty when any byte of it is damaged, says so, and is whole after the next save', () => {
    const text = readFileSync(saved(1, 2, 3));
    for (let at = 0; at < text.length; at += 7) {
      const file = saved(9);
      const damaged = Buffer.from(text);
      damaged[at] = damaged[at]! ^ 1;
      writeFileSync(file, damaged);
      const read = loadObjectMap(file);
      expect(read.get(oid(1))).toBeUndefined();
      expect(read.warning).toEqual(expect.any(String));
      read.set(oid(4), known(4));
      read.save();
      expect(loadObjectMap(file).get(oid(4))).toEqual(known(4));
      expect(loadObjectMap(file).warning).toBeUndefined();
    }
  });

  it('counts as empty when it was torn or something was written behind it', () => {
    const torn = saved(1, 2);
    truncateSync(torn, readFileSync(torn).length - 3);
    expect(loadObjectMap(torn).get(oid(1))).toBeUndefined();
    const longer = saved(1, 2);
    appendFileSync(longer, 'objects 1 5');
    expect(loadObjectMap(longer).get(oid(1))).toBeUndefined();
  });

  it('takes no id that could break its lines', () => {
    expect(() => loadObjectMap(newFile()).set('a b\n', known(1))).toThrow(/no git object id/);
  });
});
