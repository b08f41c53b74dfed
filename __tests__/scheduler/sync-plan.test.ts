import { describe, expect, it } from '@jest/globals';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { syncPlan } from '../../src/scheduler/sync-plan.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const TEXT = [
  '# Plan [ ] of boxes',
  '- [ ] id=a lane=1 payload=@cmd:echo [ ] x',
  '* [x] id=b lane=1 payload=@cmd:b',
  '  1. [ ]   id=c lane=1 payload=@cmd:c',
  '> - [ ] id=d lane=1 payload=@cmd:d',
  '- [ ] id=e lane=1 payload=@cmd:e',
  '',
  '```',
  '- [ ] id=a lane=1 payload=@cmd:none',
  '```',
].join('\r\n');

function written(text: string): string {
  const path = join(temporaryDirectory(), 'plan.md');
  writeFileSync(path, text);
  return path;
}

describe('ticking off', () => {
  it.each(['', '\ufeff'])('changes the boxes of what is done and no other byte (%j before)', (mark) => {
    const before = `${mark}${TEXT}`;
    const path = written(before);
    chmodSync(path, 0o640);
    expect(syncPlan(path, { before, done: new Set(['a', 'b', 'c', 'd', 'z']) })).toBe(3);
    expect(readFileSync(path, 'utf8')).toBe(
      before
        .replace('- [ ] id=a lane=1 payload=@cmd:echo', '- [x] id=a lane=1 payload=@cmd:echo')
        .replace('[ ]   id=c', '[x]   id=c')
        .replace('[ ] id=d', '[x] id=d'),
    );
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(path, '..'))).toEqual(['plan.md']);
  });

  it('writes nothing into a file whose bytes are not all text, for it would change them', () => {
    const path = written('');
    const bytes = Buffer.concat([Buffer.from(`${TEXT}\r\nGr`), Buffer.from([0xf6]), Buffer.from('sse')]);
    writeFileSync(path, bytes);
    const before = readFileSync(path, 'utf8');
    expect(() => syncPlan(path, { before, done: new Set(['a']) })).toThrow('is not all UTF-8');
    expect(readFileSync(path)).toEqual(bytes);
  });

  it('writes nothing into a file that somebody has changed meanwhile', () => {
    const path = written(`${TEXT}\n- [ ] id=new lane=1 payload=@cmd:n`);
    expect(() => syncPlan(path, { before: TEXT, done: new Set(['a']) })).toThrow('was changed meanwhile');
    expect(readFileSync(path, 'utf8')).toBe(`${TEXT}\n- [ ] id=new lane=1 payload=@cmd:n`);
  });

  it('does not touch a file in which nothing changes, and keeps a link a link', () => {
    const path = written(TEXT);
    const [link, { ino }] = [join(temporaryDirectory(), 'link.md'), statSync(path)];
    symlinkSync(path, link);
    expect(syncPlan(link, { before: TEXT, done: new Set(['b']) })).toBe(0);
    expect(statSync(path).ino).toBe(ino);
    expect(syncPlan(link, { before: TEXT, done: new Set(['e']) })).toBe(1);
    expect(readFileSync(path, 'utf8')).toContain('[x] id=e');
  });
});
