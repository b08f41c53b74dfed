import type { Artifact, DefaultArtifactClient } from '@actions/artifact';
import { lstatSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, UserError } from '../../util/errors.ts';
import { plural } from '../../util/text.ts';
import type { SafeLog } from '../log.ts';
import { PlatformService } from './platform-service.ts';
import { zipEntries, type ArchiveEntry, type ArchiveLimits } from '../../review/zip-entries.ts';

export interface ArtifactOptions {
  log: SafeLog;
  /** Folder for what is on its way: `RUNNER_TEMP`. */
  temp: string;
  /** After this an upload, a list or a download is given up. */
  deadlineMs?: number;
}

/** What is uploaded. */
export interface Upload {
  /** The names to try: each only when the one before broke off on the way. */
  names: readonly [string, ...string[]];
  /** Folder of the files. */
  folder: string;
  /** Paths below it; one that starts with a dot counts like any other. */
  files: readonly string[];
  /** Days that it is kept. */
  days?: number;
}

export interface Uploaded {
  name: string;
  id: number;
  /** Packed. */
  bytes: number;
  /** Of the archive. */
  digest?: string;
}

/** An artifact of this run. */
export type ListedArtifact = Pick<Artifact, 'name' | 'id' | 'size' | 'digest'>;

/** What a part may hold, unless the caller knows better. */
export const PART_LIMITS: ArchiveLimits = {
  entries: 2_000,
  entryBytes: 256 * 1024 * 1024,
  totalBytes: 1024 * 1024 * 1024,
  ratio: 200,
  allowed: /^[A-Za-z0-9._/-]{1,200}$/,
};

const DEADLINE_MS = 10 * 60 * 1000;

/**
 * Artifacts of this run. Whatever the service does costs one warning: who asked gets undefined, and says what is missing
 * then. What is downloaded may come from anyone who could run a job.
 */
export class Artifacts {
  private readonly service: PlatformService;
  private readonly options: ArtifactOptions;

  constructor(options: ArtifactOptions) {
    this.options = options;
    this.service = new PlatformService(options.log, 'artifact service');
  }

  /** Uploads files under the first name that goes through. */
  async upload({ names, folder, files, days }: Upload): Promise<Uploaded | undefined> {
    const paths = [...files].sort().map((file) => join(folder, file));
    const uploaded = await this.ask(
      `uploading ${names[0]}.`,
      'The results of this job are missing then: run the job again.',
      async (client) => {
        const { name, answer } = await firstOf(names, (one) =>
          client.uploadArtifact(one, paths, folder, {
            compressionLevel: 6,
            ...(days === undefined ? {} : { retentionDays: days }),
          }),
        );
        if (answer.id === undefined) throw new Error('the service gave no id');
        const digest = answer.digest === undefined ? {} : { digest: `sha256:${answer.digest}` };
        return { name, id: answer.id, bytes: answer.size ?? 0, ...digest };
      },
    );
    if (uploaded)
      this.options.log.info(
        `Uploaded ${uploaded.name}: ${plural(files.length, 'file')}, ${uploaded.bytes} bytes packed.`,
      );
    return uploaded;
  }

  /** All artifacts of this run, of all its attempts. */
  async list(): Promise<ListedArtifact[] | undefined> {
    return this.ask(
      'listing the artifacts of this run.',
      'What other jobs did is not known then.',
      async (client) => {
        const { artifacts } = await client.listArtifacts();
        return artifacts.map(({ name, id, size, digest }) => ({
          name,
          id,
          size,
          ...(digest === undefined ? {} : { digest }),
        }));
      },
    );
  }

  /**
   * Hands the files of an artifact over, one after the other; they are never written to disk. False, after a warning,
   * when it cannot be had or is refused: what was handed over until then must not be used.
   */
  async download(
    artifact: ListedArtifact,
    visit: (entry: ArchiveEntry) => void,
    limits: ArchiveLimits = PART_LIMITS,
  ): Promise<boolean> {
    const { log, temp } = this.options;
    const what = `downloading ${artifact.name}.`;
    const costs = 'It counts as missing.';
    if (artifact.size > limits.totalBytes) {
      this.service.fail(what, costs, `it has ${artifact.size} bytes, and ${limits.totalBytes} is the most`);
      return false;
    }
    const jail = mkdtempSync(join(temp, 'codebatch-artifact-'));
    try {
      const archive = await this.ask(what, costs, (client) => fetchArchive(client, artifact, jail));
      if (archive === undefined) return false;
      let files = 0;
      for (const entry of zipEntries(archive, limits)) {
        visit(entry);
        files++;
      }
      log.info(
        `Downloaded ${artifact.name}: ${plural(files, 'file')}, ${statSync(archive).size} bytes packed.`,
      );
      return true;
    } catch (error) {
      if (!(error instanceof UserError) || error.code !== 'ARTIFACT_REFUSED') throw error;
      this.service.fail(what, costs, messageOf(error));
      return false;
    } finally {
      rmSync(jail, { recursive: true, force: true });
    }
  }

  private ask<T>(
    what: string,
    costs: string,
    work: (client: DefaultArtifactClient) => Promise<T>,
  ): Promise<T | undefined> {
    return this.service.ask({
      what: what.replace(/\.$/, ''),
      costs,
      deadlineMs: this.options.deadlineMs ?? DEADLINE_MS,
      // The client is large and most steps need none of it.
      work: async () => work(new (await import('@actions/artifact')).DefaultArtifactClient()),
    });
  }
}

/** The packed archive in the jail, whole and with the digest that the service has of it. */
async function fetchArchive(
  client: DefaultArtifactClient,
  artifact: ListedArtifact,
  jail: string,
): Promise<string> {
  const { digestMismatch } = await client.downloadArtifact(artifact.id, {
    path: jail,
    skipDecompress: true,
    ...(artifact.digest === undefined ? {} : { expectedHash: artifact.digest }),
  });
  if (digestMismatch) throw new Error('its digest is another than the service says');
  // Its name comes from the service, and a try that broke off may have left another.
  const [name, ...more] = readdirSync(jail);
  const archive = join(jail, name ?? '');
  if (name === undefined || more.length > 0 || !lstatSync(archive).isFile())
    throw new Error('what came is no single file');
  if (artifact.size > 0 && lstatSync(archive).size !== artifact.size)
    throw new Error(`it has ${lstatSync(archive).size} bytes where the service says ${artifact.size}`);
  return archive;
}

/** Uploads of one artifact that may break off: whatever is wrong then, one more would not mend it. */
const MOST_BROKEN = 4;

/** The first name that works. Another is tried only when the name is taken, or was taken and then the bytes broke off. */
async function firstOf<T>(
  [name, next, ...more]: readonly [string, ...string[]],
  work: (name: string) => Promise<T>,
  broken = 0,
): Promise<{ name: string; answer: T }> {
  try {
    return { name, answer: await work(name) };
  } catch (error) {
    const message = messageOf(error);
    const isTaken = message.includes('409');
    const isRefused = message.includes('CreateArtifact') && !isTaken;
    const left = MOST_BROKEN - broken - (isTaken ? 0 : 1);
    if (next === undefined || isRefused || left === 0) throw error;
    return firstOf([next, ...more], work, MOST_BROKEN - left);
  }
}
