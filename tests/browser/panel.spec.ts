/** The panel beside the map: its table in any order, its filters, its card, and what can be taken along. */
import { faultsOf } from './axe.ts';
import { providersOf, printed } from './figures.ts';
import { MapPage } from './map-page.ts';
import { expect, test, untilAlive, untilAllIsHere } from './test.ts';

const NEWEST = '2023/24';
const SHEFFIELD = '10007157';

test('the table is sorted by any column, by keyboard, and Back undoes it', async ({ page }) => {
  const atlas = new MapPage(page);
  await page.goto('/');
  await untilAlive(page);
  const heading = (name: RegExp) => page.getByRole('columnheader', { name });
  await expect(heading(/Rank/)).toHaveAttribute('aria-sort', 'ascending');

  await heading(/Provider/)
    .getByRole('link')
    .press('Enter');
  await expect(page).toHaveURL(/sort=name$/);
  await expect(heading(/Provider/)).toHaveAttribute('aria-sort', 'ascending');
  await expect(heading(/Rank/)).not.toHaveAttribute('aria-sort');
  const names = await atlas.rows.getByRole('rowheader').getByRole('link').allInnerTexts();
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en-GB')));
  await expect(heading(/Provider/).getByRole('link')).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=-name$/);
  await expect(heading(/Provider/)).toHaveAttribute('aria-sort', 'descending');

  await page.goBack();
  await expect(heading(/Provider/)).toHaveAttribute('aria-sort', 'ascending');
  await page.goBack();
  await expect(heading(/Rank/)).toHaveAttribute('aria-sort', 'ascending');
  await page.goForward();
  await expect(page).toHaveURL(/sort=name$/);
});

test('each row draws its ten years in one line, broken where a year is missing', async ({
  page,
}) => {
  const atlas = new MapPage(page);
  await page.goto('/?rows=all');
  await untilAlive(page);
  const lines = atlas.rows.locator('.trend path');
  await expect(lines).toHaveCount(providersOf(NEWEST).length);
  await expect(lines.first()).toHaveAttribute('d', /^M[^M]+(L[^M]+){9}$/, { timeout: 20_000 });
  const first = new Set(providersOf('2014/15').map(({ ukprn }) => ukprn));
  const later = providersOf(NEWEST).find(({ ukprn }) => !first.has(ukprn))!;
  const path = page.locator(`tr[data-ukprn="${later.ukprn}"] .trend path`);
  const points = ((await path.getAttribute('d')) ?? '').match(/[ML]/g) ?? [];
  expect(points.length).toBeLessThan(10);
});

test('filters narrow map, table and headline together, say how many they show, and go at once', async ({
  page,
}) => {
  const atlas = new MapPage(page);
  await page.goto('/');
  await untilAlive(page);
  const group = page.getByLabel('Mission group');
  await group.focus();
  await expect(group.getByRole('option', { name: 'Russell Group, 24' })).toBeAttached();
  await group.selectOption('russell-group');
  await expect(atlas.rows).toHaveCount(22);
  await expect(page.getByText('24 providers are shown, of 303 in all.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Russell Group');
  await atlas.toHaveCircles(24);

  const region = page.getByLabel('English region');
  await region.selectOption({ label: 'Yorkshire and The Humber, 3' });
  await expect(page).toHaveURL(/region=E12000003&group=russell-group/);
  await expect(atlas.rows).toHaveCount(3);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'in the Russell Group in Yorkshire and The Humber',
  );

  const set = page.getByRole('list', { name: 'Filters that are set' });
  await set.getByRole('link', { name: 'Without Russell Group' }).click();
  await expect(page).toHaveURL(/\?region=E12000003$/);
  await expect(group).toHaveValue('');
  await set.getByRole('link', { name: 'Clear all' }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(set).toHaveCount(0);
  await expect(region).toHaveValue('');
});

test('a students’ union stands with its university, in the row and on the card', async ({
  page,
}) => {
  await page.goto('/?selected=university-of-sheffield');
  await untilAlive(page);
  await expect(page.locator(`tr[data-ukprn="${SHEFFIELD}"]`)).toContainText(
    'and its Students’ Union',
  );
  const card = page.getByRole('complementary', { name: 'Provider' });
  await expect(card.getByRole('heading')).toHaveText(
    'University of Sheffield and its Students’ Union',
  );
  await expect(card).toContainText('Newest evidence: 26 September 2023');
  const page_ = card.getByRole('link', { name: /\.ac\.uk$/ });
  await expect(page_).toHaveAttribute('href', /^https?:/);
  const beside = page.getByRole('region', { name: /Beside the map/ });
  await expect(beside.getByRole('link', { name: 'British Council' })).toBeVisible();
  await expect(beside.getByText('University of Sheffield Students’ Union')).toHaveCount(0);
});

test('what is seen can be downloaded in every format, in its order', async ({ page, request }) => {
  await page.goto('/?nation=wales&sort=name');
  await untilAlive(page);
  const along = page.getByRole('region', { name: 'Source and notes' });
  const shown = await new MapPage(page).ukprns();
  const addressOf = async (name: string) =>
    (await along.getByRole('link', { name, exact: true }).getAttribute('href'))!;

  const csv = await (await request.get(await addressOf('CSV'))).text();
  const lines = csv.trim().split(/\r?\n/).slice(1);
  expect(lines.map((line) => line.slice(0, 8))).toEqual(shown);
  const places = await (await request.get(await addressOf('GeoJSON'))).json();
  expect(places.features).toHaveLength(shown.length);
  expect(places.features[0].properties.ukprn).toBe(shown[0]);
  for (const [name, type] of [
    ['XLSX', /spreadsheetml/],
    ['JSON', /json/],
    ['SVG', /svg/],
    ['PNG', /png/],
  ] as const) {
    const response = await request.get(await addressOf(name));
    expect(response.status(), name).toBe(200);
    expect(response.headers()['content-type'], name).toMatch(type);
  }
});

test('what is seen can be cited and embedded', async ({ page, request }) => {
  await page.goto('/?nation=wales');
  await untilAllIsHere(page);
  await page.getByRole('button', { name: 'Cite' }).press('Enter');
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  await expect(page.getByText(/We Are International Atlas, “/).first()).toContainText(
    headline.replaceAll(/\s+/g, ' '),
  );
  const ris = page.getByRole('link', { name: 'RIS' });
  const text = await (await request.get((await ris.getAttribute('href'))!)).text();
  expect(text).toMatch(/UR {2}- http\S+nation=wales&edition=\d+/);

  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Embed' }).press('Space');
  await expect(page.getByLabel(/^Code to embed/)).toHaveValue(/<iframe/);
  // axe looks into frames too: the one with the preview tells its content from the page's.
  await expect(page.frameLocator('iframe').getByRole('main')).toHaveAccessibleName(/\w/);
  expect(await faultsOf(page)).toEqual([]);
  await expect(page.getByText(/We Are International Atlas, “/)).toHaveCount(0);
});

test('the figures on the page are those of HESA whatever the order', async ({ page }) => {
  await page.goto('/?sort=-share&rows=all');
  const atlas = new MapPage(page);
  const sheffield = providersOf(NEWEST).find(({ ukprn }) => ukprn === SHEFFIELD)!;
  await expect(page.locator(`tr[data-ukprn="${SHEFFIELD}"]`)).toContainText(
    printed(sheffield.nonUk),
  );
  await expect(atlas.rows).toHaveCount(providersOf(NEWEST).length);
});
