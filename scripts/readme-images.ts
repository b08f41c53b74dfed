/**
 * Makes the images of the README from real comparisons: the terminal, the comment on a pull request and the page, each as
 * it is, in light. Wants the trees (`npm run fetch-trees`), the built command line and a Chromium.
 *
 *     node scripts/readme-images.ts
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { chromium, type Browser, type Page } from 'playwright-core';

const root = join(import.meta.dirname, '..');
const images = join(root, 'docs', 'images');
const bin = join(root, 'bin', 'codebatch.js');
const scratch = mkdtempSync(join(tmpdir(), 'codebatch-images-'));

/** Two releases of a package that nobody here wrote. */
interface Releases {
  tree: string;
  base: string;
  head: string;
}

const TERMINAL: Releases = { tree: 'black', base: '24.4.2', head: '24.8.0' };
const COMMENT: Releases = { tree: 'rich', base: '13.5.3', head: '13.8.0' };
const PAGE: Releases = { tree: 'Django', base: '5.1.14', head: '5.2' };

function folderOf({ tree }: Releases): string {
  const folder = join(root, '.cache', 'trees', tree);
  if (!existsSync(folder)) throw new Error(`${tree} is not there: npm run fetch-trees -- ${tree}`);
  return folder;
}

/** Runs `check` over two releases; gives what it says. A verdict that fails is no failure here. */
function check(releases: Releases, ...args: string[]): string {
  const { base, head } = releases;
  const ran = spawnSync(process.execPath, [bin, 'check', '--base', base, '--head', head, ...args], {
    cwd: folderOf(releases),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (ran.status !== 0 && ran.status !== 1) throw new Error(ran.stderr);
  return ran.stdout;
}

/** A comment as people see it: the text by a real parser, in the type and colours that such pages have. */
function commentPage(markdown: string): string {
  // This parser loses the first line end of a fence that follows a line of its list item; GitHub's does not.
  const apart = markdown.replace(/^(- .*)\n( +`{3,})/gm, '$1\n\n$2');
  const body = micromark(apart, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 16px; background: #fff; width: 820px; font: 14px/1.5 system-ui, sans-serif; color: #1f2328 }
    .box { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden }
    .box > header { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; color: #59636e }
    .box > header b { color: #1f2328 } .box > div { padding: 16px }
    h3 { margin: 0 0 12px; font-size: 17.5px } h4 { margin: 20px 0 8px; font-size: 14px }
    p { margin: 0 0 12px } ul { padding-left: 24px; margin: 0 0 12px } li { margin: 10px 0 } li > p { margin: 0 0 6px }
    table { border-collapse: collapse; margin: 0 0 12px } th, td { border: 1px solid #d1d9e0; padding: 5px 11px }
    code { font: 12px ui-monospace, monospace; background: #818b981f; padding: 2px 5px; border-radius: 6px }
    pre { background: #f6f8fa; padding: 12px; border-radius: 6px; margin: 6px 0; overflow: hidden }
    pre code { background: none; padding: 0 } summary { cursor: default } details { margin: 0 0 12px }
  </style><div class="box"><header><b>codebatch</b> commented</header><div>${body}</div></div>`;
}

async function shot(
  browser: Browser,
  name: string,
  size: [number, number],
  show: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: size[0], height: size[1] },
    deviceScaleFactor: 2,
    colorScheme: 'light',
  });
  await show(page);
  const box = page.locator('.box');
  const path = join(images, name);
  if ((await box.count()) > 0) await box.screenshot({ path });
  else await page.screenshot({ path });
  await page.close();
  console.log(path);
}

mkdirSync(images, { recursive: true });
execFileSync(
  process.execPath,
  [
    join(root, 'scripts', 'terminal-shot.ts'),
    join(images, 'terminal.svg'),
    folderOf(TERMINAL),
    'check',
    '--base',
    TERMINAL.base,
    '--head',
    TERMINAL.head,
  ],
  { stdio: 'inherit' },
);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const comment = commentPage(check(COMMENT, '--format', 'markdown'));
  await shot(browser, 'comment.png', [852, 1000], (page) => page.setContent(comment));
  const html = join(scratch, 'page.html');
  check(PAGE, '--html', html);
  await shot(browser, 'page.png', [1280, 860], async (page) => {
    await page.goto(pathToFileURL(html).href);
    await page.waitForSelector('[role=grid]');
  });
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true });
}
