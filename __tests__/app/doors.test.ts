import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from '@jest/globals';
import { dashboardAccess } from '../../src/app/dashboard-door.ts';
import { openAppDatabase } from '../../src/app/db.ts';
import { databaseProblem, healthPages } from '../../src/app/pages.ts';
import { replayDelivery } from '../../src/app/replay.ts';
import { readSettings } from '../../src/app/settings.ts';
import { temporaryDirectory } from '../support/temporary.ts';

it('the dashboard asks for the token of this machine where nobody else reaches it, though GitHub knows a client', () => {
  const kind = (env: Record<string, string>): string | undefined => {
    const client = { GITHUB_CLIENT_ID: 'Iv1.client', GITHUB_CLIENT_SECRET: 'secret' };
    return dashboardAccess(readSettings({ ...client, ...env }), temporaryDirectory())?.kind;
  };
  expect(kind({})).toBe('token');
  expect(kind({ PUBLIC_URL: 'https://codebatch.example.org' })).toBe('github');
  expect(kind({ HOST: '0.0.0.0' })).toBe('github');
});

it('the app is not ready when its database does not answer', async () => {
  const db = openAppDatabase(join(temporaryDirectory(), 'app.db'));
  const pages = healthPages(() => databaseProblem(db));
  expect((await pages.request('/readyz')).status).toBe(200);
  db.close();
  expect((await pages.request('/readyz')).status).toBe(503);
  expect((await pages.request('/healthz')).status).toBe(200);
});

it('a replay only reads the database, and does not bring it to another version', async () => {
  const cwd = temporaryDirectory();
  mkdirSync(join(cwd, '.codebatch'));
  const path = join(cwd, '.codebatch', 'app.db');
  const old = new DatabaseSync(path);
  old.exec('CREATE TABLE old (x)');
  old.close();
  const before = readFileSync(path);
  writeFileSync(
    join(cwd, 'd.json'),
    JSON.stringify({ headers: { 'X-GitHub-Event': 'pull_request' }, body: { action: 'closed' } }),
  );
  const given = { cwd, db: '.codebatch/app.db', settings: readSettings({}) };
  await expect(replayDelivery(given, 'd.json')).rejects.toThrow('the app is not registered');
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(existsSync(`${path}-wal`)).toBe(false);
});
