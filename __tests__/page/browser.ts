import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { PageContext } from '../../src/records/page-data.ts';
import type { Report } from '../../src/records/report.ts';
import { renderHtml } from '../../src/report/html.ts';
import { temporaryDirectory } from '../support/temporary.ts';

/** The Chromium that `CHROMIUM` names, or one of this machine; undefined when there is none. */
export const CHROMIUM = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path !== undefined && path !== '' && existsSync(path));

/** Writes the page of a report to a file. Gives its `file:` address. */
export function pageFile(report: Report, context: PageContext = {}): string {
  const path = join(temporaryDirectory(), 'report.html');
  writeFileSync(path, renderHtml(report, context));
  return pathToFileURL(path).href;
}

/** What a page did besides showing itself: requests, errors and what its policy stopped. */
export interface Deeds {
  requests: string[];
  said: string[];
}

/** Follows a page from before it is opened. */
export function deedsOf(page: Page): Deeds {
  const deeds: Deeds = { requests: [], said: [] };
  page.on('request', (request) => deeds.requests.push(request.url()));
  page.on('pageerror', (error) => deeds.said.push(error.message));
  page.on('console', (message) => deeds.said.push(message.text()));
  return deeds;
}

/** How many findings the table says that it shows. */
export async function shownCount(page: Page): Promise<number> {
  const text = await page.locator('#count').innerText();
  return Number(/^[\d,]+/.exec(text)![0].replaceAll(',', ''));
}

/** The messages and places of the rows that are drawn. */
export function drawnRows(page: Page): Promise<string[]> {
  return page.locator('.rows [role=row]').allInnerTexts();
}
