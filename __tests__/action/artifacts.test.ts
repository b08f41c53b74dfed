import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  artifactOfPart,
  artifactOfSplit,
  partOfArtifact,
  partsOf,
  splitsOf,
  uploadNames,
} from '../../src/action/transfer/part-name.ts';
import { artifactOfReport, reportsOf } from '../../src/review/report-name.ts';
import { ResultsService, type Fault } from '../support/results-service.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';
import { deadlineFor, job } from '../support/transfer.ts';
import type { Step } from '../support/transfer-steps.ts';

let service: ResultsService;
let folder: string;

beforeAll(() => {
  folder = temporaryDirectory();
  writeTree(folder, {
    'part.json': '{"range":"00-7f"}\n',
    '.hidden/memo.packs': 'packs',
    'a/b/lines.jsonl': 'x\n'.repeat(99),
  });
});

beforeEach(async () => {
  service = await new ResultsService().start();
});

afterEach(() => service.stop());

const NAMES: [string, string] = ['codebatch-part-00-7f-a1-u1', 'codebatch-part-00-7f-a1-u2'];
const FILES = ['part.json', '.hidden/memo.packs', 'a/b/lines.jsonl'];
const upload = (names: [string, string] = NAMES): Step => ({ do: 'upload', names, folder, files: FILES });
const DOWNLOAD: Step & { do: 'download' } = { do: 'download', name: NAMES[0] };

describe('parts as artifacts', () => {
  it('arrive as they left, hidden files too, with their size in the log', async () => {
    const { answers, log, commands, home } = await job(service.env(), upload(), { do: 'list' }, DOWNLOAD);
    const { size, digest } = service.artifacts.artifacts[0]!;
    expect(answers).toEqual([
      { name: NAMES[0], id: 1, bytes: Number(size), digest },
      [{ name: NAMES[0], id: 1, size: Number(size), digest }],
      {
        whole: true,
        files: {
          'part.json': Buffer.from('{"range":"00-7f"}\n').toString('base64'),
          '.hidden/memo.packs': Buffer.from('packs').toString('base64'),
          'a/b/lines.jsonl': Buffer.from('x\n'.repeat(99)).toString('base64'),
        },
      },
    ]);
    expect(log).toContain(`Uploaded ${NAMES[0]}: 3 files, ${size} bytes packed.\n`);
    expect(log).toContain(`Downloaded ${NAMES[0]}: 3 files, ${size} bytes packed.\n`);
    expect(commands.filter(({ name }) => name !== 'debug' && name !== 'add-mask')).toEqual([]);
    expect([readdirSync(join(home, 'temp')), readdirSync(join(home, 'workspace'))]).toEqual([[], []]);
  });

  it('take another name when one is taken, or its bytes broke off', async () => {
    let uploads = 0;
    service.fault = (name) => (name === 'PUT blob' && uploads++ < 1 ? { status: 403 } : undefined);
    const { answers, warnings } = await job(service.env(), upload(), upload([NAMES[1], 'third']));
    expect(answers.map((one) => (one as { name: string }).name)).toEqual([NAMES[1], 'third']);
    expect(warnings).toEqual([]);
  });

  it('are refused when they hold more than a limit', async () => {
    const limits = [{ entries: 2 }, { entryBytes: 17 }, { totalBytes: 2 }];
    const { answers, warnings, log } = await job(
      service.env(),
      upload(),
      ...limits.map((one): Step => ({ ...DOWNLOAD, limits: one })),
    );
    expect(answers.slice(1)).toEqual(limits.map(() => ({ whole: false, files: {} })));
    expect(warnings).toEqual([
      expect.stringMatching(
        /^The artifact service failed while downloading .*it has 3 files, .* It counts as missing\.$/,
      ),
    ]);
    for (const reason of ['has 198 bytes, and 17 is the most', 'bytes, and 2 is the most'])
      expect(log).toContain(reason);
  });

  it('never leave the folder that is made for them, whatever the service calls the file', async () => {
    service.artifacts.fileName = '../../outside\n::error::x';
    const inside = await job(service.env(), upload(), DOWNLOAD);
    expect((inside.answers[1] as { whole: boolean }).whole).toBe(true);
    expect(inside.commands.filter(({ name }) => name === 'error')).toEqual([]);
    expect(readdirSync(inside.home).sort()).toEqual(['answers.json', 'temp', 'workspace']);
    service.artifacts.fileName = '..';
    const outside = await job(service.env(), DOWNLOAD);
    expect(outside.answers).toEqual([{ whole: false, files: {} }]);
    expect(outside.warnings).toHaveLength(1);
  });

  it('are refused when the bytes are not those that were uploaded', async () => {
    await job(service.env(), upload());
    const blob = service.blobs.blobs.get('/blob/artifact-1')!;
    blob.bytes = Buffer.from(blob.bytes);
    blob.bytes[40]! ^= 1;
    const { answers, warnings } = await job(service.env(), DOWNLOAD);
    expect(answers).toEqual([{ whole: false, files: {} }]);
    expect(warnings).toEqual([expect.stringContaining('its digest is another than the service says.')]);
  });
});

