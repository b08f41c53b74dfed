import { parseSync, type Module } from '@swc/core';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Source text by path under `src/`, with `/` between segments. */
export function sourceTexts(root: string): Map<string, string> {
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

/** What the walk looks at in any node of a syntax tree. */
interface Node {
  type?: string;
  source?: { value: string } | null;
  callee?: Node;
  arguments?: { expression: Node & { value?: unknown } }[];
  argument?: Node & { value?: string };
}

/**
 * Specifiers of all imports and re-exports of a module, static and dynamic, of values and of types, in their order.
 * Throws for a dynamic import of anything but a plain text: nobody could say what it reaches.
 */
export function importsOf(text: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (STATIC.has(node.type ?? '') && node.source) found.push(node.source.value);
    if (node.type === 'TsImportType') found.push(node.argument!.value!);
    if (node.type === 'CallExpression' && node.callee?.type === 'Import') {
      const [first] = node.arguments!;
      if (typeof first?.expression.value !== 'string')
        throw new Error('A dynamic import without a plain text.');
      found.push(first.expression.value);
    }
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(parsed(text).body);
  return found;
}

/** With markup, where it is none without: `<T>(value: T) => …` is a function in `.ts` and an element in `.tsx`. */
function parsed(text: string): Module {
  const syntax = { syntax: 'typescript', target: 'es2022' } as const;
  try {
    return parseSync(text, { ...syntax, tsx: false });
  } catch {
    return parseSync(text, { ...syntax, tsx: true });
  }
}

const STATIC = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration']);

/** True for a module that only passes on what others define. */
export function isBarrel(text: string): boolean {
  const { body } = parsed(text);
  const passesOn = body.filter(
    (node) => node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node.source),
  );
  return passesOn.length > 0 && passesOn.length === body.length;
}
