import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { codebatch, json } from '../support/codebatch.ts';
import { startCodebatch } from '../support/long-command.ts';
import { temporaryDirectory } from '../support/temporary.ts';

/** Damage that no person's mistake explains: what writes a job finds a table gone. */
function breakSchedule(db: string): void {
  const sqlite = new DatabaseSync(db);
  sqlite.exec('DROP TABLE turns');
  sqlite.close();
}

describe('a fault of the scheduler', () => {
  it('is none of whoever has asked: exit code 3, with the way to it', () => {
    const root = temporaryDirectory();
    expect(codebatch(root, 'schedule', 'stats').code).toBe(0);
    breakSchedule(join(root, '.codebatch', 'schedule.db'));
    const ran = codebatch(root, 'schedule', 'enqueue', '@doc:a');
    expect([ran.code, ran.stderr]).toEqual([3, expect.stringMatching(/no such table: [\s\S]+\n +at /)]);
  });

  it('is the same one when a server has it, whose output tells more', async () => {
    const root = temporaryDirectory();
    const server = startCodebatch(root, 'schedule', 'server', '--port', '0');
    await server.says('The schedule is served at http://127.0.0.1:');
    breakSchedule(join(root, '.codebatch', 'schedule.db'));
    const ran = codebatch(root, 'schedule', 'enqueue', '@doc:a', '--json');
    expect(ran.code).toBe(3);
    expect(json(ran)).toMatchObject({ error: { code: 'INTERNAL_ERROR' } });
    expect(ran.stderr).toContain('Something went wrong in the server. Its own output tells more.');
    await server.says('no such table');
    expect(server.stderr()).toMatch(/no such table: [\s\S]+\n +at /);
  });
});
