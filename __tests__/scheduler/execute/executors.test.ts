import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AllowList } from '../../../src/scheduler/execute/allow-list.ts';
import { CapturedOutput } from '../../../src/scheduler/execute/captured-output.ts';
import { inTurn } from '../../../src/scheduler/execute/in-turn.ts';
import { GENTLY } from '../../../src/scheduler/execute/program.ts';
import { EX_NORETRY } from '../../../src/scheduler/queue.ts';
import { UserError } from '../../../src/util/errors.ts';
import { executePayload, logOf, workplaceOf } from '../../support/workplace.ts';
import { git, repositoryOf } from '../../support/repository.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

/** Whether a process stands that is no zombie. */
function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

async function pidsIn(file: string): Promise<number[]> {
  for (let at = 0; at < 200 && !(existsSync(file) && readFileSync(file, 'utf8').endsWith('.\n')); at++)
    await sleep(10);
  return readFileSync(file, 'utf8').match(/\d+/g)!.map(Number);
}

/** A family that does not want to end: a child in the background, and both deaf to being asked. */
const DEAF = `trap '' TERM; (trap '' TERM; sleep 60; echo late > late) & echo $$ $! . > pids; wait`;
const POLITE = `(sleep 60) & echo $$ $! . > pids; wait`;

describe('a program', () => {
  it('says what it says, and its exit code decides', async () => {
    const place = workplaceOf({ shell: true });
    const good = await executePayload(place, '@sh:echo out; echo err >&2');
    expect(good).toMatchObject({ code: 0, made: [] });
    expect(logOf(good).split('\n').sort()).toEqual(['', 'err', 'out']);
    const bad = await executePayload(place, '@sh:exit 7');
    expect(bad).toMatchObject({ code: 7, error: 'sh ended with exit code 7.' });
    expect((await executePayload(place, '@sh:exit 78')).code).toBe(EX_NORETRY);
    expect(await executePayload(place, '@sh:kill -9 $$')).toMatchObject({
      code: 128,
      error: expect.stringContaining('ended before'),
    });
  });

  it.each([
    ['polite', POLITE],
    ['deaf', DEAF],
  ])('that takes too long ends with all that it has started, be it %s', async (_how, script) => {
    const place = workplaceOf({ shell: true });
    const ended = executePayload(place, `@sh:${script}`, { timeoutMs: 300 });
    const pids = await pidsIn(join(place.root, 'pids'));
    expect(pids).toHaveLength(2);
    expect(await ended).toMatchObject({ code: 124, error: 'sh took longer than 0.3 s.' });
    await sleep(50);
    expect(pids.filter(isAlive)).toEqual([]);
  });

  it.each([undefined, GENTLY])(
    'ends with all that it has started when it is stopped (%s)',
    async (reason) => {
      const place = workplaceOf({ shell: true });
      const stop = new AbortController();
      const ended = executePayload(place, `@sh:${DEAF}`, { signal: stop.signal });
      const pids = await pidsIn(join(place.root, 'pids'));
      const started = performance.now();
      stop.abort(reason);
      expect((await ended).error).toBe('sh was ended before it had finished.');
      expect(performance.now() - started > 1500).toBe(reason === GENTLY);
      await sleep(50);
      expect(pids.filter(isAlive)).toEqual([]);
    },
  );

  it('leaves nothing behind that it has started', async () => {
    const place = workplaceOf({ shell: true });
    const outcome = await executePayload(place, '@sh:sleep 60 & echo $! . > pids');
    expect(outcome.code).toBe(0);
    await sleep(50);
    expect((await pidsIn(join(place.root, 'pids'))).filter(isAlive)).toEqual([]);
  });

  it('may write more than anybody keeps: the beginning and the end stay', async () => {
    const place = workplaceOf({ shell: true });
    const log = logOf(
      await executePayload(place, '@sh:echo first; head -c 5000000 /dev/zero | tr "\\0" x; echo last'),
    );
    expect(Buffer.byteLength(log)).toBeLessThanOrEqual(1024 * 1024);
    expect(Buffer.byteLength(log)).toBeGreaterThan(1_000_000);
    expect(log).toMatch(/^first\nx+\n… \d+ bytes are left out here …\nx+last\n$/);
  });

  it('leaves what it made in a folder that is its own', async () => {
    const place = workplaceOf({ shell: true });
    const { made } = await executePayload(
      place,
      '@sh:cd "$CODEBATCH_ARTIFACTS" && mkdir b && echo 1 > b/c && echo 2 > a && ln -s /etc/passwd l && mkfifo f',
    );
    expect(made.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['a', '2\n'],
      ['b/c', '1\n'],
    ]);
  });
});