describe('an artifact service that fails while a part is uploaded', () => {
  const cases: [what: string, on: string, fault: Fault, told: string][] = [
    ['refuses the name', 'CreateArtifact', { status: 403 }, '(403)'],
    ['is asked too often', 'CreateArtifact', { status: 429 }, 'after 5 attempts'],
    ['is broken', 'CreateArtifact', { status: 500 }, 'after 5 attempts'],
    ['never answers', 'CreateArtifact', 'hang', 'no answer in 100 s'],
    ['answers with a page of a proxy', 'CreateArtifact', 'garbage', 'after 5 attempts'],
    ['breaks off its answer', 'CreateArtifact', 'truncate', ''],
    ['cuts the connection', 'CreateArtifact', 'reset', ''],
    ['takes no bytes', 'PUT blob', { status: 503 }, ''],
    ['takes no bytes without a word', 'PUT blob', { status: 401, body: '' }, 'it answered 401.'],
    ['forgets the upload', 'FinalizeArtifact', { status: 404 }, '(404)'],
  ];

  it.each(cases)('and %s costs one warning', async (_what, on, fault, told) => {
    service.fault = (name) => (name === on ? fault : undefined);
    const env = { ...service.env(), ...deadlineFor(fault) };
    const { answers, warnings, commands } = await job(env, upload());
    expect(answers).toEqual([null]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(
      /^The artifact service failed while uploading codebatch-part-00-7f-a1-u1: .*run the job again\.$/,
    );
    expect(warnings[0]).toContain(told);
    expect(commands.filter(({ name }) => name === 'error')).toEqual([]);
  });

  it('and is not there at all costs one warning, however much is asked of it', async () => {
    const { answers, warnings } = await job({}, upload(), { do: 'list' }, DOWNLOAD);
    expect(answers).toEqual([null, null, null]);
    expect(warnings).toEqual([expect.stringContaining('ACTIONS_RUNTIME_TOKEN')]);
  });

  it('gets through to one that recovers', async () => {
    let asked = 0;
    service.fault = (name) => (name === 'CreateArtifact' && asked++ < 3 ? { status: 502 } : undefined);
    const { answers, warnings } = await job(service.env(), upload());
    expect([answers, warnings]).toEqual([[expect.objectContaining({ name: NAMES[0] })], []]);
  });
});

describe('an artifact service that fails while a part is downloaded', () => {
  const cases: [what: string, on: string, fault: Fault][] = [
    ['lists nothing', 'ListArtifacts', { status: 500 }],
    ['gives no address', 'GetSignedArtifactURL', { status: 404 }],
    ['refuses the bytes', 'GET blob', { status: 403 }],
    ['breaks off the bytes', 'GET blob', 'truncate'],
    ['sends a page of a proxy', 'GET blob', 'garbage'],
    ['never sends them', 'GET blob', 'hang'],
  ];

  let standing: ResultsService;
  beforeAll(async () => {
    standing = await new ResultsService().start();
    await job(standing.env(), upload());
  });
  afterAll(() => standing.stop());

  it.each(cases)('and %s costs one warning', async (_what, on, fault) => {
    standing.fault = (name) => (name === on ? fault : undefined);
    const { answers, warnings, commands } = await job({ ...standing.env(), ...deadlineFor(fault) }, DOWNLOAD);
    expect([[null], [{ whole: false, files: {} }]]).toContainEqual(answers);
    expect(warnings).toHaveLength(1);
    expect(commands.filter(({ name }) => name === 'error')).toEqual([]);
  });
});

describe('the name of a part', () => {
  it('tells its range, its attempt and its check, and comes back as it went in', () => {
    const part = { check: 'Lint (all)', range: '40-7f', attempt: 3, upload: 1 };
    expect(artifactOfPart(part)).toBe('codebatch-lint-all--part-40-7f-a3-u1');
    expect(partOfArtifact(artifactOfPart(part))).toEqual({ ...part, check: 'lint-all' });
    expect(partOfArtifact(artifactOfPart({ ...part, check: '' }))).toEqual({ ...part, check: '' });
    const one = { ...part, check: '', range: 'ab' };
    expect(partOfArtifact(artifactOfPart(one))).toEqual(one);
    expect(() => artifactOfPart({ ...part, range: '00-3f,80' })).toThrow('is not one range of shards');
  });

  it.each([
    'codebatch-part-00-7f-a0-u1',
    'x-codebatch-part-00-7f-a1-u1',
    'codebatch-part-0-7f-a1-u1',
    'report',
    'codebatch-part-00-7f-a1-u1.zip',
  ])('is not %s', (name) => expect(partOfArtifact(name)).toBeUndefined());

  it('leads to the newest attempt of each range first', () => {
    const artifacts = [
      { name: 'codebatch-part-00-7f-a1-u2' },
      { name: 'codebatch-part-80-ff-a1-u1' },
      { name: 'codebatch-part-00-7f-a10-u1' },
      { name: 'codebatch-part-00-7f-a2-u1' },
      { name: 'codebatch-other--part-00-7f-a9-u1' },
      { name: 'coverage' },
    ];
    const parts = partsOf(artifacts, '');
    expect(
      [...parts].map(([range, found]) => [range, found.map(({ part }) => `${part.attempt}.${part.upload}`)]),
    ).toEqual([
      ['00-7f', ['10.1', '2.1', '1.2']],
      ['80-ff', ['1.1']],
    ]);
  });
});

describe('the name of a split and of a report', () => {
  const names = uploadNames((nth) => artifactOfSplit({ check: 'Lint (all)', attempt: 2, upload: nth }));

  it('is another for each upload, and leads to the newest split of its check', () => {
    expect(names.slice(0, 2)).toEqual(['codebatch-lint-all--split-a2-u1', 'codebatch-lint-all--split-a2-u2']);
    const all = [
      'codebatch-split-a3-u1',
      'codebatch-lint-all--split-a1-u1',
      names[1]!,
      names[0],
      'codebatch-lint-all--split-a10-u1',
      'codebatch-lint-all--part-00-ff-a11-u1',
    ].map((name) => ({ name }));
    expect(splitsOf(all, 'Lint (all)').map(({ name }) => name)).toEqual([
      'codebatch-lint-all--split-a10-u1',
      names[1],
      names[0],
      'codebatch-lint-all--split-a1-u1',
    ]);
  });

  it('begins alike for the reports of all checks', () => {
    expect(artifactOfReport({ check: '', attempt: 1, upload: 1 })).toBe('codebatch-report-a1-u1');
    expect(artifactOfReport({ check: 'Lint (all)', attempt: 1, upload: 2 })).toBe(
      'codebatch-report-lint-all-a1-u2',
    );
  });

  it('leads to all reports of an attempt, those of checks that share a name too', () => {
    const reports = uploadNames((nth) => artifactOfReport({ check: 'lint', attempt: 2, upload: nth }));
    expect(reports.at(-1)).toBe('codebatch-report-lint-a2-u9');
    const all = [...reports, 'codebatch-report-a2-u1', 'codebatch-report-lint-a1-u1'].map((name) => ({
      name,
    }));
    expect(reportsOf(all, 2).map(({ check, artifact }) => [check, artifact.name])).toEqual([
      ['', 'codebatch-report-a2-u1'],
      ...reports.map((name) => ['lint', name]),
    ]);
  });
});
