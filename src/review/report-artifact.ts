import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { openArtifact, type RunArtifact } from '../github/artifacts.ts';
import type { GithubRepository } from '../github/repository.ts';
import { GithubError } from '../github/trouble.ts';
import { FOREIGN_REPORT_BYTES } from './foreign-report.ts';
import type { Foreign, Refusal } from './ingest.ts';
import { messageOf, UserError } from '../util/errors.ts';
import { zipEntries, type ArchiveLimits } from './zip-entries.ts';

/** The report's files: for later steps, and as one artifact for other workflows. */
export const REPORT_FILES = {
  report: 'report.json',
  origin: 'origin.json',
  sarif: 'report.sarif',
  markdown: 'report.md',
  html: 'report.html',
} as const;

const NAMES = Object.values(REPORT_FILES);

/** Packed, of one artifact. */
const MAX_BYTES = 64 * 1024 * 1024;

/** The same report in four forms. */
const LIMITS: ArchiveLimits = {
  entries: NAMES.length,
  entryBytes: 4 * FOREIGN_REPORT_BYTES,
  totalBytes: 8 * FOREIGN_REPORT_BYTES,
  ratio: 200,
  allowed: new RegExp(`^(?:${NAMES.join('|').replaceAll('.', '\\.')})$`),
};

/** What an artifact holds of a report, as {@link readArchive} reads it, or why it is refused. */
export async function fetchReport(
  github: GithubRepository,
  artifact: RunArtifact,
  temp: string,
): Promise<Foreign | Refusal> {
  return fetchArchive(github, artifact, { temp, read: readArchive });
}

/**
 * What somebody makes of an artifact that anybody could have made, or why it is refused. It is never unpacked to disk.
 * @param temp folder for the packed archive while it is read
 * @param read is given the path of the archive, which is gone afterwards
 */
export async function fetchArchive<T>(
  github: GithubRepository,
  artifact: RunArtifact,
  { temp, read }: { temp: string; read: (archive: string) => T | Promise<T> },
): Promise<T | Refusal> {
  if (artifact.bytes > MAX_BYTES) return tooLarge(artifact.bytes);
  const jail = mkdtempSync(join(temp, 'codebatch-report-'));
  const archive = join(jail, 'report.zip');
  try {
    const problem = await download(github, artifact, archive);
    return problem ?? (await read(archive));
  } finally {
    rmSync(jail, { recursive: true, force: true });
  }
}

/** Why not, when it did not come whole. */
async function download(
  github: GithubRepository,
  { id }: RunArtifact,
  archive: string,
): Promise<Refusal | undefined> {
  const file = await open(archive, 'wx', 0o600);
  let size = 0;
  try {
    for await (const chunk of await openArtifact(github, id)) {
      size += chunk.byteLength;
      if (size > MAX_BYTES) return tooLarge(size);
      await file.writeFile(chunk);
    }
    return undefined;
  } catch (error) {
    if (error instanceof GithubError)
      return { refused: error.message, ...(error.isPassing ? { isPassing: true } : {}) };
    // A connection that breaks in the middle; a full disk is no fault of the service.
    if (error instanceof Error && 'syscall' in error && error.syscall === 'write') throw error;
    return { refused: `The artifact broke off on its way (${messageOf(error)}).`, isPassing: true };
  } finally {
    await file.close();
  }
}

/** What an archive holds of a report, or why it is refused. Nothing that it holds is judged here. */
export function readArchive(archive: string): Foreign | Refusal {
  const found = new Map<string, Uint8Array>();
  try {
    for (const { name, bytes } of zipEntries(archive, LIMITS))
      if (name === REPORT_FILES.report || name === REPORT_FILES.origin) found.set(name, bytes);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { refused: error.message };
  }
  const [report, origin] = [found.get(REPORT_FILES.report), found.get(REPORT_FILES.origin)];
  if (!report || !origin)
    return { refused: `The artifact has no ${report ? REPORT_FILES.origin : REPORT_FILES.report}.` };
  return { report, origin };
}

function tooLarge(bytes: number): Refusal {
  return { refused: `The artifact has ${bytes} bytes, and ${MAX_BYTES} is the most.` };
}
