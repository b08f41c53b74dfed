import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { reportBatches } from '../../src/review/report-batches.ts';
import { diffBatches } from '../../src/review/diff-batches.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { registry } from '../../src/tasks/registry.ts';
import { unpackReferenceStore } from '../support/unpacked.ts';

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

const schemaOf = (noun: string): JsonSchema =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '..', '..', 'schemas', `${noun}.schema.json`), 'utf8'),
  ) as JsonSchema;

/** Fields of a value that a schema does not name, though it names others of the same object. */
function unnamed(value: unknown, schema: JsonSchema, at = ''): string[] {
  if (schema.anyOf)
    return schema.anyOf
      .map((one) => unnamed(value, one, at))
      .reduce((best, one) => (one.length < best.length ? one : best));
  if (Array.isArray(value)) return value.flatMap((one) => unnamed(one, schema.items ?? {}, `${at}[]`));
  const { properties } = schema;
  if (!properties || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
    return own ? unnamed(inner, own, `${at}.${name}`) : [`${at}.${name}`];
  });
}

let store: Store;
const asked = { registry, base: 'batch-a', head: 'batch-b', failOn: ['none'] };

beforeAll(() => {
  store = openStore(join(unpackReferenceStore(), 'store'));
});

describe('what is printed', () => {
  it('has no field that the published schema does not name: a report and its findings', async () => {
    const { report } = await reportBatches({ ...asked, store });
    expect(report.improvements.map(({ side }) => side)).toEqual(['base', 'base']);
    expect(new Set(unnamed(JSON.parse(JSON.stringify(report)), schemaOf('report')))).toEqual(new Set());
  });

  it('is known to be a place of the base where only the base has it, as in a difference', async () => {
    const { difference } = await diffBatches({ ...asked, store, kinds: ['diagnostic'] });
    const removed = difference.changes.filter(({ change }) => change === 'removed');
    expect(removed.map((one) => ['old' in one, 'new' in one])).toEqual([
      [true, false],
      [true, false],
    ]);
  });
});
