import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { PageContext } from '../../src/records/page-data.ts';
import type { Report } from '../../src/records/report.ts';
import { finding, report as plainReport } from '../support/sample-report.ts';
import { CHROMIUM, deedsOf, drawnRows, pageFile, shownCount } from './browser.ts';
import { madeFindings, madeTrend, reportOf, richReport } from './made-page.ts';

if (CHROMIUM === undefined)
  console.warn('SKIPPED: the page in a browser. No Chromium was found; CHROMIUM may name one.');
const withBrowser = CHROMIUM === undefined ? describe.skip : describe;

const REPORT = richReport(240);
const ALL = 243;

withBrowser('the page of a report', () => {
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());
  afterEach(() => context?.close());

  /** Opens an address, without a network. */
  async function opened(address: string): Promise<Page> {
    context ??= await browser.newContext({ offline: true });
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    await page.goto(address);
    await page.locator('#page > .page').waitFor();
    return page;
  }

  async function open(report: Report = REPORT, beside: PageContext = {}): Promise<Page> {
    context = await browser.newContext({ offline: true, viewport: { width: 1300, height: 900 } });
    return opened(pageFile(report, beside));
  }

  const count = (test: (one: Report['regressions'][number]) => boolean): number =>
    [
      ...REPORT.regressions,
      ...REPORT.improvements,
      ...REPORT.unknown,
      ...REPORT.carried,
      ...REPORT.accepted,
    ].filter(test).length;

  it('says the verdict, the totals and what was not done', async () => {
    const page = await open();
    expect(await page.locator('h1').innerText()).toBe(REPORT.verdict);
    const totals = await page.locator('.totals li').allInnerTexts();
    expect(totals[0]).toMatch(new RegExp(`^${REPORT.regressions.length}\\s+regressions`));
    expect(totals[1]).toMatch(new RegExp(`^${REPORT.improvements.length}\\s+improvements`));
    expect(await page.locator('.alarm').innerText()).toContain('1 piece of work was not done');
    for (const title of ['Public surface', 'Configuration', 'Accepted', 'Not known', 'Not done', 'Notes'])
      expect(await page.getByRole('heading', { name: title }).count()).toBe(1);
  });

  it('has no section for what it was not given', async () => {
    const page = await open(reportOf([], { verdict: 'Nothing changed.', conclusion: 'success' }));
    expect(await page.locator('section.part, .trend, .hot-spots, [role=grid]').count()).toBe(0);
    expect(await page.locator('.nothing').innerText()).toContain('Both sides have the same 1,204 findings.');
  });

  it('plots the trend of batches and reads each out', async () => {
    const trend = madeTrend(12);
    const page = await open(REPORT, { trend });
    expect(await page.locator('.bar').count()).toBe(12);
    await page.locator('.bar').nth(3).focus();
    const { label, counts } = trend[3]!;
    const readout = await page.locator('.readout').innerText();
    expect(readout).toContain(label);
    expect(readout).toContain(`${counts.regressions} regression`);
  });

  it('filters by class, severity, rule, language, path and text, and keeps all of it in the address', async () => {
    const page = await open();
    expect(await shownCount(page)).toBe(ALL);
    const group = (name: string, value: string) =>
      page.getByRole('group', { name, exact: true }).getByRole('button', { name: value }).click();
    await group('Class', 'fixed');
    expect(await shownCount(page)).toBe(count((one) => one.class === 'fixed'));
    await group('Class', 'moved');
    await group('Severity', 'warning');
    const isLeft = (one: Report['regressions'][number]): boolean =>
      ['fixed', 'moved'].includes(one.class) && one.severity === 'warning';
    expect(await shownCount(page)).toBe(count(isLeft));

    await page.locator('summary', { hasText: 'Language' }).click();
    await page.getByRole('group', { name: 'Language' }).getByLabel('typescript').check();
    await page.locator('summary', { hasText: 'Rule' }).click();
    await page.getByRole('group', { name: 'Rule' }).getByLabel('M001').check();
    await page.getByRole('searchbox', { name: 'Path' }).fill('src/{engine');
    expect(await shownCount(page)).toBe(0);
    expect(await page.locator('.nothing').innerText()).toContain('No finding passes these filters');
    await page.getByRole('searchbox', { name: 'Path' }).fill('src/**/*.ts');
    await page.getByRole('searchbox', { name: 'Search' }).fill('complexity RESOLVE');
    const left = count((one) => isLeft(one) && one.code === 'M001' && one.path.startsWith('src/'));
    expect(left).toBeGreaterThan(0);
    expect(await shownCount(page)).toBe(left);
    expect((await drawnRows(page)).every((row) => /Cyclomatic[^]*src\//.test(row))).toBe(true);
    expect(new URL(page.url()).hash).toBe(
      '#class=fixed,moved&severity=warning&rule=M001&lang=typescript&path=src/**/*.ts&q=complexity+RESOLVE',
    );
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    expect(await shownCount(page)).toBe(ALL);
  });

  it('opens as it was from a link, with the same finding beside it', async () => {
    const page = await open();
    await page.getByRole('searchbox', { name: 'Search' }).fill('cycle');
    await page.locator('.rows [role=row]').nth(2).click();
    await page.getByRole('columnheader', { name: 'Place' }).getByRole('button').click();
    const [shown, panel, rows] = [
      await shownCount(page),
      await page.locator('.panel').innerText(),
      await drawnRows(page),
    ];
    expect(panel).toContain('Import cycle');
    const again = await opened(page.url());
    expect(await shownCount(again)).toBe(shown);
    expect(await again.locator('.panel').innerText()).toBe(panel);
    expect(await drawnRows(again)).toEqual(rows);
    await again.evaluate("location.hash = '#id=ffffffff'");
    await again.getByText('This report has no finding with that id.').waitFor();
    expect(await shownCount(again)).toBe(ALL);
  });

  it('can be used without a mouse', async () => {
    const page = await open();
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const active = () => page.locator('.row.active').getAttribute('aria-rowindex');
    await press('j', 'j', 'k');
    expect(await active()).toBe('3');
    await press('Enter');
    const first = await page.locator('.panel').getAttribute('data-id');
    expect(await page.locator('.row.open').getAttribute('aria-rowindex')).toBe('3');
    await press('j');
    expect(await page.locator('.panel').getAttribute('data-id')).not.toBe(first);
    await press('Escape');
    expect(await page.locator('.panel').count()).toBe(0);
    expect(await page.locator('[role=grid]:focus').count()).toBe(1);
    await press('End');
    expect(await active()).toBe(String(ALL + 1));
    expect(await page.locator('.row.active').isVisible()).toBe(true);
    await press('Home', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'PageDown');
    expect(await active()).toBe('18');
    await press('/');
    await page.keyboard.type('j?k');
    expect(await page.locator('#search').inputValue()).toBe('j?k');
    await press('Escape', '?');
    await page.getByRole('dialog').waitFor();
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.locator('[role=grid]:focus').count()).toBe(1);
  });

  it('shows both sides of a finding, with what differs between them', async () => {
    const page = await open();
    await page.getByRole('searchbox', { name: 'Search' }).fill('partition');
    await page.getByRole('button', { name: /^edited/ }).click();
    await page.locator('.rows [role=row]').first().click();
    const [base, head] = [page.locator('figure.base'), page.locator('figure.head')];
    expect(await base.locator('pre').innerText()).toContain('import { groups } from');
    expect(await head.locator('pre').innerText()).toContain('import { partition, groups } from');
    expect(await head.locator('.changed').allInnerTexts()).toContain('partition');
    expect(await head.locator('.t-keyword').allInnerTexts()).toContain('from');
    expect(await page.locator('.facts').innerText()).toContain('a line that was edited in place');
  });

  it('leads from a folder of the hot spots to its findings', async () => {
    const page = await open();
    await page.getByRole('button', { name: /^src\/engine: / }).click();
    expect(await page.getByRole('searchbox', { name: 'Path' }).inputValue()).toBe('src/engine/**');
    expect(await shownCount(page)).toBe(count((one) => one.path.startsWith('src/engine/')));
    await page.locator('.crumbs').getByRole('button', { name: 'all' }).click();
    expect(await shownCount(page)).toBe(ALL);
  });

  it('runs nothing of what a report says, and asks nobody', async () => {
    const acts = 'document.documentElement.dataset.acted=1';
    const hostile = `</script><script>${acts}</script><img src="http://127.0.0.1:9/x" onerror="${acts}"><style>@import "http://127.0.0.1:9/y"</style>`;
    const turned = 'safe\u202egnp.exe\u200b\u0007\ud800';
    const made = [hostile, turned, `javascript:${acts}`, '__proto__', 'constructor', '"><svg onload=x>'].map(
      (text, n) =>
        finding({
          id: `${n}${text}`,
          message: text,
          path: `${text}/${text}`,
          code: text,
          language: text,
          symbol: text,
          reason: text,
          excerpt: [text, text],
          base: { ...finding({}), path: text, message: `${text}!`, excerpt: [text] },
        }),
    );
    const hostileReport = reportOf(made, {
      verdict: hostile,
      notes: [hostile, turned],
      reproduce: hostile,
      skipped: [{ path: turned, side: 'head', reason: hostile }],
      surface: [
        {
          id: hostile,
          change: 'added',
          symbol: turned,
          path: hostile,
          line: 1,
          column: 1,
          signature: hostile,
        },
      ],
    });
    const address = pageFile(hostileReport, {
      title: hostile,
      trend: madeTrend(2).map((one) => ({ ...one, label: hostile })),
    });
    context = await browser.newContext({ viewport: { width: 1300, height: 900 } });
    const page = await context.newPage();
    const deeds = deedsOf(page);
    await page.goto(
      `${address}#q=${encodeURIComponent('<img src=x onerror=a>')}&id=${encodeURIComponent(hostile)}`,
    );
    await page.locator('.panel').waitFor();
    await page.evaluate("location.hash = ''");
    for (let n = 0; n < made.length; n++) {
      await page.locator('.rows [role=row]').nth(n).click();
      await page.locator('figure.head pre').waitFor();
    }
    await page.locator('summary', { hasText: 'Rule' }).click();
    expect(
      await page.locator('#page').locator('img, script, style, svg:not(.line), iframe, a, object').count(),
    ).toBe(0);
    expect(await page.locator('html').getAttribute('data-acted')).toBeNull();
    const drawn = await page.locator('#page').innerText();
    expect(['\u202e', '\u200b', '\u0007'].filter((one) => drawn.includes(one))).toEqual([]);
    expect(await page.locator('.rows').innerText()).toContain('safe\\u202egnp.exe\\u200b\\u0007');
    expect(await page.evaluate('Object.keys({}.__proto__).length')).toBe(0);
    expect(deeds).toEqual({ requests: [expect.stringMatching(/^file:.*report\.html/)], said: [] });
  });

  it('has a name for everything that can be used, and one outline', async () => {
    const page = await open(REPORT, { trend: madeTrend(5), title: 'octo/engine' });
    await page.locator('.rows [role=row]').first().click();
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const used = nodes.filter(
      (node) =>
        !node.ignored &&
        node.properties?.some(({ name, value }) => name === 'focusable' && value.value === true),
    );
    const nameless = used
      .filter((node) => node.role?.value !== 'RootWebArea' && !String(node.name?.value ?? '').trim())
      .map((node) => node.role?.value as string);
    expect(used.length).toBeGreaterThan(40);
    // The source scrolls, so it takes the focus; its lines are its name's content.
    expect(nameless).toEqual([]);
    const roles = new Set(nodes.filter((node) => !node.ignored).map((node) => node.role?.value as string));
    for (const role of [
      'banner',
      'main',
      'complementary',
      'search',
      'grid',
      'columnheader',
      'gridcell',
      'status',
    ])
      expect(roles).toContain(role);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const grid = page.locator('[role=grid]');
    expect(await grid.getAttribute('aria-rowcount')).toBe(String(ALL + 1));
    const pointed = await grid.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${pointed}"][aria-selected=true]`).count()).toBe(1);
  });

  it('changes its colours when asked, and prints every row', async () => {
    const page = await open();
    const ground = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.getByRole('button', { name: /^Colours: auto/ }).click();
    expect(await ground()).toBe(light);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator('.rows [role=row]').count()).toBe(ALL);
  });

  it('lists the findings of a report without a base', async () => {
    const findings = madeFindings(20).map((one) => ({ ...one, class: 'unknown' as const, base: undefined }));
    const made = {
      ...plainReport({ findings }),
      base: { kind: 'none', why: 'asked' } as const,
    };
    const page = await open(made);
    expect(await shownCount(page)).toBe(20);
    expect(await page.locator('.totals li').first().innerText()).toMatch(/^20\s+findings/);
    await page.locator('.rows [role=row]').first().click();
    expect(await page.locator('.panel figure').count()).toBe(1);
  });

  it('stays quick with 50,000 findings', async () => {
    const address = pageFile(reportOf(madeFindings(50_000)));
    context = await browser.newContext({ offline: true, viewport: { width: 1300, height: 900 } });
    const page = await opened(address);
    await page.keyboard.press('j');
    await page.locator('[aria-rowindex="3"].active').waitFor();
    const ready = (await page.evaluate('performance.now()')) as number;
    const longest = await page.evaluate(`new Promise((done) => {
      const box = document.querySelector('[role=grid]');
      let [last, longest, n] = [performance.now(), 0, 0];
      const step = (now) => {
        longest = Math.max(longest, now - last);
        last = now;
        box.scrollTop = (box.scrollHeight / 60) * ++n;
        if (n < 60) requestAnimationFrame(step); else done(longest);
      };
      requestAnimationFrame((now) => { last = now; step(now); });
    })`);
    await page.locator('[aria-rowindex="50001"]').waitFor();
    expect(await page.locator('.rows [role=row]').count()).toBeLessThan(80);
    const typing = performance.now();
    await page.getByRole('searchbox', { name: 'Search' }).fill('queue-17');
    await page.locator('#count', { hasText: ' of 50,000' }).waitFor();
    const searched = performance.now() - typing;
    expect(await shownCount(page)).toBe(
      madeFindings(50_000).filter(({ path }) => path.includes('queue-17')).length,
    );
    console.info(
      `50,000 findings: ready in ${Math.round(ready)} ms, longest frame while scrolling ${Math.round(longest as number)} ms, first search ${Math.round(searched)} ms`,
    );
  });
});
