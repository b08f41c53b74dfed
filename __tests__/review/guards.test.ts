import { describe, expect, it } from '@jest/globals';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, FindingClass } from '../../src/records/finding.ts';
import type { Report } from '../../src/records/report.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { check } from '../../src/review/check.ts';
import { registry } from '../../src/tasks/registry.ts';
import { commitAll, repositoryOf } from '../support/repository.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

const CONFIG = '.github/codebatch.yml';
const ALL_TEXT = { [CONFIG]: 'tasks: {lint: {all_text: true}}\n' };
const UNUSED = 'import os\n\n\ndef f(x):\n    return x\n';
const CLEAN = '\n\ndef f(x):\n    return x\n';
const BROKEN = '\n\ndef f(x:\n    return (x\n';
const LONG = `a = '${'b'.repeat(130)}'\n`;
/** A function with a text that another opening before it turns inside out. */
const DOCUMENTED = 'def f(x):\n    """Gives x."""\n    return x\n';
const UNCLOSED = 'print("""\n';
const HEAD_BROKEN = 'the head file does not parse';
const BASE_BROKEN = 'the base file does not parse';
const OVER_LIMIT = 'the head file was not analysed: the file is larger than the limit';
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;
const BINARY = new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0xff, 0xfe, 0, 0x28, 0x80, 10, 0x29, 0]);

/** What becomes of a path in the head: another content, a link, or nothing. */
type Change = string | Uint8Array | { link: string } | undefined;

interface Guard {
  name: string;
  base: Record<string, string | Uint8Array>;
  head: Record<string, Change>;
  /** The finding that is asked about. */
  of: [code: string, path: string];
  /** Class and reason of all findings of that rule in that file. */
  told: [FindingClass, string?][];
  /** Files of the head that are listed as not analysed. */
  skipped?: string[];
}

