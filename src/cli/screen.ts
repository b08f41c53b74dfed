import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LinkOf } from '../report/terminal-view.ts';

/** What decides how text is drawn. */
export interface ScreenFacts {
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'hasColors'>;
  env: NodeJS.ProcessEnv;
  /** What `--color` and `--no-color` say; undefined when neither stands. */
  color?: boolean | undefined;
}

/** Lines longer than this are no pleasure to read. */
const WIDEST = 200;

/** Where there is no screen. */
const NO_SCREEN = 100;

/** Columns to fill: those of the screen, at most 200, and 100 where there is none. */
export function screenWidth({ stream }: ScreenFacts): number {
  // A screen that does not know its size says 0.
  return stream.isTTY ? Math.min(WIDEST, stream.columns || 80) : NO_SCREEN;
}

/**
 * Whether to colour. What a person says on the command line holds; then `FORCE_COLOR`, which colours files and pipes
 * too (`0` and `false` forbid it); then `NO_COLOR`; then what the screen can show.
 */
export function hasColor({ stream, env, color }: ScreenFacts): boolean {
  if (color !== undefined) return color;
  const { FORCE_COLOR: force, NO_COLOR: no } = env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return stream.isTTY && stream.hasColors(env as Record<string, string>);
}

/** A version is `3.4` or `3.5a`. */
function isAtLeast(version: string | undefined, major: number, minor: number): boolean {
  const [, a = '0', b = '0'] = /^(\d+)\.(\d+)/.exec(version ?? '') ?? [];
  return Number(a) > major || (Number(a) === major && Number(b) >= minor);
}

/** Terminals that have links (OSC 8), by what they say of themselves in the environment. */
const LINKING: readonly ((env: NodeJS.ProcessEnv) => boolean)[] = [
  ({ TERM_PROGRAM }) => ['vscode', 'WezTerm', 'ghostty', 'rio'].includes(TERM_PROGRAM ?? ''),
  ({ TERM_PROGRAM, TERM_PROGRAM_VERSION }) =>
    TERM_PROGRAM === 'iTerm.app' && isAtLeast(TERM_PROGRAM_VERSION, 3, 1),
  ({ TERM }) => ['xterm-kitty', 'xterm-ghostty', 'alacritty', 'foot', 'contour'].includes(TERM ?? ''),
  ({ WT_SESSION }) => Boolean(WT_SESSION),
  // 0.50.0 fell over links.
  ({ VTE_VERSION }) => Number(VTE_VERSION ?? 0) > 5000,
];

/** Whether places become links: where the terminal has them and the files are on the machine that it runs on. */
export function hasLinks({ stream, env }: ScreenFacts): boolean {
  const { FORCE_HYPERLINK: force, TERM_PROGRAM: program } = env;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (!stream.isTTY || env['TERM'] === 'dumb' || env['CI'] !== undefined) return false;
  // From here a link would open a file of another machine; an editor's own terminal knows where its files are.
  if (program !== 'vscode' && (env['SSH_CONNECTION'] ?? env['SSH_TTY']) !== undefined) return false;
  // A multiplexer hands on what the terminal around it left in the environment.
  if (env['TMUX'] !== undefined) return program === 'tmux' && isAtLeast(env['TERM_PROGRAM_VERSION'], 3, 4);
  return env['STY'] === undefined && LINKING.some((is) => is(env));
}

/**
 * Links to files below a folder of this machine. They are for this screen alone and enter nothing that is written down.
 * Only one terminal is known to take a line with them: elsewhere it would be looked for in the file's name.
 */
export function fileLinks(root: string, env: NodeJS.ProcessEnv): LinkOf {
  const takesLine = env['TERM'] === 'xterm-kitty' && env['TMUX'] === undefined;
  return ({ path, line }) => `${pathToFileURL(join(root, path)).href}${takesLine ? `#${line}` : ''}`;
}
