import { lstatSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError, systemErrorCode } from '../../util/errors.ts';
import { nearest } from '../../util/text.ts';
import { splitCommand } from './command-words.ts';

/** Programs that read and write nothing: what may run where the configuration says nothing. */
export const HARMLESS = ['echo ...', 'true', 'false', 'sleep *'];

interface Pattern {
  text: string;
  program: string;
  /** One for each argument. */
  words: readonly Word[];
  /** What may follow: nothing, arguments that are neither options nor ways out, or anything. */
  rest: 'none' | 'plain' | 'any';
}

/** What an argument has to look like. */
interface Word {
  /** Its groups are what a `*` stands for. */
  form: RegExp;
  /** What is written before the first `*`. */
  head: string;
}

/**
 * The commands that a repository lets its workplans run, by program and arguments: `go test **`, `npm run lint:*`.
 *
 * `*` in a word stands for any text, `**` at the end for any number of arguments. What they stand for is never an option
 * (`-x`), an absolute path, a way through `..` or through a link that leads out of the repository: what of that may be
 * is written down. `...` at the end stands for all arguments whatever they are.
 */
export class AllowList {
  private readonly patterns: readonly Pattern[];
  private readonly root: string;

  /**
   * @param root the repository, without links
   * Throws `CONFIG_INVALID`.
   */
  constructor(patterns: readonly string[], root: string) {
    this.patterns = patterns.map(readPattern);
    this.root = root;
  }

  /** Throws `COMMAND_NOT_ALLOWED` for a command that no pattern allows. */
  check(argv: readonly string[]): void {
    if (this.patterns.some((pattern) => this.matches(pattern, argv))) return;
    const [program = ''] = argv;
    const same = this.patterns.filter((pattern) => pattern.program === program);
    const near = nearest(
      program,
      this.patterns.map((pattern) => pattern.program),
    );
    throw new UserError(
      'COMMAND_NOT_ALLOWED',
      `The configuration does not allow ${JSON.stringify(argv.join(' ').slice(0, 200))}.`,
      {
        hints: [
          same.length > 0
            ? `Of this program it allows ${same.map(({ text }) => `"${text}"`).join(', ')}.`
            : near === undefined || near === program
              ? 'Add it below schedule.allow in .github/codebatch.yml, for example "go test **".'
              : `Did you mean ${near}?`,
        ],
      },
    );
  }

  private matches({ program, words, rest }: Pattern, [given, ...args]: readonly string[]): boolean {
    if (given !== program || args.length < words.length) return false;
    if (rest === 'none' && args.length > words.length) return false;
    const fits = words.every((word, at) => this.fits(word, args[at]!));
    return fits && (rest !== 'plain' || args.slice(words.length).every((arg) => this.isPlain(arg, true)));
  }

  private fits({ form, head }: Word, arg: string): boolean {
    const found = form.exec(arg);
    if (!found) return false;
    const stars = found.slice(1);
    if (!stars.every((text, at) => this.isPlain(text, at === 0 && head === ''))) return false;
    // A harmless text may complete the way to a link that is none of what was meant.
    return stars.length === 0 || this.staysInside(arg, head);
  }

  /** Whether a text may stand for a `*`. */
  private isPlain(text: string, isWholeBegin: boolean): boolean {
    if (isWholeBegin && text.startsWith('-')) return false;
    const path = text.replace(/^https?:\/\//i, '');
    if (/(?:^|[=:,@])(?:[/\\~]|[A-Za-z]:[/\\])|(?:^|[/\\=:,@])\.\.(?:[/\\]|$)/.test(path)) return false;
    return this.staysInside(path);
  }

  /**
   * Whether every path that a program may read in an argument stays in the repository: the whole of it, what stands
   * behind its last `=`, what is glued to an option of one letter. A way out that is written down is meant.
   */
  private staysInside(arg: string, head = ''): boolean {
    const option = /^-[A-Za-z0-9]/.test(arg) ? 2 : 0;
    return [0, arg.lastIndexOf('=') + 1, option].every((begin) => {
      const written = head.slice(begin);
      const isMeant =
        isAbsolute(written) || relative(this.root, resolve(this.root, written)).startsWith('..');
      return isMeant || isInside(this.root, arg.slice(begin));
    });
  }
}

/** True when a path of this text, as far as it exists, is inside of the root once all links are followed. */
export function isInside(root: string, path: string): boolean {
  for (let full = resolve(root, path); ; full = dirname(full)) {
    try {
      if (lstatSync(full, { throwIfNoEntry: false })) {
        const real = realpathSync(full);
        return real === root || real.startsWith(root.endsWith(sep) ? root : join(root, sep));
      }
    } catch (error) {
      // A link that leads nowhere may lead somewhere tomorrow.
      if (!['ENOTDIR', 'ENAMETOOLONG'].includes(systemErrorCode(error) ?? '')) return false;
    }
    if (full === dirname(full)) return true;
  }
}

function readPattern(text: string): Pattern {
  const [program = '', ...words] = splitCommand(text);
  const last = words.at(-1);
  const rest = last === '...' ? 'any' : last === '**' ? 'plain' : 'none';
  if (rest !== 'none') words.pop();
  if (program.includes('*') || words.some((word) => word.includes('**') || word === '...'))
    throw new UserError('CONFIG_INVALID', `"${text}" below schedule.allow is no pattern of a command.`, {
      hints: ['A program is named in full; ** and ... stand at the end: "go test **".'],
    });
  return {
    text,
    program,
    rest,
    words: words.map(readWord),
  };
}

function readWord(word: string): Word {
  const parts = word.split('*');
  const escaped = parts.map((part) => part.replace(/[\\^$.+?()[\]{}|/-]/g, '\\$&'));
  return { form: new RegExp(`^${escaped.join('(.*)')}$`, 's'), head: parts[0]! };
}
