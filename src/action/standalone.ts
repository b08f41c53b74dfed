import { main } from './main.ts';

/** The entry of the bundle in `dist/action/`. */
const code = await main(process.env);
// A client of a service that was given up may still be trying, and would keep the job waiting.
process.stdout.write('', () => process.exit(code));
