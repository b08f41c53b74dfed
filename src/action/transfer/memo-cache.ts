import type { restoreCache, saveCache } from '@actions/cache';
import { execFile } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, win32 } from 'node:path';
import { promisify } from 'node:util';
import { exportMemo, importMemo, MEMO_SEGMENTS, memoKeys, type MemoKeys } from '../../engine/memo-travel.ts';
import { sha256Hex } from '../../util/json.ts';
import { plural } from '../../util/text.ts';
import type { Remark, SafeLog } from '../log.ts';
import type { MemoSaving } from './memo-saving.ts';
import { PlatformService } from './platform-service.ts';

export interface MemoCacheOptions {
  log: SafeLog;
  /** Root of the store whose memo travels. */
  root: string;
  /** Folder for what is on its way: `RUNNER_TEMP`. */
  temp: string;
  /** All that decides whether a memo can be of use: 16 hex digits or more. */
  engineDigest: string;
  /** The environment in which the client works; it is changed. */
  env: NodeJS.ProcessEnv;
  /** After this a restore, or a save, is given up as a whole. */
  deadlineMs?: number;
}

/** What came back. */
export interface RestoredMemo {
  blocks: number;
  /** Content digest of what each entry had, to save only what changed since. */
  digests: ReadonlyMap<string, string>;
  /** What the segments of the default branch remember: a pull request saves what is beside it. */
  standing: MemoKeys;
}

interface CacheClient {
  restoreCache: typeof restoreCache;
  saveCache: typeof saveCache;
}

const DEADLINE_MS = 3 * 60 * 1000;

/** More than this in one entry is no memo of ours. */
const MAX_ENTRY_BYTES = 1024 * 1024 * 1024;

/** Entries on their way at once. */
const AT_ONCE = 4;

const DELTA = 'delta';

const COSTS = 'What is not remembered is computed again.';

/**
 * The memo in the cache of the platform: one entry for each of 16 segments, named by what it holds, and one of what a
 * pull request added. Only ever an acceleration: whatever the service does costs time and one warning.
 */
export class MemoCache {
  private readonly service: PlatformService;
  private readonly options: MemoCacheOptions;
  /** True when everything that was asked for at a time failed: an entry that is lost is no service that is away. */
  private isAway = false;
  /** When what is under way is given up: 17 entries may not take 17 times as long. */
  private until = 0;

  constructor(options: MemoCacheOptions) {
    this.options = options;
    this.service = new PlatformService(options.log, 'cache service');
  }

  /**
   * Fills the store's memo with what earlier runs remembered.
   * @param given `withDelta`: true on a pull request, which has an entry of its own; `segments`: those that are of use
   */
  async restore({
    withDelta,
    segments = MEMO_SEGMENTS,
  }: {
    withDelta: boolean;
    segments?: readonly string[];
  }): Promise<RestoredMemo> {
    const { log, root } = this.options;
    const digests = new Map<string, string>();
    let standing: MemoKeys = new Set();
    let blocks = 0;
    if (!(await passesOverPaths())) {
      log.warn(`What earlier runs remembered is not restored: ${NO_GNU_TAR} ${COSTS}`);
      return { blocks, digests, standing };
    }
    await this.inJail(async (jail) => {
      // The first alone: a service that is away is asked once, not 17 times.
      for (const group of [segments.slice(0, 1), ...chunks(segments.slice(1), AT_ONCE)])
        blocks += await this.restoreAll(group, jail, digests);
      standing = memoKeys(root);
      if (withDelta) blocks += await this.restoreAll([DELTA], jail, digests);
    });
    if (blocks > 0) log.info(`Remembered from earlier runs: ${plural(blocks, 'block')}.`);
    return { blocks, digests, standing };
  }

  /**
   * Saves what this run added to the memo, as far as it may; gives the keys that were saved. What did not change since it
   * was restored is not saved again.
   */
  async save(restored: RestoredMemo, saving: MemoSaving): Promise<string[]> {
    const { log } = this.options;
    const entries = saving.as === 'nothing' ? [] : this.changed(restored, saving.as);
    if (entries.length === 0) {
      log.info(`The memo is not saved: ${saving.as === 'nothing' ? saving.why : 'nothing in it changed'}.`);
      return [];
    }
    const saved: string[] = [];
    let size = 0;
    await this.inJail(async (jail) => {
      for (const { entry, bytes } of entries) {
        const key = `${this.prefix(entry)}${sha256Hex(bytes)}`;
        if (this.isAway || !(await this.saveEntry(entry, { key, bytes, jail }))) return;
        saved.push(key);
        size += bytes.length;
      }
    });
    if (saved.length > 0)
      log.info(
        `Saved ${plural(saved.length, 'entry', 'entries')} of the memo, ${size} bytes: ${saving.why}.`,
      );
    return saved;
  }

  /** Entries whose content is new. */
  private changed(restored: RestoredMemo, as: 'segments' | 'delta'): { entry: string; bytes: Buffer }[] {
    const { root } = this.options;
    return (as === 'delta' ? [DELTA] : MEMO_SEGMENTS).flatMap((entry) => {
      const { bytes, blocks } =
        entry === DELTA ? exportMemo(root, MEMO_SEGMENTS, restored.standing) : exportMemo(root, [entry]);
      const isNew = blocks > 0 && restored.digests.get(entry) !== sha256Hex(bytes);
      return isNew ? [{ entry, bytes }] : [];
    });
  }