const GUARDS: Guard[] = [
  {
    name: 'a head that no longer parses has its findings about names unknown',
    base: { 'a.py': UNUSED },
    head: { 'a.py': BROKEN },
    of: ['L101', 'a.py'],
    told: [['unknown', HEAD_BROKEN]],
  },
  {
    name: 'a syntax error that another one may hide is unknown',
    base: { 'a.py': `${CLEAN}x = = 1\n` },
    head: { 'a.py': `${CLEAN}def g(:\n    """\n` },
    of: ['E0001', 'a.py'],
    told: [['unknown', HEAD_BROKEN], ['new'], ['new']],
  },
  {
    name: 'a rule of lines needs no tree: fixed in a head that does not parse',
    base: { 'a.py': `${LONG}${CLEAN}` },
    head: { 'a.py': `a = 'b'\n${BROKEN}` },
    of: ['L002', 'a.py'],
    told: [['fixed']],
  },
  ...(['x = 1 \n', '\tx = 1\n'] as const).map((line, at): Guard => ({
    name: `a rule of lines needs no tree: ${['trailing space', 'a tab'][at]} is fixed in a head that does not parse`,
    base: { 'a.js': `if (a) {\n${line}}\n` },
    head: { 'a.js': 'if (a) {\n  y(;\n}\n' },
    of: [['L001', 'L004'][at]!, 'a.js'],
    told: [['fixed']],
  })),
  {
    name: 'a missing last line break needs no tree: fixed in a head that does not parse',
    base: { 'a.py': 'x = 1' },
    head: { 'a.py': 'x = (\n' },
    of: ['L005', 'a.py'],
    told: [['fixed']],
  },
  {
    name: 'a rule of lines is new on an old line although the base did not parse',
    base: { 'a.py': `${BROKEN}x = 1\n` },
    head: { 'a.py': `${CLEAN}x = 1` },
    of: ['L005', 'a.py'],
    told: [['new']],
  },
  {
    name: 'a word in a comment that an open string may have swallowed is unknown',
    base: { 'a.py': `# TODO later\n${DOCUMENTED}` },
    head: { 'a.py': `${UNCLOSED}# TODO later\n${DOCUMENTED}` },
    of: ['L003', 'a.py'],
    told: [['unknown', HEAD_BROKEN]],
  },
  {
    name: 'a finding that a comment silenced, which an open string may have swallowed, is unknown',
    base: { 'a.py': `${LONG.trim()}  # noqa: E501\n${DOCUMENTED}` },
    head: { 'a.py': `${UNCLOSED}${LONG.trim()}  # noqa: E501\n${DOCUMENTED}` },
    of: ['L002', 'a.py'],
    told: [['unknown', HEAD_BROKEN]],
  },
  {
    name: 'a silencing comment that is taken away makes its finding new, parsed or not',
    base: { 'a.py': `${CLEAN}${LONG.trim()}  # noqa: E501\n` },
    head: { 'a.py': `${BROKEN}${LONG}` },
    of: ['L002', 'a.py'],
    told: [['new', 'no longer silenced by a comment']],
  },
  {
    name: 'a base that did not parse has what appears on an old line unknown',
    base: { 'a.py': `import os\nos.run((\n` },
    head: { 'a.py': 'import os\n' },
    of: ['L101', 'a.py'],
    told: [['unknown', BASE_BROKEN]],
  },
  {
    name: 'a base that did not parse has what appears on a written line new',
    base: { 'a.py': 'x = (\n' },
    head: { 'a.py': 'import os\nx = 1\n' },
    of: ['L101', 'a.py'],
    told: [['new']],
  },
  {
    name: 'a cycle through a file that no longer parses is unknown',
    base: { 'a.py': 'import b\nb.f()\n', 'b.py': 'import a\nf = a\n' },
    head: { 'b.py': 'imp ort a (\nf = a\n' },
    of: ['C001', 'a.py'],
    told: [['unknown', `${HEAD_BROKEN} (b.py)`]],
  },
  {
    name: 'a file that grew over the limit has its findings unknown',
    base: { 'a.py': UNUSED, [CONFIG]: 'limits: {file_bytes: 200}\n' },
    head: { 'a.py': `${CLEAN}${'x = 1\n'.repeat(60)}` },
    of: ['L101', 'a.py'],
    told: [['unknown', OVER_LIMIT]],
    skipped: ['a.py'],
  },
  {
    name: 'a text that grew over the limit has its findings unknown',
    base: { 'a.txt': 'x \n', [CONFIG]: `${ALL_TEXT[CONFIG]}limits: {file_bytes: 200}\n` },
    head: { 'a.txt': 'x\n'.repeat(200) },
    of: ['L001', 'a.txt'],
    told: [['unknown', OVER_LIMIT]],
    skipped: ['a.txt'],
  },
  {
    name: 'a limit that only the head sets keeps the file out on both sides',
    base: { 'a.py': UNUSED },
    head: { 'a.py': CLEAN, [CONFIG]: 'limits: {file_bytes: 10}\n' },
    of: ['L101', 'a.py'],
    told: [],
    skipped: ['a.py'],
  },
  {
    name: 'a rule that only the head switches off is off on both sides',
    base: { 'a.py': UNUSED },
    head: { 'a.py': CLEAN, [CONFIG]: 'severity: {L101: "off"}\n' },
    of: ['L101', 'a.py'],
    told: [],
  },
  {
    name: 'a path that only the head ignores is ignored on both sides',
    base: { 'a.py': UNUSED },
    head: { 'a.py': CLEAN, [CONFIG]: 'ignore: [a.py]\n' },
    of: ['L101', 'a.py'],
    told: [],
  },
  {
    name: 'a file that moves under an ignored path has its findings changed by rules',
    base: { 'a.py': UNUSED, [CONFIG]: 'ignore: [vendor/]\n' },
    head: { 'a.py': undefined, 'vendor/a.py': UNUSED },
    of: ['L101', 'a.py'],
    told: [['rule_changed', 'its path is now ignored']],
  },
  {
    name: 'a comment that silences a finding is no repair',
    base: { 'a.py': UNUSED },
    head: { 'a.py': UNUSED.replace('os', 'os  # noqa') },
    of: ['L101', 'a.py'],
    told: [['rule_changed', 'silenced by a comment']],
  },
  {
    name: 'a deleted file takes its findings with it',
    base: { 'a.py': UNUSED },
    head: { 'a.py': undefined },
    of: ['L101', 'a.py'],
    told: [['gone']],
  },
  {
    name: 'a file that became a link takes its findings with it',
    base: { 'a.py': UNUSED, 'b.py': CLEAN },
    head: { 'a.py': { link: 'b.py' } },
    of: ['L101', 'a.py'],
    told: [['gone']],
  },
  {
    name: 'code that became binary has its findings unknown',
    base: { 'a.py': UNUSED },
    head: { 'a.py': BINARY },
    of: ['L101', 'a.py'],
    told: [['unknown', HEAD_BROKEN]],
  },
  {
    name: 'text that became binary has its findings unknown',
    base: { 'a.txt': 'x \n', ...ALL_TEXT },
    head: { 'a.txt': BINARY },
    of: ['L001', 'a.txt'],
    told: [['unknown', 'the head file was not analysed: it is not UTF-8 text']],
    skipped: ['a.txt'],
  },
  {
    name: 'code that Git LFS took over has its findings unknown, those of lines too',
    base: { 'a.py': UNUSED, 'b.py': LONG },
    head: { 'a.py': POINTER, 'b.py': POINTER },
    of: ['L002', 'b.py'],
    told: [['unknown', 'the head file was not analysed: its content is kept by Git LFS']],
    skipped: ['a.py', 'b.py'],
  },
  {
    name: 'a pointer of Git LFS that is named like code has no syntax errors',
    base: { 'a.py': UNUSED },
    head: { 'clip.ts': POINTER },
    of: ['E0002', 'clip.ts'],
    told: [],
    skipped: ['clip.ts'],
  },
  {
    name: 'text that is still text is compared as ever',
    base: { 'a.txt': 'one \ntwo \n', ...ALL_TEXT },
    head: { 'a.txt': 'one\nmore\ntwo \n' },
    of: ['L001', 'a.txt'],
    told: [['fixed']],
  },
  {
    name: 'code whose encoding is broken is still read, and what is repaired is fixed',
    base: { 'a.py': `${UNUSED}# é\n` },
    head: { 'a.py': Buffer.concat([Buffer.from(`${CLEAN}# `), Buffer.from([0xe9, 10])]) },
    of: ['L101', 'a.py'],
    told: [['fixed']],
  },
  {
    name: 'code whose encoding is broken keeps what it keeps',
    base: { 'a.py': `${UNUSED}# é\n` },
    head: { 'a.py': Buffer.concat([Buffer.from(`${UNUSED}# `), Buffer.from([0xe9, 10])]) },
    of: ['L101', 'a.py'],
    told: [],
  },
];

