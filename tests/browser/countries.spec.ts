/** The world to choose from, and what a country's page says and gives along. */
import { expect, test, untilAlive } from './test.ts';

test('a country is chosen on the world, near its circle is near enough', async ({ page }) => {
  await page.goto('/countries');
  await untilAlive(page);
  const middle = async (code: string) => {
    const circle = page.locator(`svg a[href="/countries/${code}"] circle`);
    await circle.scrollIntoViewIfNeeded();
    const box = await circle.boundingBox();
    return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
  };
  const china = await middle('CN');
  await page.mouse.move(china.x, china.y);
  await expect(page.getByText('China: 151,690 students in 2021/22')).toBeVisible();
  // A circle of five pixels with nothing around it.
  const newZealand = await middle('NZ');
  await page.mouse.click(newZealand.x + 14, newZealand.y);
  await expect(page).toHaveURL(/\/countries\/NZ$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New Zealand');
});

test('the list beside the world has a link for every circle, and the world takes no stop of the Tab key', async ({
  page,
}) => {
  await page.goto('/countries');
  const main = page.getByRole('main');
  const [drawn, listed] = await Promise.all(
    ['main svg a', 'main li a'].map((links) =>
      page.locator(links).evaluateAll((all) => all.map((each) => each.getAttribute('href'))),
    ),
  );
  expect(drawn!.length).toBeGreaterThan(150);
  expect(listed).toEqual(expect.arrayContaining(drawn!));
  const stops = await page.locator('main svg a:not([tabindex="-1"])').count();
  expect(stops).toBe(0);
  await expect(main.getByRole('link', { name: 'Nigeria' })).toHaveCount(1);
});

test('without figures by provider the page says so, and never shows a zero', async ({ page }) => {
  await page.goto('/countries/CN');
  const main = page.getByRole('main');
  await expect(main).toContainText('It is missing, not zero.');
  await expect(main).toContainText('In which nation they studied, 2021/22');
  await expect(main.getByRole('img', { name: /visa/ })).toBeVisible();
});

test('a country’s file holds the figures of its page', async ({ page, request }) => {
  await page.goto('/countries/FR');
  const href = await page.getByRole('link', { name: 'These figures, CSV' }).getAttribute('href');
  expect(href).toMatch(/^\/countries\/FR\.csv\?edition=\d+$/);
  const text = await (await request.get(href!)).text();
  const [head, ...lines] = text.trim().split('\r\n');
  expect(head?.replace('\ufeff', '')).toBe('what,period,of,name,count,caveat');
  const providers = lines.filter((line) => line.startsWith('by-provider,'));
  const rows = page.locator('section[aria-labelledby="providers"] tbody tr');
  expect(providers).toHaveLength(await rows.count());
  expect(lines).toContain('enrolled,2023/24,,,8680,');
});
