/** Serves a schedule until it is killed: `node served-process.ts ROOT DB`; prints its address and token. */
import { startServer } from '../../src/scheduler/http/server.ts';

const [root, db] = [process.argv[2]!, process.argv[3]!];
const { url, token } = await startServer({ root, db, port: 0 });
console.log(JSON.stringify({ url, token }));
