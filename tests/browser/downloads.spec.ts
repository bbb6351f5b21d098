import { expect, test } from './test.ts';

test('the figures of a page download as the CSV that the API gives', async ({ page, request }) => {
  await page.goto('/institutions/university-of-sheffield');
  const link = page.getByRole('link', { name: 'Students, CSV' });
  const edition = /edition=(\d+)/.exec((await link.getAttribute('href')) ?? '')?.[1];
  const address = `/api/v1/data/enrolment.csv?ukprn=10007157&edition=${edition}`;
  const started = page.waitForEvent('download');
  await link.click();
  const download = await started;
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const saved = Buffer.concat(chunks).toString('utf8');
  expect(saved).toBe(await (await request.get(address)).text());
  expect(saved.split(/\r?\n/)[0]).toBe('ukprn,provider,academic_year,origin,students,status');
  expect(saved).toContain('10007157');
});

test('the API answers the question that the figures are quoted for', async ({ request }) => {
  const response = await request.get(
    '/api/v1/data/enrolment.csv?ukprn=10007157&academic_year=2023/24&origin=non-uk',
  );
  const [head, row] = (await response.text()).split(/\r?\n/);
  expect(head).toBe('ukprn,provider,academic_year,origin,students,status');
  expect(row).toMatch(/^10007157,.*University of Sheffield.*,2023\/24,non-uk,10755,$/);
});
