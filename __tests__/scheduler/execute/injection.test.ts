import { beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EX_NORETRY } from '../../../src/scheduler/queue.ts';
import { executePayload, logOf, workplaceOf } from '../../support/workplace.ts';
import { temporaryDirectory, writeTree } from '../../support/temporary.ts';

const outside = temporaryDirectory();
const canary = join(outside, 'canary');
const root = join(temporaryDirectory(), 'repository');
const place = workplaceOf({
  root: (mkdirSync(root), root),
  allow: [
    'echo ...',
    'cat *',
    'head link*',
    'head linked/*',
    'head --lines=3 --file=link*',
    'head -nlink*',
    'ls **',
    'git log **',
    './run.sh **',
    'printf %s *',
    'env',
    'tool --file=*',
  ],
  env: {
    PATH: `${root}:.:./bin:${process.env['PATH']}`,
    HOME: '/',
    LD_PRELOAD: '/evil.so',
    SECRET_TOKEN: 'hunter2',
    GIT_DIR: outside,
  },
});

/** Touches the canary in every way that a shell knows, if anything reads it as one. */
const T = `touch ${canary}`;

/** Each would do something else than hand words to a program, if it were read by a shell. */
const SHELL = [
  `; ${T}`,
  `&& ${T}`,
  `|| ${T}`,
  `| ${T}`,
  `& ${T}`,
  `;${T};`,
  `$(${T})`,
  `"$(${T})"`,
  `\`${T}\``,
  `"\`${T}\`"`,
  `$((1+1))`,
  `\${IFS}`,
  `$IFS`,
  `> ${canary}`,
  `>> ${canary}`,
  `>${canary}`,
  `2>${canary}`,
  `&>${canary}`,
  `>&${canary}`,
  `<(${T})`,
  `>(${T})`,
  `< /etc/passwd`,
  `<<EOF`,
  `hi\n${T}`,
  `hi\r\n${T}`,
  `hi\r${T}`,
  `hi\u0000${T}`,
  `hi\u0000; ${T}`,
  `hi\u001b[2J`,
  `hi\u000b${T}`,
  `hi\u007f`,
  `(${T})`,
  `a;{ ${T}; }`,
  `"unclosed ; ${T}`,
  `'unclosed ; ${T}`,
  `hi\\`,
  `$'\\x3b' ${T}`,
  `$"x"`,
];

/** Words for `echo`: they come out as they went in, whatever a shell would make of them. */
const LITERAL: readonly (readonly [string, string])[] = [
  [`'; ${T}'`, `; ${T}`],
  [`'$(${T})'`, `$(${T})`],
  [`"a;b|c&d"`, 'a;b|c&d'],
  [`\\; ${T}`, `; ${T}`],
  [`\\$\\(${T}\\)`, `$(${T})`],
  ['*', '*'],
  ['~/.ssh/id_rsa', '~/.ssh/id_rsa'],
  ['{a,b}', '{a,b}'],
  ['!!', '!!'],
  ['%PATH%', '%PATH%'],
  ['# comment', '# comment'],
  ['a=b c=d', 'a=b c=d'],
  [`"a\\"b"`, 'a"b'],
  ['‮evil', '‮evil'],
  ['；touch', '；touch'],
  ['＄（id）', '＄（id）'],
];

/** Allowed programs, with arguments or names that lead to somewhere else. */
const PATHS = [
  '@cmd:cat /etc/passwd',
  '@cmd:cat ../canary-holder',
  '@cmd:cat a/../../x',
  '@cmd:cat ..',
  '@cmd:cat ..\\\\..\\\\x',
  '@cmd:cat C:/Windows/x',
  '@cmd:cat ~/x',
  '@cmd:cat link',
  '@cmd:cat linked/secret',
  '@cmd:cat linked/none',
  // What stands for the star is harmless: what it makes of the argument is not.
  '@cmd:head link',
  '@cmd:head linked/secret',
  '@cmd:head --lines=3 --file=linked/secret',
  '@cmd:head -nlinked/secret',
  '@cmd:ls if=linked/secret',
  '@cmd:cat dangling',
  '@cmd:cat --help',
  '@cmd:cat -A',
  '@cmd:cat a b',
  '@cmd:cat',
  '@cmd:cat x=/etc/passwd',
  '@cmd:cat x:/etc/passwd',
  '@cmd:cat @/etc/passwd',
  '@cmd:ls -R',
  '@cmd:ls a -R',
  '@cmd:ls --color=always',
  '@cmd:ls . /',
  '@cmd:git log --output=x',
  '@cmd:git log --ext-diff',
  '@cmd:git log -c core.pager=x',
  '@cmd:git -c core.pager=touch log',
  '@cmd:git --exec-path=. log',
  '@cmd:git push',
  '@cmd:tool --file=/etc/passwd',
  '@cmd:tool --file=../x',
  '@cmd:tool --file=a --file=b',
  '@cmd:printf %b x',
  '@cmd:printf -v x',
  '@cmd:/bin/echo hi',
  '@cmd:../run.sh',
  '@cmd:./../repository/run.sh',
  '@cmd:./linked/run.sh',
  '@cmd:run.sh',
  '@cmd:./run.sh/../run.sh',
  '@cmd:ECHO hi',
  '@cmd:echoevil',
  '@cmd:"echo hi"',
  '@cmd:PATH=. echo hi',
  '@cmd:LD_PRELOAD=./x.so echo hi',
  '@cmd:env PATH=. echo',
  '@cmd:env -i sh',
  '@cmd:sudo echo',
  '@cmd:sh -c id',
  '@cmd:bash',
  '@cmd:eval x',
  '@cmd:command echo',
  '@cmd:exec echo',
  '@cmd:busybox sh',
  '@cmd:node -e 1',
  '@cmd:""',
  "@cmd:'' echo",
  '@cmd:.',
  '@cmd:./',
  `@sh:${T}`,
  `@batch:check;${T}`,
  `@file:x.diff;${T}#apply`,
  '@file:../x.diff#apply',
  '@file:/etc/passwd#test',
  '@file:link#test',
  '@file:linked/secret#test',
  '@file:fifo#test',
  '@file:folder#apply',
  '@file:none.diff#apply',
  '@file:x.diff#apply#sha1=dead',
  `@file:x.diff#sha256=${'0'.repeat(64)}#apply`,
  '@file:a\u0000.diff#apply',
  '@file:a\nb.diff#apply',
  '@file:.git/config#test',
  `@unknown:${T}`,
  '@CMD:echo hi',
];

