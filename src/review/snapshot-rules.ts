import { defaultConfig, type Config } from '../records/config.ts';
import { ACCEPTANCE_FILE } from '../records/acceptance.ts';
import type { Registry } from '../engine/task.ts';
import { UserError } from '../util/errors.ts';
import { parseAcceptances, type Acceptances, type AcceptanceLine } from './acceptance-file.ts';
import { parseConfig } from './config-file.ts';
import { CONFIG_FILE, configFacts } from './head-config.ts';
import type { StoreBytes } from './store-bytes.ts';
import type { StoredBatch } from './stored-batch.ts';

/** What the snapshots themselves say of how their findings are to be read. */
export interface SnapshotRules {
  config: Config;
  acceptances: Acceptances;
  /** True when the configuration is not the same text in both. */
  isEdited: boolean;
  /** What could not be obeyed, one sentence each. */
  notes: string[];
}

/** A configuration file that a person named. */
export interface GivenConfig {
  file: string;
  text: string;
}

/**
 * The configuration and the accepted findings: those of the head's snapshot, or a given configuration.
 * Throws `CONFIG_INVALID`, `ACCEPTANCE_INVALID`.
 */
export function snapshotRules(
  sides: { base: StoredBatch | undefined; head: StoredBatch },
  given: { bytes: StoreBytes; registry: Registry; config?: GivenConfig },
): SnapshotRules {
  const { bytes, registry } = given;
  const textOf = (side: StoredBatch | undefined, path: string): string | undefined => {
    const file = side?.files.find((one) => one.path === path);
    const content = file && bytes.bytesOf(file.object);
    return content && Buffer.from(content).toString('utf8');
  };
  const isLost = (path: string): boolean =>
    sides.head.files.some((file) => file.path === path && bytes.unavailable.has(file.object));
  const own = textOf(sides.head, CONFIG_FILE);
  const config = given.config ?? (own === undefined ? undefined : { file: CONFIG_FILE, text: own });
  const lines = parseAcceptances(textOf(sides.head, ACCEPTANCE_FILE) ?? '');
  return {
    config: config
      ? parseConfig(config.text, { file: config.file, ...configFacts(registry) })
      : defaultConfig(),
    acceptances: { lines, base: forgivenLines(textOf(sides.base, ACCEPTANCE_FILE)) },
    isEdited: !given.config && sides.base !== undefined && digestIn(sides.base) !== digestIn(sides.head),
    notes: [
      ...(!config && isLost(CONFIG_FILE)
        ? [`The content of ${CONFIG_FILE} is not in the store, so the defaults hold.`]
        : []),
      ...(isLost(ACCEPTANCE_FILE)
        ? [`The content of ${ACCEPTANCE_FILE} is not in the store, so nothing counts as accepted.`]
        : []),
    ],
  };
}

function digestIn({ files }: StoredBatch): string | undefined {
  return files.find(({ path }) => path === CONFIG_FILE)?.object;
}

/** The base's lines only say which are old: damaged ones say nothing. */
function forgivenLines(text: string | undefined): AcceptanceLine[] {
  try {
    return parseAcceptances(text ?? '');
  } catch (error) {
    if (error instanceof UserError && error.code === 'ACCEPTANCE_INVALID') return [];
    throw error;
  }
}
