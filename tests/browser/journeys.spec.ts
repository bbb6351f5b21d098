/** From the address bar to the evidence: by keyboard, by touch, and with large text. */
import { devices, type Page } from '@playwright/test';
import { MapPage } from './map-page.ts';
import { expect, test, untilAlive } from './test.ts';

/** Presses Tab until the element that has the focus passes; fails after so many. */
async function tabTo(page: Page, is: (element: Element) => boolean, most: number): Promise<void> {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluateHandle(() => document.activeElement!);
    if (await focused.evaluate(is)) return;
  }
  throw new Error(`Not reached in ${most} presses of Tab.`);
}

test('by keyboard alone from the address bar to a page of evidence', async ({ page }) => {
  const atlas = new MapPage(page);
  await page.goto('/');
  await untilAlive(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, (element) => element.getAttribute('role') === 'listbox', 20);

  // A letter leads to the next provider of that name.
  await page.keyboard.press('Home');
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('s');
    const active = (await atlas.map.getAttribute('aria-activedescendant'))!;
    const sentence = await page.locator(`#${active}`).getAttribute('aria-label');
    if (sentence?.startsWith('University of Sheffield,')) break;
  }
  await expect(page.getByRole('complementary', { name: 'Provider' })).toContainText(
    'University of Sheffield',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('University of Sheffield');

  await tabTo(
    page,
    (element) =>
      element.matches('a[rel~="nofollow"][href^="http"]') &&
      element.closest('[aria-labelledby="evidence"], section') !== null,
    80,
  );
  const link = page.locator(':focus');
  await expect(link).toHaveAttribute('href', /^https?:\/\//);
  await expect(link).toHaveAccessibleDescription(/.{10}/);
});

test.describe('by touch on a phone', () => {
  const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7'];
  test.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch });

  test('a tap near the smallest circle picks it, and its card leads on', async ({ page }) => {
    const atlas = new MapPage(page);
    await page.goto('/');
    await untilAlive(page);
    await expect(page.getByText(/two fingers enlarge and move the map/)).toBeVisible();
    await atlas.map.scrollIntoViewIfNeeded();
    const circles = await atlas.circles();
    // One that stands alone, so that nothing else is nearer.
    const alone = circles
      .filter(({ radius }) => radius < 4)
      .find(({ x, y }) =>
        circles.every((other) => {
          const away = Math.hypot(other.x - x, other.y - y) - other.radius;
          return away > 40 || (other.x === x && other.y === y);
        }),
      )!;
    await page.touchscreen.tap(alone.x + 9, alone.y + 7);
    const card = page.getByRole('complementary', { name: 'Provider' });
    await expect(card).toBeVisible();
    await expect(page).toHaveURL(/selected=/);
    const name = (await card.getByRole('heading').innerText()).replace(/ and its .*/, '');
    await card.getByRole('link', { name: 'Figures and evidence' }).tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await page.goBack();
    await expect(card).toContainText(name);
  });

  test('filters and headings are large enough for a finger', async ({ page }) => {
    await page.goto('/?nation=wales');
    await untilAlive(page);
    const heights = await page
      .locator('select, .chip a, tbody a')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height).filter(Boolean));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  });
});

for (const path of [
  '/',
  '/?group=russell-group&sort=-share',
  '/institutions/university-of-sheffield',
]) {
  test(`${path} can be read with text at 200 %`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    await untilAlive(page);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const { scroll, width } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(width);
    const heading = page.getByRole('heading', { level: 1 });
    const cut = await heading.evaluate((box) => box.scrollWidth > box.clientWidth + 1);
    expect(cut).toBe(false);
  });
}

test('what a screen reader is told of the map', async ({ page }) => {
  await page.goto('/?selected=university-of-sheffield');
  await untilAlive(page);
  await expect(page.getByRole('listbox', { name: /^Map of providers/ })).toMatchAriaSnapshot(`
    - listbox "Map of providers, 2023/24":
      - option "University of Sheffield, 10,755 international students, 34.6%, founder and backer, 14th of 303" [selected]
  `);
  await expect(page.getByRole('table')).toMatchAriaSnapshot(`
    - table /Providers by number of international students, 2023\\/24/:
      - caption
      - rowgroup:
        - row /Rank Evidence Provider Students Share Change Since 2014\\/15/:
          - columnheader "Rank":
            - link "Rank"
          - columnheader "Evidence":
            - link "Evidence"
  `);
});