describe('output', () => {
  it('is kept as it is, in whatever pieces it comes, until there is too much of it', () => {
    for (const piece of [1, 3, 400, 100_000]) {
      const [text, output] = [Buffer.from('0123456789'.repeat(300)), new CapturedOutput(1128)];
      for (let at = 0; at < text.length; at += piece) output.add(text.subarray(at, at + piece));
      const said = output.bytes().toString();
      expect(said.startsWith(text.subarray(0, 500).toString())).toBe(true);
      expect(said.endsWith(text.subarray(-500).toString())).toBe(true);
      expect(said).toContain('\n… 2000 bytes are left out here …\n');
    }
    const short = new CapturedOutput(1128);
    short.add(Buffer.from('x'.repeat(1000)));
    expect(short.bytes().toString()).toBe('x'.repeat(1000));
  });
});

describe('a list of allowed commands', () => {
  const allows = (pattern: string, ...argv: string[]): boolean => {
    try {
      new AllowList([pattern], temporaryDirectory()).check(argv);
      return true;
    } catch (error) {
      if (error instanceof UserError && error.code === 'COMMAND_NOT_ALLOWED') return false;
      throw error;
    }
  };

  it('takes words as they are written, with stars for what is neither an option nor a way out', () => {
    expect(allows('go test', 'go', 'test')).toBe(true);
    expect(allows('go test', 'go', 'test', './...')).toBe(false);
    expect(allows('go test **', 'go', 'test')).toBe(true);
    expect(allows('go test **', 'go', 'test', './...', 'a')).toBe(true);
    expect(allows('go test **', 'go', 'test', '-exec', 'x')).toBe(false);
    expect(allows('go test -v *', 'go', 'test', '-v', './a')).toBe(true);
    expect(allows('npm run lint:*', 'npm', 'run', 'lint:js')).toBe(true);
    expect(allows('npm run lint:*', 'npm', 'run', 'lint:../x')).toBe(false);
    expect(allows('git diff *', 'git', 'diff', 'main..HEAD')).toBe(true);
    expect(allows('open *', 'open', 'https://example.com/a')).toBe(true);
    expect(allows('make ...', 'make', '-C', '/')).toBe(true);
    expect(allows('x a.c', 'x', 'abc')).toBe(false);
    // A way out of the repository that is written down is meant.
    expect(allows('x /nowhere/at/*', 'x', '/nowhere/at/all')).toBe(true);
    expect(allows('x --in=../beside/*', 'x', '--in=../beside/a')).toBe(true);
    expect(allows('x --in=../beside/*', 'x', '--in=../beside/../a')).toBe(false);
  });

  it('says what is wrong with a pattern, and what it allows of a program', () => {
    expect(() => allows('*')).toThrow('no pattern of a command');
    expect(() => allows('a ** b')).toThrow('no pattern of a command');
    expect(() => allows('a; b')).toThrow('no command');
    const list = new AllowList(['go test **'], '/');
    const hint = (...argv: string[]): string | undefined => {
      try {
        list.check(argv);
      } catch (error) {
        return error instanceof UserError ? error.hints[0] : undefined;
      }
      return undefined;
    };
    expect(hint('go', 'run')).toBe('Of this program it allows "go test **".');
    expect(hint('gp')).toBe('Did you mean go?');
    expect(hint('cargo')).toContain('schedule.allow');
  });
});

