import { drawn, printed, providersOf } from './figures.ts';
import { MapPage } from './map-page.ts';
import { expect, test, untilAlive } from './test.ts';

const NEWEST = '2023/24';
const SHEFFIELD = '10007157';

test('draws a circle for every provider with a place and students from abroad', async ({
  page,
}) => {
  const atlas = new MapPage(page);
  await page.goto('/');
  const expected = drawn(providersOf(NEWEST));
  expect(expected.length).toBeGreaterThan(200);
  await atlas.toHaveCircles(expected.length);
  await untilAlive(page);
  await atlas.toHaveCircles(expected.length);
});

test('areas are in proportion to students', async ({ page }) => {
  const atlas = new MapPage(page);
  await page.goto('/');
  const radii = (await atlas.circles()).map(({ radius }) => radius).sort((a, b) => b - a);
  const expected = drawn(providersOf(NEWEST));
  for (const [index, { nonUk }] of expected.slice(0, 100).entries()) {
    const ratio = Math.sqrt(nonUk / expected[0]!.nonUk);
    expect(radii[index]! / radii[0]!).toBeCloseTo(ratio, 2);
  }
});

test('the table ranks the providers of the year that the slider chooses', async ({ page }) => {
  const atlas = new MapPage(page);
  await page.goto('/');
  await untilAlive(page);
  const [largest] = providersOf(NEWEST);
  await expect(atlas.rows.first()).toContainText(printed(largest!.nonUk));

  await atlas.year.focus();
  await page.keyboard.press('Home');
  const then = providersOf('2014/15');
  await expect(atlas.rows.first()).toContainText(printed(then[0]!.nonUk));
  await atlas.toHaveCircles(drawn(then).length);
  await expect(page).toHaveURL(/year=2014-15/);
  const counts = (await atlas.ukprns()).map(
    (ukprn) => then.find((provider) => provider.ukprn === ukprn)?.nonUk,
  );
  expect(counts).toEqual(then.slice(0, counts.length).map(({ nonUk }) => nonUk));
});

test('an address shows anyone what its sender saw', async ({ page, context }) => {
  const atlas = new MapPage(page);
  await page.goto('/');
  await untilAlive(page);
  await atlas.year.focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('radio', { name: 'Wales' }).check();
  await page.getByRole('radio', { name: /share/i }).check();
  await expect(page).toHaveURL(/nation=wales/);
  const wales = providersOf('2022/23').filter(({ nation }) => nation === 'wales');
  await expect(atlas.rows).toHaveCount(wales.length);

  const other = await context.newPage();
  await other.goto(page.url());
  const twin = new MapPage(other);
  await twin.toHaveCircles(drawn(wales).length);
  // The words of small lines come with the lines, when the page is idle.
  const words = await atlas.words();
  await expect.poll(() => twin.words()).toEqual(words);
  await expect(twin.year).toHaveValue('2022');
  await expect(other.getByRole('radio', { name: 'Wales' })).toBeChecked();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(
    await page.getByRole('heading', { level: 1 }).innerText(),
  );
});

test('back and forward go through what was looked at', async ({ page }) => {
  const atlas = new MapPage(page);
  await page.goto('/');
  await untilAlive(page);
  const all = drawn(providersOf(NEWEST)).length;
  const scotland = drawn(providersOf(NEWEST).filter(({ nation }) => nation === 'scotland')).length;
  await page.getByRole('radio', { name: 'Scotland' }).check();
  await atlas.toHaveCircles(scotland);
  await page.goBack();
  await atlas.toHaveCircles(all);
  await expect(page.getByRole('radio', { name: 'Scotland' })).not.toBeChecked();
  await page.goForward();
  await atlas.toHaveCircles(scotland);
  await expect(page.getByRole('radio', { name: 'Scotland' })).toBeChecked();
});

test('the keyboard reaches a provider on the map and opens it', async ({ page }) => {
  const atlas = new MapPage(page);
  await page.goto('/');
  await untilAlive(page);
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    if (await atlas.map.evaluate((map) => map === document.activeElement)) break;
  }
  await expect(atlas.map).toBeFocused();
  const [largest] = drawn(providersOf(NEWEST));
  await page.keyboard.press('Home');
  await expect(atlas.map).toHaveAttribute('aria-activedescendant', `mark-${largest!.ukprn}`);
  await expect(
    page.getByRole('option', {
      name: `${printed(largest!.nonUk)} international students`,
    }),
  ).toHaveAttribute('data-id', largest!.ukprn);
  await page.keyboard.press('ArrowUp');
  await expect(atlas.map).not.toHaveAttribute('aria-activedescendant', `mark-${largest!.ukprn}`);
  const active = await atlas.map.getAttribute('aria-activedescendant');
  const reached = providersOf(NEWEST).find(({ ukprn }) => active === `mark-${ukprn}`);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/institutions\/[a-z0-9-]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    reached!.name.replace(/^The /, ''),
  );
});

test('search finds by name and by a former name, and says when nothing is found', async ({
  page,
}) => {
  const atlas = new MapPage(page);
  await page.goto('/');
  await untilAlive(page);
  await atlas.search.fill('University of Sheffield');
  await expect(atlas.rows.first()).toHaveAttribute('data-ukprn', SHEFFIELD);
  await expect(atlas.rows.first()).toContainText('10,755');
  await atlas.search.fill('Abertay Dundee');
  await expect(atlas.rows).toHaveCount(1);
  await expect(atlas.rows.first()).toContainText('Abertay');
  await atlas.search.fill('Shefield');
  await expect(atlas.rows).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('No provider matches “Shefield”');
});
