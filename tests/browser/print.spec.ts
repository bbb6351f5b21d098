/** The map page on paper. */
import { expect, test, untilAlive } from './test.ts';

test('the map, its table and its source print on one page, without what cannot be pressed there', async ({
  page,
}) => {
  await page.goto('/');
  await untilAlive(page);
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  await page.emulateMedia({ media: 'print' });
  for (const text of ['Nation', 'Evidence of backing', 'Copy link', /^Show all/]) {
    await expect(page.getByText(text, { exact: true })).toBeHidden();
  }
  await expect(page.getByText(/^Source: HESA/)).toBeVisible();
  const across = await page
    .locator('.finding, .mapping, .ranking')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().left));
  expect(across).toEqual([...new Set(across)].sort((a, b) => a - b));
});

test('a comparison prints the address at which it stays as it is', async ({ page }) => {
  await page.goto('/compare?p=10007157,10007784');
  const address = page.getByText(/^Permanent link: http/);
  await expect(address).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(address).toBeVisible();
  const [, link = ''] = /: (\S+)/.exec((await address.textContent()) ?? '') ?? [];
  expect(link).toMatch(/edition=\d+/);
  await page.goto(link);
  await expect(page.getByRole('list', { name: 'Compared' })).toContainText('UCL');
});
