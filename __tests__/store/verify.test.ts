import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { verifyStore } from '../../src/engine/verify.ts';
import type { Problem } from '../../src/records/problem.ts';
import { readEvents } from '../../src/store/batches.ts';
import { temporaryName } from '../../src/store/durable.ts';
import { digestOfFile } from '../../src/store/objects.ts';
import { checkSeal, sealedText } from '../../src/store/seal.ts';
import { openDamagedStore } from '../../src/store/verify.ts';
import { twoReferenceBatches } from '../support/reference-store.ts';
import { runStore, type RunStore } from '../support/run-store.ts';
import { storeBytes } from '../support/store-bytes.ts';
import { temporaryDirectory } from '../support/temporary.ts';
import { codebatch, json } from '../support/codebatch.ts';

let whole: RunStore;

beforeAll(async () => {
  whole = await runStore({ emitAst: true });
});

/** A copy to be damaged. */
function copy(): string {
  const root = join(temporaryDirectory(), 'store');
  cpSync(whole.store.root, root, { recursive: true });
  return root;
}

const files = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();

const one = (root: string, pattern: RegExp): string => {
  const found = files(root).find((path) => pattern.test(path) && readFileSync(join(root, path)).length > 0);
  if (found === undefined) throw new Error(`No file is like ${String(pattern)}.`);
  return found;
};

const verify = (root: string, data = true): { code: string; path: string }[] =>
  verifyStore(openDamagedStore(root), { data }).problems.map(({ code, path }) => ({ code, path }));

const flip = (path: string, bit: number): void => {
  const bytes = readFileSync(path);
  bytes[bit >> 3]! ^= 1 << (bit & 7);
  writeFileSync(path, bytes);
};

/** Every file whose bytes are checked: all but events and locks. */
const checkedFiles = (root: string): string[] =>
  files(root).filter(
    (path) => !path.endsWith('events.jsonl') && !path.includes('/provenance/') && !path.includes('/locks/'),
  );

describe('a store that we wrote', () => {
  it('is whole in both ways, and looking changes nothing', () => {
    const root = copy();
    const before = files(root).map((path) => [path, digestOfFile(join(root, path))]);
    for (const data of [false, true]) {
      const result = verifyStore(openDamagedStore(root), { data, repair: true });
      expect([result.problems, result.notes, result.repaired]).toEqual([[], [], []]);
      expect(result.checked).toMatchObject({ snapshots: 1, batches: 1, unsealed: 0 });
      expect(result.checked.objects).toBeGreaterThan(6);
    }
    expect(files(root).map((path) => [path, digestOfFile(join(root, path))])).toEqual(before);
  });

  it('of the reference implementation is whole, and said to have no seals', () => {
    const result = verifyStore(openDamagedStore(twoReferenceBatches()), { data: true });
    expect(result.problems).toEqual([]);
    expect(result.checked.unsealed).toBeGreaterThan(10);
  });
});

describe('a flipped bit', () => {
  it('in any file is found and told at that file', () => {
    const root = copy();
    const missed: string[] = [];
    for (const path of checkedFiles(root)) {
      const bytes = readFileSync(join(root, path));
      if (bytes.length === 0) continue;
      // One that differs from file to file; `npm run soak` tries ten thousand.
      const bit = (path.length * 7919 + bytes[bytes.length >> 1]! * 31) % (bytes.length * 8);
      flip(join(root, path), bit);
      if (!verify(root).some((problem) => problem.path === path)) missed.push(`${path} bit ${bit}`);
      writeFileSync(join(root, path), bytes);
    }
    expect(missed).toEqual([]);
    expect(verify(root)).toEqual([]);
  });

  it('is not what metadata that look like a seal are', () => {
    const metadata = { record: `sha256:${'0'.repeat(64)}` };
    const sealed = sealedText({ metadata });
    expect(checkSeal(sealed, JSON.parse(sealed)).status).toBe('whole');
    expect(checkSeal('', { metadata }).status).toBe('unsealed');
  });

  it('anywhere in a sealed record breaks its seal or its form', () => {
    const text = sealedText({ schema_version: 1, metadata: { '2': 'ü', a: [1.5, null] }, status: 'done' });
    expect(checkSeal(text, JSON.parse(text)).status).toBe('whole');
    for (let bit = 0; bit < text.length * 8; bit++) {
      const bytes = Buffer.from(text);
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      let status = 'no JSON';
      try {
        const damaged = bytes.toString('utf8');
        ({ status } = checkSeal(damaged, JSON.parse(damaged)));
      } catch {
        // Not JSON any more, which every reader tells.
      }
      expect(status).not.toBe('whole');
      expect(status).not.toBe('unsealed');
    }
  });
});

