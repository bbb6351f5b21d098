/**
 * `npm run screenshots [-- address]`: takes pictures of an Atlas that is running. Every kind of page, wide and
 * on a phone, in both themes, to be looked at; and the pictures of README.md.
 */
import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { PAGES } from '../browser/pages.ts';
import { wakeOnLoad } from '../browser/wake.ts';
import { CHROMIUM_ARGS, provideChromium } from '../suite/chromium.ts';

const TO_LOOK_AT = 'tests/results/screenshots';
const SCREENS = [
  { name: '1440', viewport: { width: 1440, height: 1000 } },
  { name: '390', viewport: { width: 390, height: 844 } },
] as const;
const THEMES = ['light', 'dark'] as const;
/** Pixels: of a longer page its beginning is taken. */
const TALLEST = 4000;

/** Pictures of README.md: the first screen of a page. */
const OF_README = [
  { name: 'map', path: '/', on: '1440-light' },
  { name: 'map-dark-phone', path: '/', on: '390-dark' },
  { name: 'institution', path: '/institutions/university-of-sheffield', on: '1440-light' },
  { name: 'compare', path: '/compare?p=10007157,10007784,10007794', on: '1440-light' },
  { name: 'backers', path: '/backers', on: '1440-light' },
];

/** What is far down a page is laid out only when it is near, so the screen is made as tall as the page. */
async function unroll(page: Page, width: number): Promise<void> {
  for (let known = 0, height = 1; height > known;) {
    known = height;
    height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.min(TALLEST, height) });
    await page.evaluate(
      () => new Promise((drawn) => setTimeout(() => requestAnimationFrame(drawn))),
    );
  }
}

/** The name of a page's picture: its address, in what every file system takes. */
const nameOf = (path: string): string =>
  path
    .slice(1)
    .replaceAll(/[^a-z0-9]+/gi, '-')
    .replace(/^$/, 'map');

const [address = 'http://localhost:8787'] = process.argv.slice(2);
await fetch(address).catch(() => {
  throw new Error(`Nothing answers at ${address}: run npm start first, or name another address.`);
});
mkdirSync(TO_LOOK_AT, { recursive: true });
const browser = await chromium.launch({
  executablePath: provideChromium(),
  args: CHROMIUM_ARGS,
});
for (const { name, viewport } of SCREENS) {
  for (const colorScheme of THEMES) {
    const on = `${name}-${colorScheme}`;
    const context = await browser.newContext({
      ...{ viewport, colorScheme, locale: 'en-GB', reducedMotion: 'reduce' },
    });
    await context.addInitScript(wakeOnLoad);
    const open = async (path: string): Promise<Page> => {
      const page = await context.newPage();
      await page.goto(address + path, { waitUntil: 'networkidle' });
      return page;
    };
    const keep = async (page: Page, path: string): Promise<void> => {
      await page.screenshot({ path });
      await page.close();
      console.log(path);
    };
    // The first page of a reader may be drawn before the fonts are there; the next have them.
    await (await open('/')).close();
    for (const picture of OF_README.filter((each) => each.on === on)) {
      await keep(await open(picture.path), `tests/screenshots/${picture.name}.png`);
    }
    for (const { path } of PAGES) {
      const page = await open(path);
      await unroll(page, viewport.width);
      await keep(page, `${TO_LOOK_AT}/${nameOf(path)}-${on}.png`);
    }
    await context.close();
  }
}
await browser.close();
