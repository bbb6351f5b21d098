import { expect, test } from './test.ts';

test('shows the figures of the University of Sheffield', async ({ page }) => {
  await page.goto('/institutions/university-of-sheffield');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('University of Sheffield');
  const newest = page.getByRole('row', { name: /^2023\/24/, includeHidden: true }).first();
  for (const count of ['630', '10,125', '10,755', '31,070']) {
    await expect(newest).toContainText(count);
  }
  await expect(page.getByRole('row').filter({ hasText: /20\d\d\/\d\d/ })).not.toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('2014/15');
});

test('lists the evidence of a founder, each with a link to its page', async ({ page }) => {
  await page.goto('/institutions/university-of-sheffield');
  const evidence = page.getByRole('region', { name: /evidence/i }).or(page.locator('#evidence'));
  const links = evidence.first().getByRole('link');
  expect(await links.count()).toBeGreaterThan(0);
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('href', /^(https?:\/\/|\/api\/)/);
  }
});

for (const [former, now] of [
  ['university-of-abertay-dundee', 'abertay-university'],
  ['the-university-of-sheffield', 'university-of-sheffield'],
]) {
  test(`/institutions/${former} leads to /institutions/${now}`, async ({ page }) => {
    await page.goto(`/institutions/${former}`);
    await expect(page).toHaveURL(new RegExp(`/institutions/${now}$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test.describe('a provider that does not exist', () => {
  test.use({ expectedStatuses: [404] });

  test('is answered with 404 and a way on', async ({ page }) => {
    const response = await page.goto('/institutions/university-of-nowhere');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  });
});

for (const [path, told] of [
  ['/institutions/university-of-sheffield?since=1066-67', ['1066-67']],
  [
    '/institutions/university-of-sheffield?since=2020-21&since=2019-20&colour=red',
    ['since', 'red'],
  ],
  ['/areas/E12000003?colour=red', ['red']],
  ['/countries/FR?colour=red', ['red']],
  ['/areas?colour=red', ['red']],
  ['/countries?colour=red', ['red']],
] as const) {
  test(`${path} says what of it could not be used`, async ({ page }) => {
    await page.goto(path);
    const notices = page.locator('.notice');
    await expect(notices).toHaveCount(told.length);
    for (const [index, word] of told.entries())
      await expect(notices.nth(index)).toContainText(word);
  });
}
