/** The layer of local areas: a hexagon for each local authority, its table, and its keys. */
import { faultsOf } from './axe.ts';
import { expect, test, untilAlive } from './test.ts';

test('switching to local areas draws them, ranks them and is kept in the address', async ({
  page,
}) => {
  await page.goto('/');
  await untilAlive(page);
  await page.getByRole('radio', { name: 'Local areas' }).check();
  await expect(page).toHaveURL(/layer=local-areas/);
  await expect(page.getByRole('listbox', { name: /^Map of local areas/ })).toBeVisible();
  await expect(page.locator('tbody tr')).toHaveCount(22);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Camden and Westminster');
  await page.getByRole('link', { name: /^Show all \d+ rows/ }).click();
  await expect(page.locator('tbody tr')).toHaveCount(125);
  await page.goBack();
  await page.goBack();
  await expect(page.getByLabel(/^Map of providers/)).toBeVisible();
});

test('keys lead from area to area, and into its page', async ({ page }) => {
  await page.goto('/?layer=local-areas');
  await untilAlive(page);
  const map = page.getByRole('listbox', { name: /^Map of local areas/ });
  await map.focus();
  await page.keyboard.press('Home');
  await expect(map.getByRole('option', { name: /^Camden, 50,545 .* 1st of 125$/ })).toBeAttached();
  await expect(page.locator('tr[data-active]')).toContainText('Camden');
  await page.keyboard.press('s');
  await expect(map.getByRole('option', { name: /^S/ })).toBeAttached();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/areas\/E09000007$/);
});

test('a tap on a hexagon tells of it, and marks it in the address', async ({ page }) => {
  await page.goto('/?layer=local-areas&area=E08000019');
  await untilAlive(page);
  const card = page.getByRole('complementary', { name: 'Local area' });
  await expect(card).toContainText('15,510 international students');
  await expect(card).toContainText('Sheffield Hallam');
  await card.getByRole('link', { name: 'Close' }).click();
  await expect(page).not.toHaveURL(/area=/);
  await expect(card).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the address draws the same hexagons and the same table', async ({ page }) => {
    await page.goto('/?layer=local-areas&nation=wales');
    await expect(page.locator('svg path.taught.r3')).toHaveAttribute('d', /^M/);
    await expect(page.locator('tbody tr').first()).toContainText('Cardiff');
  });
});

test('local areas pass axe in both themes', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/?layer=local-areas&area=E08000019');
  await untilAlive(page);
  expect(await faultsOf(page)).toEqual([]);
});
