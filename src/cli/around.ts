import type { Report } from '../records/report.ts';
import type { TerminalContext } from '../report/terminal.ts';
import { shownTexts, type WantedTexts } from '../review/shown-texts.ts';
import type { Face } from './command.ts';
import { fileLinks } from './screen.ts';

/**
 * What a screen shows around the places of a check: their texts, and links to them where the screen has links and the
 * files on this disk are those that were judged.
 */
export async function aroundPlaces(
  { cwd, env, output }: Face,
  report: Report,
  wanted: WantedTexts,
): Promise<Pick<TerminalContext, 'textOf' | 'linkOf'>> {
  const isEmpty = (wanted.base ?? []).length + (wanted.head ?? []).length === 0;
  if (isEmpty && !output.links) return {};
  const texts = await shownTexts(report, wanted, cwd);
  const { kind, ref } = report.head;
  const isOnDisk = kind === 'worktree' || kind === 'directory' || ref === 'HEAD';
  return {
    textOf: texts.textOf,
    ...(output.links && isOnDisk ? { linkOf: fileLinks(texts.root, env) } : {}),
  };
}
