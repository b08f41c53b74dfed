import type { Command } from 'commander';
import { sourcesOf, type Reads } from '../engine/query-sources.ts';
import type { Face } from './command.ts';
import { renderTable } from './table.ts';

/** `--explain`: where the answer comes from, instead of the answer. */
export function explainOption(command: Command): Command {
  return command.option('--explain', 'say where the answer comes from instead of giving it');
}

/** Tells them for a command about a store as a whole. */
export function tellWhole(face: Face, command: string, holds: string): void {
  tellSources(face, command, { records: [], everything: holds });
}

/** Tells the sources of an answer. */
export function tellSources({ output }: Face, command: string, reads: Reads): void {
  const sources = sourcesOf(command, reads);
  output.result(sources, () =>
    [
      `${command} reads, in this order:`,
      '',
      renderTable(
        ['FILE', 'HOLDS'],
        sources.data_sources.map(({ path, holds }) => [path, holds]),
      ),
      '',
      `Commit point: ${sources.commit_point}.`,
      `Index: ${sources.index.used ? 'used' : 'not used'}; ${sources.index.reason}.`,
      ...sources.notes,
    ].join('\n'),
  );
}
