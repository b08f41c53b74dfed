/** Expands a workplan and is killed before the statement of a given number: `node killed-expansion.ts DB NUMBER`. */
import type { Database } from '../../src/util/sqlite.ts';
import { openDatabase } from '../../src/scheduler/db.ts';
import { expand } from '../../src/scheduler/expand.ts';
import { readWorkplan } from '../../src/scheduler/workplan.ts';

const [path, number] = [process.argv[2]!, Number(process.argv[3])];
const real = openDatabase(path);
let left = number;

function count(): void {
  if (left-- <= 0) process.kill(process.pid, 'SIGKILL');
}

const db: Database = {
  run: (...given) => (count(), real.run(...given)),
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as the interface has it
  get: <Row>(...given: Parameters<Database['get']>) => (count(), real.get<Row>(...given)),
  all: <Row>(...given: Parameters<Database['all']>) => (count(), real.all<Row>(...given)),
  script: (sql) => real.script(sql),
  transaction: (work) =>
    real.transaction(() => {
      const result = work();
      count();
      return result;
    }),
  close: () => real.close(),
};

const steps = [
  'id=a payload=@cmd:x',
  'id=b payload=@cmd:b',
  'id=d deps=a,b payload=@cmd:d',
  'id=n deps=d payload=@cmd:n',
];
const plan = readWorkplan(steps.map((step) => `- [ ] lane=1 ${step}`).join('\n'), 'p.md');
expand(db, plan, { source: 'p.md', pointed: () => undefined });
