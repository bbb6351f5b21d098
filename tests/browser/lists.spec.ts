/** The lists of institutions and of backers: their filters, their addresses, the menu of a phone. */
import { expect, test, untilAlive } from './test.ts';

test('institutions are found by a former name, and the address keeps the search', async ({
  page,
}) => {
  await page.goto('/institutions');
  await untilAlive(page);
  await page.getByRole('searchbox').fill('abertay dundee');
  await expect(page).toHaveURL(/\/institutions\?q=abertay\+dundee$/);
  const rows = page
    .locator('tbody')
    .getByRole('row')
    .filter({ has: page.getByRole('link') });
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Abertay University');
  await page.reload();
  await expect(rows).toHaveCount(1);
});

test('one that has ended says so and leads to its successor', async ({ page }) => {
  await page.goto('/institutions?q=institute+of+education&show=ended');
  const row = page.getByRole('row').filter({ hasText: 'Institute of Education' });
  await expect(row).toContainText('Last in the return of 2014/15');
  await row.getByRole('link', { name: 'University College London' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('University College London');
});

test('a search that finds nothing offers the nearest name', async ({ page }) => {
  await page.goto('/institutions?q=Shefield');
  await expect(page.getByRole('main')).toContainText('No provider matches “Shefield”');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Sheffield/ })
      .first(),
  ).toBeVisible();
});

test('backers are filtered by kind, and the claims stand beside what is documented', async ({
  page,
}) => {
  await page.goto('/backers');
  await untilAlive(page);
  await expect(
    page.getByRole('heading', { name: '46 documented, more than 160 claimed' }),
  ).toBeVisible();
  await page.getByText('Sector bodies, 8').click();
  await expect(page).toHaveURL(/\/backers\?type=sector-body$/);
  await expect(page.getByRole('listitem').filter({ hasText: 'UKCISA' }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Aston University' })).toHaveCount(0);
});

test('the chart shows shares at an address of its own, without asking for figures anew', async ({
  page,
}) => {
  await page.goto('/institutions/university-of-sheffield');
  await untilAlive(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.getByRole('link', { name: 'Share', exact: true }).click();
  await expect(page).toHaveURL(/\?show=share$/);
  await expect(
    page.getByRole('heading', { name: /share from outside the UK rose from 31\.1% to 34\.6%/ }),
  ).toBeVisible();
  expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the menu opens by keyboard, closes with Escape, and closes where it led', async ({
    page,
  }) => {
    await page.goto('/methods');
    const menu = page.getByRole('button', { name: 'Menu' });
    const backers = page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Backers' });
    await menu.focus();
    await page.keyboard.press('Enter');
    await expect(backers).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(backers).toBeHidden();
    await menu.tap();
    await backers.tap();
    await expect(page).toHaveURL(/\/backers$/);
    await expect(backers).toBeHidden();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('filters ask the server, the chart has both views, and the menu opens', async ({ page }) => {
    await page.goto('/institutions');
    await page.getByRole('searchbox').fill('sheffield');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/q=sheffield/);
    await page.getByRole('link', { name: 'University of Sheffield' }).click();
    await page.getByRole('link', { name: 'Share', exact: true }).click();
    await expect(page.getByRole('heading', { name: /share from outside the UK/ })).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(
      page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Methods' }),
    ).toBeVisible();
  });
});

test('an institution prints with its figures, its evidence and its source, and no controls', async ({
  page,
}) => {
  await page.goto('/institutions/university-of-sheffield');
  await page.emulateMedia({ media: 'print' });
  for (const text of ['Share', 'Copy citation', 'BibTeX']) {
    await expect(page.getByText(text, { exact: true }).locator('visible=true')).toHaveCount(
      text === 'Share' ? await page.locator('th:visible', { hasText: /^Share$/ }).count() : 0,
    );
  }
  await expect(page.getByText(/Source: HESA Student record, DT051 Table 1/).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: /Evidence that it founded/ })).toBeVisible();
});
