/**
 * The publishers' own files of finance Table 6, chart 5 and Table 11 through the whole pipeline: what
 * the API then serves is what the files say, figure by figure, read by readers that share nothing
 * with the collectors. Runs where the files are.
 */
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Run } from '../../../workers/api/shapes/status.ts';
import { ask, importAs, publishersFile } from './atlas.ts';
import { readChart5, readTable6, readTidyTable11, type Figures } from './read-small-tables.ts';

type Row = Record<string, string | number | null>;
const TABLE_11 = 'dt051-table-11_domicile-by-nation_2017-18_2021-22_restructured.xlsx';
const TIDY_11 = 'hesa-domicile-by-provider-nation_2017-18_2021-22.csv';
const CHART_5 = 'chart-5_transnational-students-by-country_2014-15_2021-22.csv';

const textOf = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes);

/** Codes of countries by HESA's labels, from a list that the collectors do not know. */
async function isoCodes(): Promise<Map<string, string>> {
  const list = textOf(await publishersFile('domicile-label-to-iso3166.csv', 'derived'));
  return new Map(
    list.split(/\r?\n/).flatMap((line): [string, string][] => {
      const found = /^(?:"([^"]*)"|([^,]*)),[^,]*,yes,([A-Z]{2}),/.exec(line);
      return found?.[3] ? [[found[1] ?? found[2] ?? '', found[3]]] : [];
    }),
  );
}

/** Figures under the codes of countries, of those labels that the list knows. */
function coded(figures: Figures, codes: ReadonlyMap<string, string>): [string, number][] {
  return [...figures].flatMap(([key, value]): [string, number][] => {
    const [year, label = '', ...rest] = key.split('|');
    const code = codes.get(label);
    return code ? [[[year, code, ...rest].join('|'), value]] : [];
  });
}

/** Every row of a dataset, a page at a time. */
async function served(dataset: string, query = ''): Promise<Row[]> {
  const rows: Row[] = [];
  let next: string | null = '';
  while (next !== null) {
    const page = next && `&cursor=${encodeURIComponent(next)}`;
    const path = `data/${dataset}.json?limit=10000${query}${page}`;
    const answer: { rows: Row[]; next: string | null } = await (await ask(path)).json();
    rows.push(...answer.rows);
    next = answer.next;
  }
  return rows;
}

const figuresOf = (rows: readonly Row[], key: readonly string[], value: string): Figures =>
  new Map(rows.map((row) => [key.map((name) => row[name]).join('|'), Number(row[value])]));

const sorted = (figures: Figures) => [...figures].sort(([a], [b]) => (a < b ? -1 : 1));

describe.runIf(inject('table6Files').length > 0)('HESA finance Table 6 as released', () => {
  let run: Run;
  const expected: Figures = new Map();

  beforeAll(async () => {
    const contents = new Map<string, ArrayBuffer>();
    for (const name of inject('table6Files')) {
      const bytes = await publishersFile(name, 'hesa/finance-table-6');
      contents.set(name, bytes);
      for (const [key, amount] of readTable6(textOf(bytes))) expected.set(key, amount);
    }
    run = await importAs('hesa-finance-table-6', contents);
  }, 180_000);

  it('is published, every amount as the files say, totals under UK', async () => {
    expect(run).toMatchObject({ outcome: 'published', error: null });
    const rows = [...(await served('fee-income')), ...(await served('fee-income', '&ukprn=UK'))];
    const key = ['academic_year', 'item', 'ukprn', 'year_end'];
    expect(rows).toHaveLength(expected.size);
    expect(sorted(figuresOf(rows, key, 'amount'))).toEqual(sorted(expected));
  });

  it('has the amounts that are known', () => {
    const sheffield = (item: string) => expected.get(`2022/23|${item}|10007157|2023-07-31`);
    expect(['eu', 'non-eu', 'total'].map(sheffield)).toEqual([8801, 206_329, 397_501]);
    expect(expected.get('2022/23|non-eu|UK|')).toBe(11_189_016);
    expect(expected.get('2018/19|non-credit-bearing|10006841|2019-07-31')).toBe(-5);
  });
});

