/**
 * The publishers' own files of HESA Table 1 through the whole pipeline: what the API then serves is
 * what the files say, cell by cell, read by a reader that shares nothing with the collectors. Runs
 * where the files are; they are HESA's and not ours to carry.
 */
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Run } from '../../../workers/api/shapes/status.ts';
import type { ChangesAnswer } from '../../../workers/api/shapes/changes.ts';
import { ask, embeddedCells, importTable1, publishersFile, servedCells } from './atlas.ts';
import { readTable1, type Cells } from './read-table-1.ts';

const filesOf = (release: number): string[] =>
  inject('table1Files').filter(
    (name) => name.includes(`_domicile_`) && name.includes(`_pub${release}`),
  );

async function cellsOf(release: number): Promise<Cells> {
  const files = await Promise.all(filesOf(release).map((name) => publishersFile(name)));
  return new Map(files.flatMap((file) => [...readTable1(new TextDecoder().decode(file))]));
}

const yearOf = (key: string): string => key.slice(0, 7);
const ukprnOf = (key: string): string => key.split('|')[1] ?? '';

/** Every difference between the releases within the years that the newer one holds: `key old → new`. */
function differences(old: Cells, now: Cells): string[] {
  const years = new Set([...now.keys()].map(yearOf));
  const keys = [...old.keys()].filter((key) => years.has(yearOf(key)));
  return [...new Set([...keys, ...now.keys()])]
    .filter((key) => old.get(key) !== now.get(key))
    .map((key) => `${key} ${old.get(key) ?? null} → ${now.get(key) ?? null}`);
}

/** What the API says differs, in the same words; `which` narrows it to a provider. */
async function servedChanges(edition: number, from: number, which = ''): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page = cursor && `&cursor=${encodeURIComponent(cursor)}`;
    const path = `editions/${edition}/changes.json?from=${from}&dataset=enrolment${which}${page}`;
    const answer: ChangesAnswer = await (await ask(path)).json();
    for (const { key, old, new: now } of answer.changes) {
      found.push(`${key.academic_year}|${key.ukprn}|${key.origin} ${old} → ${now}`);
    }
    cursor = answer.next;
  }
  return found;
}

describe.runIf(inject('table1Files').length > 0)('HESA Table 1 as released', () => {
  let first: Run;
  let second: Run;
  let release2020: Cells;
  let release2025: Cells;

  beforeAll(async () => {
    release2020 = await cellsOf(2020);
    release2025 = await cellsOf(2025);
    first = await importTable1(filesOf(2020));
    second = await importTable1(filesOf(2025));
  }, 180_000);

  it('is read whole: 4 years of one release, 10 of the other', () => {
    const years = (cells: Cells) => new Set([...cells.keys()].map(yearOf)).size;
    expect([years(release2020), years(release2025)]).toEqual([4, 10]);
    expect(release2025.get('2023/24|10007157|non-uk')).toBe(10_755);
    expect(release2025.get('2023/24|UK|total')).toBe(2_904_425);
  });

  it('is published, one edition a release', () => {
    expect(first).toMatchObject({ outcome: 'published', error: null, edition: 1 });
    expect(second).toMatchObject({ outcome: 'published', error: null, edition: 2 });
  });

  it('is served at its own edition as the files say, every cell, totals too', async () => {
    expect(await servedCells(1)).toEqual(release2020);
    expect(await servedCells(2)).toEqual(release2025);
  });

  it('leaves the same current rows as the embedded figures, which hold the same two releases', async () => {
    expect(await embeddedCells(2020)).toEqual(release2020);
    expect(await servedCells()).toEqual(await embeddedCells(2025));
  });

  it('differs between the editions in exactly the cells that differ between the files', async () => {
    const expected = differences(release2020, release2025);
    // Published totals come only when asked for by their code.
    const found = [...(await servedChanges(2, 1)), ...(await servedChanges(2, 1, '&ukprn=UK'))];
    expect(found.sort()).toEqual(expected.sort());
    expect(found).toContain('2014/15|UK|non-uk 436600 → 442225');
  });

  it('was revised and widened as is known', () => {
    const both = [...release2020.keys()].filter((key) => ukprnOf(key) !== 'UK');
    const revised = both.filter(
      (key) => release2025.has(key) && release2020.get(key) !== release2025.get(key),
    );
    const inYear = (keys: string[], year: string) => keys.filter((key) => yearOf(key) === year);
    const years = ['2014/15', '2015/16', '2016/17', '2018/19'];
    expect(years.map((year) => inYear(revised, year).length)).toEqual([0, 0, 54, 110]);
    const joined = [...release2025.keys()].filter(
      (key) => key.endsWith('|total') && !release2020.has(key),
    );
    expect(years.map((year) => inYear(joined, year).length)).toEqual([63, 98, 95, 97]);
  });

  it('publishes nothing when it is handed in again, and says so', async () => {
    const again = await importTable1(filesOf(2025));
    expect(again).toMatchObject({ outcome: 'unchanged', edition: null, added: 0, changed: 0 });
    const { editions } = await (await ask('editions')).json<{ editions: unknown[] }>();
    expect(editions).toHaveLength(2);
  }, 120_000);

  it('keeps the newer figures when the older release is handed in after it', async () => {
    const late = await importTable1(filesOf(2020));
    expect(late).toMatchObject({
      outcome: expect.stringMatching(/^(older|unchanged)$/) as string,
      edition: null,
    });
    expect(await servedCells()).toEqual(release2025);
  }, 120_000);
});
