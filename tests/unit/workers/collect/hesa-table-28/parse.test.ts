import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OriginRow } from '../../../../../data/publishing/tables.ts';
import { parseTable28 } from '../../../../../workers/collect/hesa-table-28/parse.ts';
import type { Intake } from '../../../../../workers/collect/source.ts';
import {
  LONG_NAMES,
  longTable28,
  WIDE_COLUMNS,
  wideTable28,
} from '../../../../fixtures/table-28.ts';
import { streamOf } from '../streams.ts';

/** What the parser handed over. */
async function parse(content: string | Uint8Array, released: string | undefined = '2025') {
  const rows: string[] = [];
  const partitions: string[] = [];
  const notes: string[] = [];
  const intake: Intake = {
    given: { today: '2026-11-24', ...(released && { released }) },
    note: (sentence) => void notes.push(sentence),
    release: () => ({
      partition: (_, partition) => void partitions.push(partition),
      add: async (_, added) => {
        for (const row of added as unknown as OriginRow[]) {
          rows.push([row.region, row.country, row.ukprn, row.students].join(' '));
        }
      },
      provider: () => undefined,
    }),
  };
  const bytes = streamOf(content, 997);
  const member = { name: 'a.csv', base: 'a.csv', bytes, sha256: 'f00', packed: false };
  const other = await parseTable28(member, intake);
  return { other, rows: rows.sort(), partitions: partitions.sort(), notes };
}

describe('parseTable28', () => {
  it('reads the wide form: countries by region, totals as what they are', async () => {
    const { other, rows, partitions } = await parse(wideTable28());
    expect(other).toBeNull();
    expect(partitions).toEqual(['2023/24 european-union', '2023/24 other-europe']);
    expect(rows).toHaveLength(3 * 7);
    expect(rows.filter((row) => row.includes('10000001'))).toEqual([
      'european-union DE 10000001 20',
      'european-union FR 10000001 1000',
      'european-union non-uk 10000001 1500',
      'european-union region-total 10000001 1020',
      'other-europe AL 10000001 10',
      'other-europe non-uk 10000001 1500',
      'other-europe region-total 10000001 10',
    ]);
    expect(rows).toContain('other-europe region-total UK 10');
  });

  const totalsIn = (region: (label: string) => string, country: (label: string) => string) =>
    LONG_NAMES.map(([r, c]) => [region(r), country(c)] as const);

  it.each([
    ['as it is', {}],
    ['with the older names', { words: 'domicile' }],
    [
      'with totals called All',
      {
        names: totalsIn(
          (r) => r.replace('Total', 'All'),
          (c) => (c === 'Total' ? 'All' : c),
        ),
      },
    ],
    [
      'with totals of regions called Total',
      {
        names: totalsIn(
          (r) => r,
          (c) => (c.startsWith('Total') ? 'Total' : c),
        ),
      },
    ],
    [
      'with the total of all in no region',
      {
        names: totalsIn(
          (r) => r.replace('Total', ''),
          (c) => c,
        ),
      },
    ],
  ])('reads the same from the long form, %s', async (_, given) => {
    const wide = await parse(wideTable28());
    const long = await parse(longTable28(given));
    expect([long.other, long.rows, long.partitions]).toEqual([null, wide.rows, wide.partitions]);
  });

  it('leaves out rows of other filters and says so once', async () => {
    const [, ...others] = longTable28({ level: 'First degree' }).split('\r\n');
    const { rows, notes } = await parse(`${longTable28()}${others.join('\r\n')}`);
    expect(rows).toEqual((await parse(wideTable28())).rows);
    expect(notes).toEqual([
      'Left out: 18 rows of a.csv that are of some students only, the first of them of Level of study: First degree.',
    ]);
  });

  it.each([
    [
      wideTable28({ level: 'First degree' }),
      /Table 28 of some students only \(Level of study: First/,
    ],
    [wideTable28({ reference: 'DT051 Table 59' }), /HESA DT051 Table 59/],
    [
      longTable28({ level: 'First degree' }),
      /long extract of HESA Table 28 .*Level of study: First/,
    ],
    ['UKPRN,HE provider,Category marker,Category,Number\n1,x,Total,Total,5\n', /a long extract/],
  ])('says what another table is', async (text, what) => {
    const { other, rows } = await parse(text);
    expect(other).toMatch(what);
    expect(rows).toEqual([]);
  });

  it.each([
    [
      'country',
      wideTable28().replace('"France"', '"Francia"'),
      /line 8: the country "Francia" is not known/,
    ],
    [
      'region',
      longTable28().replaceAll(',Other Europe,', ',Elsewhere,'),
      /world region "Elsewhere" is not known/,
    ],
    [
      'region in a total',
      wideTable28({ columns: WIDE_COLUMNS.with(4, 'Total Elsewhere') }),
      /"Total Elsewhere" is not known|no total of a world region/,
    ],
    [
      'last column',
      wideTable28({ columns: WIDE_COLUMNS.with(5, 'Norway') }),
      /the last column is "Norway"/,
    ],
    [
      'column that comes twice',
      wideTable28().replace('"Germany"', '"France"'),
      /two columns are FR/,
    ],
    [
      'count',
      wideTable28().replace('"1,020"', '"1,021"'),
      /line 9: 1,021 under "Total European Union" is not a multiple of 5/,
    ],
    ['end', wideTable28().replace(/"","Total".*\n$/, ''), /no Total row at its end/],
  ])('refuses a wrong %s, naming it', async (_, text, message) => {
    await expect(parse(text)).rejects.toThrow(message);
  });

  it.each([
    [
      'Filters:,Level of study,First degree',
      /^HESA Table 28 of some students only \(Level of study/,
    ],
    ['Reference ID:,DT051 Table 59', /^HESA DT051 Table 59/],
  ])('believes what stands above the long form (%s)', async (above, what) => {
    expect(await parse(`${above}\n${longTable28()}`)).toMatchObject({
      other: expect.stringMatching(what),
      rows: [],
    });
  });

  it('asks for the release of a file that does not state it', async () => {
    await expect(parse(longTable28(), '')).rejects.toThrow(
      /does not say when HESA released it.*--released/,
    );
  });
});

const SHARED = '../shared/data/hesa';

describe.runIf(existsSync(SHARED))("parseTable28 over the publisher's files", () => {
  // The body is read even where the tests are not run.
  const others = existsSync(SHARED)
    ? ['table-1', 'table-59', 'finance-table-6'].flatMap((folder) =>
        readdirSync(`${SHARED}/${folder}`).map((name) => `${folder}/${name}`),
      )
    : [];

  it.each(others.filter((name) => name.endsWith('.csv')))('names %s', async (file) => {
    const { other } = await parse(readFileSync(`${SHARED}/${file}`));
    expect(other).toMatch(/^HESA DT0(51|31) Table (1|59|6) /);
  });
});