/** Makes both commits and judges the second by the first. */
async function judged({ base, head }: Pick<Guard, 'base' | 'head'>): Promise<Report> {
  const root = repositoryOf(base);
  change(root, head);
  return reportOf(root, { base: 'HEAD^', head: 'HEAD' });
}

function change(root: string, head: Record<string, Change>): void {
  for (const [path, content] of Object.entries(head)) {
    rmSync(join(root, path), { force: true });
    if (content === undefined) continue;
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, join(root, path));
    else writeTree(root, { [path]: content });
  }
  commitAll(root, 'head');
}

async function reportOf(
  root: string,
  asked: { base: string; head: string; config?: string },
): Promise<Report> {
  return (await check({ registry, cwd: root, env: process.env, ...asked })).report;
}

function findingsOf(report: Report, [code, path]: Guard['of']): Finding[] {
  return [
    ...report.unknown,
    ...report.rule_changed,
    ...report.regressions,
    ...report.improvements,
    ...report.carried,
  ].filter((finding) => finding.code === code && (finding.path === path || finding.base?.path === path));
}

const TITLES: Partial<Record<FindingClass, string>> = {
  new: 'Regressions',
  fixed: 'Improvements, thank you',
  gone: 'Gone with the code',
  unknown: 'Unknown',
  rule_changed: 'Changed by rules or comments',
};

