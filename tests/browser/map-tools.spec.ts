/** What scripts add to the map: enlarging it, playing the years, finding what is near. */
import type { Page } from '@playwright/test';
import { MapPage } from './map-page.ts';
import { expect, test, untilAlive } from './test.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await untilAlive(page);
  await expect(page.getByRole('group', { name: 'Map tools' })).toBeVisible();
});

test('buttons enlarge the map, the address keeps how far, and Back shows the whole', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Enlarge the map' }).click();
  await expect(page).toHaveURL(/zoom=2%2C-304%2C-425/);
  await page.reload();
  await expect(page.locator('svg .enlargeable')).toHaveAttribute(
    'transform',
    'translate(-304 -425) scale(2)',
  );
  await untilAlive(page);
  await page.getByRole('button', { name: 'Whole map' }).click();
  await expect(page).toHaveURL(/\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/zoom=2/);
});

test('the wheel scrolls the page, and enlarges the map with Ctrl', async ({ page }) => {
  const box = (await new MapPage(page).map.boundingBox())!;
  await page.mouse.move(box.x + 300, box.y + 400);
  await page.mouse.wheel(0, 150);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(page).toHaveURL(/\/$/);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/zoom=/);
});

test('enlarged, a mark is still found where it is drawn', async ({ page }) => {
  await page.goto('/?zoom=4,-1074,-1697');
  await untilAlive(page);
  const box = (await new MapPage(page).map.boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page).toHaveURL(/selected=university-of-sheffield/);
});

test('enlarged four times, no circle lies on another outside London, and all stay in proportion', async ({
  page,
}) => {
  const atlas = new MapPage(page);
  await page.goto('/');
  const whole = await atlas.circles();
  await page.goto('/?zoom=4,-1074,-1697');
  const circles = await atlas.circles();
  expect(circles).toHaveLength(whole.length);
  const { width } = (await atlas.map.boundingBox())!;
  const scale = (4 * width) / 608;
  const largest = (all: readonly { radius: number }[]) =>
    Math.max(...all.map(({ radius }) => radius));
  expect(largest(circles) / largest(whole)).toBeCloseTo(0.5, 1);
  const overlapping = circles.flatMap((a, index) =>
    circles.slice(index + 1).filter((b) => {
      const apart = Math.hypot(a.x - b.x, a.y - b.y);
      return apart < (a.radius + b.radius) * scale * 0.98;
    }),
  );
  expect(overlapping).toEqual([]);
});

test('years play one after the other, until they are stopped', async ({ page }) => {
  await page.getByRole('button', { name: 'Play the years' }).click();
  await expect(page).toHaveURL(/year=2014-15/);
  await expect(page).toHaveURL(/year=2015-16/);
  await page.getByRole('button', { name: 'Pause' }).click();
  const stopped = page.url();
  await page.waitForTimeout(1500);
  expect(page.url()).toBe(stopped);
});

test.describe('where the browser knows its place', () => {
  test.use({
    permissions: ['geolocation'],
    geolocation: { latitude: 53.381, longitude: -1.49 },
  });

  test('what is near is found, told and shown', async ({ page }) => {
    await page.getByRole('button', { name: 'Near me' }).click();
    await expect(page.getByText(/^Nearest to you: Sheffield, under 1 km away/)).toBeVisible();
    await expect(page).toHaveURL(/selected=university-of-sheffield.*zoom=4/);
    await expect(page.getByRole('complementary', { name: 'Provider' })).toContainText('Sheffield');
  });
});

test('a browser that may not say where it is, is told what to do instead', async ({ page }) => {
  await page.getByRole('button', { name: 'Near me' }).click();
  await expect(page.getByText(/Search for a town instead/)).toBeVisible();
  await expect(page).toHaveURL(/\/$/);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  type Finger = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...points: [number, number][]
  ) => Promise<unknown>;

  /** Fingers on the map, at points counted from its corner as it stands now. */
  async function fingersOn(page: Page): Promise<Finger> {
    const { map } = new MapPage(page);
    await map.scrollIntoViewIfNeeded();
    const box = (await map.boundingBox())!;
    const session = await page.context().newCDPSession(page);
    return (type, ...points) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([x, y], id) => ({ x: box.x + x, y: box.y + y, id })),
      });
  }

  test('two fingers enlarge the map', async ({ page }) => {
    const touch = await fingersOn(page);
    await touch('touchStart', [160, 200], [200, 200]);
    for (const apart of [10, 25, 40, 60]) {
      await touch('touchMove', [160 - apart, 200], [200 + apart, 200]);
    }
    await touch('touchEnd');
    await expect(page).toHaveURL(/zoom=[234]/);
    await expect(page.getByRole('button', { name: 'Whole map' })).toBeVisible();
  });

  test('one finger scrolls the page, over an enlarged map too', async ({ page }) => {
    await page.goto('/?zoom=4,-1074,-1697');
    await untilAlive(page);
    const touch = await fingersOn(page);
    const before = await page.evaluate(() => scrollY);
    await touch('touchStart', [180, 260]);
    for (let step = 1; step <= 12; step++) await touch('touchMove', [180, 260 - step * 15]);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    await expect(page).toHaveURL(/zoom=4,-1074,-1697$/);
  });
});
