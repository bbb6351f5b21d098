/** `npm run screenshots [-- address]`: takes the pictures of README.md from an Atlas that is running. */
import { chromium } from '@playwright/test';
import { wakeOnLoad } from '../browser/wake.ts';
import { CHROMIUM_ARGS, provideChromium } from '../suite/chromium.ts';

const PICTURES = [
  { name: 'map', path: '/' },
  { name: 'institution', path: '/institutions/university-of-sheffield' },
  { name: 'backers', path: '/backers' },
];

const [address = 'http://localhost:8787'] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: provideChromium(),
  args: CHROMIUM_ARGS,
});
const page = await browser.newPage({
  viewport: { width: 1440, height: 1000 },
  locale: 'en-GB',
  reducedMotion: 'reduce',
});
await page.addInitScript(wakeOnLoad);
for (const { name, path } of PICTURES) {
  await page.goto(address + path, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `tests/screenshots/${name}.png` });
  console.log(`tests/screenshots/${name}.png`);
}
await browser.close();
