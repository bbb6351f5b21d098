/** A journalist's way: find a dataset, choose its rows, look at them, take them along, cite them. */
import type { Download, Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { printed, providersOf } from './figures.ts';
import { expect, test, untilAlive } from './test.ts';

async function textOf(download: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** What a link downloads. */
async function downloaded(page: Page, name: string): Promise<{ name: string; text: string }> {
  const started = page.waitForEvent('download');
  await page
    .getByRole('region', { name: 'Rows', exact: true })
    .getByRole('link', { name, exact: true })
    .click();
  const download = await started;
  return { name: download.suggestedFilename(), text: await textOf(download) };
}

const choice = (page: Page, column: string) => page.locator(`select[name="${column}"]`);
const rowsOf = (page: Page) =>
  page
    .getByRole('table', { name: /^Rows of/ })
    .locator('tbody')
    .getByRole('row');

test('finds, chooses, sorts, downloads and cites', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/data');
  await untilAlive(page);
  await page.getByRole('searchbox').fill('told apart');
  await expect(page).toHaveURL(/search=told\+apart/);
  const glance = page.getByRole('table', { name: /^Datasets/ });
  await expect(glance.locator('tbody').getByRole('row')).toHaveCount(1);
  await glance.getByRole('link', { name: 'Students by provider and origin' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2014/15 to 2023/24', {
    timeout: 15_000,
  });

  await untilAlive(page);
  await choice(page, 'origin').selectOption('non-uk');
  await choice(page, 'academic_year').selectOption('2023/24');
  await expect(page).toHaveURL(/origin=non-uk/);
  await page.getByRole('link', { name: 'students', exact: true }).click();
  await expect(page).toHaveURL(/sort=students&order=down/);
  const [largest] = providersOf('2023/24');
  await expect(rowsOf(page).first()).toContainText(largest!.ukprn);
  await expect(rowsOf(page).first()).toContainText(String(largest!.nonUk));
  await expect(page.getByRole('columnheader', { name: /students/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await page.getByRole('link', { name: 'Next rows' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Rows 16 to 30' })).toBeVisible();

  const saved = await downloaded(page, 'CSV');
  expect(saved.name).toMatch(/^enrolment-2023-24-non-uk-edition-\d+\.csv$/);
  const lines = saved.text.trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + providersOf('2023/24').length);

  const code = page.getByRole('region', { name: 'Load it in one line' });
  await expect(code).toContainText('enrolment.csv?academic_year=2023%2F24&origin=non-uk&edition=');

  await page.getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const citation = await page.evaluate(() => navigator.clipboard.readText());
  expect(citation).toMatch(/^HESA .*CC BY 4\.0.*edition (\d+) .*\/data\/enrolment\?edition=\1$/);
});

test('finds a provider by its name, and offers those that a name fits', async ({ page }) => {
  await page.goto('/data/enrolment?ukprn=sheffield');
  await page.getByRole('link', { name: 'The University of Sheffield' }).click();
  await expect(page).toHaveURL(/ukprn=10007157/);
  await expect(rowsOf(page).first()).toContainText('The University of Sheffield');
  await page.goto('/data/enrolment?ukprn=hallam&academic_year=2023/24&origin=total');
  await expect(rowsOf(page)).toHaveCount(1);
  await page.goto('/data/enrolment?ukprn=shefield');
  await expect(page.getByRole('main')).toContainText('No provider matches “shefield”.');
  await page.goto('/data/enrolment?ukprn=10009999');
  await expect(page.getByRole('main')).toContainText('No provider matches “10009999”.');
  await page.goto('/data/enrolment?sort=drop&page=99999999');
  for (const [name, text] of [
    ['sort', 'drop'],
    ['page', '99999999'],
  ]) {
    await expect(page.getByText(`The address asks for ${name} “${text}”`)).toBeVisible();
  }
});

test('suggests providers by name once a reader turns to the field', async ({ page }) => {
  const hallam = 'Sheffield Hallam University (10005790)';
  await page.goto('/data/enrolment');
  await untilAlive(page);
  await expect(page.locator('datalist option')).toHaveCount(0);
  const field = page.getByRole('combobox', { name: 'Provider' });
  await field.focus();
  await expect(page.locator(`datalist option[value="${hallam}"]`)).toHaveCount(1);
  await field.fill(hallam);
  await expect(rowsOf(page).first()).toContainText('Sheffield Hallam University');
});

test('what cannot be chosen is said on the page', async ({ page }) => {
  await page.goto('/data/enrolment?academic_year=2023');
  await expect(page.getByText('"academic_year" cannot be "2023"')).toBeVisible();
  await page.goto('/data/backers?nation=wales&type=government&status=founder');
  await expect(page.getByRole('main')).toContainText('No row matches.');
  await page.getByRole('link', { name: 'Show all rows' }).click();
  await expect(rowsOf(page).first()).toBeVisible();
});

test('is used by the keyboard alone', async ({ page }) => {
  await page.goto('/data/enrolment?origin=non-uk&academic_year=2023/24');
  await untilAlive(page);
  await choice(page, 'origin').focus();
  // Past the choice, into the region that scrolls, to the first column that sorts.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('region', { name: /^Rows of Students/ })).toBeFocused();
  const heads = page.getByRole('table', { name: /^Rows of/ }).getByRole('columnheader');
  for (let column = 0; column < 5; column++) await page.keyboard.press('Tab');
  await expect(heads.getByRole('link', { name: 'students' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=students&order=down/);
  await expect(heads.getByRole('link', { name: /students/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/order=down/);
  await expect(rowsOf(page).first()).toContainText(/[0-9]/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('datasets are searched, rows chosen, sorted and turned', async ({ page }) => {
    await page.goto('/data');
    await page.getByRole('searchbox').fill('visa');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByRole('link', { name: 'Applications for sponsored study' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2010 to 2024');
    await page.goto('/data/enrolment');
    await choice(page, 'origin').selectOption('total');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/origin=total/);
    await page.getByRole('link', { name: 'Next rows' }).click();
    await expect(rowsOf(page)).toHaveCount(15);
    await page.getByRole('link', { name: 'students', exact: true }).click();
    await expect(page.getByRole('main')).toContainText('were sorted: choose fewer');
  });
});

test('tells in words what a release changed, and lists it row by row', async ({ page }) => {
  const words = page.getByRole('region', { name: 'In words' });
  // Counted by the queue after the first load; a page that comes before it says so.
  await expect(async () => {
    await page.goto('/data/enrolment/changes?edition=3');
    await expect(words).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  for (const told of [
    'No provider cells revised in 2014/15; 63 providers joined',
    'No provider cells revised in 2015/16; 98 providers joined',
    '54 provider cells revised in 2016/17; 95 providers joined',
    '110 provider cells revised in 2018/19; 97 providers joined',
  ]) {
    await expect(words).toContainText(told);
  }
  await untilAlive(page);
  await page.getByLabel('Provider').fill('goldsmiths');
  await expect(page).toHaveURL(/ukprn=goldsmiths/);
  await expect(page.getByRole('region', { name: 'Changes row by row' })).toContainText(
    'Goldsmiths',
  );
});

test('rows that changed are chosen by the columns of the dataset', async ({ page }) => {
  await page.goto('/data/enrolment/changes?edition=3');
  await untilAlive(page);
  await choice(page, 'academic_year').selectOption('2018/19');
  await choice(page, 'origin').selectOption('eu');
  await expect(page).toHaveURL(/origin=eu/);
  const region = page.getByRole('region', { name: 'Changes row by row' });
  await expect(region.locator('tbody').getByRole('row').first()).toContainText('2018/19');
  for (const row of await region.locator('tbody').getByRole('row').all()) {
    await expect(row).toContainText(/2018\/19.*eu/);
  }
  const link = page.getByRole('link', { name: 'All changes, CSV' });
  await expect(link).toHaveAttribute('href', /academic_year=2018%2F19&origin=eu/);
});

test('the address of a dataset gives the rows that it shows as a file', async ({ request }) => {
  const query = 'academic_year=2023/24&origin=non-uk';
  const page = await request.get(`/data/enrolment.csv?${query}&sort=students`);
  const api = await request.get(`/api/v1/data/enrolment.csv?${query}`);
  expect(await page.text()).toBe(await api.text());
});

test('a total that was revised is shown as it was and as it is', async ({ page }) => {
  await page.goto('/data/enrolment');
  const row = page.getByRole('row').filter({ hasText: printed(436600) });
  await expect(row).toContainText('2014/15');
  await expect(row).toContainText(printed(442225));
  await expect(row).toContainText('+5,625');
});

for (const path of [
  '/data?search=visas',
  '/data/enrolment?ukprn=sheffield',
  '/data/enrolment?origin=eu&sort=students&order=down',
  '/data/enrolment/changes?edition=3',
]) {
  test(`axe finds nothing at ${path} in either theme, at 390 pixels`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(390);
  });
}
