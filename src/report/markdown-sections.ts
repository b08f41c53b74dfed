import type { ConfigEffect } from '../records/config-effect.ts';
import type { Report } from '../records/report.ts';
import type { SurfaceChange } from '../records/surface.ts';
import { plural } from '../util/text.ts';
import type { Entry } from './markdown-budget.ts';
import { underHeading, type EntryContext } from './markdown-findings.ts';
import { surfacePlace, type Links } from './markdown-links.ts';
import { code, fence } from './markdown-text.ts';
import { CONFIG_UNKNOWN, configLists } from './terminal-config.ts';
import { around, isBreaking } from './terminal-surface.ts';

/** Columns of a declaration. */
const DECLARATION_WIDTH = 160;

/** Exported names that were removed or changed, with both declarations. */
export function surfaceEntries(surface: readonly SurfaceChange[], links: Links | undefined): Entry[] {
  return surface.filter(isBreaking).map((change) => {
    const { base, path, reason, signature, symbol, id } = change;
    const why = reason === undefined ? '' : `: ${code(reason)}`;
    const from = base === undefined || base.path === path ? '' : ` (from ${code(base.path)})`;
    const head = `- **${change.change}** ${surfacePlace(change, links)} ${code(symbol)}${why}${from} ${code(id)}`;
    const [before, after] = around(base?.signature, signature, DECLARATION_WIDTH);
    const lines = [...before.map((line) => `- ${line}`), ...after.map((line) => `+ ${line}`)];
    const both = lines.length === 0 ? [] : fence(lines, { info: 'diff', indent: 2 });
    return { text: [head, ...both].join('\n'), rank: change.change === 'removed' ? 0 : 1 };
  });
}

/** The change's own edits of rules and comments, then what they hide and show. */
export function configEntries(effect: ConfigEffect | undefined, context: EntryContext): Entry[] {
  if (!effect) return [];
  return [
    ...effect.edits.map((edit) => ({ text: `- ${code(edit)}`, rank: -1 })),
    ...configLists(effect).flatMap(([what, findings]) =>
      underHeading(`**${what} ${plural(findings.length, 'finding')}**`, findings, context),
    ),
    ...(effect.unknown ?? []).map((path) => ({
      text: `- ${code(path)}`,
      group: `**${CONFIG_UNKNOWN}**`,
      rank: 9,
    })),
  ];
}

/** Work that could not be done. */
export function failureEntries({ failures }: Report): Entry[] {
  return failures.map(({ path, shard_id, message, code: name }) => {
    const what = path ?? (shard_id === undefined ? undefined : `shard ${shard_id}`);
    return { text: `- ${what === undefined ? '' : `${code(what)}: `}${code(message)} ${code(name)}` };
  });
}

/** Files that were not analysed, each once. */
export function skippedEntries({ skipped }: Report): Entry[] {
  const reasons = new Map(skipped.map((file) => [file.path, file.reason]));
  return [...reasons].map(([path, reason]) => ({ text: `- ${code(path)}: ${code(reason)}` }));
}

/** Things that a reader should know. */
export function noteEntries({ notes }: Report): Entry[] {
  return notes.map((note) => ({ text: `- ${code(note)}` }));
}
