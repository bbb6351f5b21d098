import { EMBEDDED_RELEASES } from '../../data/figures/releases.ts';
import { expect, test } from './test.ts';

test('tells what the collectors last did: the embedded figures, release by release', async ({
  page,
}) => {
  await page.goto('/status');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).toContainText(/HESA/);
  const runs = main.getByRole('row').filter({ hasText: /published/i });
  expect(await runs.count()).toBeGreaterThanOrEqual(EMBEDDED_RELEASES.length);
  await expect(main).not.toContainText(/failed/i);
});
