/** What holds for every kind of page: accessible in both themes, and never wider than the screen. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './test.ts';

/** Each kind of page, and words by which one knows that its content is there. */
const PAGES = [
  { path: '/', content: '26,885' },
  { path: '/?measure=share&nation=wales&year=2018-19', content: 'Wales' },
  {
    path: '/?group=russell-group&size=very-large&status=none-found&sort=-trend',
    content: 'Russell Group',
  },
  { path: '/institutions/university-of-sheffield', content: '10,755' },
  { path: '/institutions/abertay-university', content: 'Abertay' },
  { path: '/institutions', content: 'Abertay' },
  { path: '/?edition=3', content: 'first published in edition 4' },
  { path: '/institutions/university-of-sheffield?edition=1', content: 'no student figures' },
  { path: '/backers', content: 'more than 160' },
  { path: '/data', content: 'Students by provider and origin' },
  { path: '/data/origin', content: 'country' },
  { path: '/developers', content: 'curl' },
  { path: '/leads', content: 'leads' },
  { path: '/countries', content: '8,680' },
  { path: '/countries/FR', content: '8,680' },
  { path: '/countries/CN', content: '104,456' },
  { path: '/areas', content: 'Yorkshire and The Humber' },
  { path: '/areas/E12000003', content: '10,755' },
  { path: '/institutions?by=region&show=ended', content: 'Institute of Education' },
  { path: '/institutions/university-college-london?show=share', content: 'Institute of Education' },
  { path: '/institutions/st-padarns-institute', content: 'in one return only' },
  { path: '/institutions/grwp-llandrillo-menai', content: 'Grŵp Llandrillo Menai' },
  { path: '/backers?type=business&status=took-part', content: 'Study Group' },
  { path: '/about', content: 'Sheffield' },
  { path: '/methods', content: 'nearest 5' },
  { path: '/status', content: 'HESA' },
];

for (const { path, content } of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing at ${path}, ${colorScheme}`, async ({ page }) => {
      // axe looks at every circle of the map and at what lies behind it.
      test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path);
      await expect(page.getByRole('main')).toContainText(content);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`,
      );
      expect(found).toEqual([]);
    });
  }

  test(`${path} fits a screen 320 pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await expect(page.getByRole('main')).toContainText(content);
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(320);
  });
}
