/**
 * The publisher's own files of HESA Table 28 through the whole pipeline: what the API then serves is
 * what the files say, cell by cell, in whatever form they come. Runs where the files are; they are
 * HESA's and not ours to carry.
 */
import { env } from 'cloudflare:workers';
import { zipSync } from 'fflate';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Run } from '../../../workers/api/shapes/status.ts';
import { startEmpty } from '../support/start-empty.ts';
import { ask, importAs, publishersFile } from './atlas.ts';
import { readTable28, type Table28Cell } from './read-table-28.ts';

const FOLDER = 'hesa/table-28';
const REGIONS: Record<string, string> = { eu: 'European Union', 'other-europe': 'Other Europe' };
const SOURCE = 'hesa-table-28';

/** Labels whose names are given otherwise by the library that names countries. */
const NAMED: Record<string, string> = {
  'Czech Republic': 'Czechia',
  Turkey: 'Türkiye',
};

type Cells = Map<string, number>;
const regionOf = (name: string) => REGIONS[/table-28_(.*)_\d{4}/.exec(name)?.[1] ?? ''] ?? '';

/** The key of a cell of the files: a total under its kind, a country under its name. */
function fileKey(region: string, { year, ukprn, label }: Table28Cell): string {
  const kind = label === 'Total' ? 'non-uk' : label === `Total ${region}` ? 'region-total' : label;
  return `${year}|${region}|${ukprn || 'UK'}|${kind}`;
}

let files: Map<string, ArrayBuffer>;
let byRegion: { region: string; cells: Table28Cell[] }[];
let expected: Cells;

/** Every row that the API serves, published totals too, each under the label that the files have. */
async function served(): Promise<Cells> {
  const labels = new Map(Object.entries(NAMED).map(([label, name]) => [name, label]));
  const cells: Cells = new Map();
  for (const query of ['', '?ukprn=UK']) {
    const csv = await (await ask(`data/origin.csv${query}`)).text();
    const rows: Record<string, string>[] = parse(csv, { columns: true });
    for (const row of rows) {
      const region = row.region === 'european-union' ? 'European Union' : 'Other Europe';
      const isTotal = row.country === 'region-total' || row.country === 'non-uk';
      const name = row.country_name ?? '';
      const what = isTotal ? row.country : (labels.get(name) ?? name);
      cells.set(`${row.academic_year}|${region}|${row.ukprn}|${what}`, Number(row.students));
    }
  }
  return cells;
}

/** Current rows as lines of the embedded figures, in their order: quicker to hold together than what is served. */
async function currentLines(): Promise<string[]> {
  const { results } = await env.DB.prepare(
    `select academic_year || ',' || region || ',' || country || ',' || ukprn || ',' || students as line
     from origin where until is null order by academic_year, region, country, ukprn`,
  ).all<{ line: string }>();
  return results.map(({ line }) => line);
}

async function embeddedLines(): Promise<string[]> {
  const text = await (await fetch(`${env.PUBLISHER_FILES}/figures/origin-2025.csv`)).text();
  return text.trim().split('\n').slice(1);
}

/** The figures in the long form, all regions in one file, with rows of other filters among them. */
function longForm(): ArrayBuffer {
  const lines = byRegion.flatMap(({ region, cells }) =>
    cells.flatMap(({ year, ukprn, provider, label, count }) => {
      const row = (level: string, number: number) =>
        [
          ukprn,
          `"${provider}"`,
          'All',
          'All',
          level,
          'All',
          year,
          region,
          `"${label}"`,
          number,
        ].join();
      return label === 'France' ? [row('All', count), row('First degree', 5)] : [row('All', count)];
    }),
  );
  const header =
    'UKPRN,HE provider,Country of HE provider,Region of HE provider,Level of study,Mode of study,Academic Year,Region of permanent address,Country of permanent address,Number';
  return new TextEncoder().encode(`\ufeff${[header, ...lines].join('\r\n')}\r\n`).buffer;
}

describe.runIf(inject('table28Files').length > 0)('HESA Table 28 as released', () => {
  let first: Run;

  beforeAll(async () => {
    files = new Map();
    for (const name of inject('table28Files')) files.set(name, await publishersFile(name, FOLDER));
    byRegion = [...files].map(([name, bytes]) => ({
      region: regionOf(name),
      cells: readTable28(new TextDecoder().decode(bytes)),
    }));
    expected = new Map(
      byRegion.flatMap(({ region, cells }) =>
        cells.map((cell) => [fileKey(region, cell), cell.count]),
      ),
    );
    first = await importAs(SOURCE, files);
  }, 180_000);

  it('is read whole, and says what is known of it', () => {
    expect(expected.size).toBe(157_608);
    expect(expected.get('2023/24|European Union|UK|France')).toBe(8680);
    expect(expected.get('2023/24|European Union|10007157|France')).toBe(45);
    expect(expected.get('2023/24|European Union|10007157|region-total')).toBe(630);
    expect(expected.get('2023/24|Other Europe|10007157|region-total')).toBe(185);
    expect(expected.get('2023/24|Other Europe|10007157|non-uk')).toBe(10_755);
    expect(expected.get('2023/24|Other Europe|UK|Turkey')).toBe(6555);
  });

  it('is published as one edition, and served as the files say, every cell', async () => {
    expect(first).toMatchObject({ outcome: 'published', error: null, edition: 1 });
    expect(await served()).toEqual(expected);
  }, 180_000);

  it('publishes nothing when it is handed in again', async () => {
    const again = await importAs(SOURCE, files);
    expect(again).toMatchObject({ outcome: 'unchanged', edition: null, added: 0, changed: 0 });
  }, 180_000);

  it('leaves the same rows as the embedded figures', async () => {
    expect(await currentLines()).toEqual(await embeddedLines());
  }, 180_000);

  it('gives the same rows as one ZIP', async () => {
    await startEmpty();
    const zip = zipSync(
      Object.fromEntries([...files].map(([name, bytes]) => [name, new Uint8Array(bytes)])),
    );
    const run = await importAs(SOURCE, new Map([['table-28.zip', zip.buffer as ArrayBuffer]]));
    expect(run).toMatchObject({ outcome: 'published', rows_read: 157_608 });
    expect(await currentLines()).toEqual(await embeddedLines());
  }, 180_000);

  it('gives the same rows in the long form, without those of other filters', async () => {
    await startEmpty();
    const run = await importAs(SOURCE, new Map([['long.csv', longForm()]]), '2025');
    expect(run).toMatchObject({ outcome: 'published', rows_read: 157_608 });
    expect(run.warnings[0]).toMatch(/^Left out: 2388 rows of long\.csv .* Level of study: First/);
    expect(await currentLines()).toEqual(await embeddedLines());
  }, 180_000);
});
