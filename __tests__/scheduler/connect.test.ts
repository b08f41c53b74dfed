import { describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectSchedule } from '../../src/scheduler/connect.ts';
import { startServer } from '../../src/scheduler/http/server.ts';
import { temporaryDirectory } from '../support/temporary.ts';

describe('the lock of a schedule', () => {
  it('in the hands of a command for a moment is waited for by a server; in those of a server by none', async () => {
    const root = temporaryDirectory();
    const options = { root, db: join(root, '.codebatch', 'schedule.db'), port: 0 };
    const command = await connectSchedule(options);
    const starting = startServer(options);
    let isThere = false;
    void starting.then(() => (isThere = true));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(isThere).toBe(false);
    command.close();
    const server = await starting;
    try {
      const before = performance.now();
      await expect(startServer(options)).rejects.toMatchObject({ code: 'SCHEDULE_SERVED' });
      expect(performance.now() - before).toBeLessThan(5000);
    } finally {
      await server.close();
    }
  });

  it('in the hands of another machine is waited for by nobody', async () => {
    const root = temporaryDirectory();
    const options = { root, db: join(root, '.codebatch', 'schedule.db'), port: 0 };
    (await connectSchedule(options)).close();
    const lock = { pid: 1, host: 'elsewhere.example', start: 'x', instance: 'i' };
    writeFileSync(join(root, '.codebatch', 'schedule.lock'), JSON.stringify(lock));
    const before = performance.now();
    await expect(connectSchedule(options)).rejects.toMatchObject({ code: 'SCHEDULE_SERVED' });
    await expect(startServer(options)).rejects.toMatchObject({ code: 'SCHEDULE_SERVED' });
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
