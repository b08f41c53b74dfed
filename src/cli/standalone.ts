import { main } from './main.ts';

/** The entry of the bundle in `dist/`, which runs without installed packages: `node dist/index.js check`. */
process.exitCode = await main(process.argv.slice(2));
