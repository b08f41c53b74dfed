/**
 * A step of a job, as a program: does what its first argument lists (JSON) over the real clients, with the environment
 * as the runner gives it, and writes the answers into the file of its second. The log is what the runner would read.
 */
import { writeFileSync } from 'node:fs';
import { SafeLog } from '../../src/action/log.ts';
import { Artifacts, PART_LIMITS } from '../../src/action/transfer/artifacts.ts';
import { MemoCache } from '../../src/action/transfer/memo-cache.ts';
import { memoSaving, type RunTrust } from '../../src/action/transfer/memo-saving.ts';
import type { ArchiveLimits } from '../../src/review/zip-entries.ts';
import type { ContentKey, TaskFingerprint } from '../../src/engine/fingerprint.ts';
import { Memo } from '../../src/engine/memo.ts';

export type Step =
  | { do: 'upload'; names: [string, ...string[]]; folder: string; files: string[] }
  | { do: 'list' }
  | { do: 'download'; name: string; limits?: Partial<Omit<ArchiveLimits, 'allowed'>> }
  | { do: 'memo'; root: string; trust: RunTrust; remember: number[]; engine?: string; deadlineMs?: number };

const [, , steps, answers] = process.argv;
const temp = process.env['RUNNER_TEMP']!;
const log = SafeLog.install();
// Hundredths of these pass: see short-waits.ts.
/** A service that never answers is given up soon; a busy machine is not taken for one. */
const DEADLINE_MS = Number(process.env['TEST_DEADLINE_MS'] ?? 2_000_000);

const artifacts = new Artifacts({ log, temp, deadlineMs: DEADLINE_MS });

const FINGERPRINT = 'f'.repeat(32) as TaskFingerprint;

async function answerOf(step: Step): Promise<unknown> {
  if (step.do === 'upload') return artifacts.upload(step);
  if (step.do === 'list') return artifacts.list();
  if (step.do === 'memo') return throughMemo(step);
  const listed = (await artifacts.list())?.find(({ name }) => name === step.name);
  if (!listed) return undefined;
  const files: Record<string, string> = {};
  const whole = await artifacts.download(
    listed,
    ({ name, bytes }) => void (files[name] = bytes.toString('base64')),
    { ...PART_LIMITS, ...step.limits },
  );
  return { whole, files };
}

async function throughMemo({
  root,
  trust,
  remember,
  engine,
  deadlineMs = DEADLINE_MS,
}: Step & { do: 'memo' }): Promise<unknown> {
  const cache = new MemoCache({
    log,
    root,
    temp,
    env: process.env,
    engineDigest: engine ?? '0123456789abcdef',
    deadlineMs,
  });
  const restored = await cache.restore({ withDelta: trust.event === 'pull_request' });
  const memo = new Memo(root, { reading: true });
  let computed = 0;
  for (const n of remember) {
    const key = `${(n % 16).toString(16)}${String(n).padStart(63, '0')}:python:` as ContentKey;
    if (memo.lookup(FINGERPRINT, key)) continue;
    computed++;
    memo.put(FINGERPRINT, key, {
      bytes: Buffer.from(`{"kind":"metric","metric":"lines","value":${n}}\n`),
      summary: { codes: {}, suppressed: 0, parseErrors: 0, batchFacts: '' },
      keep: true,
    });
  }
  memo.save();
  memo.close();
  const saved = await cache.save(restored, memoSaving(trust));
  return { restored: restored.blocks, computed, saved };
}

const all: unknown[] = [];
for (const step of JSON.parse(steps!) as Step[]) all.push((await answerOf(step)) ?? null);
writeFileSync(answers!, JSON.stringify(all));
// A client that was given up may still be trying.
process.exit(0);
