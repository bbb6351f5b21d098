/** What holds for every kind of page: accessible in both themes, and never wider than the screen. */
import { faultsOf } from './axe.ts';
import { PAGES } from './pages.ts';
import { expect, test } from './test.ts';

for (const { path, content } of PAGES) {
  test(`axe finds nothing at ${path} in either theme, and it fits 320 pixels`, async ({ page }) => {
    // axe looks at every circle of the map and at what lies behind it.
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    await expect(page.getByRole('main')).toContainText(content);
    expect(await faultsOf(page)).toEqual([]);

    await page.setViewportSize({ width: 320, height: 640 });
    const widest = () => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(widest).toBeLessThanOrEqual(320);
  });
}

test('every page with figures of students says of which release they are, in the same words', async ({
  request,
}) => {
  const labels = new Set<string | undefined>();
  const pages = ['/', '/institutions', '/compare', '/compare?b=uk', '/leads', '/countries'];
  for (const path of [
    ...pages,
    '/countries/FR',
    '/areas',
    '/areas/E12000003',
    '/data',
    '/methods',
  ]) {
    const html = await (await request.get(path)).text();
    labels.add(/HESA, published [^<]*; edition \d+/.exec(html)?.[0]);
  }
  expect([...labels]).toEqual([expect.stringContaining('HESA, published 2025; edition')]);
});

test('the head of a page takes one line at every width', async ({ page }) => {
  await page.goto('/institutions');
  const heights = new Set<number>();
  for (const width of [390, 760, 1180, 1182, 1200, 1300, 1418, 1420, 1440, 1800]) {
    await page.setViewportSize({ width, height: 600 });
    heights.add(
      await page.getByRole('banner').evaluate((header) => header.getBoundingClientRect().height),
    );
  }
  expect([...heights].filter((height) => height > 60)).toEqual([]);
});
