import { lineMap } from '../compare/line-map.ts';
import { sourceLines, type SourceLines } from '../compare/source-lines.ts';
import { BlobReader } from '../git/blobs.ts';
import { changedBlobs, type ChangedBlob } from '../git/changed-blobs.ts';
import type { Repository } from '../git/repository.ts';
import type { Report } from '../records/report.ts';

/** Lines of the head that a change wrote, by path: first and last line of each range, in order. */
export type ChangedLines = Map<string, (readonly [from: number, to: number])[]>;

/**
 * Which lines the change wrote in the files that have a regression. Of a new file all are; a renamed one is compared with
 * what it was. None unless both sides are commits.
 */
export async function changedLines(report: Report, repository: Repository): Promise<ChangedLines> {
  const lines: ChangedLines = new Map();
  const { base, head } = report;
  const paths = [...new Set(report.regressions.map(({ path }) => path))].sort();
  if (base.commit === undefined || head.kind !== 'commit' || head.commit === undefined || paths.length === 0)
    return lines;
  const changed = await changedBlobs(repository, { before: base.commit, after: head.commit });
  const wanted = paths.flatMap((path) => {
    const blob = changed.get(path);
    return blob ? [{ path, blob }] : [];
  });
  const texts = await textsOf(
    repository,
    wanted.map(({ blob }) => blob),
  );
  for (const { path, blob } of wanted) {
    const before = blob.before === undefined ? undefined : sourceLines(texts.get(blob.before));
    const after = sourceLines(texts.get(blob.after));
    lines.set(path, before ? writtenLines(before, after) : [[1, Math.max(1, after.raw.length)]]);
  }
  return lines;
}

async function textsOf(repository: Repository, blobs: readonly ChangedBlob[]): Promise<Map<string, string>> {
  const oids = new Set(
    blobs.flatMap(({ before, after }) => (before === undefined ? [after] : [before, after])),
  );
  const texts = new Map<string, string>();
  const reader = new BlobReader(repository);
  try {
    for await (const blob of reader.read([...oids]))
      if ('bytes' in blob) texts.set(blob.oid, blob.bytes.toString('utf8'));
  } finally {
    reader.close();
  }
  return texts;
}

/** The ranges of the second text that have no partner in the first. */
function writtenLines(before: SourceLines, after: SourceLines): [number, number][] {
  const map = lineMap(before, after);
  const ranges: [number, number][] = [];
  for (let line = 1; line <= after.raw.length; line++) {
    if (map.toBase(line) !== 0) continue;
    const last = ranges.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges;
}
