import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorRecord } from '../../src/records/error.ts';
import type { Report } from '../../src/records/report.ts';
import type { Accepted } from '../../src/review/accept.ts';
import { codebatch, json } from '../support/codebatch.ts';
import { commitAll, git, repositoryOf } from '../support/repository.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

const FILE = '.github/codebatch-accepted.jsonl';
const CLEAN = 'def f(x):\n    return x\n';
const UNUSED = `import os\n\n\n${CLEAN}`;
const SCHEMA = join(import.meta.dirname, '..', '..', 'schemas', 'acceptance.schema.json');

/** A repository whose worktree has one regression a file. */
function regressed(...paths: string[]): string {
  const root = repositoryOf(Object.fromEntries(paths.map((path) => [path, CLEAN])));
  writeTree(root, Object.fromEntries(paths.map((path) => [path, UNUSED])));
  return root;
}

const refused = (cwd: string, ...args: string[]): ErrorRecord['error'] & { exit: number } => {
  const ran = codebatch(cwd, 'accept', '--json', ...args);
  return { ...json<ErrorRecord>(ran).error, exit: ran.code };
};

describe('codebatch accept', () => {
  it('lets a check pass that failed; asked again it says so and leaves the file as it is', () => {
    const root = regressed('a.py', 'b.py');
    const before = codebatch(root, 'check', '--json');
    expect(before.code).toBe(1);
    const [first, second] = json<Report>(before).regressions;
    const ran = codebatch(root, 'accept', first!.id, second!.id, '--reason', ' kept for a while ', '--json');
    const told = json<Accepted>(ran);
    expect(ran.code).toBe(0);
    expect(told).toMatchObject({ already: [], file: FILE });
    expect(told.accepted).toHaveLength(2);
    const text = readFileSync(join(root, FILE), 'utf8');
    expect(text).toBe(
      ['a.py', 'b.py']
        .map(
          (path) =>
            `{"code":"L101","message":"Unused import 'os'","path":"${path}","reason":"kept for a while","snippet":"import os"}\n`,
        )
        .join(''),
    );
    const valid = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
    for (const record of told.accepted) expect(valid(record)).toBe(true);
    expect(readdirSync(join(root, '.github'))).toEqual(['codebatch-accepted.jsonl']);

    const after = codebatch(root, 'check');
    expect(after.code).toBe(0);
    expect(after.stdout).toContain('Accepted (2)');
    expect(after.stdout).toContain('accepted: kept for a while');

    const again = codebatch(root, 'accept', first!.id, '--reason', 'another');
    expect(again).toMatchObject({ code: 0 });
    expect(again.stdout).toContain(`Accepted before: ${first!.id}`);
    expect(readFileSync(join(root, FILE), 'utf8')).toBe(text);
    expect(codebatch(root, 'explain', first!.id).stdout).toContain('accepted: kept for a while');
  });

  it('lists lines with reason, author and date, and those that are not committed', () => {
    const root = regressed('a.py');
    codebatch(root, 'accept', '--all', '--reason', 'legacy');
    expect(codebatch(root, 'accept', '--list').stdout).toContain('legacy (not committed yet)');
    git(root, 'checkout', '--quiet', '-b', 'work');
    const commit = commitAll(root, 'accepted');
    writeTree(root, { 'b.py': UNUSED });
    codebatch(root, 'accept', '--all', '--reason', 'new code', '--base', 'HEAD');
    expect(codebatch(root, 'accept', '--list').stdout).toBe(
      [
        "a.py L101: Unused import 'os'",
        '  legacy (a, 2001-01-01)',
        "b.py L101: Unused import 'os'",
        '  new code (not committed yet)\n',
      ].join('\n'),
    );
    expect(json(codebatch(root, 'accept', '--list', '--json'))).toMatchObject({
      accepted: [
        { path: 'a.py', reason: 'legacy', commit, author: 'a', date: '2001-01-01' },
        { path: 'b.py', reason: 'new code', commit: null, author: null, date: null },
      ],
    });
  });

  it('prunes lines whose finding is gone', () => {
    const root = regressed('a.py', 'b.py');
    codebatch(root, 'accept', '--all', '--reason', 'legacy');
    writeTree(root, { 'a.py': CLEAN });
    const told = json(codebatch(root, 'accept', '--prune', '--json'));
    expect(told).toMatchObject({ removed: [{ path: 'a.py' }], kept: 1, file: FILE });
    expect(readFileSync(join(root, FILE), 'utf8')).toMatch(/^\{.*"path":"b\.py".*\}\n$/);
  });

  it('refuses what cannot be, and then writes nothing', () => {
    const root = regressed('a.py');
    const { regressions } = json<Report>(codebatch(root, 'check', '--json'));
    const { id } = regressions[0]!;
    expect(refused(root, `${id}0`, '--reason', 'r')).toMatchObject({
      code: 'FINDING_NOT_FOUND',
      hints: [`Did you mean ${id}?`],
      exit: 2,
    });
    for (const args of [
      [],
      [id],
      [id, '--reason', '  '],
      [id, '--reason', 'two\nlines'],
      [id, '--all', '--reason', 'r'],
      [id, '--reason', 'r', '--head', 'HEAD'],
      ['--prune', '--pipeline', 'parse'],
    ])
      expect({ args, ...refused(root, ...args) }).toMatchObject({ args, code: 'INVALID_ARGUMENT', exit: 2 });
    expect(existsSync(join(root, FILE))).toBe(false);
  });

  it('refuses a finding that is no regression', () => {
    const root = repositoryOf({ 'a.py': UNUSED });
    writeTree(root, { 'a.py': CLEAN });
    const { improvements } = json<Report>(codebatch(root, 'check', '--json', '--base', 'HEAD'));
    expect(refused(root, improvements[0]!.id, '--reason', 'r', '--base', 'HEAD')).toMatchObject({
      code: 'FINDING_NOT_OPEN',
      message: `${improvements[0]!.id} has the class fixed: there is nothing to accept.`,
    });
  });

  it('refuses to write where git would not see it', () => {
    const root = regressed('a.py');
    writeTree(root, { '.gitignore': '*.jsonl\n' });
    expect(refused(root, '--all', '--reason', 'r').message).toBe(
      `git ignores ${FILE}, so nothing in it would count.`,
    );
    expect(existsSync(join(root, '.github'))).toBe(false);
  });

  it('names the line of a damaged file, and does not overwrite it', () => {
    const root = regressed('a.py');
    writeTree(root, { [FILE]: '\n<<<<<<< HEAD\n' });
    expect(refused(root, '--all', '--reason', 'r')).toMatchObject({
      code: 'ACCEPTANCE_INVALID',
      details: { file: FILE, line: 2 },
    });
    expect(readFileSync(join(root, FILE), 'utf8')).toBe('\n<<<<<<< HEAD\n');
  });

  it('follows no link: neither a folder nor a file that leads out of the repository is written', () => {
    const outside = temporaryDirectory();
    writeFileSync(join(outside, 'own.jsonl'), '');
    const byFolder = regressed('a.py');
    symlinkSync(outside, join(byFolder, '.github'));
    const byFile = regressed('a.py');
    mkdirSync(join(byFile, '.github'));
    symlinkSync(join(outside, 'own.jsonl'), join(byFile, FILE));
    for (const [root, link] of [
      [byFolder, '.github'],
      [byFile, FILE],
    ] as const)
      expect(refused(root, '--all', '--reason', 'r')).toMatchObject({
        code: 'LINK_REFUSED',
        details: { link },
        exit: 2,
      });
    expect(readdirSync(outside)).toEqual(['own.jsonl']);
    expect(readFileSync(join(outside, 'own.jsonl'), 'utf8')).toBe('');
  });
});