describe('a file', () => {
  const changed = (root: string): Buffer => {
    writeFileSync(join(root, 'a.txt'), 'one\nTWO\nthree\n');
    const patch = Buffer.from(`${git(root, 'diff')}\n`);
    git(root, 'checkout', '--quiet', '.');
    writeFileSync(join(root, 'a.diff'), patch);
    return patch;
  };

  it('that is a patch is applied once, and is applied already when nobody heard of it', async () => {
    const root = repositoryOf({ 'a.txt': 'one\ntwo\nthree\n' });
    const sha256 = createHash('sha256').update(changed(root)).digest('hex');
    const place = workplaceOf({ root });
    const payload = `@file:a.diff#apply#sha256=${sha256}`;
    expect(logOf(await executePayload(place, payload))).toBe('applied\n');
    expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('one\nTWO\nthree\n');
    const again = await executePayload(place, payload);
    expect(again.code).toBe(0);
    expect(logOf(again)).toContain('was applied already');
    writeFileSync(join(root, 'a.txt'), 'other\n');
    expect(await executePayload(place, payload)).toMatchObject({
      code: 1,
      error: expect.stringContaining('does not apply'),
    });
    expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('other\n');
  });

  it('that is a patch waits for its turn, and neither a stop nor its time ends the worker', async () => {
    const root = repositoryOf({ 'a.txt': 'one\ntwo\nthree\n' });
    changed(root);
    const place = workplaceOf({ root });
    const controller = new AbortController();
    const turn = join(root, '.codebatch', 'apply-turn.db');
    let free = (): void => undefined;
    const held = inTurn(turn, new AbortController().signal, () => new Promise<void>((done) => (free = done)));
    expect(await executePayload(place, '@file:a.diff#apply', { timeoutMs: 200 })).toMatchObject({
      code: 124,
      error: 'The patch was not applied within 0.2 s.',
    });
    const waiting = executePayload(place, '@file:a.diff#apply', controller);
    const patient = executePayload(place, '@file:a.diff#apply');
    controller.abort();
    expect(await waiting).toMatchObject({ code: 1, error: expect.stringContaining('stopped') });
    expect(git(root, 'diff')).toBe('');
    free();
    await held;
    expect(logOf(await patient)).toBe('applied\n');
  });

  it('that are many patches are applied one after the other, and a process that died holds up nobody', async () => {
    const root = repositoryOf({ 'a.txt': '' });
    mkdirSync(join(root, '.codebatch'));
    // What a process leaves that ended while it had its turn.
    const dying = `import { DatabaseSync } from 'node:sqlite';
      const db = new DatabaseSync(process.argv[1]);
      db.exec('PRAGMA journal_mode = WAL; BEGIN IMMEDIATE');
      process.kill(process.pid, 'SIGKILL');`;
    spawnSync(process.execPath, [
      '--input-type=module',
      '-e',
      dying,
      join(root, '.codebatch', 'apply-turn.db'),
    ]);
    const running = new Set<number>();
    let most = 0;
    await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        inTurn(join(root, '.codebatch', 'apply-turn.db'), new AbortController().signal, async () => {
          running.add(at);
          most = Math.max(most, running.size);
          await sleep(5);
          running.delete(at);
        }),
      ),
    );
    expect(most).toBe(1);
  });

  it('whose content is another than its payload says is not used', async () => {
    const root = repositoryOf({ 'a.txt': 'one\ntwo\nthree\n' });
    changed(root);
    const outcome = await executePayload(workplaceOf({ root }), '@file:a.diff#apply#sha1=abcd');
    expect(outcome).toMatchObject({
      code: EX_NORETRY,
      error: expect.stringContaining('is not what the payload means'),
    });
    expect(git(root, 'diff')).toBe('');
  });

  it.each([
    '../evil-patch',
    '.git/hooks/post-commit',
    '.github/codebatch.yml',
    '.codebatch/schedule.db',
    'sub/.git/config',
  ])('that is a patch of %s is refused', async (path) => {
    const root = repositoryOf({ 'a.txt': '' });
    writeFileSync(
      join(root, 'a.diff'),
      `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1 @@\n+evil\n`,
    );
    const outcome = await executePayload(workplaceOf({ root }), '@file:a.diff#apply');
    expect(outcome.code).not.toBe(0);
    expect(existsSync(join(root, path))).toBe(false);
  });

  it('that makes a link is refused, as is one that writes through a link', async () => {
    const root = repositoryOf({ 'a.txt': '' });
    const link =
      'diff --git a/l b/l\nnew file mode 120000\n--- /dev/null\n+++ b/l\n@@ -0,0 +1 @@\n+/etc\n\\ No newline at end of file\n';
    writeFileSync(join(root, 'a.diff'), link);
    const outcome = await executePayload(workplaceOf({ root }), '@file:a.diff#apply');
    expect(outcome).toMatchObject({ code: EX_NORETRY, error: expect.stringContaining('symbolic link') });
    expect(existsSync(join(root, 'l'))).toBe(false);
  });

  const patchOf = (path: string): string =>
    `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1 @@\n+new\n`;

  it('that is a patch stays below the folder of the workplan, also inside of a larger repository', async () => {
    const root = repositoryOf({ 'a.txt': '', 'sub/a.txt': '' });
    const place = workplaceOf({ root: join(root, 'sub') });
    const applied = async (path: string): Promise<number> => {
      writeFileSync(join(root, 'sub/a.diff'), patchOf(path));
      return (await executePayload(place, '@file:a.diff#apply')).code;
    };
    expect(await applied('.github/codebatch.yml')).toBe(EX_NORETRY);
    expect(existsSync(join(root, 'sub/.github'))).toBe(false);
    expect(existsSync(join(root, '.github'))).toBe(false);
    // Its paths are those of the folder, as those of every payload are: nothing is left out silently.
    expect(await applied('made.txt')).toBe(0);
    expect(readFileSync(join(root, 'sub/made.txt'), 'utf8')).toBe('new\n');
    expect(await applied('sub/.github/codebatch.yml')).toBe(0);
    expect(existsSync(join(root, 'sub/sub/.github/codebatch.yml'))).toBe(true);
  });

  it('that leads a link elsewhere, or makes something else of it, is refused', async () => {
    const root = repositoryOf({ 'a.txt': '' });
    symlinkSync('a.txt', join(root, 'l'));
    const turned = `diff --git a/l b/l\nindex 1234567..7654321 120000\n--- a/l\n+++ b/l\n@@ -1 +1 @@\n-a.txt\n\\ No newline at end of file\n+/etc\n\\ No newline at end of file\n`;
    // Without a mode it is the tree that says what stands there.
    const modeless = turned.replace(/^(?:diff|index).*\n/gm, '');
    const gone = `diff --git a/l b/l\ndeleted file mode 120000\n--- a/l\n+++ /dev/null\n@@ -1 +0,0 @@\n-a.txt\n\\ No newline at end of file\n`;
    const renamed = 'diff --git a/l b/m\nsimilarity index 100%\nrename from l\nrename to m\n';
    for (const patch of [turned, modeless, gone, renamed]) {
      writeFileSync(join(root, 'a.diff'), patch);
      const outcome = await executePayload(workplaceOf({ root }), '@file:a.diff#apply');
      expect(outcome).toMatchObject({ code: EX_NORETRY, error: expect.stringContaining('symbolic link') });
    }
    expect(readlinkSync(join(root, 'l'))).toBe('a.txt');
  });

  it.each(['', 'no patch at all\n', 'diff --git a/a.txt b/a.txt\n'])(
    'that says %j is no patch that is applied',
    async (text) => {
      const root = repositoryOf({ 'a.txt': '' });
      writeFileSync(join(root, 'a.diff'), text);
      expect((await executePayload(workplaceOf({ root }), '@file:a.diff#apply')).code).not.toBe(0);
    },
  );

  it('is tested by the command that is declared for its name', async () => {
    const root = repositoryOf({ 'a.test.sh': 'exit 0', 'b.sh': 'exit 3', 'c.txt': '' });
    const place = workplaceOf({ root, tests: { '.sh': 'sh {path}', '.test.sh': 'echo tested {path}' } });
    expect(logOf(await executePayload(place, '@file:a.test.sh#test'))).toBe('tested a.test.sh\n');
    expect((await executePayload(place, '@file:b.sh#test')).code).toBe(3);
    expect(await executePayload(place, '@file:c.txt#test')).toMatchObject({
      code: EX_NORETRY,
      error: 'No test is declared for c.txt.',
    });
  });

  it('by itself is no work for a program, and pointers for people are recorded', async () => {
    const place = workplaceOf();
    expect((await executePayload(place, '@file:a.md')).code).toBe(EX_NORETRY);
    for (const payload of ['@doc:think', '@url:https://example.com', '@git:abc', '@gh:a/b#1'])
      expect(logOf(await executePayload(place, payload))).toBe(`recorded ${payload}\n`);
  });
});
