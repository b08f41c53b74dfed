import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleOf, RULES } from '../../src/records/rule.ts';
import { registry } from '../../src/tasks/registry.ts';
import { compareStrings } from '../../src/util/json.ts';

const README = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');

interface Row {
  codes: string[];
  severity: string;
  says: string;
}

/** The codes of a cell: `L101`, `E0001, E0002`, or `L001 … L005`. */
function codesOf(cell: string): string[] {
  const [from, to] = cell.split(' … ');
  if (to === undefined) return cell.split(', ');
  const all = RULES.map(({ code }) => code);
  return all.slice(all.indexOf(from!), all.indexOf(to) + 1);
}

/** The rows of the README's table of rules. */
function rows(): Row[] {
  const table = README.slice(README.indexOf('## What it finds')).split('\n\n')[2]!;
  return table
    .split('\n')
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, cell, severity, says]) => ({ codes: codesOf(cell!), severity: severity!, says: says! }));
}

/** What a row says of one of its rules: `warning, L003 info` is another severity for one of them. */
function severityIn(row: Row, code: string): string {
  return new RegExp(`${code} (\\w+)`).exec(row.severity)?.[1] ?? row.severity.split(',')[0]!;
}

describe('the rules', () => {
  it('are those that tasks and thresholds have, each once and sorted', () => {
    const codes = RULES.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes.filter((code) => !code.startsWith('M'))).toEqual(registry.rules);
    expect(codes.filter((code) => code.startsWith('M'))).toEqual(['M001', 'M002', 'M003', 'M004', 'M005']);
  });

  it('are those of the table in the README, with the same severities', () => {
    const told = rows().flatMap((row) => row.codes.map((code) => [code, severityIn(row, code)]));
    expect(told.sort(([a], [b]) => compareStrings(a!, b!))).toEqual(
      RULES.map(({ code, severity }) => [code, severity]),
    );
  });

  it('say what the README says of them, word for word', () => {
    const table = rows();
    for (const { codes, says } of table) {
      // A row of several rules has what they share once, and lists the rest in their order.
      const parts = codes.map((code) => ruleOf(code)!.summary);
      const shared = codes.length === 1 ? '' : sharedStart(parts);
      const rest = parts.map((part) => part.slice(shared.length).replace(/^\((.*)\)$/, '$1'));
      const separators = says.includes('; ') ? '; ' : ', ';
      const listed = says.slice(shared.length).replace(/^\((.*)\)$/, '$1');
      expect(says.startsWith(shared)).toBe(true);
      expect(codes.length === 1 ? [listed] : listed.split(separators)).toEqual(rest);
    }
  });

  it('have a summary and a sentence of help, and none for codes that nobody knows', () => {
    for (const { summary, help } of RULES) {
      expect(summary).toMatch(/^\S.*[^.]$/);
      expect(help).toMatch(/^[A-Z].*\.$/);
    }
    expect(ruleOf('X999')).toBeUndefined();
  });
});

/** The words that all texts begin with. */
function sharedStart(texts: readonly string[]): string {
  let end = 0;
  while (texts.every((text) => text[end] !== undefined && text[end] === texts[0]![end])) end++;
  return texts[0]!.slice(0, texts[0]!.lastIndexOf(' ', end) + 1);
}