describe('damage is named', () => {
  const damages: [string, RegExp, (path: string) => void, string[]][] = [
    ['a missing object', /^objects/, (path) => rmSync(path), ['OBJECT_MISSING']],
    ['a torn object', /^objects/, (path) => truncateSync(path, 3), ['OBJECT_CORRUPT']],
    ['a missing file index', /files\.index/, (path) => rmSync(path), ['RECORD_MISSING']],
    ['a missing plan', /plan\.json/, (path) => rmSync(path), ['RECORD_MISSING']],
    ['a missing task', /task\.json/, (path) => rmSync(path), ['RECORD_MISSING']],
    ['missing outputs', /outputs\.index/, (path) => rmSync(path), ['RECORD_MISSING']],
    ['a state that is no JSON', /state\.json/, (path) => writeFileSync(path, '{'), ['RECORD_DAMAGED']],
    [
      'a state of a newer schema',
      /state\.json/,
      (path) => writeFileSync(path, '{"schema_version":2}'),
      ['RECORD_DAMAGED'],
    ],
    ['a file that nobody knows', /plan\.json/, (path) => writeFileSync(`${path}.bak`, ''), ['ENTRY_UNKNOWN']],
    [
      'a folder beside the others',
      /^store\.json/,
      (path) => mkdirSync(join(path, '..', 'cache')),
      ['TOP_LEVEL_UNKNOWN'],
    ],
    [
      'a misnamed object',
      /^objects/,
      (path) =>
        renameSync(
          path,
          path.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
        ),
      ['OBJECT_CORRUPT', 'OBJECT_MISSING'],
    ],
    [
      'an object in the wrong folder',
      /^objects/,
      (path) => {
        mkdirSync(join(path, '..', '..', 'zz'.replaceAll('z', '0')), { recursive: true });
        cpSync(path, join(path, '..', '..', '00', path.split('/').at(-1)!));
      },
      ['OBJECT_MISPLACED'],
    ],
  ];

  it.each(damages)('%s', (_what, pattern, damage, codes) => {
    const root = copy();
    damage(join(root, one(root, pattern)));
    expect([...new Set(verify(root).map(({ code }) => code))].sort()).toEqual(codes);
  });

  it('a batch whose snapshot is gone', () => {
    const root = copy();
    rmSync(join(root, 'snapshots', whole.snapshotId), { recursive: true });
    expect(verify(root, false)).toEqual([
      { code: 'SNAPSHOT_MISSING', path: `batches/${whole.batchId}/batch.json` },
    ]);
  });

  it('outputs of another shard', () => {
    const root = copy();
    const [from, to] = files(root).filter((path) => /01_parse.*outputs/.test(path));
    cpSync(join(root, from!), join(root, to!));
    expect(verify(root).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['DIGEST_MISMATCH', 'OUTPUT_MISPLACED']),
    );
  });

  it('quickly where structure or references show it, without reading bytes', () => {
    const root = copy();
    const object = one(root, /^objects/);
    flip(join(root, object), 0);
    expect(verify(root, false)).toEqual([]);
    rmSync(join(root, object));
    expect(verify(root, false)).toEqual([{ code: 'OBJECT_MISSING', path: object }]);
  });
});

describe('JSON lines cut anywhere in their last record', () => {
  it('are damage when they are outputs or a file index', () => {
    const root = copy();
    for (const pattern of [/04_lint.*outputs\.index/, /files\.index/]) {
      const path = one(root, pattern);
      const text = readFileSync(join(root, path));
      for (let length = text.lastIndexOf('\n', -2) + 1; length < text.length; length += 9) {
        writeFileSync(join(root, path), text.subarray(0, length));
        expect(verify(root).some((problem) => problem.path === path)).toBe(true);
      }
      writeFileSync(join(root, path), text);
    }
  });

  it('lose no whole line and are only a note when they are events', () => {
    const root = copy();
    const path = join(root, 'batches', whole.batchId, 'events.jsonl');
    const lines = readFileSync(path, 'utf8').split('\n').slice(0, 3);
    const text = lines.map((line) => `${line}\n`).join('');
    for (let length = 0; length <= text.length; length++) {
      writeFileSync(path, text.slice(0, length));
      const { events } = readEvents(openDamagedStore(root), whole.batchId);
      const wholeLines = lines.filter((_, at) => length >= lines.slice(0, at + 1).join('\n').length);
      expect(events).toHaveLength(wholeLines.length);
    }
    writeFileSync(path, text.slice(0, -5));
    const result = verifyStore(openDamagedStore(root), { data: true });
    expect([result.ok, result.notes.map(({ code }) => code)]).toEqual([true, ['EVENT_TORN']]);
  });
});

