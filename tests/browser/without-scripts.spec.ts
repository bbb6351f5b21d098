/** The same page for readers whose scripts did not come: the form asks the server. */
import { drawn, printed, providersOf } from './figures.ts';
import { MapPage } from './map-page.ts';
import { PAGES } from './pages.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('map, filters and provider pages work without scripts', async ({ page }) => {
  const atlas = new MapPage(page);
  await page.goto('/');
  await atlas.toHaveCircles(drawn(providersOf('2023/24')).length);

  await page.getByText(/Scotland, \d/).click();
  await page
    .getByRole('button', { name: /^(Show|Apply|Search|Update)/ })
    .first()
    .click();
  await expect(page).toHaveURL(/nation=scotland/);
  const scotland = providersOf('2023/24').filter(({ nation }) => nation === 'scotland');
  await atlas.toHaveCircles(drawn(scotland).length);
  await expect(atlas.rows.first()).toContainText(printed(scotland[0]!.nonUk));

  await atlas.rows.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    scotland[0]!.name.replace(/^The /, ''),
  );
  await expect(page.getByRole('main')).toContainText(printed(scotland[0]!.nonUk));
});

test('every filter and the order of the table work as a form and links', async ({ page }) => {
  const atlas = new MapPage(page);
  await page.goto('/?sort=name');
  await page.getByLabel('English region').selectOption('E12000003');
  await page.locator('select[name=size]').selectOption('very-large');
  await page.getByText(/Backers, \d/).click();
  await page.getByRole('button', { name: 'Show' }).first().click();
  await expect(page).toHaveURL(/region=E12000003/);
  await expect(page).toHaveURL(/sort=name/);
  const shown = providersOf('2023/24').filter(({ ukprn }) =>
    ['10007157', '10005790'].includes(ukprn),
  );
  await expect(atlas.rows).toHaveCount(shown.length);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Yorkshire and The Humber');
  await page.getByRole('columnheader', { name: 'Students' }).getByRole('link').click();
  await expect(page).toHaveURL(/sort=-figure/);
  await page.getByRole('link', { name: 'Clear all' }).click();
  await expect(page).not.toHaveURL(/region/);
  await expect(page).toHaveURL(/sort=-figure/);
  await page.getByRole('button', { name: 'Cite' }).click();
  await expect(page.getByText('We Are International Atlas, “')).toBeVisible();
});

test('a year in the address is shown without scripts', async ({ page }) => {
  await page.goto('/?year=2014-15');
  const [largest] = providersOf('2014/15');
  await expect(new MapPage(page).rows.first()).toContainText(printed(largest!.nonUk));
});

test('a marked provider and all rows stay while the form is used, until the card is closed', async ({
  page,
}) => {
  const atlas = new MapPage(page);
  await page.goto('/?selected=university-of-sheffield&rows=all');
  await expect(atlas.rows).toHaveCount(providersOf('2023/24').length);
  await page.getByText('Share of all students', { exact: true }).click();
  await page.getByRole('button', { name: 'Show' }).first().click();
  await expect(page).toHaveURL(/measure=share&selected=university-of-sheffield&rows=all$/);
  await expect(atlas.rows).toHaveCount(providersOf('2023/24').length);
  await page.getByRole('link', { name: 'Close' }).click();
  await expect(page).toHaveURL(/measure=share/);
  await expect(page).not.toHaveURL(/selected/);
});

test('the map is a picture, no stop of the keyboard', async ({ page }) => {
  await page.goto('/');
  const map = page.getByRole('img', { name: /^Map of providers/ });
  await expect(map).toBeVisible();
  await expect(map).not.toHaveAttribute('tabindex');
});

test('the card of a marked provider has its newest evidence', async ({ page }) => {
  await page.goto('/?selected=university-of-sheffield');
  const card = page.getByRole('complementary', { name: 'Provider' });
  await expect(card).toContainText('Newest evidence');
  await expect(card.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
});

test('every kind of page comes with all its styles: none is wider than a small telephone', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  for (const { path } of PAGES) {
    await page.goto(path);
    const { scroll, unstyled } = await page.evaluate(() => {
      const styles = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
      const said = styles.map(({ cssText }) => cssText).join('');
      const scoped = [...document.querySelectorAll('main [class]')].flatMap((element) =>
        [...element.classList].filter((name) => /^s(?=\w*\d)[0-9a-z]{5,6}$/.test(name)),
      );
      return {
        scroll: document.documentElement.scrollWidth,
        unstyled: [...new Set(scoped)].filter((name) => !said.includes(`.${name}`)),
      };
    });
    expect({ path, unstyled, isTooWide: scroll > 320 }).toEqual({
      ...{ path, unstyled: [], isTooWide: false },
    });
  }
});
