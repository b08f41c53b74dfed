import { readFileSync } from 'node:fs';
import type { Pipeline, Registry, Task } from '../engine/task.ts';
import { LANGUAGES } from '../records/language.ts';
import { TOO_LARGE_CODE } from '../records/output.ts';
import { compareStrings, sha256Hex } from '../util/json.ts';
import { analyze } from './analyze.ts';
import { imports } from './imports.ts';
import { wasmPath } from './languages/wasm-files.ts';
import { lint } from './lint.ts';
import { LINT_RULES } from './lint/rule-aliases.ts';
import { manifests } from './manifests.ts';
import { parse } from './parse.ts';
import { traitsOf } from './source.ts';
import { symbols } from './symbols.ts';

/** In the order of their numbers in pipelines. */
const TASKS: readonly Task[] = [parse, analyze, symbols, lint, manifests, imports];

/** Tasks whose facts come from a syntax tree, and so from the grammars. */
const PARSING: readonly Task[] = [parse, analyze, symbols, lint];

function pipeline(name: string, description: string, tasks: readonly Task[]): [string, Pipeline] {
  const numbered = tasks.map(({ type }) => ({
    task_id: `0${TASKS.findIndex((task) => task.type === type) + 1}_${type}`,
    type,
  }));
  return [name, { name, description, tasks: numbered }];
}

/** All kinds of task there are: what a face hands to the engine. */
export const registry: Registry = {
  tasks: new Map(TASKS.map((task) => [task.type, task])),
  rules: [...LINT_RULES, 'C001', 'E0001', 'E0002', 'E0003', 'W0002', TOO_LARGE_CODE].sort(compareStrings),
  // L003 is none of them: it needs the tree to tell comments from strings.
  nameRules: new Set(['L101', 'L102', 'L103']),
  textRules: new Set(['L001', 'L002', 'L004', 'L005', 'W0002', TOO_LARGE_CODE]),
  pipelines: new Map([
    pipeline('parse', 'Syntax errors', [parse]),
    pipeline('analyze', 'Syntax errors and metrics', [parse, analyze]),
    pipeline('full', 'Syntax errors, metrics, symbols and lint', [parse, analyze, symbols, lint]),
    pipeline('check', 'All of full, and imports with their cycles', TASKS),
  ]),
  tools: (type) => (PARSING.some((task) => task.type === type) ? grammarDigests() : {}),
  traits: traitsOf,
};

let digests: Record<string, string> | undefined;

/** The parser and the grammars by the digest of their bytes, which is what decides a tree; read once. */
function grammarDigests(): Record<string, string> {
  const names = ['web-tree-sitter.wasm', ...LANGUAGES.map((language) => `tree-sitter-${language}.wasm`)];
  digests ??= Object.fromEntries(
    names.sort(compareStrings).map((name) => [name, `sha256:${sha256Hex(readFileSync(wasmPath(name)))}`]),
  );
  return digests;
}
