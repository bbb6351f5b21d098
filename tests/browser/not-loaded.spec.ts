/** What pages say where something does not come, the map where a part of it does not, and that it can be asked for again. A request that fails is an error in the console, as it should be: so no watch is kept here. */
import { expect, test as base, type Page } from '@playwright/test';
import { untilAlive } from './test.ts';

const PARTS = [
  {
    what: 'fees',
    chosen: 'Fees from outside the UK',
    address: '**/api/v1/map/fee-income*',
    says: 'This measure did not load. Students are shown instead.',
    shown: (page: Page) => page.getByRole('columnheader', { name: /Fees/ }),
  },
  {
    what: 'what local areas need',
    chosen: 'Local areas',
    address: '**/api/v1/map/memberships*',
    says: 'Mission groups, local areas, towns and other names did not load.',
    shown: (page: Page) => page.getByLabel(/^Map of local areas/),
  },
];

for (const { what, chosen, address, says, shown } of PARTS) {
  base(`${what} did not load: the page says so, and tries again when asked`, async ({ page }) => {
    await page.goto('/');
    await page.mouse.move(5, 5);
    await untilAlive(page);
    await page.route(address, (route) => route.abort());
    await page.getByRole('radio', { name: chosen }).check();
    const notice = page.getByRole('status').filter({ hasText: says });
    await expect(notice).toBeVisible();
    await expect(page.getByText(/^Loading/)).toHaveCount(0);
    await page.unroute(address);
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(notice).toHaveCount(0);
    await expect(shown(page).first()).toBeVisible();
  });
}

const CHOICES = [
  {
    path: '/compare?p=10007157,10007784',
    choose: (page: Page) => page.getByText('Rank', { exact: true }).first().click(),
    shown: (page: Page) => page.getByText(/^Rank by international students/),
  },
  {
    path: '/leads',
    choose: (page: Page) =>
      page
        .getByText(/^Crossings/)
        .first()
        .click(),
    shown: (page: Page) =>
      page.getByRole('heading', { level: 1, name: /^\d+ leads, found by rule/ }),
  },
];

for (const { path, choose, shown } of CHOICES) {
  base(
    `${path}: a connection that is lost is told, and what was chosen comes when it is back`,
    async ({ page, context }) => {
      await page.goto(path);
      await page.mouse.move(5, 5);
      await untilAlive(page);
      await context.setOffline(true);
      await choose(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('The connection was lost');
      await expect(page.getByRole('main')).not.toContainText('500');
      const again = page.getByRole('link', { name: 'Try again' });
      await again.click();
      await expect(page.getByText('There is still no connection.')).toBeVisible();
      await context.setOffline(false);
      await again.click();
      await expect(shown(page).first()).toBeVisible();
    },
  );
}

base(
  'what a page starts with is asked for until it comes, and nothing pressed is lost',
  async ({ page }) => {
    const starting = '**/api/v1/map?edition=*';
    await page.route(starting, (route) => route.abort());
    const failed = page.waitForEvent('requestfailed');
    await page.goto('/');
    await page.getByRole('radio', { name: 'Share of all students' }).check();
    await failed;
    await expect(page.locator('html')).not.toHaveClass(/awake/);
    await page.unroute(starting);
    await untilAlive(page);
    await expect(page).toHaveURL(/measure=share/);
  },
);

base('a page whose scripts do not come works as it does without them', async ({ page }) => {
  await page.route('**/entry/app.*', (route) => route.abort());
  await page.goto('/');
  const show = page.getByRole('button', { name: 'Show', exact: true }).first();
  await expect(show).toBeHidden();
  await page.getByRole('radio', { name: 'Share of all students' }).check();
  await show.click();
  await expect(page).toHaveURL(/measure=share/);
});

base(
  'what a page starts with is asked for again while the Atlas does not answer',
  async ({ page }) => {
    const starting = '**/api/v1/map?*edition=*';
    await page.route(starting, (route) => route.fulfill({ status: 503 }));
    await page.goto('/?year=2019-20');
    await page.mouse.move(40, 60);
    await expect(page.getByRole('button', { name: 'Show', exact: true }).first()).toBeVisible();
    await page.unroute(starting);
    await untilAlive(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  },
);

base(
  'what a page starts with, should it not be there, is asked for as by any page',
  async ({ page }) => {
    await page.route('**/api/v1/map?edition=*', (route) => route.fulfill({ status: 404 }));
    await page.goto('/');
    await page.mouse.move(40, 60);
    await untilAlive(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/international/);
  },
);
