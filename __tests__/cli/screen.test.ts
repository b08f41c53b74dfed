import { describe, expect, it } from '@jest/globals';
import { fileLinks, hasColor, hasLinks, screenWidth, type ScreenFacts } from '../../src/cli/screen.ts';

/** A screen that can show colours, or a pipe. */
function facts(
  env: NodeJS.ProcessEnv,
  given: { tty?: boolean; columns?: number; color?: boolean } = {},
): ScreenFacts {
  const { tty = true, columns = 80, color } = given;
  const stream = { isTTY: tty, columns, hasColors: () => env['TERM'] !== 'dumb' };
  return { stream, env, color };
}

describe('colours', () => {
  it.each([
    ['on a screen', {}, { tty: true }, true],
    ['not in a pipe', {}, { tty: false }, false],
    ['not on a screen without colours', { TERM: 'dumb' }, { tty: true }, false],
    ['not where NO_COLOR says so', { NO_COLOR: '1' }, { tty: true }, false],
    ['where NO_COLOR is empty', { NO_COLOR: '' }, { tty: true }, true],
    ['in a pipe where FORCE_COLOR says so', { FORCE_COLOR: '1' }, { tty: false }, true],
    ['not where FORCE_COLOR says 0', { FORCE_COLOR: '0' }, { tty: true }, false],
    ['where both say so, as Node has it', { FORCE_COLOR: '1', NO_COLOR: '1' }, { tty: false }, true],
    ['where a person asks for them', { NO_COLOR: '1' }, { tty: false, color: true }, true],
    ['not where a person forbids them', { FORCE_COLOR: '1' }, { tty: true, color: false }, false],
  ])('%s', (_where, env, given, expected) => {
    expect(hasColor(facts(env, given))).toBe(expected);
  });
});

describe('the width', () => {
  it.each([
    [{ columns: 80 }, 80],
    [{ columns: 500 }, 200],
    [{ columns: 0 }, 80],
    [{ tty: false, columns: 80 }, 100],
  ])('of %j is %d', (given, width) => {
    expect(screenWidth(facts({}, given))).toBe(width);
  });
});

describe('links', () => {
  const kitty = { TERM: 'xterm-kitty' };
  it.each([
    [kitty, true],
    [{ TERM_PROGRAM: 'vscode' }, true],
    [{ TERM_PROGRAM: 'WezTerm' }, true],
    [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.0' }, true],
    [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.15' }, false],
    [{ WT_SESSION: 'a' }, true],
    [{ VTE_VERSION: '7600' }, true],
    [{ VTE_VERSION: '5000' }, false],
    [{ TERM: 'xterm-256color' }, false],
    [{ TERM_PROGRAM: 'Apple_Terminal' }, false],
    [{ ...kitty, CI: 'true' }, false],
    [{ ...kitty, STY: '1' }, false],
    [{ ...kitty, SSH_CONNECTION: 'a b' }, false],
    [{ TERM_PROGRAM: 'vscode', SSH_CONNECTION: 'a b' }, true],
    [{ VTE_VERSION: '7600', TMUX: '/tmp/x', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a' }, false],
    [{ TMUX: '/tmp/x', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4' }, true],
    [{ ...kitty, FORCE_HYPERLINK: '0' }, false],
    [{ FORCE_HYPERLINK: '1' }, true],
  ])('with %j: %s', (env, expected) => {
    expect(hasLinks(facts(env))).toBe(expected);
  });

  it('are never in a pipe', () => {
    expect(hasLinks(facts(kitty, { tty: false }))).toBe(false);
  });

  it('lead to the file, and to its line where the terminal takes one', () => {
    const place = { path: 'a b/ü;.ts', line: 3, column: 2 };
    expect(fileLinks('/r', {})(place)).toBe('file:///r/a%20b/%C3%BC;.ts');
    expect(fileLinks('/r', kitty)(place)).toBe('file:///r/a%20b/%C3%BC;.ts#3');
  });
});