beforeAll(() => {
  writeTree(outside, { secret: 'secret', 'run.sh': `#!/bin/sh\n${T}\n` });
  chmodSync(join(outside, 'run.sh'), 0o755);
  writeTree(root, {
    'x.diff': 'no patch',
    'folder/a': '',
    'run.sh': '#!/bin/sh\nprintf "<%s>" "$@"\n',
    // What a workplan could have written before: none of it may be taken for a program.
    echo: `#!/bin/sh\n${T}\n`,
    cat: `#!/bin/sh\n${T}\n`,
    'bin/ls': `#!/bin/sh\n${T}\n`,
    tool: `#!/bin/sh\n${T}\n`,
  });
  for (const file of ['run.sh', 'echo', 'cat', 'bin/ls', 'tool']) chmodSync(join(root, file), 0o755);
  symlinkSync(join(outside, 'secret'), join(root, 'link'));
  symlinkSync(outside, join(root, 'linked'));
  symlinkSync('/nowhere/at/all', join(root, 'dangling'));
  writeFileSync(join(outside, 'before'), '');
});

describe('a command', () => {
  it.each(SHELL)('is refused, and never half of it run: %j', async (text) => {
    for (const payload of [`@cmd:echo ${text}`, `@cmd:cat ${text}`, `@cmd:${text}`]) {
      const { code } = await executePayload(place, payload);
      expect([EX_NORETRY, -1]).toContain(code);
    }
    expect(existsSync(canary)).toBe(false);
  });

  it.each(LITERAL)('hands %s to its program as it stands', async (text, said) => {
    const outcome = await executePayload(place, `@cmd:echo ${text}`);
    expect(outcome.code).toBe(0);
    expect(logOf(outcome)).toBe(`${said}\n`);
    expect(existsSync(canary)).toBe(false);
  });

  it.each(PATHS)('or a file is refused when it is not what is allowed: %j', async (payload) => {
    const before = readdirSync(root).sort();
    const outcome = await executePayload(place, payload);
    expect([EX_NORETRY, -1]).toContain(outcome.code);
    expect(logOf(outcome)).not.toContain('root:');
    expect(
      readdirSync(root)
        .filter((name) => name !== '.codebatch')
        .sort(),
    ).toEqual(before.filter((name) => name !== '.codebatch'));
    expect(existsSync(canary)).toBe(false);
  });

  it('gets its words one by one, however they are quoted', async () => {
    const outcome = await executePayload(place, `@cmd:./run.sh a 'b c' "d;e" f\\ g '' "x"y`);
    expect(logOf(outcome)).toBe('<a><b c><d;e><f g><><xy>');
  });

  it('sees nothing of the environment but what programs need', async () => {
    const log = logOf(await executePayload(place, '@cmd:env'));
    const names = log
      .split('\n')
      .map((line) => line.split('=')[0])
      .filter(Boolean);
    expect(names).toEqual(
      expect.arrayContaining(['CODEBATCH_ARTIFACTS', 'CODEBATCH_ATTEMPT', 'CODEBATCH_JOB', 'HOME', 'PATH']),
    );
    expect(log).not.toMatch(/hunter2|LD_PRELOAD|GIT_DIR/);
    const passed = { ...place, passOn: ['SECRET_TOKEN', 'LD_PRELOAD', 'GIT_DIR'] };
    const more = logOf(await executePayload(passed, '@cmd:env'));
    expect(more).toContain('SECRET_TOKEN=hunter2');
    expect(more).not.toMatch(/LD_PRELOAD|GIT_DIR/);
  });
});
