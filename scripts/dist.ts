/**
 * Bundles the command line, the action, their worker and the grammars into `dist/`, which then runs from any folder without
 * installed packages.
 *
 *     node scripts/dist.ts           writes dist/
 *     node scripts/dist.ts --check   fails when the committed bundle differs from a fresh one
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const LANGUAGES = ['javascript', 'python', 'tsx', 'typescript'];
const require = createRequire(import.meta.url);

const run = (program: string, ...args: string[]): void => {
  execFileSync(program, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
};

/** One entry, bundled: its files of code by name, `index.js` among them, and the licences of what is inside. */
function bundle(entry: string, scratch: string): { code: Map<string, string>; licenses: string } {
  run(
    'ncc',
    'build',
    join(ROOT, 'build', 'src', entry),
    '--out',
    scratch,
    '--license',
    'LICENSES.txt',
    '--quiet',
  );
  const read = (name: string): string => readFileSync(join(scratch, name), 'utf8');
  // What is imported only when needed lies in chunks beside the entry.
  const names = readdirSync(scratch).filter((name) => name.endsWith('.js'));
  return {
    code: new Map(names.map((name) => [name, patched(read(name), `${entry}: ${name}`)])),
    licenses: read('LICENSES.txt'),
  };
}

/**
 * The bundler's namespace helper skips properties of values that are functions, and Node's `module` is one, which
 * web-tree-sitter imports. Later versions of the bundler's core have this very condition.
 */
function patched(code: string, entry: string): string {
  const broken = "typeof current == 'object' && !~leafPrototypes";
  const count = code.split(broken).length - 1;
  if (count > 1) throw new Error(`${entry}: the namespace helper stands ${count} times in the bundle.`);
  return code.replace(
    broken,
    "(typeof current == 'object' || typeof current == 'function') && !~leafPrototypes",
  );
}

/** Makes the whole folder. */
function build(to: string): void {
  const scratch = mkdtempSync(join(tmpdir(), 'codebatch-dist-'));
  try {
    rmSync(to, { recursive: true, force: true });
    mkdirSync(join(to, 'wasm'), { recursive: true });
    const cli = bundle('cli/standalone.js', join(scratch, 'cli'));
    const worker = bundle('review/worker.js', join(scratch, 'worker'));
    for (const [name, code] of cli.code) writeFileSync(join(to, name), code);
    if (worker.code.size !== 1)
      throw new Error('The worker must be one file: its chunks would clash with the others.');
    writeFileSync(join(to, 'worker.js'), worker.code.get('index.js')!);
    const action = bundle('action/standalone.js', join(scratch, 'action'));
    mkdirSync(join(to, 'action'));
    for (const [name, code] of action.code) writeFileSync(join(to, 'action', name), code);
    // Found beside whoever starts it; the grammars are shared.
    writeFileSync(join(to, 'action', 'worker.js'), worker.code.get('index.js')!);
    writeFileSync(join(to, 'action', 'LICENSES.txt'), action.licenses);
    writeFileSync(join(to, 'package.json'), `${JSON.stringify({ type: 'module' }, null, 2)}\n`);
    writeFileSync(join(to, 'LICENSES.txt'), cli.licenses);
    cpSync(require.resolve('web-tree-sitter/web-tree-sitter.wasm'), join(to, 'wasm', 'web-tree-sitter.wasm'));
    for (const language of LANGUAGES) {
      const name = `tree-sitter-${language}.wasm`;
      cpSync(require.resolve(`@vscode/tree-sitter-wasm/wasm/${name}`), join(to, 'wasm', name));
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function files(folder: string): Map<string, Buffer> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path)]),
  );
}

run('npm', 'run', '--silent', 'build');
if (process.argv.includes('--check')) {
  const fresh = mkdtempSync(join(tmpdir(), 'codebatch-dist-'));
  try {
    build(fresh);
    const [standing, made] = [files(DIST), files(fresh)];
    const stale = [...new Set([...standing.keys(), ...made.keys()])].filter(
      (name) => !standing.get(name)?.equals(made.get(name) ?? Buffer.alloc(0)),
    );
    if (stale.length > 0) {
      console.error(`dist/ is stale (${stale.join(', ')}): run npm run dist and commit the result.`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
} else build(DIST);
