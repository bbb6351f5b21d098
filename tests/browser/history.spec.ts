/** What the browser's Back undoes on the map page. */
import { MapPage } from './map-page.ts';
import { expect, test, untilAlive, untilAllIsHere } from './test.ts';

test('each change is undone by one Back, in turn', async ({ page }) => {
  const atlas = new MapPage(page);
  await page.goto('/');
  await untilAlive(page);
  await page.getByRole('radio', { name: 'Scotland' }).check();
  await page.getByRole('radio', { name: /share/i }).check();
  await atlas.year.focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowLeft');
  await atlas.search.pressSequentially('Edin');
  await expect(page).toHaveURL(/year=2020-21&measure=share&nation=scotland&q=Edin$/);

  await page.goBack();
  await expect(page).toHaveURL(/year=2020-21&measure=share&nation=scotland$/);
  await expect(atlas.search).toHaveValue('');
  await page.goBack();
  await expect(page).toHaveURL(/\?measure=share&nation=scotland$/);
  await expect(atlas.year).toHaveValue('2023');
  await page.goBack();
  await expect(page).toHaveURL(/\?nation=scotland$/);
  await expect(page.getByRole('radio', { name: /share/i })).not.toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole('radio', { name: 'Scotland' })).not.toBeChecked();
});

test('a choice that is undone at once leaves no step that leads nowhere', async ({ page }) => {
  await page.goto('/');
  await untilAlive(page);
  const layer = (name: string) => page.getByRole('radio', { name, exact: true });
  await layer('Regions').check();
  await expect(page).toHaveURL(/layer=regions$/);
  await layer('Places').check();
  await expect(page).toHaveURL(/\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/layer=regions$/);
  await expect(layer('Regions')).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await expect(layer('Places')).toBeChecked();
});

test('what is said of an address goes with it', async ({ page }) => {
  await page.goto('/?nation=atlantis');
  await untilAlive(page);
  await expect(page.getByText('All nations are shown.')).toBeVisible();
  await page.getByRole('radio', { name: 'Wales' }).check();
  await expect(page.getByText('All nations are shown.')).toHaveCount(0);
});

test('the link to what is shown can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await untilAllIsHere(page);
  await page.getByRole('radio', { name: 'Wales' }).check();
  await expect(page).toHaveURL(/nation=wales/);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('Back leads to the row, and to the mark, from which the keyboard left', async ({ page }) => {
  const atlas = new MapPage(page);
  await page.goto('/');
  await untilAlive(page);
  const third = atlas.rows.nth(2).getByRole('link');
  await third.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/institutions\//);
  await page.goBack();
  await expect(third).toBeFocused();

  await atlas.map.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  const marked = await atlas.map.getAttribute('aria-activedescendant');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/institutions\//);
  await page.goBack();
  await expect(atlas.map).toBeFocused();
  await expect(atlas.map).toHaveAttribute('aria-activedescendant', marked ?? 'none');
});
