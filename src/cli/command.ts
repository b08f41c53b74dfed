import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { recordTime } from '../records/header.ts';
import { openStore, type Store } from '../store/store.ts';
import { UserError } from '../util/errors.ts';
import type { Output } from './output.ts';

/** What a command is given by the face. */
export interface Face {
  cwd: string;
  env: NodeJS.ProcessEnv;
  output: Output;
  /** What other faces do for the command line; who puts the program together hands them in. */
  doors?: Doors;
}

/** Loaders of other faces. Where there is none, its command says so. */
export interface Doors {
  app?: () => Promise<AppDoor>;
}

/** The app, as the command line starts it. */
export interface AppDoor {
  serve: (given: AppStart) => Promise<void>;
  replay: (given: AppStart, file: string) => Promise<ReplayedDelivery>;
}

export interface AppStart {
  cwd: string;
  env: NodeJS.ProcessEnv;
  db: string;
  envFile: string;
  note: (text: string) => void;
}

/** What would follow from a delivery. */
export interface ReplayedDelivery {
  event: string;
  action: string | null;
  outcome: string;
  writes: readonly { request: string; body: Record<string, unknown> }[];
  outcomes: readonly string[];
}

/** Adds one verb to the program. */
export type Register = (program: Command, face: Face) => void;

/** `--store DIR`, which every command on a store needs. */
export function storeOption(command: Command): Command {
  return command.requiredOption('--store <dir>', 'the store');
}

export function batchOption(command: Command): Command {
  return storeOption(command.requiredOption('--batch <id>', 'the batch'));
}

export function jsonOption(command: Command): Command {
  return command.option('--json', 'print one JSON document and nothing else');
}

/** `--color` and `--no-color`, which `main` reads before any command is known. */
export function colorOptions(command: Command): Command {
  return command
    .option('--color', 'colour even what goes to no screen')
    .option('--no-color', 'no colours (as the environment says with NO_COLOR)');
}

/** Opens the store of `--store`. Throws `STORE_NOT_FOUND`, `STORE_INVALID`, `SCHEMA_NEWER`. */
export function storeOf(options: { store: string }): Store {
  return openStore(options.store);
}

/** For `--jobs`: a whole number from 1. */
export function positive(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 1024)
    throw new InvalidArgumentError('It must be a whole number from 1 to 1024.');
  return value;
}

/** For `--metadata`: a JSON object. */
export function jsonObject(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new InvalidArgumentError('It must be a JSON object.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InvalidArgumentError('It must be a JSON object.');
  return value as Record<string, unknown>;
}

/** The time of new records: see `recordTime`. */
export function timeOf(face: Face): string {
  return recordTime(face.env);
}

/** Throws `SHARD_NOT_FOUND` for what is not two hex digits. */
export function shardArgument(text: string): string {
  if (/^[0-9a-f]{2}$/.test(text)) return text;
  throw new UserError('SHARD_NOT_FOUND', `${JSON.stringify(text)} is not a shard.`, {
    hints: ['A shard is two lower-case hex digits: 00 to ff.'],
  });
}
