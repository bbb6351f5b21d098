/** Letters twice as large as usual, as a browser's own setting makes them, on a telephone. */
import { CHROMIUM_ARGS, findChromium } from '../suite/chromium.ts';
import { expect, test } from './test.ts';

test.use({
  launchOptions: {
    executablePath: findChromium() ?? undefined,
    args: [...CHROMIUM_ARGS, '--blink-settings=defaultFontSize=32'],
  },
});

for (const [path, width] of [
  ['/backers', 390],
  ['/backers', 320],
  ['/about', 390],
  ['/institutions', 390],
] as const) {
  test(`${path} is no wider than ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await wider()).toBeLessThanOrEqual(0);
  });
}
