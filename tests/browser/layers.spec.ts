/** What the map draws besides places: the regions in the colour of their share. */
import { faultsOf } from './axe.ts';
import { MapPage } from './map-page.ts';
import { expect, test, untilAlive } from './test.ts';

test('switching to regions colours the map, ranks them and is kept in the address', async ({
  page,
}) => {
  await page.goto('/');
  await untilAlive(page);
  await page.getByRole('radio', { name: 'Regions' }).check();
  await expect(page).toHaveURL(/layer=regions/);
  await expect(page.getByRole('group', { name: /nations and regions/ })).toBeVisible();
  await expect(page.locator('tbody tr')).toHaveCount(12);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/^In .* international$/);
  await page.goBack();
  await expect(new MapPage(page).map).toBeVisible();
});

test('a region on the map is in step with the table, and leads to its page', async ({ page }) => {
  await page.goto('/?layer=regions');
  await untilAlive(page);
  const map = page.getByRole('group', { name: /nations and regions/ });
  const wales = map.getByRole('link', { name: /^Wales, \d/ });
  await wales.hover();
  await expect(page.locator('tr[data-active]')).toContainText('Wales');
  await page.locator('tr', { hasText: 'Scotland' }).hover();
  await expect(map.locator('.looked')).toHaveAttribute('href', '/land.svg#S92000003');
  await wales.click();
  await expect(page).toHaveURL(/\/areas\/W92000004$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the address draws the same regions', async ({ page }) => {
    await page.goto('/?layer=regions&year=2014-15');
    await expect(page.locator('tbody tr')).toHaveCount(12);
    await expect(page.locator('svg a[class^="r"] use')).toHaveCount(13);
  });
});

test('regions pass axe in both themes', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/?layer=regions');
  await untilAlive(page);
  expect(await faultsOf(page)).toEqual([]);
});
