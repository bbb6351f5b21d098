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
