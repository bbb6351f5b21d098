/** Scripts wait for a sign of the reader, and what was done before they ran is done again. */
import type { Page } from '@playwright/test';
import { MapPage } from './map-page.ts';
import { expect, test } from './test.ts';

test.use({ isAsleep: true });

/** Holds back the script that starts the page, until what is returned is called. */
async function heldBack(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(/\/entry\/start\./, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

test('a page that nobody touches runs nothing, and wakes at the first movement', async ({
  page,
}) => {
  await page.goto('/');
  await page.waitForTimeout(1500);
  const html = page.locator('html');
  await expect(html).not.toHaveClass(/awake/);
  await page.mouse.move(40, 60);
  await expect(html).toHaveClass(/awake/);
});

test('what a page will start with is fetched ahead, while nobody touches it', async ({ page }) => {
  const come = new Set<string>();
  page.on('response', (response) => come.add(response.url()));
  await page.goto('/areas');
  const ahead = await page.evaluate(() => {
    const [, list = '[]'] =
      /\((\["[^\]]+_app\/immutable[^\]]+\])\)\.then/.exec(document.body.innerHTML) ?? [];
    return (JSON.parse(list) as string[]).map((address) => new URL(address, document.baseURI).href);
  });
  expect(ahead.length).toBeGreaterThan(5);
  expect(ahead.filter((address) => /\/api\/v1\/areas\?edition=\d+$/.test(address))).toHaveLength(1);
  await expect.poll(() => ahead.filter((address) => !come.has(address))).toEqual([]);
  await expect(page.locator('html')).not.toHaveClass(/awake/);
});

test('a page wakes by itself for a reader who only looks', async ({ page }) => {
  await page.goto('/backers');
  await expect(page.locator('html')).toHaveClass(/awake/, { timeout: 15_000 });
});

test('choices, steps and letters made before scripts run are not lost', async ({ page }) => {
  const release = await heldBack(page);
  await page.goto('/');
  const { year, search } = new MapPage(page);
  await page
    .locator('label')
    .filter({ has: page.locator('[name=nation][value=wales]') })
    .click();
  await year.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await search.focus();
  await page.keyboard.type('card');
  release();
  await expect(page).toHaveURL(/nation=wales/);
  await expect(page).toHaveURL(/year=2021-22/);
  await expect(page).toHaveURL(/q=card/);
  await expect(search).toHaveValue('card');
  await expect(page.getByRole('row', { name: /Cardiff/ }).first()).toBeVisible();
});

test('a button pressed before scripts run is pressed again', async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const release = await heldBack(page);
  await page.goto('/data/enrolment');
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeHidden();
  release();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
});

test('waking leaves the reader where the page was scrolled to', async ({ page }) => {
  await page.goto('/institutions');
  await page.mouse.move(200, 300);
  await expect(page.locator('html')).toHaveClass(/awake/);
  await page.evaluate(() => scrollTo(0, 1500));
  const release = await heldBack(page);
  await page.reload();
  await page.mouse.wheel(0, 900);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(2000);
  const there = await page.evaluate(() => scrollY);
  release();
  await expect(page.locator('html')).toHaveClass(/awake/);
  expect(Math.abs((await page.evaluate(() => scrollY)) - there)).toBeLessThan(100);
});

test('a circle of the map that is pressed before scripts run is chosen', async ({ page }) => {
  const release = await heldBack(page);
  const map = new MapPage(page);
  await page.goto('/');
  const [largest] = (await map.circles()).sort((one, other) => other.radius - one.radius);
  await page.mouse.click(largest!.x, largest!.y);
  release();
  await expect(page).toHaveURL(/selected=/);
});

test('a menu that is opened before scripts run stays open', async ({ page }) => {
  const release = await heldBack(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/backers');
  await page.getByRole('button', { name: 'Menu' }).click();
  release();
  await expect(page.locator('html')).toHaveClass(/awake/);
  await page.waitForTimeout(500);
  await expect(page.getByRole('button', { name: 'Close' })).toBeVisible();
});
