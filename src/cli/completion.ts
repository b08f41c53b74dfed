import type { ApiCommand, ApiOption } from '../records/api.ts';

/** What a shell can offer for a value: words, names of files, or ids of what stands in the store of `--store`. */
export type Offer =
  | { kind: 'words'; words: readonly string[] }
  | { kind: 'files' | 'folders' | 'batches' | 'snapshots' | 'nothing' };

/** What can follow at one place of a command line. */
export interface Place {
  /** The words that lead there: `` at the top, `batch`, `batch init`. */
  path: string;
  /** Words that lead on. */
  subcommands: { word: string; description: string }[];
  options: { flag: string; description: string; value: Offer | undefined }[];
  argument: Offer;
}

/** Every place of the command line, the top first. */
export function placesOf(commands: readonly ApiCommand[], globals: readonly ApiOption[]): Place[] {
  const places = new Map<string, Place>([['', placeOf('', globals)]]);
  for (const command of commands) {
    const words = command.name.split(' ');
    for (const [at, word] of words.entries()) {
      const [before, path] = [words.slice(0, at).join(' '), words.slice(0, at + 1).join(' ')];
      if (places.has(path)) continue;
      const isLast = at === words.length - 1;
      const description = isLast ? command.description : '';
      places.get(before)!.subcommands.push({ word, description });
      places.set(path, {
        ...placeOf(path, [...(isLast ? command.options : []), ...globals.filter(isHelp)]),
        argument: isLast ? argumentOffer(command) : { kind: 'nothing' },
      });
    }
  }
  return [...places.values()];
}

function isHelp({ flag }: ApiOption): boolean {
  return flag === '--help';
}

function placeOf(path: string, options: readonly ApiOption[]): Place {
  return {
    path,
    subcommands: [],
    options: options.map((option) => ({
      flag: option.flag,
      description: option.description,
      value: option.type === 'boolean' ? undefined : optionOffer(option),
    })),
    argument: { kind: 'nothing' },
  };
}

const NAMED_OFFERS: Readonly<Record<string, Offer>> = {
  dir: { kind: 'folders' },
  store: { kind: 'folders' },
  part: { kind: 'folders' },
  file: { kind: 'files' },
  path: { kind: 'files' },
  report: { kind: 'files' },
  workplan: { kind: 'files' },
  batch: { kind: 'batches' },
};

function optionOffer({ flag, value, choices }: ApiOption): Offer {
  if (choices) return { kind: 'words', words: choices };
  if (flag === '--batch') return { kind: 'batches' };
  if (flag === '--snapshot') return { kind: 'snapshots' };
  return NAMED_OFFERS[value ?? ''] ?? { kind: 'nothing' };
}

function argumentOffer({ name, arguments: wanted, requires_store: hasStore }: ApiCommand): Offer {
  const [first] = wanted;
  if (first?.choices) return { kind: 'words', words: first.choices };
  if (hasStore && ['base', 'head'].includes(first?.name ?? '')) return { kind: 'batches' };
  if (name === 'batch show') return { kind: 'batches' };
  if (name === 'snapshot show') return { kind: 'snapshots' };
  return NAMED_OFFERS[first?.name ?? ''] ?? { kind: 'nothing' };
}
