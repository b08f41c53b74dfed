import { afterEach, describe, expect, it } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { spawnSync } from 'node:child_process';
import { HeldJobs } from '../../src/cli/mcp/held-jobs.ts';
import { BIN } from '../support/codebatch.ts';
import { insideSchedule } from '../support/inside-schedule.ts';
import { serveSchedule } from '../support/served-schedule.ts';

const clients: Client[] = [];

afterEach(async () => {
  for (const client of clients.splice(0)) await client.close();
});

interface Called {
  isError: boolean;
  answer: Record<string, unknown>;
}

/** An agent that has joined over the protocol. */
async function joined(
  root: string,
): Promise<{ agent: Client; call: (name: string, given?: object) => Promise<Called> }> {
  const agent = new Client({ name: 'agent', version: '1' });
  clients.push(agent);
  const args = [BIN, 'schedule', 'mcp', '--holder', 'claude'];
  await agent.connect(new StdioClientTransport({ command: process.execPath, args, cwd: root }));
  return {
    agent,
    call: async (name, given = {}) => {
      const result = await agent.callTool({ name, arguments: { ...given } });
      const [content] = result.content as { text: string }[];
      return {
        isError: result.isError === true,
        answer: JSON.parse(content!.text) as Record<string, unknown>,
      };
    },
  };
}

describe('codebatch schedule mcp', () => {
  it('lets an agent claim, keep, complete, fail and enqueue jobs', async () => {
    const served = await serveSchedule();
    served.write('p.md', 'id=a lane=2 payload=@file:a.md', 'id=b lane=2 payload=@doc:b deps=a');
    await served.client.expand({ path: 'p.md' });
    const { agent, call } = await joined(served.root);
    const { tools } = await agent.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['claim', 'heartbeat', 'complete', 'fail', 'enqueue']);
    expect(agent.getInstructions()).toContain('claim a job');
    expect(await call('claim', { lane: 1 })).toEqual({ isError: false, answer: { jobs: [] } });
    const job = { id: 'p::a', lane: 2, kind: 'file', payload: '@file:a.md', attempt: 1, timeout_ms: 120_000 };
    expect(await call('claim', { lane: 2 })).toEqual({ isError: false, answer: { jobs: [job] } });
    expect(await call('heartbeat', { job: 'p::a' })).toMatchObject({
      answer: { ok: true, lease_ms: 30_000 },
    });
    const artifacts = [{ name: 'notes.md', text: 'Größe' }];
    expect(await call('complete', { job: 'p::a', artifacts })).toMatchObject({
      answer: { ok: true, artifacts: 1 },
    });
    expect(await served.client.job('p::a')).toMatchObject({
      state: 'done',
      tries: [{ holder: 'claude', artifacts: [{ name: 'notes.md', size: 7 }] }],
    });
    await call('claim', { kinds: ['doc'] });
    expect(await call('fail', { job: 'p::b', error: 'cannot', retry: false })).toMatchObject({
      isError: false,
    });
    expect(await served.client.job('p::b')).toMatchObject({ state: 'failed', error: 'cannot', failures: 1 });
    expect(await call('enqueue', { id: 'idea', payload: '@doc:idea' })).toMatchObject({
      answer: { added: true },
    });
    expect(await call('enqueue', { id: 'idea', payload: 'ls' })).toMatchObject({
      isError: true,
      answer: { error: { code: 'PAYLOAD_PREFIX' } },
    });
    expect(await call('complete', { job: 'p::b' })).toMatchObject({
      isError: true,
      answer: { error: { code: 'JOB_NOT_HELD' } },
    });
    expect(await call('claim', { lane: 'x' })).toMatchObject({
      isError: true,
      answer: { error: { code: 'REQUEST_INVALID' } },
    });
    await served.close();
    expect(await call('claim')).toMatchObject({
      isError: true,
      answer: { error: { code: 'SERVER_UNREACHABLE' } },
    });
  });

  it('says in one sentence that its SDK is missing, and what to do', () => {
    // As Node says it of a package that is not there.
    const hide = `import { registerHooks } from 'node:module';
      registerHooks({ resolve(name, context, next) {
        if (!name.startsWith('@modelcontextprotocol/')) return next(name, context);
        throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
      } });`;
    const without = `data:text/javascript,${encodeURIComponent(hide)}`;
    const ran = spawnSync(process.execPath, ['--import', without, BIN, 'schedule', 'mcp'], {
      encoding: 'utf8',
    });
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toBe(
      'error: The SDK of the Model Context Protocol is not installed.\nhint: npm install @modelcontextprotocol/sdk\n',
    );
  });
});

describe('the jobs of an agent', () => {
  it('are kept alive while it lives, however short a lease is, and given up when they are lost', async () => {
    const inside = insideSchedule({ leaseMs: 600 });
    await inside.client.enqueue({ id: 'a', payload: '@file:a.md' });
    const jobs = new HeldJobs({ connect: async () => inside.client, holder: 'agent' });
    await jobs.call('claim', {});
    for (let at = 0; at < 15; at++) {
      inside.schedule.tick();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await inside.client.job('a')).toMatchObject({ state: 'leased', attempts: 1 });
    await inside.client.cancel('a');
    await new Promise((resolve) => setTimeout(resolve, 400));
    await expect(jobs.call('complete', { job: 'a' })).rejects.toMatchObject({ code: 'JOB_NOT_HELD' });
    await inside.client.enqueue({ id: 'b', payload: '@file:b.md' });
    await jobs.call('claim', {});
    await jobs.end();
    expect(await inside.client.job('b')).toMatchObject({ state: 'ready', failures: 0, losses: 0 });
  });

  it('are those that need no shell, unless it asks for others', async () => {
    const { client } = insideSchedule();
    await client.enqueue({ id: 'a', payload: '@cmd:true' });
    const jobs = new HeldJobs({ connect: async () => client, holder: 'agent' });
    expect(await jobs.call('claim', {})).toEqual({ jobs: [] });
    expect(await jobs.call('claim', { kinds: ['cmd'] })).toMatchObject({ jobs: [{ id: 'a' }] });
    await jobs.end();
  });

  it('are completed with what it says at last, whatever it has said before', async () => {
    const { client } = insideSchedule();
    await client.enqueue({ id: 'a', payload: '@file:a.md' });
    let token = '';
    const noting: typeof client = {
      ...client,
      claim: async (request) => {
        const claimed = await client.claim(request);
        token = claimed[0]!.token;
        return claimed;
      },
    };
    const jobs = new HeldJobs({ connect: async () => noting, holder: 'agent' });
    await jobs.call('claim', {});
    const [patch, file] = [
      { name: 'a.diff', text: 'x' },
      { name: 'a.md', text: 'y' },
    ];
    const both = jobs.call('complete', { job: 'a', artifacts: [patch, file] });
    await expect(both).rejects.toMatchObject({ code: 'SINGLE_WRITER' });
    const { tries } = await client.job('a');
    expect(tries[0]!.artifacts).toEqual([]);
    // Even what was registered counts only when it is named.
    await client.putArtifact({ id: 'a', token }, { name: 'a.diff', bytes: Buffer.from('x') });
    expect(await jobs.call('complete', { job: 'a', artifacts: [file] })).toMatchObject({ ok: true });
    expect((await client.job('a')).tries[0]).toMatchObject({ state: 'done', artifacts: [{ name: 'a.md' }] });
    await jobs.end();
  });
});
