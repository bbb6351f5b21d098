/** The briefs of areas: figures with their sources, on one page of paper. */
import { expect, test } from './test.ts';

const AREAS = [
  ['E08000019', 'Sheffield'],
  ['E12000003', 'Yorkshire and The Humber'],
  ['E12000007', 'London'],
  ['E92000001', 'England'],
] as const;

for (const [code, name] of AREAS) {
  test(`the brief of ${name} prints on one page, with its sources and without its buttons`, async ({
    page,
  }) => {
    await page.goto(`/areas/${code}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('link', { name: 'These figures, CSV' })).toBeHidden();
    const letters = await page.locator('main svg text:visible').evaluateAll((texts) =>
      texts.map((text) => {
        const { a, b } = (text as SVGTextElement).getScreenCTM()!;
        // The paper shrinks all letters alike.
        const shrunk = (text as SVGTextElement).currentCSSZoom;
        return (parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b)) / shrunk;
      }),
    );
    expect(letters.length).toBeGreaterThan(5);
    expect(Math.min(...letters)).toBeGreaterThanOrEqual(11.9);
    await expect(page.getByText(/^\[1\] Students: HESA Student record/)).toBeVisible();
    await expect(page.getByText('We Are International Atlas, “')).toBeVisible();
  });
}

test('every headline figure names a source that is there', async ({ page }) => {
  await page.goto('/areas/E12000003');
  const notes = await page.locator('dl dd.note').allTextContents();
  expect(notes.length).toBe(5);
  const sources = await page.locator('section[aria-labelledby="sources"] li').allTextContents();
  for (const note of notes) {
    const [, number] = /\[(\d)\]$/.exec(note.trim()) ?? [];
    expect(
      sources.some((source) => source.trim().startsWith(`[${number}]`)),
      note,
    ).toBe(true);
  }
  await expect(page.getByRole('main')).toContainText('5th');
  await expect(page.getByRole('main')).toContainText('of 12 regions and nations');
});

test('an area’s file has its years, its providers and its parts', async ({ request }) => {
  const { rows, columns } = await (await request.get('/areas/E12000003.json')).json();
  expect(columns.map(({ name }: { name: string }) => name)).toContain('non_uk_low');
  const kinds = new Set(rows.map(({ what }: { what: string }) => what));
  expect([...kinds]).toEqual(['area', 'provider', 'part']);
  const sheffield = rows.find(
    (row: { code: string; academic_year: string }) =>
      row.code === '10007157' && row.academic_year === '2023/24',
  );
  expect(sheffield).toMatchObject({ non_uk: 10_755, status: 'founder' });
});
