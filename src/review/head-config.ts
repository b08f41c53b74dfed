import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { z } from 'zod';
import type { Registry } from '../engine/task.ts';
import { readPath } from '../git/repository.ts';
import { defaultConfig, type Config } from '../records/config.ts';
import { messageOf, systemErrorCode, UserError } from '../util/errors.ts';
import { THRESHOLD_RULES } from './thresholds.ts';
import type { Sides } from './sides.ts';

/** Where a repository keeps its configuration. */
export const CONFIG_FILE = '.github/codebatch.yml';

/**
 * The configuration of the head: its `.github/codebatch.yml`, or the defaults when it has none, or a given file.
 * Throws `CONFIG_INVALID`, and `CONFIG_NOT_FOUND` for a given file that is not there.
 */
export async function headConfig(sides: Sides, given: Given & { registry: Registry }): Promise<Config> {
  return readConfig(await headText(sides, given), given.registry);
}

/**
 * The configuration in the tree of one side, the defaults when the side has no tree or the tree no configuration.
 * Throws `CONFIG_INVALID`.
 */
export async function treeConfig(sides: Sides, side: 'base' | 'head', registry: Registry): Promise<Config> {
  return readConfig(await treeText(sides, side), registry);
}

/**
 * The text of a configuration file that a person named.
 * @param shown the file as it was named
 * Throws `CONFIG_NOT_FOUND`.
 */
export function givenConfigText(file: string, shown = file): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const why = systemErrorCode(error);
    const sentence =
      why === 'ENOENT'
        ? `There is no configuration file ${shown}.`
        : why === 'EISDIR'
          ? `${shown} is a directory and no configuration file.`
          : `The configuration file ${shown} cannot be read: ${messageOf(error)}.`;
    throw new UserError('CONFIG_NOT_FOUND', sentence, {
      hints: [`Name a file such as ${CONFIG_FILE}; without --config the tree's own holds.`],
      cause: error,
    });
  }
}

/** What a configuration may name. */
export function configFacts(registry: Registry): {
  taskSchemas: Map<string, z.ZodType>;
  knownPipelines: string[];
  knownRules: string[];
} {
  return {
    taskSchemas: new Map([...registry.tasks].map(([type, task]) => [type, task.config as z.ZodType])),
    knownPipelines: [...registry.pipelines.keys()],
    knownRules: [...registry.rules, ...Object.keys(THRESHOLD_RULES)],
  };
}

interface Given {
  root: string;
  /** Instead of `.github/codebatch.yml`. */
  file?: string;
  /** True when `file` is a path of the head's tree. */
  inHead?: boolean;
}

interface Found {
  file: string;
  text: string;
}

async function readConfig(found: Found | undefined, registry: Registry): Promise<Config> {
  if (!found) return defaultConfig();
  const { parseConfig } = await import('./config-file.ts');
  return parseConfig(found.text, { file: found.file, ...configFacts(registry) });
}

async function headText(sides: Sides, given: Given): Promise<Found | undefined> {
  const { file, inHead } = given;
  if (file !== undefined && inHead === true) {
    const isInside = !isAbsolute(file) && !file.split(/[\\/]/).includes('..');
    const found = isInside ? await treeText(sides, 'head', file) : undefined;
    if (!found)
      throw new UserError('CONFIG_NOT_FOUND', `The head has no configuration file ${JSON.stringify(file)}.`, {
        hints: [`Without one the head's ${CONFIG_FILE} holds.`],
      });
    return found;
  }
  if (file !== undefined) return { file, text: givenConfigText(file) };
  if (sides.repository && sides.head.tree !== undefined) return treeText(sides, 'head');
  const path = join(given.root, CONFIG_FILE);
  return existsSync(path) ? { file: CONFIG_FILE, text: readFileSync(path, 'utf8') } : undefined;
}

async function treeText(sides: Sides, side: 'base' | 'head', path = CONFIG_FILE): Promise<Found | undefined> {
  const { tree } = sides[side];
  if (!sides.repository || tree === undefined) return undefined;
  const bytes = await readPath(sides.repository, { tree, path, env: sides.gitEnv });
  return bytes && { file: path, text: bytes.toString('utf8') };
}