describe('whatever stands in the place of a file', () => {
  const others: [string, (path: string) => void][] = [
    ['nothing', (path) => writeFileSync(path, '')],
    ['null', (path) => writeFileSync(path, 'null')],
    ['a list', (path) => writeFileSync(path, '[]\n[]')],
    ['another record', (path) => writeFileSync(path, '{"schema_version":1,"seal":{"record":1},"kind":"x"}')],
    ['deep nesting', (path) => writeFileSync(path, '['.repeat(100_000))],
    ['bytes', (path) => writeFileSync(path, Buffer.from([0, 255, 254, 10, 123]))],
    [
      'a folder',
      (path) => {
        rmSync(path);
        mkdirSync(join(path, 'in'), { recursive: true });
      },
    ],
    [
      'a link to itself',
      (path) => {
        rmSync(path);
        symlinkSync(path, path);
      },
    ],
  ];

  it.each(others)('%s is told and stops nothing', (_what, replace) => {
    for (const pattern of [
      /store\.json/,
      /snapshot\.json/,
      /files\.index/,
      /batch\.json/,
      /plan\.json/,
      /task\.json/,
      /state\.json/,
      /outputs\.index/,
      /^objects/,
      /\.pack$/,
      /provenance/,
      /events/,
    ]) {
      const root = copy();
      const path = one(root, pattern);
      replace(join(root, path));
      for (const data of [false, true]) {
        const { problems, notes } = verifyStore(openDamagedStore(root), { data });
        // Events are nobody's answer, and without data no byte of objects or of what is derived is read.
        if (data && !/events|provenance/.test(path))
          expect([path, problems.length + notes.length]).not.toEqual([path, 0]);
      }
    }
  });
});

describe('repair', () => {
  it('removes damaged derived data and what dead writers left, and nothing else', () => {
    const root = copy();
    const pack = one(root, /\.pack$/);
    flip(join(root, pack), 5);
    const object = one(root, /^objects/);
    flip(join(root, object), 0);
    const left = join(root, 'objects', 'sha256', '.incoming.000000-1-0-0.tmp');
    const dead = join(
      root,
      dirname(one(root, /state\.json/)),
      `.state.json.${hostOf(root)}-${2 ** 30}-0-0.tmp`,
    );
    for (const path of [left, dead]) writeFileSync(path, 'half');
    const before = storeBytes(root);
    const result = verifyStore(openDamagedStore(root), { data: true, repair: true });
    const shown = ({ code, path }: Problem): string => `${code} ${path}`;
    expect(result.problems.map(shown)).toEqual([`OBJECT_CORRUPT ${object}`]);
    expect(result.repaired.map(({ code }) => code).sort()).toEqual(['MEMO_DAMAGED', 'TEMPORARY_LEFT']);
    expect(result.notes.map(({ code }) => code)).toEqual(['TEMPORARY_OPEN']);
    expect([existsSync(join(root, pack)), existsSync(dead), existsSync(left)]).toEqual([false, false, true]);
    const after = storeBytes(root);
    expect(Object.keys(before).filter((path) => after[path] !== before[path])).toEqual([
      dead.slice(root.length + 1),
    ]);
  });
});

/** This machine's part of the names of temporaries, as a pack left by this process shows it. */
function hostOf(root: string): string {
  const name = temporaryName(join(root, 'x'));
  return /\.([0-9a-f]{6})-/.exec(name)![1]!;
}

describe('codebatch verify', () => {
  it('exits 0 for a whole store and 1 for a damaged one, whose own record may be what is damaged', () => {
    const root = copy();
    const good = codebatch('/', 'verify', '--store', root, '--data', '--json');
    expect([good.code, json(good)['ok'], good.stderr]).toEqual([0, true, '']);
    appendFileSync(join(root, 'store.json'), '}');
    const bad = codebatch('/', 'verify', '--store', root);
    expect([bad.code, bad.stderr]).toEqual([1, '']);
    expect(bad.stdout).toContain('RECORD_DAMAGED  store.json: It is not JSON.');
    const none = codebatch('/', 'verify', '--store', join(root, 'nowhere'), '--json');
    expect([none.code, json<{ error: { code: string } }>(none).error.code]).toEqual([2, 'STORE_NOT_FOUND']);
  });
});
