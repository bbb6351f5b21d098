/**
 * The Home Office's own files of study sponsorship through the whole pipeline: what the API then
 * serves is what the files say, cell by cell, in either form. Runs where the files are.
 */
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { countryByCode } from '../../../data/countries/index.ts';
import type { Run } from '../../../workers/api/shapes/status.ts';
import { ask, importAs, publishersFile } from './atlas.ts';
import { readCas, type CasCells } from './read-cas.ts';

const FOLDER = 'homeoffice';
const SOURCE = 'home-office-cas';
const BY_NATIONALITY = 'Study_ByNationality.csv';
const BY_KIND = 'Study_ByInstitutionType.csv';
const WORKBOOK = 'study-sponsorship-cas_2010-2024Q4.xlsx';
const RELEASED = '2025-02-27';

/** How the Home Office writes what the API gives as codes. */
const LABELS: Record<string, string> = {
  visa: 'Visa',
  extension: 'Extensions of stay',
  unknown: 'Unknown',
  'higher-education': 'Higher Education institution',
  'all-other': 'All other institutions',
  'russell-group': 'Russell Group Universities',
  'other-universities': 'Non Russell Group Universities',
  'tertiary-or-further-education': 'Tertiary, Further education or other colleges',
  'english-language-school': 'English language school',
  'independent-school': 'Independent school',
  other: 'Other',
};

/** How the Home Office writes nationalities that have another name here. */
const NATIONALITIES: Record<string, string> = {
  BS: 'Bahamas, The',
  FM: 'Federated States of Micronesia',
  GM: 'Gambia, The',
  MM: 'Myanmar (Burma)',
  MO: 'Macau',
  SH: 'St Helena, Ascension and Tristan de Cunha',
  SX: 'St Maarten (Dutch Part)',
  TL: 'East Timor',
  VG: 'Virgin Islands',
  XA: 'Cyprus',
  XB: 'Cyprus (Northern part of)',
  XXB: 'Refugee',
  XXX: 'Other and unknown',
};

/** A territory's country stands after it in brackets: `Bermuda (British)`. */
const plain = (key: string) =>
  key.replace(/ \((British|French|Dutch|Australian|United States)\)$/, '');

async function served(query = ''): Promise<CasCells> {
  const csv = await (await ask(`data/visas.csv?${query}`)).text();
  const rows = parse<Record<string, string>>(csv, { columns: true, bom: true });
  return new Map(
    rows.map(
      ({ quarter = '', application = '', institution = '', nationality = '', applications }) => {
        const name =
          nationality === 'all'
            ? 'all'
            : (NATIONALITIES[nationality] ?? countryByCode(nationality)?.name);
        const key = [quarter.replace('-', ' '), LABELS[application], LABELS[institution], name];
        return [key.join('|'), Number(applications)];
      },
    ),
  );
}

describe.runIf(inject('homeOfficeFiles').length > 0)('study sponsorship as released', () => {
  let expected: CasCells;
  let first: Run;

  beforeAll(async () => {
    const files = new Map<string, ArrayBuffer>();
    for (const name of [BY_NATIONALITY, BY_KIND]) {
      files.set(name, await publishersFile(name, FOLDER));
    }
    const cells = [...files].flatMap(([name, bytes]) => [
      ...readCas(new TextDecoder().decode(bytes), name === BY_NATIONALITY),
    ]);
    expected = new Map(cells.map(([key, count]) => [plain(key), count]));
    expect(expected.size).toBe(cells.length);
    first = await importAs(SOURCE, files, RELEASED);
  }, 120_000);

  it('is published as one edition of its release', () => {
    expect(first).toMatchObject({ outcome: 'published', error: null, edition: 1, added: 28_608 });
  });

  it('is served as the files say, every cell', async () => {
    expect(await served()).toEqual(expected);
  });

  it('holds what is known of China in 2024', async () => {
    const quarters = [1, 2, 3, 4].map((each) => `quarter=2024-Q${each}`).join('&');
    const cells = [...(await served(`nationality=CN&application=visa&${quarters}`))];
    const sum = (some: typeof cells) => some.reduce((total, [, count]) => total + count, 0);
    expect(sum(cells)).toBe(104_456);
    expect(sum(cells.filter(([key]) => key.includes('Higher Education')))).toBe(95_191);
  });

  it('gives the same rows from the workbook, which says itself when it was released', async () => {
    const workbook = await publishersFile(WORKBOOK, FOLDER);
    const again = await importAs(SOURCE, new Map([[WORKBOOK, workbook]]));
    expect(again).toMatchObject({ outcome: 'unchanged', error: null, edition: null });
  }, 120_000);

  it('is refused in part, without a date, or with one that the workbook does not bear', async () => {
    const both = new Map([
      [BY_NATIONALITY, await publishersFile(BY_NATIONALITY, FOLDER)],
      [BY_KIND, await publishersFile(BY_KIND, FOLDER)],
    ]);
    const part = new Map([...both].slice(0, 1));
    expect(await importAs(SOURCE, part, RELEASED)).toMatchObject({
      outcome: 'refused',
      error: expect.stringContaining('the table by institution type is missing') as string,
    });
    expect(await importAs(SOURCE, both)).toMatchObject({
      outcome: 'refused',
      error: expect.stringContaining('give the day with --released') as string,
    });
    const workbook = new Map([[WORKBOOK, await publishersFile(WORKBOOK, FOLDER)]]);
    expect(await importAs(SOURCE, workbook, '2024-02-27')).toMatchObject({ outcome: 'refused' });
  }, 120_000);

  it('leaves the same rows as the embedded figures', async () => {
    const figures = await fetch(`${inject('publisher')}/figures/visas-2025.csv`);
    const linesOf = (text: string) => text.trim().split(/\r?\n/);
    const rows = linesOf(await (await ask('data/visas.csv')).text());
    const differing = linesOf(await figures.text()).filter((line, index) => line !== rows[index]);
    expect([rows.length, differing]).toEqual([28_609, []]);
  });
});
