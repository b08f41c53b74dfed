import { findRepository, resolveCommit, type Repository } from '../git/repository.ts';
import { digestOf, type Digest } from '../records/digest.ts';
import { PRODUCER } from '../records/header.ts';
import type { Side } from '../records/report.ts';
import { UserError } from '../util/errors.ts';
import { canonicalJson } from '../util/json.ts';
import type { ChosenSide } from './base.ts';
import type { CheckOptions } from './question.ts';
import { chosenConfig, type Planned } from './read-config.ts';
import type { Sides } from './sides.ts';
import type { Split } from './split-files.ts';

/** Both sides of a split as this clone has them, under the configuration that the split was made with. */
export interface OpenSplit extends Planned {
  sides: Sides & { repository: Repository };
  root: string;
  /** What the split says of how the question was asked. */
  asked: Pick<CheckOptions, 'pipeline' | 'configFrom'>;
}

/**
 * Finds both commits of a split in this clone and resolves the configuration again.
 * Throws `NOT_A_REPOSITORY`, `REF_NOT_FOUND`, `SPLIT_MISMATCH` when trees, plan or configuration are not the split's.
 */
export async function openSplit(split: Split, options: CheckOptions): Promise<OpenSplit> {
  const { record } = split;
  const { version } = record.producer;
  if (version !== PRODUCER.version)
    throw mismatch(`It was made by codebatch ${version}, and this is ${PRODUCER.version}`);
  const repository = await findRepository(options.cwd);
  if (!repository) throw notARepository(options.cwd);
  const sides = {
    head: await sideOf(repository, record.head, record.head_tree),
    base: await sideOf(repository, record.base, record.base_tree),
    repository,
    dispose: () => undefined,
  };
  const asked = {
    ...(record.pipeline === undefined ? {} : { pipeline: record.pipeline }),
    ...(record.config_from === undefined ? {} : { configFrom: record.config_from }),
  };
  const planned = await chosenConfig(sides, { ...options, ...asked }, repository.root);
  if (planned.plan.digest !== record.plan) throw mismatch('Its plan has other rules, options or tools');
  if (configDigest(planned) !== record.config) throw mismatch('It was made under another configuration');
  return { sides, root: repository.root, asked, ...planned };
}

/** Digest of a configuration: what of it counts when findings are read is in no plan. */
export function configDigest({ config }: Pick<Planned, 'config'>): Digest {
  return digestOf(canonicalJson(config));
}

/** The error for a directory in no repository. */
export function notARepository(cwd: string): UserError {
  return new UserError(
    'NOT_A_REPOSITORY',
    `${cwd} is not in a git repository, so its work cannot be split.`,
    {
      hints: ['Check out the repository first.'],
    },
  );
}

async function sideOf(repository: Repository, side: Side, tree: string | undefined): Promise<ChosenSide> {
  if (side.commit === undefined || tree === undefined) return { side };
  const found = await resolveCommit(repository, side.commit);
  if (found.tree !== tree) throw mismatch(`The tree of commit ${side.commit} is another one`);
  return { side, tree };
}

function mismatch(why: string): UserError {
  return new UserError('SPLIT_MISMATCH', `The split is not of this work: ${why}.`, {
    hints: ['All jobs of a run need the same commits, options and version of CodeBatch.'],
  });
}
