import { parse as parseJson, type ParseError } from 'jsonc-parser';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { ShardTask } from '../engine/task.ts';
import type { ArtifactOutput, Fact } from '../records/output.ts';
import { diagnosticOf } from './diagnostic.ts';
import { manifestKind, type ManifestKind } from './manifests/kinds.ts';
import type { SourceFile } from './source.ts';

const config = z.strictObject({});
export type ManifestsConfig = z.infer<typeof config>;

/** What `imports` reads of a manifest; all else may change without another fact. */
const FIELDS: Readonly<Record<ManifestKind, readonly string[]>> = {
  'package.json': ['name', 'type', 'main', 'module', 'types', 'typings', 'exports', 'imports', 'workspaces'],
  'pnpm-workspace.yaml': ['packages'],
  'tsconfig.json': ['extends', 'references'],
  'jsconfig.json': ['extends', 'references'],
};
const COMPILER_FIELDS = ['allowJs', 'baseUrl', 'outDir', 'paths', 'rootDir', 'rootDirs'];

/** What package and compiler manifests say about modules. */
export const manifests: ShardTask<SourceFile, ManifestsConfig> = {
  type: 'manifests',
  version: 1,
  description: 'Reads package.json, tsconfig and workspace manifests for the resolution of imports.',
  scope: 'shard',
  kinds: ['artifact', 'diagnostic'],
  needs: [],
  config,
  accepts: (path) => manifestKind(path) !== undefined,
  run(source) {
    const kind = source.traits as ManifestKind;
    const read = kind === 'pnpm-workspace.yaml' ? readYaml(source.text) : readJson(source.text, kind);
    if ('at' in read) return [malformed(source, kind, read)];
    if (!isRecord(read.value)) return [];
    const data = pick(read.value, FIELDS[kind]);
    const options = read.value['compilerOptions'];
    if (kind === 'tsconfig.json' || kind === 'jsconfig.json')
      data['compilerOptions'] = isRecord(options) ? pick(options, COMPILER_FIELDS) : {};
    const fact: ArtifactOutput = { kind: 'artifact', manifest: kind, data };
    return [fact];
  },
};

/** A value, or the offset at which the text stops making sense. */
type Reading = { value: unknown } | { at: number };

/** Compiler manifests may hold comments and trailing commas; an empty one says nothing and is fine. */
function readJson(text: string, kind: ManifestKind): Reading {
  const strict = kind === 'package.json';
  const errors: ParseError[] = [];
  const value: unknown = parseJson(text, errors, {
    disallowComments: strict,
    allowTrailingComma: !strict,
    allowEmptyContent: !strict,
  });
  const [error] = errors;
  return error ? { at: Math.min(error.offset, text.length) } : { value };
}

function readYaml(text: string): Reading {
  const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false });
  const [error] = document.errors;
  if (error) return { at: Math.min(error.pos[0], text.length) };
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch {
    // Aliases that multiply: nobody writes these by mistake, and they are not unfolded.
    return { at: 0 };
  }
}

function malformed(source: SourceFile, kind: ManifestKind, { at }: { at: number }): Fact {
  const language = kind === 'pnpm-workspace.yaml' ? 'YAML' : 'JSON';
  return diagnosticOf(source, {
    code: 'E0003',
    severity: 'error',
    message: `Malformed ${kind}: not valid ${language} from here on`,
    start: at,
    end: at,
  });
}

function pick(value: Record<string, unknown>, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field) => (Object.hasOwn(value, field) ? [[field, value[field]]] : [])),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
