import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  appendLine,
  publishAll,
  removeStaleTemps,
  temporaryName,
  writeDerived,
  writeDurably,
} from '../../src/store/durable.ts';
import { temporaryDirectory } from '../support/temporary.ts';

/** A process number that no process has: Linux hands out at most 2^22. */
const DEAD = 2 ** 30;

describe('durable writing', () => {
  it('makes missing folders and leaves nothing but the file', () => {
    const root = temporaryDirectory();
    writeDurably(join(root, 'a', 'b', 'c.json'), '{}');
    writeDerived(join(root, 'a', 'd', 'e'), new Uint8Array([1, 2]));
    expect(readFileSync(join(root, 'a', 'b', 'c.json'), 'utf8')).toBe('{}');
    expect(readdirSync(join(root, 'a', 'b'))).toEqual(['c.json']);
    expect([...readFileSync(join(root, 'a', 'd', 'e'))]).toEqual([1, 2]);
  });

  it('replaces a file whole', () => {
    const path = join(temporaryDirectory(), 'x');
    writeDurably(path, 'a much longer first text');
    writeDurably(path, 'short');
    expect(readFileSync(path, 'utf8')).toBe('short');
  });

  it('publishes nothing and leaves no temporary when one of the files cannot be written', () => {
    const root = temporaryDirectory();
    writeFileSync(join(root, 'file'), '');
    const files = [
      { path: join(root, 'good', 'one'), data: '1' },
      { path: join(root, 'file', 'two'), data: '2' },
    ];
    expect(() => publishAll(files)).toThrow();
    expect(readdirSync(join(root, 'good'))).toEqual([]);
  });

  it('never gives two temporaries one name', () => {
    const names = Array.from({ length: 100 }, () => temporaryName('/s/x'));
    expect(new Set(names).size).toBe(100);
  });
});

describe('appending lines', () => {
  it('appends line after line and makes the folder', () => {
    const path = join(temporaryDirectory(), 'deep', 'events.jsonl');
    appendLine(path, '{"a":1}');
    appendLine(path, '{"a":2}');
    expect(readFileSync(path, 'utf8')).toBe('{"a":1}\n{"a":2}\n');
  });

  it('does not glue a line to the torn one of a killed writer', () => {
    const path = join(temporaryDirectory(), 'events.jsonl');
    writeFileSync(path, '{"a":1}\n{"a":');
    appendLine(path, '{"a":3}');
    appendLine(path, '{"a":4}');
    expect(readFileSync(path, 'utf8')).toBe('{"a":1}\n{"a":\n{"a":3}\n{"a":4}\n');
  });
});

describe('stale temporaries', () => {
  const at = (root: string, name: string, ageSeconds: number): string => {
    const path = join(root, name);
    writeFileSync(path, 'half');
    const time = Date.now() / 1000 - ageSeconds;
    utimesSync(path, time, time);
    return path;
  };

  it('go when their process is dead, and stay while it lives or may live elsewhere', () => {
    const root = temporaryDirectory();
    const own = temporaryName('x');
    const of = (pid: number, n: number): string =>
      own.replace(`-${process.pid}-0-`, `-${pid}-0-`).replace(/\d+\.tmp$/, `${n}.tmp`);
    const elsewhere = (n: number): string => of(DEAD, n).replace(/[0-9a-f]{6}-/, 'ffffff-');
    const dead = at(root, of(DEAD, 1), 0);
    const living = at(root, of(process.pid, 2), 3600);
    const other = at(root, elsewhere(3), 3600);
    const ancient = [at(root, of(process.pid, 4), 2 * 86_400), at(root, elsewhere(5), 2 * 86_400)];
    const foreign = at(root, 'x.tmp', 2 * 86_400);
    removeStaleTemps(root);
    expect([living, other, foreign].filter((path) => !existsSync(path))).toEqual([]);
    expect([dead, ...ancient].filter((path) => existsSync(path))).toEqual([]);
  });

  it('in a folder that is not there are no matter', () => {
    const root = temporaryDirectory();
    mkdirSync(join(root, 'there'));
    expect(() => removeStaleTemps(join(root, 'gone'))).not.toThrow();
  });
});
