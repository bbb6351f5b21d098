/** Leads: filtered, each with its caveats, and leading on to the comparison that shows the same. */
import { expect, test, untilAlive } from './test.ts';

test('leads are filtered by kind and nation, and the address keeps it', async ({ page }) => {
  await page.goto('/leads');
  await untilAlive(page);
  await page.locator('label', { hasText: /Runs,\s+\d+/ }).click();
  await expect(page).toHaveURL(/\/leads\?kind=run$/);
  await page.getByText('Scotland', { exact: true }).click();
  await expect(page).toHaveURL(/kind=run&nation=scotland/);
  const kinds = await page
    .getByRole('article')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-kind')));
  expect(kinds.length).toBeGreaterThan(0);
  expect(new Set(kinds)).toEqual(new Set(['run']));
});

test('the page shows every figure with its interval and every caveat that the API gives', async ({
  page,
  request,
}) => {
  const { leads } = await (await request.get('/api/v1/leads?kind=backer&limit=20')).json();
  await page.goto('/leads?kind=backer');
  expect(leads.length).toBeGreaterThan(3);
  for (const { id, sentence, caveats, figures } of leads) {
    const item = page.locator(`[id="${id}"]`);
    await expect(item.getByRole('heading')).toHaveText(sentence);
    for (const caveat of caveats) await expect(item).toContainText(caveat);
    await expect(item.getByRole('row')).toHaveCount(figures.length);
    expect(caveats.join(' ')).toContain('says nothing of a cause');
  }
});

test('a lead leads to the comparison between its years', async ({ page }) => {
  await page.goto('/leads?p=UK&kind=change');
  const fall = page.getByRole('article').filter({ hasText: 'from the EU' });
  await expect(fall).toContainText('152,930');
  await expect(fall).toContainText('120,145');
  await fall.getByRole('link', { name: /^Compare/ }).click();
  await expect(page).toHaveURL(/\/compare\?b=uk&measure=eu&from=2020-21&to=2021-22/);
  await expect(page.getByRole('region', { name: 'Differences' })).toContainText('−32,785');
});

test('the file holds every lead that the filters let through', async ({ page, request }) => {
  await page.goto('/leads?nation=wales');
  const href = await page.getByRole('link', { name: 'All of these, CSV' }).getAttribute('href');
  const lines = (await (await request.get(href!)).text()).trim().split('\r\n').slice(1);
  const ids = new Set(lines.map((line) => line.split(',')[0]));
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  expect(title).toContain(`${ids.size} leads in Wales`);
});

test('a lead leads to all that there are about its provider, and back to every provider', async ({
  page,
}) => {
  await page.goto('/leads?kind=run');
  await untilAlive(page);
  const first = page.getByRole('article').first();
  await first.getByRole('link', { name: /^All its leads/ }).click();
  await expect(page).toHaveURL(/\/leads\?p=(1\d{7}|UK)$/);
  await expect(page.getByRole('link', { name: /^All its leads/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Show every provider' }).click();
  await expect(page).toHaveURL(/\/leads$/);
});
