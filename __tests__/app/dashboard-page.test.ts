import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { recordReview, type Review } from '../../src/app/history.ts';
import type { Delivery } from '../../src/records/dashboard-data.ts';
import type { Database } from '../../src/util/sqlite.ts';
import { CHROMIUM, deedsOf, type Deeds } from '../page/browser.ts';
import { delivery, MemoryLog, reviewsDatabase, served, type Served } from '../support/dashboard.ts';
import { GithubPeople } from '../support/github-people.ts';
import { SAMPLE_NOW, sampleReviews } from '../support/sample-reviews.ts';

if (CHROMIUM === undefined)
  console.warn('SKIPPED: the dashboard in a browser. No Chromium was found; CHROMIUM may name one.');
const withBrowser = CHROMIUM === undefined ? describe.skip : describe;

const ALL = sampleReviews();
const ENGINE = ALL.filter((one) => one.repository.id === 101);
const MAIN = ENGINE.filter(({ branch }) => branch === 'main');
const HOSTILE = `<img src=x onerror="acted=1"><script>acted=1</script>"'&\u202e{{7*7}}`;

interface Shown extends Served {
  page: Page;
  db: Database;
  log: MemoryLog;
  deeds: Deeds;
}

withBrowser('the dashboard in a browser', () => {
  let browser: Browser;
  let context: BrowserContext | undefined;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await context?.close();
    context = undefined;
  });

  async function newPage(width = 1280): Promise<{ page: Page; deeds: Deeds }> {
    context = await browser.newContext({ viewport: { width, height: 900 } });
    await context.clock.setFixedTime(SAMPLE_NOW);
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    return { page, deeds: deedsOf(page) };
  }

  /** Opens a dashboard by the address that is printed at the start. */
  async function open(
    given: { reviews?: readonly Review[]; deliveries?: readonly Delivery[]; width?: number } = {},
  ): Promise<Shown> {
    const db = reviewsDatabase(given.reviews ?? ALL);
    const log = new MemoryLog(given.deliveries);
    const made = await served(() => ({ db, deliveries: log, auth: { kind: 'token', token: 'printed' } }));
    const { page, deeds } = await newPage(given.width);
    await page.goto(`${made.origin}/sign-in#printed`);
    await page.waitForURL(`${made.origin}/`);
    await page.locator('main:not(.waiting)').waitFor();
    return { ...made, page, db, log, deeds };
  }

  it('opens by the printed address and says at a glance what fails, what changed and what it cost', async () => {
    const { page, deeds, origin } = await open();
    const totals = await page.locator('.totals li').allInnerTexts();
    expect(totals[0]).toMatch(/^\d+\s+fail now$/);
    expect(totals.join(' ')).toMatch(/recent regressions.*recent improvements.*\d s.*median run time.*\d %/s);
    expect((await page.locator('.repository .name').allInnerTexts()).sort()).toEqual([
      'lab/notes',
      'octo/engine',
      'octo/web-client',
    ]);
    expect(await page.locator('.repository .spark rect').count()).toBeGreaterThan(60);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await page.locator('.batches .batch').count()).toBe(Number(/^\d+/.exec(totals[0]!)![0]));
    expect(deeds.requests.every((url) => url.startsWith(origin) || url.startsWith('data:'))).toBe(true);
    expect(deeds.said).toEqual([]);
  });

  it('plots a repository over time, reads columns out by keyboard and opens their reports', async () => {
    const { page, deeds } = await open();
    await page.getByRole('link', { name: 'octo/engine', exact: true }).last().click();
    await page.locator('.chart canvas').nth(3).waitFor();
    expect(await page.locator('.chart h3').allInnerTexts()).toEqual([
      'Findings by severity as listed in each report',
      'Regressions and improvements by pull request',
      'Run time',
      'Memo hits work that was remembered',
    ]);
    const colors = await page.evaluate<
      number[]
    >(`[...document.querySelectorAll('.chart canvas')].map((one) => {
      const { data } = one.getContext('2d').getImageData(0, 0, one.width, one.height);
      return new Set(new Uint32Array(data.buffer)).size;
    })`);
    for (const count of colors) expect(count).toBeGreaterThan(3);
    const plot = page.getByRole('slider', { name: 'Findings by severity' });
    const last = MAIN.at(-1)!;
    expect(await plot.getAttribute('aria-valuetext')).toContain(`warning ${last.severities.warning}`);
    await plot.focus();
    await page.keyboard.press('ArrowLeft');
    const before = MAIN.at(-2)!;
    expect(await plot.getAttribute('aria-valuetext')).toMatch(new RegExp(`^${before.head.slice(0, 7)}`));
    await page.keyboard.press('Enter');
    await page.locator('.verdict').waitFor();
    expect(await page.locator('h1').innerText()).toBe(before.report.verdict);
    expect(await page.locator('.bar').count()).toBe(MAIN.length - 1);
    await page.getByRole('link', { name: 'octo/engine main' }).click();
    await page.getByRole('heading', { name: 'octo/engine' }).waitFor();
    expect(deeds.said).toEqual([]);
  });

  it('shows another branch when asked, and the one before by going back', async () => {
    const { page, origin } = await open();
    await page.goto(`${origin}/r/octo/engine`);
    const rows = page.locator('.batches:not(.pulls) .batch');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(MAIN.length);
    await page.getByLabel('Branch').selectOption('*');
    await rows.nth(ENGINE.length - 1).waitFor();
    expect(new URL(page.url()).search).toBe('?branch=*');
    await page.goBack();
    await rows.nth(MAIN.length).waitFor({ state: 'detached' });
    const [pull] = await page.locator('.pulls .verdict-link').allInnerTexts();
    await page.locator('.pulls .verdict-link').first().click();
    await page.getByRole('heading', { name: `Pull request ${/#\d+/.exec(pull!)![0]}` }).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
  });

  it('shows a new batch by itself', async () => {
    const { page, db } = await open();
    await page.locator('.live.is-on').waitFor();
    const added = { ...ENGINE[0]!, run: 1, pull: 77, branch: 'just-now', conclusion: 'failure' as const };
    recordReview(db, { ...added, created: SAMPLE_NOW });
    await page.locator('.fresh', { hasText: '#77' }).waitFor();
    expect(await page.locator('.fresh').count()).toBe(1);
    expect(await page.getByRole('status').innerText()).toContain('New batch of octo/engine');
  });

  it('shows why a delivery failed and delivers it again', async () => {
    const { page, log } = await open({
      deliveries: [
        delivery({ id: 'ok' }),
        delivery({
          id: 'broken',
          state: 'failed',
          outcome: null,
          error: 'HTTP 502\nat artifact 7',
          attempts: 5,
        }),
      ],
    });
    await page.getByRole('link', { name: 'Deliveries' }).click();
    await page.getByLabel('Failed only').check();
    const row = page.locator('.delivery');
    expect(await row.count()).toBe(1);
    expect(await row.innerText()).toMatch(/failed[^]*HTTP 502\s+at artifact 7[^]*5 attempts/);
    await row.getByRole('button', { name: 'Redeliver' }).click();
    await page.getByText('None of these failed.').waitFor();
    expect(log.find('broken')?.state).toBe('queued');
    log.deliveries[1] = delivery({ id: 'broken', outcome: 'Published at last.' });
    await page.getByLabel('Failed only').uncheck();
    await page.getByText('Published at last.').waitFor();
  });

  it('unfolds older deliveries', async () => {
    const deliveries = Array.from({ length: 14 }, (_none, n) => delivery({ id: `d-${n}` }));
    const { page } = await open({ deliveries });
    await page.getByRole('link', { name: 'Deliveries' }).click();
    await page.getByRole('button', { name: 'Older deliveries' }).click();
    await page.getByText('d-13').waitFor();
    expect(await page.locator('.delivery').count()).toBe(14);
    expect(await page.getByRole('button', { name: 'Older deliveries' }).count()).toBe(0);
  });

  it('says what to do where there is nothing yet', async () => {
    const { page, origin } = await open({ reviews: [] });
    expect(await page.locator('main').innerText()).toContain('uses: codebatch/action@v1');
    await page.getByRole('link', { name: 'deliveries', exact: true }).click();
    await page.getByText('/api/github/webhooks').waitFor();
    await page.goto(`${origin}/r/octo/none`);
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
  });

  it('lets hostile text be read and run nothing', async () => {
    const sample = ENGINE.at(-1)!;
    const hostile: Review = {
      ...sample,
      repository: { id: 666, name: `evil/${HOSTILE.replaceAll('/', '')}` },
      branch: HOSTILE,
      name: HOSTILE,
      head: HOSTILE,
      pull: 5,
      conclusion: 'failure',
      report: { ...sample.report, verdict: HOSTILE },
    };
    const { page, deeds, origin } = await open({
      reviews: [hostile, { ...hostile, run: 2, name: `${HOSTILE} 2` }, { ...hostile, run: 3 }],
      deliveries: [
        delivery({
          id: HOSTILE,
          event: HOSTILE,
          action: HOSTILE,
          repository: hostile.repository.name,
          error: HOSTILE,
          outcome: HOSTILE,
        }),
      ],
    });
    const repository = `/r/${hostile.repository.name.split('/').map(encodeURIComponent).join('/')}`;
    for (const path of ['/', repository, `${repository}?branch=*`, `${repository}/pulls/5`, '/deliveries']) {
      await page.goto(origin + path);
      await page.getByText('onerror="acted=1"').first().waitFor();
      expect(await page.locator('#page img, #page script').count()).toBe(0);
      expect(await page.locator('main').innerText()).toContain('\\u202e');
    }
    await page.goto(`${origin}${repository}/reports/1`);
    await page.locator('.verdict').waitFor();
    expect(await page.title()).toContain('<img src=x');
    expect(await page.evaluate('typeof acted')).toBe('undefined');
    expect(deeds.requests.every((url) => url.startsWith(origin) || url.startsWith('data:'))).toBe(true);
    expect(deeds.said).toEqual([]);
  });

  it('has a name for everything that can be used, and one title on each page', async () => {
    const { page, origin } = await open({ deliveries: [delivery({ state: 'failed', error: 'HTTP 502' })] });
    const { pull } = ENGINE.findLast((one) => one.pull !== null)!;
    for (const path of [
      '/',
      '/r/octo/engine',
      `/r/octo/engine/pulls/${pull}`,
      '/deliveries',
      '/r/octo/none',
    ]) {
      await page.goto(origin + path);
      await page.locator('h1').waitFor();
      expect(await page.locator('h1').count()).toBe(1);
      const nameless = await page.evaluate<string[]>(`[...document.querySelectorAll(
        'a, button, select, input, [tabindex="0"], [role=img]')].filter((one) =>
        !(one.textContent.trim() || one.getAttribute('aria-label') || one.labels?.length)).map((one) => one.outerHTML)`);
      expect([path, nameless]).toEqual([path, []]);
      const [first] = await page.evaluate<string[]>(
        `[...document.querySelectorAll('h1, h2, h3')].map((one) => one.tagName)`,
      );
      expect(first).toBe('H1');
    }
  });

  it('fits a phone', async () => {
    const { page, origin } = await open({
      width: 390,
      deliveries: [delivery({ state: 'failed', error: 'x'.repeat(300) })],
    });
    const { pull } = ENGINE.findLast((one) => one.pull !== null)!;
    for (const path of ['/', '/r/octo/engine', `/r/octo/engine/pulls/${pull}`, '/deliveries']) {
      await page.goto(origin + path);
      await page.locator('.batches').first().waitFor();
      expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, 390]);
    }
  });

  it('draws plots in the colours of the reader’s choice', async () => {
    const { page, origin } = await open();
    await page.goto(`${origin}/r/octo/engine`);
    const colors = (): Promise<string> =>
      page.evaluate<string>(`(() => {
        const one = document.querySelector('.chart canvas');
        return [...one.getContext('2d').getImageData(0, 0, one.width, one.height).data].join();
      })()`);
    await page.locator('.chart canvas').first().waitFor();
    await page.waitForTimeout(100);
    const light = await colors();
    await page.getByRole('button', { name: /^Colours/ }).click();
    await page.getByRole('button', { name: /^Colours: light/ }).click();
    await page.getByRole('button', { name: /^Colours: dark/ }).waitFor();
    await page.waitForTimeout(100);
    expect(await colors()).not.toBe(light);
  });

  it('lets people of GitHub in to what they may read, and says when the session is over', async () => {
    const people = await GithubPeople.start(
      { 'octo/engine': 101, 'octo/web-client': 102 },
      { login: 'ada', may: { 'octo/engine': 'read' } },
    );
    const db = reviewsDatabase(ALL);
    const { origin } = await served((publicUrl) => ({
      db,
      deliveries: new MemoryLog(),
      auth: {
        kind: 'github',
        publicUrl,
        clientId: 'Iv1.client',
        clientSecret: 'secret',
        webUrl: people.url,
        apiUrl: people.url,
      },
    }));
    const { page } = await newPage();
    await page.goto(`${origin}/r/octo/engine?branch=*`);
    await page.getByRole('link', { name: 'Sign in with GitHub' }).click();
    await page.getByRole('heading', { name: 'octo/engine' }).waitFor();
    expect(page.url()).toBe(`${origin}/r/octo/engine?branch=*`);
    expect(await page.locator('.login').innerText()).toBe('ada');
    const hidden = await page.goto(`${origin}/r/octo/web-client`);
    expect(hidden!.status()).toBe(404);
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    await page.getByRole('link', { name: 'All repositories' }).click();
    await page.locator('.repository .name', { hasText: 'octo/engine' }).waitFor();
    expect(await page.locator('.repository').count()).toBe(1);
    await page.locator('.live.is-on').waitFor();
    const other = await context!.newPage();
    await other.goto(origin);
    await other.getByRole('button', { name: 'Sign out' }).click();
    await other.getByRole('link', { name: 'Sign in with GitHub' }).waitFor();
    await page.getByRole('link', { name: 'Deliveries' }).click();
    await page.getByRole('link', { name: 'Sign in again' }).waitFor();
  });
});
