import type { Report } from '../records/report.ts';
import { LISTS, sideOf, type TextOf } from '../report/listed.ts';
import type { FileRecord } from '../records/file.ts';
import type { Bytes } from './tree.ts';

/** As git has it: a byte order mark stays, and what is no UTF-8 is the replacement character. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Reads the files that the findings of a report stand in, for the formats that look at whole texts.
 * @param sides the files of both sides; none where there is no base
 * @returns gives the text of such a file; undefined for any other, and for one that is not to be had
 */
export async function listedTexts(
  report: Report,
  sides: { base?: readonly FileRecord[] | undefined; head: readonly FileRecord[] },
  bytes: Bytes,
): Promise<TextOf> {
  const paths = { base: new Set<string>(), head: new Set<string>() };
  for (const list of LISTS) for (const finding of report[list]) paths[sideOf(finding)].add(finding.path);
  const texts = { base: new Map<string, string>(), head: new Map<string, string>() };
  for (const side of ['base', 'head'] as const) {
    const files = (sides[side] ?? []).filter(({ path }) => paths[side].has(path));
    for await (const { file, bytes: content } of bytes.read(files))
      if (content) texts[side].set(file.path, decoder.decode(content));
  }
  return (path, side) => texts[side].get(path);
}
