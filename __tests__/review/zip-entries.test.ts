import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipEntries, type ArchiveLimits } from '../../src/review/zip-entries.ts';
import { madeZip as zip } from '../support/made-zip.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const LIMITS: ArchiveLimits = {
  entries: 5,
  entryBytes: 3_000_000,
  totalBytes: 4_000_000,
  ratio: 200,
  allowed: /^[a-z0-9./_-]{1,40}$/,
};

const file = join(temporaryDirectory(), 'archive.zip');

function read(bytes: Buffer, limits: Partial<ArchiveLimits> = {}): Record<string, string> {
  writeFileSync(file, bytes);
  const entries = [...zipEntries(file, { ...LIMITS, ...limits })];
  return Object.fromEntries(entries.map((entry) => [entry.name, entry.bytes.toString()]));
}

describe('an archive', () => {
  it('gives its files, packed or not, and passes over folders', () => {
    const folder = { name: 'a/', text: '', method: 0, attributes: 0o040755 };
    expect(
      read(zip([folder, { name: 'a/b', text: 'packed' }, { name: 'c', text: 'plain', method: 0 }])),
    ).toEqual({
      'a/b': 'packed',
      c: 'plain',
    });
    expect(read(zip([]))).toEqual({});
    expect(read(zip([{ name: 'a', text: '' }]))).toEqual({ a: '' });
  });

  const a = { name: 'a' };
  const big = Buffer.alloc(2_500_000, 'a');
  const refused: [what: string, bytes: () => Buffer, why: string][] = [
    ['of no bytes', () => Buffer.alloc(0), 'no zip archive'],
    ['that is text', () => Buffer.from('<html>'.repeat(20)), 'no zip archive'],
    ['with bytes after its end', () => zip([a], { after: 'x' }), 'no zip archive'],
    ['with bytes in front of it', () => Buffer.concat([Buffer.from('x'), zip([a])]), 'not where it says'],
    [
      'with too many files',
      () => zip('abcdef'.split('').map((name) => ({ name }))),
      'has 6 files, and 5 is the most',
    ],
    ['that hides files', () => zip([a, { name: 'b' }], { count: 1 }), 'directory is damaged'],
    ['that promises files', () => zip([a], { count: 2 }), 'directory is damaged'],
    ['whose directory lies elsewhere', () => zip([a], { directory: 3 }), 'not where it says'],
    ['with a path upwards', () => zip([{ name: '../a' }]), 'no name that belongs in it'],
    ['with a path upwards in the middle', () => zip([{ name: 'a/../../b' }]), 'no name'],
    ['with an absolute path', () => zip([{ name: '/etc/passwd' }]), 'no name'],
    ['with a drive', () => zip([{ name: 'c:/a' }]), 'no name'],
    ['with backslashes', () => zip([{ name: '..\\a' }]), 'no name'],
    ['with a NUL', () => zip([{ name: 'a\0b' }]), 'no name'],
    ['with an empty name', () => zip([{ name: '' }]), 'no name'],
    ['with a dot for a name', () => zip([{ name: 'a/.' }]), 'no name'],
    ['with an empty folder name', () => zip([{ name: 'a//b' }]), 'no name'],
    ['with a name that was not expected', () => zip([{ name: 'A' }]), 'no name'],
    ['with a name twice', () => zip([a, a]), 'is in it twice'],
    ['with a link', () => zip([{ name: 'a', attributes: 0o120777 }]), 'no plain file'],
    ['with a device', () => zip([{ name: 'a', attributes: 0o020666 }]), 'no plain file'],
    ['with a pipe', () => zip([{ name: 'a', attributes: 0o010666 }]), 'no plain file'],
    [
      'with a folder that says it is a file',
      () => zip([{ name: 'a', attributes: 0o040755 }]),
      'no plain file',
    ],
    [
      'with a folder that has content',
      () => zip([{ name: 'a/', attributes: 0o040755 }]),
      'folder with content',
    ],
    ['that is encrypted', () => zip([{ name: 'a', flags: 0x809 }]), 'not read here'],
    ['packed by another method', () => zip([{ name: 'a', method: 12 }]), 'not read here'],
    ['with a file of two sizes', () => zip([{ name: 'a', method: 0, unpacked: 2 }]), 'two sizes'],
    ['with a file that is too large', () => zip([{ name: 'a', unpacked: 3_000_001 }]), '3000000 is the most'],
    [
      'that is too large',
      () => zip([a, { name: 'b', unpacked: 2_999_999 }, { name: 'c', unpacked: 1_000_001 }]),
      '4000000 is the most',
    ],
    ['that is a bomb', () => zip([{ name: 'a', text: big }]), 'more than 200 times'],
    [
      'with a file that is larger than it says',
      () => zip([{ name: 'a', text: 'x'.repeat(99), unpacked: 9 }]),
      'does not unpack',
    ],
    ['with a file that is smaller than it says', () => zip([{ name: 'a', unpacked: 9 }]), 'is damaged'],
    ['with another checksum', () => zip([{ name: 'a', checksum: 1 }]), 'is damaged'],
    ['whose files overlap', () => zip([{ name: 'a' }, { name: 'b', offset: 0, localName: 'b' }]), 'overlap'],
    ['with a file beyond its end', () => zip([{ name: 'a', offset: 9_999 }]), 'overlap'],
    [
      'with a file that reaches into the directory',
      () => zip([{ name: 'a', packed: 60 }]),
      'not where its directory says',
    ],
    ['with two names for a file', () => zip([{ name: 'a', localName: 'b' }]), 'not where its directory says'],
  ];

  it.each(refused)('%s is refused', (_what, bytes, why) => {
    expect(() => read(bytes())).toThrow(
      expect.objectContaining({ code: 'ARTIFACT_REFUSED', message: expect.stringContaining(why) }),
    );
  });

  it('with any byte changed gives the same files or none of that one', () => {
    const honest = zip([
      { name: 'a', text: 'hello hello hello' },
      { name: 'b/c', text: 'plain', method: 0 },
    ]);
    const files = read(honest);
    fc.assert(
      fc.property(fc.nat(honest.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Buffer.from(honest);
        changed[at]! ^= flip;
        try {
          for (const text of Object.values(read(changed))) expect(Object.values(files)).toContain(text);
        } catch (error) {
          expect(error).toMatchObject({ code: 'ARTIFACT_REFUSED' });
        }
      }),
      { numRuns: 3000 },
    );
  });
});
