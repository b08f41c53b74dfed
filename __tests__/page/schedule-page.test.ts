import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { serveSchedule, type ServedSchedule } from '../support/served-schedule.ts';
import { CHROMIUM, deedsOf, type Deeds } from './browser.ts';

if (CHROMIUM === undefined)
  console.warn('SKIPPED: the page in a browser. No Chromium was found; CHROMIUM may name one.');
const withBrowser = CHROMIUM === undefined ? describe.skip : describe;

/** A folder in which to leave pictures for a person. */
const SHOTS = process.env['SCHEDULE_SHOTS'];

const STEPS = [
  'id=fetch lane=1 payload=@doc:fetch',
  'id=parse lane=1 deps=fetch payload=@doc:parse',
  'id=lint lane=1 deps=fetch payload=@doc:lint',
  'id=types lane=1 deps=parse payload=@doc:types',
  'id=docs lane=2 deps=parse payload=@doc:docs',
  'id=release lane=3 deps=types,lint gate=manual payload=@doc:release',
  'id=announce lane=3 deps=release payload=@doc:announce',
  'id=<b>bold lane=3 payload=@doc:<script>alert(1)</script>',
];

withBrowser('the page of the server', () => {
  let browser: Browser;
  let context: BrowserContext;
  let deeds: Deeds;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());
  afterEach(() => context?.close());

  async function open({ client }: ServedSchedule): Promise<Page> {
    context = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    deeds = deedsOf(page);
    await page.goto(await client.pageLink());
    return page;
  }

  async function shot(page: Page, name: string): Promise<void> {
    if (SHOTS !== undefined) await page.screenshot({ path: join(SHOTS, `${name}.png`) });
  }

  async function served(...steps: string[]): Promise<ServedSchedule> {
    const schedule = await serveSchedule();
    schedule.write('plan.md', ...steps);
    await schedule.client.expand({ path: 'plan.md' });
    return schedule;
  }

  const heading = (page: Page, text: string | RegExp): Promise<void> =>
    page.getByRole('heading', { level: 1, name: text }).waitFor();

  it('shows a workplan as it is, and as it becomes', async () => {
    const schedule = await served(...STEPS.slice(0, 7));
    const { client } = schedule;
    const page = await open(schedule);
    await heading(page, 'plan: 0 of 7 jobs done');
    expect(await page.locator('.legend button').allInnerTexts()).toEqual([
      '· 6 blocked',
      '○ 1 ready',
      '⟶ critical path: 5 jobs to go',
    ]);
    expect(await page.locator('.scroll li').nth(5).innerText()).toMatch(
      /blocked\s+release[\s\S]+after lint, types/,
    );
    const [fetch] = await client.claim({ holder: 'me' });
    await heading(page, 'plan: 0 of 7 jobs done, 1 running');
    await client.complete(fetch!);
    const [parse] = await client.claim({ holder: 'me', batch: 2 });
    await client.fail(parse!, { error: 'a line is wrong', exitCode: 78 });
    await heading(page, 'plan: 1 of 7 jobs done, 1 running, 1 failed');
    expect(await page.locator('.liveness').innerText()).toBe('live');
    await shot(page, 'small');
    await page.emulateMedia({ colorScheme: 'dark' });
    await shot(page, 'small-dark');
    expect(deeds.said).toEqual([]);
  });

  it('tells all about a job, with its log, and lets a person decide', async () => {
    const schedule = await served(...STEPS.slice(0, 7));
    const { client } = schedule;
    const page = await open(schedule);
    const [fetch] = await client.claim({ holder: 'me' });
    await client.putArtifact(fetch!, { name: 'output.log', bytes: Buffer.from('one\n<b>two</b>\u202e\n') });
    await client.fail(fetch!, { error: 'exit 2', exitCode: 78 });
    await heading(page, /1 failed/);
    await page
      .locator('.scroll')
      .getByRole('button', { name: /^failed fetch / })
      .click();
    const panel = page.getByRole('complementary', { name: 'Job' });
    expect(await panel.locator('pre.log').innerText()).toBe('one\n<b>two</b>\\u202e\n');
    expect(await panel.innerText()).toMatch(/1: failed by me, exit code 78/);
    await shot(page, 'failed');
    await panel.getByRole('button', { name: 'Try again' }).click();
    await heading(page, 'plan: 0 of 7 jobs done');
    await panel.getByRole('button', { name: 'parse' }).click();
    await panel.getByRole('heading', { name: 'Blocked by 1' }).waitFor();
    await panel.getByRole('button', { name: 'types' }).click();
    await panel.getByRole('button', { name: 'release' }).click();
    await panel.getByRole('button', { name: 'Open its gate' }).click();
    await panel.getByRole('button', { name: 'Cancel' }).click();
    expect((await client.job('plan::release')).state).toBe('blocked');
    await panel.getByRole('button', { name: 'Yes, cancel it and skip what depends on it' }).click();
    await page.locator('.legend').getByRole('button', { name: '1 cancelled' }).waitFor();
    expect((await client.job('plan::announce')).reason).toBe('cancelled');
    await panel.getByRole('button', { name: 'Try again' }).waitFor();
    await client.retry('plan::release');
    await client.cancel('plan::release');
    await client.retry('plan::release');
    await panel.getByRole('button', { name: 'Open its gate' }).waitFor();
    expect(deeds.said).toEqual([]);
  });

  it('lets in whoever has a link, once, keeps the tab, and tells no other site anything', async () => {
    const schedule = await served(...STEPS.slice(0, 2));
    context = await browser.newContext();
    const page = await context.newPage();
    deeds = deedsOf(page);
    const link = await schedule.client.pageLink();
    await page.goto(link);
    await heading(page, /0 of 2/);
    expect(page.url()).toBe(`${schedule.url}/`);
    await page.reload();
    await heading(page, /0 of 2/);
    const other = await context.newPage();
    await other.goto(link);
    await heading(other, 'This page needs a link that was not used yet.');
    expect(await context.cookies()).toEqual([]);
    const foreign = deeds.requests.filter((url) => !url.startsWith(schedule.url) && !url.startsWith('data:'));
    expect(foreign).toEqual([]);
  });

  it('has the chosen workplan in sight on a phone, and nothing beside it', async () => {
    const schedule = await serveSchedule();
    for (const name of ['first', 'second', 'third', 'a-workplan-with-a-long-name', 'last']) {
      schedule.write(`${name}.md`, ...STEPS.slice(0, 2));
      await schedule.client.expand({ path: `${name}.md` });
    }
    const page = await open(schedule);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: /^third/ }).click();
    await heading(page, 'third: 0 of 2 jobs done');
    const seen = async (): Promise<boolean> => {
      const box = (await page.locator('.plans [aria-current]').boundingBox())!;
      return box.x >= 0 && box.x + box.width <= 390;
    };
    expect(await seen()).toBe(true);
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(390);
    await shot(page, 'phone');
  });

  it('goes on when the server was away for a while', async () => {
    const schedule = await served(...STEPS.slice(0, 2));
    const page = await open(schedule);
    await heading(page, /0 of 2/);
    const port = Number(new URL(schedule.url).port);
    await schedule.close();
    await page.locator('.liveness.is-away').waitFor();
    const again = await serveSchedule({ root: schedule.root, port });
    const [fetch] = await again.client.claim({ holder: 'me' });
    await again.client.complete(fetch!);
    await heading(page, 'plan: 1 of 2 jobs done');
    again.write('plan.md', ...STEPS.slice(0, 3));
    await again.client.expand({ path: 'plan.md' });
    await heading(page, 'plan: 1 of 3 jobs done');
  });

  it('is as quick with 5,000 jobs', async () => {
    const schedule = await served(
      ...Array.from({ length: 5000 }, (_, n) => {
        const deps = n < 40 ? '' : ` deps=s${n - 40}${n % 7 === 0 && n > 50 ? `,s${n - 47}` : ''}`;
        return `id=s${n} lane=${n % 5}${deps} payload=@doc:${n}`;
      }),
    );
    const { client } = schedule;
    const page = await open(schedule);
    await heading(page, 'plan: 0 of 5,000 jobs done');
    // The longest time in which the page did nothing else, while hundreds of jobs change.
    await page.evaluate(() => {
      const spots = globalThis as unknown as { longest: number };
      spots.longest = 0;
      let before = performance.now();
      const look = (): void => {
        const now = performance.now();
        spots.longest = Math.max(spots.longest, now - before);
        before = now;
        setTimeout(look);
      };
      look();
    });
    for (let round = 0; round < 10; round++)
      for (const job of await client.claim({ holder: 'w', batch: 40 })) await client.complete(job);
    await heading(page, 'plan: 400 of 5,000 jobs done');
    await page.getByRole('searchbox').fill('s4999');
    expect(await page.locator('#count').innerText()).toBe('1 of 5,000 jobs');
    await page.locator('.scroll').getByRole('button', { name: /s4999/ }).click();
    await page.getByRole('heading', { level: 2, name: 's4999' }).waitFor();
    await page.getByRole('searchbox').fill('');
    await page.locator('.scroll').evaluate((element) => (element.scrollTop = 60_000));
    await page
      .locator('.scroll')
      .getByRole('button', { name: /^blocked s2000 / })
      .waitFor();
    const longest = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
    if (SHOTS !== undefined) writeFileSync(join(SHOTS, 'longest.txt'), `${longest}\n`);
    // Other programs share this machine; what freezes is frozen for much longer.
    expect(longest).toBeLessThan(1500);
    await shot(page, 'large');
    await page.getByRole('button', { name: 'Show all' }).click();
    await shot(page, 'large-all');
    expect(await page.locator('.scroll li').count()).toBeLessThan(60);
    expect(deeds.said).toEqual([]);
  });
});
