import { readStore } from '../../store/store.ts';
import { initStore } from '../../store/store.ts';
import { jsonOption, type Register } from '../command.ts';

/** `codebatch init STORE` */
export const registerInit: Register = (program, { env, output }) => {
  jsonOption(
    program.command('init <store>').description('make a store, or say that it stands already'),
  ).action((path: string) => {
    const { store, created } = initStore(path, env);
    const record = readStore(store);
    output.result(
      { store: store.root, created, schema_version: record.schema_version, created_at: record.created_at },
      () => `${created ? 'Initialized store' : 'The store stands already'}: ${path}`,
    );
  });
};