describe.runIf(inject('table11Files').length > 0)('HESA Table 11 and chart 5', () => {
  it('are refused by each other, which names what they are', async () => {
    const chart = new Map([[CHART_5, await publishersFile(CHART_5, 'hesa/other')]]);
    const book = new Map([[TABLE_11, await publishersFile(TABLE_11, 'hesa/table-11')]]);
    expect((await importAs('hesa-table-11', chart)).error).toMatch(/Transnational students/);
    expect((await importAs('hesa-chart-5', book)).error).toMatch(/is a spreadsheet/);
  });

  it('chart 5 is served as the file says, country by country', async () => {
    const bytes = await publishersFile(CHART_5, 'hesa/other');
    const run = await importAs('hesa-chart-5', new Map([[CHART_5, bytes]]));
    expect(run).toMatchObject({ outcome: 'published', error: null });
    const expected = readChart5(textOf(bytes));
    const rows = await served('transnational');
    expect(rows).toHaveLength(expected.size);
    const perYear = (figures: Iterable<[string, number]>) =>
      [...figures].map(([key, students]) => `${key.slice(0, 7)} ${students}`).sort();
    const found = figuresOf(rows, ['academic_year', 'country'], 'students');
    expect(perYear(found)).toEqual(perYear(expected));
    const known = coded(expected, await isoCodes());
    expect(known.length).toBeGreaterThan(400);
    for (const [key, students] of known) expect([key, found.get(key)]).toEqual([key, students]);
  });

  it('Table 11 is served as the tidied file says, from the spreadsheet and from it alike', async () => {
    const released = '2023';
    const book = new Map([[TABLE_11, await publishersFile(TABLE_11, 'hesa/table-11')]]);
    const run = await importAs('hesa-table-11', book, released);
    expect(run).toMatchObject({ outcome: 'published', error: null, added: 9930 });
    const bytes = await publishersFile(TIDY_11, 'derived');
    const again = await importAs('hesa-table-11', new Map([[TIDY_11, bytes]]), released);
    expect(again).toMatchObject({ outcome: 'unchanged', error: null });

    const expected = readTidyTable11(textOf(bytes));
    const rows = [
      ...(await served('origin-by-nation')),
      ...(await served('origin-by-nation', '&nation=UK')),
    ];
    const column: Record<string, string> = {
      England: 'england',
      Wales: 'wales',
      Scotland: 'scotland',
      'Northern Ireland': 'northern-ireland',
      'Total United Kingdom': 'UK',
    };
    const cells = (figures: Iterable<[string, number]>) =>
      [...figures]
        .map(([key, students]) => {
          const [year, , nation = ''] = key.split('|');
          return `${year} ${column[nation] ?? nation} ${students}`;
        })
        .sort();
    const found = figuresOf(rows, ['academic_year', 'domicile', 'nation'], 'students');
    expect(rows).toHaveLength(expected.size);
    expect(cells(found)).toEqual(cells(expected));
    const known = coded(expected, await isoCodes());
    expect(known.length).toBeGreaterThan(5000);
    for (const [key, students] of known) {
      const [year, code, nation = ''] = key.split('|');
      const cell = found.get(`${year}|${code}|${column[nation]}`);
      expect([key, cell]).toEqual([key, students]);
    }
    for (const [code, label] of [
      ['uk-swansea', 'Abertawe - Swansea'],
      ['XA', 'Cyprus (European Union)'],
      ['CD', 'Congo (Democratic Republic) {formerly Zaire}'],
    ]) {
      const students = expected.get(`2021/22|${label}|England`);
      expect(students).toBeGreaterThan(0);
      expect(found.get(`2021/22|${code}|england`)).toBe(students);
    }
  });
});
