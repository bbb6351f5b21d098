import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EnrolmentRow } from '../../../../../data/publishing/tables.ts';
import { parseTable1 } from '../../../../../workers/collect/hesa-table-1/parse.ts';
import type { Intake, ProviderName } from '../../../../../workers/collect/source.ts';
import {
  ASTLEY,
  BERE,
  COLUMNS_2020,
  COLUMNS_2025,
  table1,
  type Table1,
} from '../../../../fixtures/table-1.ts';
import { streamOf } from '../streams.ts';

/** What a parser handed over. */
async function parse(content: string | Uint8Array, chunk = 4096) {
  const rows: EnrolmentRow[] = [];
  const names: ProviderName[] = [];
  const partitions: string[] = [];
  const releases: string[] = [];
  const intake: Intake = {
    given: { today: '2026-11-24' },
    note: () => undefined,
    release(released) {
      releases.push(released);
      return {
        partition: (_, partition) => void partitions.push(partition),
        add: async (_, added) => void rows.push(...(added as unknown as EnrolmentRow[])),
        provider: (name) => void names.push(name),
      };
    },
  };
  const bytes = streamOf(content, chunk);
  const member = { name: 'a.csv', base: 'a.csv', bytes, sha256: 'f00', packed: false };
  const other = await parseTable1(member, intake);
  return { other, rows, names, partitions, releases };
}

const refusal = (given: Table1) => parse(table1(given)).then(() => '', String);

describe('parseTable1', () => {
  it.each([
    ['release of 2025', {}],
    ['release of 2020', { columns: COLUMNS_2020, released: '2020', lineEnd: '\r\n' }],
    ['no byte order marks', { marks: '' }],
  ] as [string, Table1][])('reads the %s', async (_, given) => {
    const { other, rows, names, partitions, releases } = await parse(table1(given), 11);
    expect(other).toBeNull();
    expect(partitions).toEqual(['2023/24']);
    expect(releases).toEqual([given.released ?? '2025']);
    expect(names).toEqual([
      { ukprn: ASTLEY[0], name: ASTLEY[1], seen: '2023/24' },
      { ukprn: BERE[0], name: BERE[1], seen: '2023/24' },
    ]);
    expect(rows).toHaveLength(33);
    const students = (ukprn: string, origin: string) =>
      rows.find((row) => row.ukprn === ukprn && row.origin === origin)?.students;
    expect(students(ASTLEY[0], 'uk')).toBe(1035);
    expect(students(ASTLEY[0], 'eu')).toBe(100);
    expect(students(BERE[0], 'non-eu')).toBe(30);
    expect(students('UK', 'total')).toBe(1945);
  });

  it.each<[string, Table1]>([
    ['HE Provider', {}],
    ['First year marker', {}],
  ])('knows the older label %s', async (label) => {
    const text = table1()
      .replace('HE provider"', 'HE Provider"')
      .replace('Entrant marker', 'First year marker');
    expect(text).toContain(label);
    expect((await parse(text)).other).toBeNull();
  });

  it.each([
    [
      table1({ columns: ['Female', 'Male', 'Unknown', 'Total'] }),
      /Table 1 by sex \(columns Female/,
    ],
    [
      table1({ reference: 'DT051 Table 59', title: 'Table 59 - UK permanent address' }),
      /HESA DT051 Table 59 \(Table 59 - UK permanent address\)/,
    ],
    [
      table1({ filters: [['Level of study', 'First degree']] }),
      /some students only \(Level of study: First degree\)/,
    ],
    ['UKPRN,HE provider,Category marker,Category,Number\n1,x,Total,Total,5\n', /a long extract/],
  ])('says what another table is', async (text, what) => {
    const { other, rows } = await parse(text);
    expect(other).toMatch(what);
    expect(rows).toEqual([]);
  });

  it.each<[string, Table1, RegExp]>([
    [
      'column',
      { columns: COLUMNS_2025.map((name) => (name === 'Wales' ? 'Cymru' : name)) },
      /a\.csv, line 15: the column "Cymru" is not known/,
    ],
    [
      'column that comes twice',
      { columns: COLUMNS_2025.map((name) => (name === 'Wales' ? 'Scotland' : name)) },
      /line 15: 2 columns for "scotland"/,
    ],
    ['filter', { filters: [['Tariff', 'All']] }, /line 6: the filter "Tariff" is not known/],
    ['academic year', { academicYear: '2023/25' }, /line 11: "2023\/25" is not an academic year/],
    ['release', { released: 'soon' }, /"Date: soon" is not a year/],
    [
      'UKPRN',
      { providers: [['20000001', 'X', ...ASTLEY.slice(2)] as never] },
      /line 16: "20000001"/,
    ],
    [
      'count',
      { providers: [['10000001', 'X', 7, ...ASTLEY.slice(3)] as never] },
      /line 16: 7 under "England" is not a multiple of 5/,
    ],
    ['missing Total row', { totals: null }, /no Total row at its end/],
  ])('refuses an unknown or wrong %s, naming it and the line', async (_, given, message) => {
    expect(await refusal(given)).toMatch(message);
  });

  it.each([
    ['"1,000"', '"x"', /line 16: "x" under "England" is not a count/],
    ['"1,000"', '"-5"', /line 16: "-5" under "England" is not a count/],
    ['"1,000",', '', /line 16: 12 cells where the header has 13/],
    ['"","Total"', '"","Sum"', /line 18: "" is not a UKPRN \("Sum"\)/],
    ['Reference ID:', 'Reference:', /does not say which table it is/],
  ])('refuses %s written as %s', async (from, to, message) => {
    await expect(parse(table1().replace(from, to))).rejects.toThrow(message);
  });

  it('refuses rows after the totals', async () => {
    await expect(parse(`${table1()}"10000003","C"${',"5"'.repeat(11)}\n`)).rejects.toThrow(
      /after the Total row/,
    );
  });
});

const SHARED = '../shared/data/hesa';

describe.runIf(existsSync(SHARED))("parseTable1 over the publisher's files", () => {
  // The body is read even where the tests are not run.
  const files = (folder: string) =>
    existsSync(SHARED) ? readdirSync(`${SHARED}/${folder}`).map((f) => `${folder}/${f}`) : [];
  const table1Files = files('table-1');
  const domicile = table1Files.filter((file) => file.includes('domicile'));
  const others = [
    ...table1Files.filter((file) => file.includes('sex')),
    ...['table-28', 'table-59', 'finance-table-6'].flatMap(files),
  ];

  it.each(domicile)('takes in %s', async (file) => {
    const { other, rows, names } = await parse(readFileSync(`${SHARED}/${file}`));
    expect(other).toBeNull();
    expect(rows).toHaveLength((names.length + 1) * 11);
  });

  it.each(others)('names %s', async (file) => {
    const { other } = await parse(readFileSync(`${SHARED}/${file}`));
    expect(other).toMatch(/^HESA (Table 1 by sex|DT051 Table (28|59)|DT031 Table 6)/);
  });

  it('names the long extract, and refuses the chart', async () => {
    const other = `${SHARED}/other`;
    const long = readFileSync(`${other}/dt051-table-1_long-format_2018-19_filtered-total-only.csv`);
    expect((await parse(long)).other).toMatch(/a long extract/);
    const chart = readdirSync(other).find((file) => file.startsWith('chart-5')) ?? '';
    await expect(parse(readFileSync(`${other}/${chart}`))).rejects.toThrow(
      /calls itself "Transnational students/,
    );
  });
});
