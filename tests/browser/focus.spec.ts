/** Where the focus is, what it shows, and what is spoken, on the map page. */
import { MapPage } from './map-page.ts';
import { expect, test, untilAlive, untilAllIsHere } from './test.ts';

const SHEFFIELD = '10007157';

test('leaving the map by Tab or Escape loses no focus', async ({ page }) => {
  const atlas = new MapPage(page);
  await page.goto('/');
  await untilAlive(page);
  await atlas.year.focus();
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Tab');
    if (await atlas.map.evaluate((map) => map === document.activeElement)) break;
  }
  await expect(atlas.map).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('complementary', { name: 'Provider' })).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(atlas.map).toBeFocused();
  await expect(atlas.map).not.toHaveAttribute('aria-activedescendant');

  await page.keyboard.press('Home');
  for (let press = 0; press < 8; press++) {
    await page.keyboard.press('Tab');
    await expect(atlas.map).not.toBeFocused();
    if (await atlas.search.evaluate((search) => search === document.activeElement)) break;
  }
  await expect(atlas.search).toBeFocused();
});

test('the option that is spoken is said once, and only the chosen one is selected', async ({
  page,
}) => {
  const atlas = new MapPage(page);
  await page.goto('/?selected=university-of-sheffield');
  await untilAlive(page);
  await atlas.map.focus();
  await page.keyboard.press('Home');
  const selected = atlas.map.locator('[aria-selected="true"]');
  await expect(selected).toHaveCount(1);
  await expect(selected).toHaveAttribute('data-id', SHEFFIELD);
  const active = (await atlas.map.getAttribute('aria-activedescendant'))!;
  const sentence = (await page.locator(`#${active}`).getAttribute('aria-label'))!;
  expect(sentence).toMatch(/international students/);
  await expect(page.getByText(sentence, { exact: true })).toHaveCount(0);
});

test('closing the card gives the focus back to the map', async ({ page }) => {
  const atlas = new MapPage(page);
  await page.goto('/?selected=university-of-sheffield');
  await untilAlive(page);
  await page.getByRole('link', { name: 'Close' }).press('Enter');
  await expect(page).not.toHaveURL(/selected/);
  await expect(atlas.map).toBeFocused();
});

test('on a phone the card of an address lies below its map, and none over a row in focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const atlas = new MapPage(page);
  await page.goto('/?selected=university-of-sheffield');
  await untilAlive(page);
  const card = page.getByRole('complementary', { name: 'Provider' });
  const below = (await card.boundingBox())!.y;
  const map = (await atlas.map.boundingBox())!;
  expect(below).toBeGreaterThanOrEqual(map.y + map.height);

  for (const row of [3, 12]) {
    const link = atlas.rows.nth(row).getByRole('link');
    await link.focus();
    const { x, y, width, height } = (await link.boundingBox())!;
    const isOnTop = await link.evaluate(
      (element, [left, top]) => element.contains(document.elementFromPoint(left!, top!)),
      [x + width / 2, y + height / 2],
    );
    expect(isOnTop).toBe(true);
  }
});

test('a step of the slider is spoken by the slider at once, and by the finding once it stands', async ({
  page,
}) => {
  const atlas = new MapPage(page);
  await page.goto('/');
  await untilAlive(page);
  const headline = page.getByRole('heading', { level: 1 });
  const spoken = page.getByRole('status').filter({ hasText: /\S/ });
  await atlas.year.focus();
  for (let press = 0; press < 9; press++) await page.keyboard.press('ArrowLeft');
  await expect(atlas.year).toHaveAttribute('aria-valuetext', /^2014\/15, /);
  // The steps between may be shown for a moment each.
  await expect(headline).toContainText('2014/15');
  await expect(spoken).toHaveText([await headline.innerText()]);
  await expect(page.locator('#svelte-announcer')).toHaveText('');
});

test('the drawn year stays under the thumb at every width', async ({ page }) => {
  const atlas = new MapPage(page);
  await page.goto('/?year=2018-19');
  for (const width of [320, 600, 900, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const range = (await atlas.year.boundingBox())!;
    const line = (await page.locator('.slider line').boundingBox())!;
    const thumb = range.x + 8 + ((range.width - 16) * 4) / 9;
    expect(Math.abs(line.x + line.width / 2 - thumb)).toBeLessThan(1.5);
  }
});

test('text on the map is 12 pixels or more, inside circles 10', async ({ page }) => {
  const atlas = new MapPage(page);
  for (const width of [320, 390, 760, 1000, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    await untilAllIsHere(page);
    const sizes = await atlas.map.locator('text:visible').evaluateAll((texts) =>
      texts.map((text) => {
        const { a } = (text as SVGTextElement).getScreenCTM()!;
        const isInside = text.classList.contains('inside');
        return parseFloat(getComputedStyle(text).fontSize) * a * (isInside ? 1.2 : 1);
      }),
    );
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.min(...sizes)).toBeGreaterThan(11.95);
  }
});