  private async restoreAll(
    entries: readonly string[],
    jail: string,
    digests: Map<string, string>,
  ): Promise<number> {
    if (this.isAway) return 0;
    const got = await Promise.all(entries.map((entry) => this.restoreEntry(entry, jail)));
    this.isAway = entries.length > 0 && got.every((one) => one === 'failed');
    let blocks = 0;
    for (const [n, bytes] of got.entries()) {
      if (!bytes || bytes === 'failed') continue;
      const entry = entries[n]!;
      const added = importMemo(this.options.root, entry === DELTA ? MEMO_SEGMENTS : [entry], bytes);
      blocks += added.blocks;
      if (added.damaged) this.damaged(entry);
      else digests.set(entry, sha256Hex(bytes));
    }
    return blocks;
  }

  /** The newest entry that there is, if it is what its key says. */
  private async restoreEntry(entry: string, jail: string): Promise<Buffer | 'failed' | undefined> {
    const prefix = this.prefix(entry);
    const key = await this.ask(`restoring ${prefix}*`, async (cache) => {
      const matched = await cache.restoreCache([fileOf(entry)], prefix, [prefix]);
      return matched ?? '';
    });
    if (key === undefined) return 'failed';
    if (key === '') return undefined;
    const bytes = plainFile(join(jail, fileOf(entry)));
    if (bytes && key === `${prefix}${sha256Hex(bytes)}`) return bytes;
    this.damaged(entry);
    return undefined;
  }

  private async saveEntry(
    entry: string,
    given: { key: string; bytes: Buffer; jail: string },
  ): Promise<boolean> {
    writeFileSync(join(given.jail, fileOf(entry)), given.bytes);
    const id = await this.ask(`saving ${given.key}`, async (cache) => {
      // The client looks for the file from the working directory, and its name must be the same on every machine.
      // By the object: the artifact client brings a package that keeps the folder in mind, and replaces both functions.
      const before = process.cwd();
      process.chdir(given.jail);
      try {
        return await cache.saveCache([fileOf(entry)], given.key);
      } finally {
        process.chdir(before);
      }
    });
    return id !== undefined;
  }

  private ask<T>(what: string, work: (cache: CacheClient) => Promise<T>): Promise<T | undefined> {
    return this.service.ask({
      what,
      costs: COSTS,
      deadlineMs: Math.max(1, this.until - performance.now()),
      work: async () => {
        const cache = await import('@actions/cache');
        if (!cache.isFeatureAvailable()) throw new Error('there is none here');
        return work(cache);
      },
      failure: (_value, remarks) => reasonOf(remarks),
    });
  }

  private damaged(entry: string): void {
    this.service.fail(`restoring ${this.prefix(entry)}*`, COSTS, 'the entry is damaged');
  }

  private prefix(entry: string): string {
    return `codebatch-memo-${this.options.engineDigest}-${entry}-`;
  }

  /**
   * The client packs and unpacks below the workspace and lets an archive name any path. So the workspace is an empty
   * folder for it, and its tar passes over every name with a slash: what comes out is a file in that folder. This stays,
   * for a client that was given up may still be at work.
   */
  private async inJail(work: (jail: string) => Promise<void>): Promise<void> {
    const { env, temp } = this.options;
    const jail = realpathSync(mkdtempSync(join(temp, 'codebatch-memo-')));
    this.until = performance.now() + (this.options.deadlineMs ?? DEADLINE_MS);
    env['GITHUB_WORKSPACE'] = jail;
    env['TAR_OPTIONS'] = '--exclude=*/*';
    env['RUNNER_TEMP'] = jail;
    try {
      await work(jail);
    } finally {
      rmSync(jail, { recursive: true, force: true });
    }
  }
}

const NO_GNU_TAR = `the tar of this machine is not GNU's, and another would unpack to any path.`;

/** True where the client's tar is one that obeys `TAR_OPTIONS`; other tars would let an archive write where it likes. */
async function passesOverPaths(): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)(tarOfClient(), ['--version'], { timeout: 10_000 });
    return stdout.includes('GNU tar');
  } catch {
    return false;
  }
}

/** The tar that `@actions/cache` takes on each platform (its `internal/tar.js`). */
function tarOfClient(): string {
  if (process.platform === 'darwin') return 'gtar';
  const ofGit = win32.join(process.env['PROGRAMFILES'] ?? '', 'Git', 'usr', 'bin', 'tar.exe');
  return process.platform === 'win32' && existsSync(ofGit) ? ofGit : 'tar';
}

/** The client swallows every failure and only speaks of it: its first complaint is the reason. */
function reasonOf(remarks: readonly Remark[]): string | undefined {
  const reserve = remarks.find(({ text }) => RESERVE.test(text));
  // Someone saved the very same bytes meanwhile.
  if (reserve?.text.includes('(409)')) return undefined;
  if (reserve) return RESERVE.exec(reserve.text)![1];
  return remarks.find(({ level }) => level === 'warning' || level === 'error')?.text;
}

const RESERVE = /^Failed to reserve cache: (?:Error: )?(.*)/s;

/** Same on every machine: the name is part of what an entry is found by. */
function fileOf(entry: string): string {
  return `codebatch-memo-${entry}.packs`;
}

function plainFile(path: string): Buffer | undefined {
  const standing = lstatSync(path, { throwIfNoEntry: false });
  return standing?.isFile() && standing.size <= MAX_ENTRY_BYTES ? readFileSync(path) : undefined;
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, n) =>
    list.slice(n * size, (n + 1) * size),
  );
}
