import { beforeAll, describe, expect, it } from '@jest/globals';
import { lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS } from '../../src/cli/formats.ts';
import type { Report } from '../../src/records/report.ts';
import { codebatch, json, type Ran } from '../support/codebatch.ts';
import { repositoryOf } from '../support/repository.ts';
import { twoReferenceBatches } from '../support/reference-store.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

let store: string;
let cwd: string;

beforeAll(() => {
  store = twoReferenceBatches();
  cwd = temporaryDirectory();
});

const report = (...args: string[]): Ran =>
  codebatch(cwd, 'report', 'batch-b', '--base', 'batch-a', '--store', store, ...args);

describe('codebatch report', () => {
  it('tells what one batch changed against another, and fails where it is worse', () => {
    const ran = report();
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('batch-a (as asked) → batch-b');
    expect(ran.stdout).toMatch(/a\.py\n\s+4:1 +warning +Unused import 'sys' L101 [0-9a-f]{8}/);
    expect(ran.stderr).toBe('');
  });

  it('passes where nothing that is asked for got worse, and lists findings where there is no base', () => {
    expect(report('--fail-on', 'none', '--quiet').code).toBe(0);
    const alone = codebatch(cwd, 'report', 'batch-b', '--store', store, '--json');
    expect(alone.code).toBe(0);
    const told = json<Report>(alone);
    expect(told).toMatchObject({ base: { kind: 'none' }, conclusion: 'neutral', regressions: [] });
    expect(told.findings.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'a.py L101',
      'a.py L001',
      'b.py L101',
      'c.py E0001',
    ]);
  });

  it('obeys a configuration that is given', () => {
    writeTree(cwd, { 'rules.yml': 'severity: {L101: off}\nfail-on: error\n' });
    const told = json<Report>(report('--config', 'rules.yml', '--json'));
    expect(told.fail_on).toEqual(['error']);
    expect(told.regressions.map(({ code }) => code)).toEqual(['L001', 'E0001']);
  });

  it('names the nearest batch where there is none of that id', () => {
    const ran = codebatch(cwd, 'report', 'batch-c', '--store', store);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/There is no batch "batch-c" in the store\.\nhint: Did you mean batch-[ab]\?/);
  });
});

describe('--format and --output', () => {
  it('write one file for each format into a folder, whole, and still tell the report', () => {
    const ran = report('--format', 'sarif,json', '--output', 'out/reports', '--json');
    expect(ran.code).toBe(1);
    expect(readdirSync(join(cwd, 'out', 'reports')).sort()).toEqual(['report.json', 'report.sarif']);
    expect(readFileSync(join(cwd, 'out', 'reports', 'report.json'), 'utf8')).toBe(ran.stdout);
    const sarif = JSON.parse(readFileSync(join(cwd, 'out', 'reports', 'report.sarif'), 'utf8')) as {
      version: string;
    };
    expect(sarif.version).toBe('2.1.0');
  });

  it('write one format to the file that is named, or into a folder that is there', () => {
    report('--format', 'json', '--output', 'one.json');
    report('--format', 'json', '--output', '.');
    const [one, other] = ['one.json', 'report.json'].map((name) => readFileSync(join(cwd, name), 'utf8'));
    expect(JSON.parse(one!)).toMatchObject({ schema_name: 'codebatch.report' });
    expect(other).toBe(one);
  });

  it('send one format to stdout, and nothing else', () => {
    const ran = report('--format', 'sarif');
    expect(JSON.parse(ran.stdout)).toMatchObject({ version: '2.1.0' });
    expect(ran.stderr).toBe('');
    expect(report('--format', 'json').stdout).toBe(report('--json').stdout);
  });

  it('tell code scanning the line hashes, of texts as git has them', () => {
    const results = (ran: Ran): { partialFingerprints: Record<string, string> }[] =>
      (JSON.parse(ran.stdout) as { runs: { results: never[] }[] }).runs[0]!.results;
    const hashes = results(report('--format', 'sarif')).map(
      ({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash'],
    );
    expect(hashes.length).toBeGreaterThan(3);
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]+:[1-9]\d*$/);
    const root = repositoryOf({ 'c.py': '' });
    // The algorithm counts a byte order mark; ours, which are of the text, do not.
    writeTree(root, { 'a.py': '\uFEFFimport os\n', 'b.py': 'import os\n' });
    const [marked, plain] = results(codebatch(root, 'check', '--format', 'sarif'));
    expect(marked!.partialFingerprints['primaryLocationLineHash']).not.toBe(
      plain!.partialFingerprints['primaryLocationLineHash'],
    );
  });

  it('write all formats in one go', () => {
    const names = [...FORMATS.keys()];
    report('--format', names.join(','), '--output', 'all/');
    expect(readdirSync(join(cwd, 'all')).sort()).toEqual(
      [...FORMATS.values()].map(({ extension }) => `report.${extension}`).sort(),
    );
    for (const name of readdirSync(join(cwd, 'all')))
      expect(readFileSync(join(cwd, 'all', name), 'utf8')).toContain('c.py');
  });

  it('write text without colours to a file', () => {
    const shown = report('--format', 'terminal', '--output', 'shown.txt');
    expect(readFileSync(join(cwd, 'shown.txt'), 'utf8')).toBe(shown.stdout);
  });

  it('follow a link to the file, and leave the link', () => {
    writeFileSync(join(cwd, 'kept.json'), 'old');
    symlinkSync('kept.json', join(cwd, 'link.json'));
    report('--format', 'json', '--output', 'link.json');
    expect(lstatSync(join(cwd, 'link.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'kept.json'), 'utf8')).toContain('codebatch.report');
  });

  it.each([
    [['--format', 'sarif,json'], 'INVALID_ARGUMENT', /Add --output <folder>.*report\.sarif and report\.json/],
    [['--format', 'sarfi', '--output', 'x'], 'INVALID_ARGUMENT', /Did you mean sarif\?/],
    [['--format', ','], 'INVALID_ARGUMENT', /There are terminal, json, sarif/],
    [['--output', 'x'], 'INVALID_ARGUMENT', /--format sarif/],
    [['--format', 'sarif'], 'INVALID_ARGUMENT', /Add --output <file> for the sarif/],
    [['--format', 'sarif', '--output', 'nowhere/x.sarif'], 'FILE_NOT_WRITTEN', /The folder must be there/],
    [
      ['--format', 'sarif,json', '--output', 'rules.yml'],
      'FILE_NOT_WRITTEN',
      /Several formats go to a folder/,
    ],
  ])('refuse %j with a hint', (args, code, hint) => {
    writeTree(cwd, { 'rules.yml': '' });
    const ran = report('--json', ...args);
    expect(ran.code).toBe(2);
    const { error } = json<{ error: { code: string; hints: string[] } }>(ran);
    expect(error.code).toBe(code);
    expect(error.hints.join(' ')).toMatch(hint);
  });

  it('have an extension of their own each, and end their text with a line feed', async () => {
    const extensions = [...FORMATS.values()].map(({ extension }) => extension);
    expect(new Set(extensions).size).toBe(extensions.length);
    const told = json<Report>(report('--json'));
    for (const format of FORMATS.values())
      expect(await format.render(told, { terminal: { color: false, width: 80 } })).toMatch(/[^\n]\n$/);
  });
});
