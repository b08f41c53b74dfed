import { describe, expect, it } from '@jest/globals';
import { artifactSchema, type Fact } from '../../src/records/output.ts';
import { manifests } from '../../src/tasks/manifests.ts';
import { opened } from './opened.ts';

async function facts(path: string, content: string): Promise<Fact[]> {
  return manifests.run(await opened(path, content), {});
}

describe('manifests', () => {
  it('of packages tell names, entries and workspaces, and nothing else', async () => {
    const text = JSON.stringify({ name: 'a', version: '1.0.0', main: './x.js', workspaces: ['packages/*'] });
    const found = await facts('package.json', text);
    expect(found).toEqual([
      {
        kind: 'artifact',
        manifest: 'package.json',
        data: { name: 'a', main: './x.js', workspaces: ['packages/*'] },
      },
    ]);
    expect(artifactSchema.safeParse(found[0]).error).toBeUndefined();
  });

  it('of the compiler may hold comments and trailing commas', async () => {
    const text =
      '\u{feff}// base\n{ "extends": "./base", "compilerOptions": { "baseUrl": ".", /* x */ "strict": true, }, }';
    expect(await facts('web/tsconfig.build.json', text)).toEqual([
      {
        kind: 'artifact',
        manifest: 'tsconfig.json',
        data: { extends: './base', compilerOptions: { baseUrl: '.' } },
      },
    ]);
  });

  it('of pnpm are YAML', async () => {
    expect(await facts('pnpm-workspace.yaml', 'packages:\n  - "packages/*"\ncatalog: {}\n')).toEqual([
      { kind: 'artifact', manifest: 'pnpm-workspace.yaml', data: { packages: ['packages/*'] } },
    ]);
  });

  it.each([
    ['package.json', '{\n  "name": "a",\n}\n', 3, 'JSON'],
    ['package.json', '{\n  // no comments here\n  "name": "a"\n}\n', 2, 'JSON'],
    ['package.json', '', 1, 'JSON'],
    ['tsconfig.json', '{ "files": [\n', 2, 'JSON'],
    ['pnpm-workspace.yaml', 'packages:\n  - [a\nb: c\n', 3, 'YAML'],
  ])('%s that is malformed is an error: %j', async (path, text, line, language) => {
    expect(await facts(path, text)).toEqual([
      expect.objectContaining({
        kind: 'diagnostic',
        code: 'E0003',
        severity: 'error',
        message: `Malformed ${path}: not valid ${language} from here on`,
        line,
      }),
    ]);
  });

  it.each([
    ['package.json', '[]'],
    ['package.json', '"a"'],
    ['tsconfig.json', ''],
    ['pnpm-workspace.yaml', ''],
  ])('%s with %j says nothing', async (path, text) => {
    expect(await facts(path, text)).toEqual([]);
  });

  it('do not unfold aliases without end', async () => {
    const levels = Array.from({ length: 12 }, (_, n) => `a${n}: &a${n} [${`*a${n - 1},`.repeat(9)}]`).slice(
      1,
    );
    const text = `a0: &a0 [x]\n${levels.join('\n')}\npackages: *a11\n`;
    expect(await facts('pnpm-workspace.yaml', text)).toEqual([expect.objectContaining({ code: 'E0003' })]);
  });

  it('do not let a key change what objects are', async () => {
    const [fact] = await facts(
      'package.json',
      '{"__proto__": {"name": "x"}, "exports": {"__proto__": "./a.js"}}',
    );
    expect(JSON.stringify(fact)).not.toContain('"name"');
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  });

  it('are recognised by their file name', () => {
    const accepted = (path: string): boolean => manifests.accepts(path, undefined, {});
    expect(['a/package.json', 'tsconfig.json', 'a/tsconfig-base.json', 'jsconfig.json'].every(accepted)).toBe(
      true,
    );
    expect(['a/package.json5', 'package-lock.json', 'mytsconfig.json'].some(accepted)).toBe(false);
  });
});