/** Where findings stand that only a comment of the change hides: in the section of the configuration, and only there. */
const SILENCED = 'Comments silence 1 finding';

/** The section of the terminal's text that a finding stands in, and its line there. */
function inTerminal(report: Report, id: string): { title: string; line: string } {
  const lines = renderTerminal(report, { color: false, width: 1000, verbose: true }).split('\n');
  const at = lines.findIndex((line) => line.endsWith(` ${id}`));
  const isTitle = (line: string): boolean =>
    (/ \([\d,]+\)$/.test(line) && !line.startsWith(' ')) || line === SILENCED;
  const title = lines.slice(0, at).findLast(isTitle);
  return { title: title!.replace(/ \([\d,]+\)$/, ''), line: lines[at]! };
}

/** What SARIF says of a finding beside its place. */
function inSarif(report: Report, id: string): unknown {
  const log = JSON.parse(renderSarif(report)) as {
    runs: { results: { partialFingerprints: Record<string, string>; properties: unknown }[] }[];
  };
  return log.runs[0]!.results.find(({ partialFingerprints }) =>
    Object.values(partialFingerprints).includes(id),
  )!.properties;
}

/** Class and reason of a finding in every format. */
function expectTold(report: Report, guard: Pick<Guard, 'of' | 'told'>): void {
  const findings = findingsOf(report, guard.of);
  expect(findings.map(({ class: name, reason }) => (reason === undefined ? [name] : [name, reason]))).toEqual(
    guard.told,
  );
  for (const { id, class: name, reason } of findings) {
    const { title, line } = inTerminal(report, id);
    expect(title).toBe(reason === 'silenced by a comment' ? SILENCED : TITLES[name]);
    if (reason !== undefined) expect(line).toContain(`: ${reason} `);
    expect(inSarif(report, id)).toEqual(reason === undefined ? { class: name } : { class: name, reason });
  }
}

describe('nothing is claimed that is not known', () => {
  it.each(GUARDS)('$name', async (guard) => {
    const report = await judged(guard);
    expectTold(report, guard);
    const skipped = report.skipped.filter(({ side }) => side === 'head').map(({ path }) => path);
    expect(skipped).toEqual(guard.skipped ?? []);
    expect(report.failures).toEqual([]);
  });

  it('a file that takes too long has its findings unknown, and the report is incomplete', async () => {
    const root = repositoryOf({ 'a.py': UNUSED });
    // The base is remembered, so that no machine is too slow for it.
    await reportOf(root, { base: 'HEAD', head: 'HEAD' });
    change(root, { 'a.py': `${CLEAN}${'y = f(1) + [2, 3][0]\n'.repeat(1_500_000)}` });
    const limits = temporaryDirectory();
    writeTree(limits, { 'limits.yml': 'limits: {seconds_per_file: 1, file_bytes: 100000000}\n' });
    const report = await reportOf(root, { base: 'HEAD^', head: 'HEAD', config: join(limits, 'limits.yml') });
    const reason = 'the head file was not analysed: It took longer than 1 s.';
    expectTold(report, { of: ['L101', 'a.py'], told: [['unknown', reason]] });
    expect(report.failures).toEqual([
      { code: 'timed_out', message: 'It took longer than 1 s.', path: 'a.py' },
    ]);
    expect(report).toMatchObject({ improvements: [], conclusion: 'failure' });
  });
});
