import fc from 'fast-check';

/** One way to spoil the content of a file; which file is chosen by the same number everywhere. */
export interface Spoiling {
  /** Which file, as a part of all. */
  file: number;
  spoil: (whole: Buffer) => Buffer;
  /** For the message of a failure. */
  told: string;
}

const HOSTILE: readonly unknown[] = [
  null,
  '',
  '../../x',
  '/etc/passwd',
  '__proto__',
  'constructor',
  '\u{d800}',
  '\u{0}',
  'x'.repeat(70_000),
  -1,
  1.5,
  2 ** 53,
  1e308,
  {},
  [],
  [[]],
  { __proto__: null, toString: 1, length: -1 },
];

/** Text that no honest writer makes, put in the place of a value. */
const RAW: readonly string[] = [
  '1e999',
  '-0',
  '123456789012345678901234567890',
  '{"__proto__": {"polluted": true}}',
  '{"constructor": {"prototype": {"polluted": true}}}',
  `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
  '['.repeat(50_000),
  'NaN',
  'undefined',
  '"\u{1}"',
];

const value = fc.oneof(
  fc.constantFrom(...HOSTILE).map((one) => JSON.stringify(one)),
  fc.constantFrom(...RAW),
  fc.jsonValue({ maxDepth: 3 }).map((one) => JSON.stringify(one)),
);

/** Any change of a file: of its JSON, field by field, or of its bytes. */
export const spoilings: fc.Arbitrary<Spoiling> = fc
  .record({
    file: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    change: fc.oneof(
      { weight: 6, arbitrary: fc.record({ kind: fc.constant('field'), at: fc.nat(), value }) },
      {
        weight: 2,
        arbitrary: fc.record({ kind: fc.constant('drop'), at: fc.nat(), value: fc.constant('') }),
      },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('cut'), at: fc.nat(), value: fc.constant('') }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('insert'), at: fc.nat(), value }) },
      {
        weight: 1,
        arbitrary: fc.record({ kind: fc.constant('twice'), at: fc.nat(), value: fc.constant('') }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('bytes'),
          at: fc.nat(),
          value: fc.uint8Array({ maxLength: 64 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
        }),
      },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('whole'), at: fc.nat(), value }) },
    ),
  })
  .map(({ file, change }) => ({
    file,
    spoil: (whole: Buffer) => CHANGES[change.kind]!(whole, change.at, change.value),
    told: `${change.kind} ${change.at} ${change.value.slice(0, 200)}`,
  }));

type Change = (whole: Buffer, at: number, value: string) => Buffer;

const CHANGES: Record<string, Change> = {
  // A value, in the place of another one: fields are found by their text, so that nothing else changes.
  field: (whole, at, put) => {
    const text = whole.toString('utf8');
    const found = [...text.matchAll(/(?<=":\s?)(?:"(?:[^"\\]|\\.)*"|-?[\d.]+|true|false|null|\{\}|\[\])/g)];
    if (found.length === 0) return Buffer.from(put);
    const { index, 0: old } = found[at % found.length]!;
    return Buffer.from(`${text.slice(0, index)}${put}${text.slice(index + old.length)}`);
  },
  drop: (whole, at) => {
    const text = whole.toString('utf8');
    const found = [...text.matchAll(/"[A-Za-z_]+":\s?(?:"(?:[^"\\]|\\.)*"|-?[\d.]+|true|false|null),\s*/g)];
    if (found.length === 0) return Buffer.alloc(0);
    const { index, 0: old } = found[at % found.length]!;
    return Buffer.from(`${text.slice(0, index)}${text.slice(index + old.length)}`);
  },
  cut: (whole, at) => whole.subarray(0, at % (whole.length + 1)),
  insert: (whole, at, put) => spliced(whole, at, { drop: 0, put: Buffer.from(put) }),
  bytes: (whole, at, put) => spliced(whole, at, { drop: put.length, put: Buffer.from(put, 'latin1') }),
  twice: (whole, at) => Buffer.concat([whole, whole.subarray(at % (whole.length + 1))]),
  whole: (_whole, _at, put) => Buffer.from(put),
};

function spliced(whole: Buffer, at: number, { drop, put }: { drop: number; put: Buffer }): Buffer {
  const start = at % (whole.length + 1);
  return Buffer.concat([whole.subarray(0, start), put, whole.subarray(start + drop)]);
}
