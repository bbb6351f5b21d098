/** What holds for every kind of page: accessible in both themes, and never wider than the screen. */
import { faultsOf } from './axe.ts';
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
