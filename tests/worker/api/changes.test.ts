import { env } from 'cloudflare:workers';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Change, ChangesAnswer } from '../../../workers/api/shapes/changes.ts';
import { call, json } from '../support/call.ts';
import { loadFigures } from '../support/load-figures.ts';

beforeAll(() => loadFigures(env));

async function allChanges(path: string, limit: number): Promise<Change[]> {
  const changes: Change[] = [];
  let cursor = '';
  do {
    const page = await json<ChangesAnswer>(
      `${path}&limit=${limit}${cursor && `&cursor=${cursor}`}`,
    );
    changes.push(...page.changes);
    cursor = page.next ?? '';
  } while (cursor);
  return changes;
}

type Cells = Record<string, string>;

async function figures(file: string): Promise<Map<string, number>> {
  const response = await fetch(`${env.PUBLISHER_FILES}/figures/${file}`);
  const rows: Cells[] = parse(await response.text(), { columns: true });
  return new Map(
    rows.map(({ academic_year, origin, ukprn, students }) => [
      [academic_year, origin, ukprn].join(' '),
      Number(students),
    ]),
  );
}

const cellOf = ({ key }: Change) => [key.academic_year, key.origin, key.ukprn].join(' ');

describe('changes between the releases of 2020 and 2025', () => {
  it('are exactly the cells that differ between the two files', async () => {
    const [older, newer] = await Promise.all([
      figures('enrolment-2020.csv'),
      figures('enrolment-2025.csv'),
    ]);
    const expected = [...newer]
      .filter(([cell, students]) => older.get(cell) !== students && !cell.endsWith(' UK'))
      .map(([cell, students]) => [cell, older.get(cell) ?? null, students]);
    const changes = await allChanges('/editions/3/changes.json?dataset=enrolment', 10_000);
    const found = changes.map((each) => [cellOf(each), each.old, each.new]);
    expect(found.sort()).toEqual(expected.sort());
  });

  it('revise few cells and bring many providers', async () => {
    const changes = await allChanges('/editions/3/changes.json?dataset=enrolment', 10_000);
    const years = ['2014/15', '2015/16', '2016/17', '2018/19'];
    const of = (kind: Change['change']) =>
      years.map((year) =>
        changes.filter(({ change, key }) => change === kind && key.academic_year === year),
      );
    expect(of('revised').map((each) => each.length)).toEqual([0, 0, 54, 110]);
    expect(of('added').map((each) => new Set(each.map(({ key }) => key.ukprn)).size)).toEqual([
      63, 98, 95, 97,
    ]);
    expect(of('removed').flat()).toEqual([]);
  });

  it('tell the difference of what was revised, and name the provider', async () => {
    const changes = await allChanges('/editions/3/changes.json?dataset=enrolment', 10_000);
    const revised = changes.filter(({ change }) => change === 'revised');
    for (const { old, new: now, difference, column, name } of revised) {
      expect(difference).toBe(Number(now) - Number(old));
      expect([column, typeof name]).toEqual(['students', 'string']);
    }
    const added = changes.find(({ change }) => change === 'added');
    expect(added).toMatchObject({ old: null, difference: null });
  });

  it('hold the totals of the UK only when asked', async () => {
    const changes = await allChanges('/editions/3/changes.json?ukprn=UK', 1000);
    expect(new Set(changes.map(({ key }) => key.ukprn))).toEqual(new Set(['UK']));
    const total = changes.find((each) => cellOf(each) === '2014/15 non-uk UK');
    expect(total).toMatchObject({ old: 436_600, new: 442_225, difference: 5_625 });
  });

  it('come page by page, each once, as in the CSV', async () => {
    const query = '?ukprn=10000163&ukprn=10007157&ukprn=UK';
    const changes = await allChanges(`/editions/3/changes.json${query}`, 7);
    const csv = await call(`/editions/3/changes.csv${query}`);
    const rows: Cells[] = parse(await csv.text(), { columns: true });
    expect(
      rows.map(({ academic_year, origin, ukprn }) => [academic_year, origin, ukprn].join(' ')),
    ).toEqual(changes.map(cellOf));
    expect(changes.length).toBeGreaterThan(7);
    expect(csv.headers.get('content-disposition')).toBe(
      'attachment; filename="changes-edition-2-to-3.csv"',
    );
  });
});

describe('changes of an edition', () => {
  it('are all that it brought, where there is none before', async () => {
    const { from } = await json<ChangesAnswer>('/editions/1/changes.json');
    expect(from).toBeNull();
    const changes = await allChanges('/editions/1/changes.json?', 50);
    const known = await env.DB.prepare(
      'select (select count(*) from institution) + (select count(*) from campus) as n',
    ).first<{ n: number }>();
    expect(changes).toHaveLength(known?.n ?? 0);
    expect(changes[0]).toMatchObject({ change: 'added', column: 'name', dataset: 'institutions' });
  });

  it('cover several editions, dataset by dataset, each change once', async () => {
    const changes = await allChanges('/editions/4/changes.json?from=3', 10);
    const count = (dataset: string) => changes.filter((each) => each.dataset === dataset).length;
    expect([count('backers'), count('evidence'), changes.length]).toEqual([46, 148, 194]);
    const since1 = await allChanges('/editions/4/changes.json?from=1&dataset=backers', 10);
    expect(since1).toHaveLength(46);
    const csv = await (await call('/editions/4/changes.csv')).text();
    const header = csv.split('\r\n', 1)[0];
    expect(header).toMatch(/^dataset,ukprn,/);
    expect(header).toMatch(/,organisation,url,name,change,column,old,new,difference$/);
  });

  it('leave out a row that was revised and put back, and list each column revised', async () => {
    const [row] = (
      await env.DB.prepare(`select * from institution where ukprn = '10007157'`).all<{
        name: string;
      }>()
    ).results;
    await env.DB.batch([
      env.DB.prepare(`update institution set until = 5 where ukprn = '10007157'`),
      ...[
        [5, 6, 'Sheffield'],
        [6, null, row?.name],
      ].map((values) =>
        env.DB.prepare(
          `insert into institution (ukprn, name, slug, nation, region, local_authority, town, latitude, longitude, website, domain, successor, since, until)
           select ukprn, ?3, slug, nation, region, local_authority, iif(?1 = 5, 'Leeds', town), latitude, longitude, website, domain, successor, ?1, ?2
           from institution where ukprn = '10007157' and since = 1`,
        ).bind(...values),
      ),
      ...[5, 6].flatMap((number) => [
        env.DB.prepare(
          `insert into edition values (?, 'published', 'r', 't', '2026', '2026-11-24', '2026-11-24')`,
        ).bind(number),
        env.DB.prepare(
          `insert into edition_partition values ('institutions', 'all', ?, '2026', 0, 1, 0)`,
        ).bind(number),
      ]),
    ]);
    const columns = async (path: string) =>
      (await json<ChangesAnswer>(path)).changes.map(({ change, column }) => [change, column]);
    const both = [
      ['revised', 'name'],
      ['revised', 'town'],
    ];
    expect(await columns('/editions/5/changes.json')).toEqual(both);
    expect(await columns('/editions/6/changes.json')).toEqual(both);
    expect(await columns('/editions/6/changes.json?from=4')).toEqual([]);
  });
});

describe('changes chosen by the columns of a dataset', () => {
  const path = '/editions/3/changes.json?dataset=enrolment';

  it('are those among all that have the values, page by page', async () => {
    const all = await allChanges(path, 10_000);
    const wanted = all.filter(
      ({ key }) => key.academic_year === '2016/17' && ['eu', 'non-uk'].includes(String(key.origin)),
    );
    expect(wanted.length).toBeGreaterThan(100);
    const chosen = `${path}&academic_year=2016-17&origin=non-uk&origin=eu`;
    expect(await allChanges(chosen, 70)).toEqual(wanted);
  });

  it('are the same in the CSV', async () => {
    const query = 'dataset=enrolment&academic_year=2018/19&origin=total&ukprn=10007157';
    const csv = await (await call(`/editions/3/changes.csv?${query}`)).text();
    const rows: Cells[] = parse(csv, { columns: true });
    const listed = await allChanges(`/editions/3/changes.json?${query}`, 10_000);
    expect(rows.map(({ new: now }) => Number(now))).toEqual(listed.map((each) => each.new));
  });

  it('are of the datasets alone that have the column, where none is named', async () => {
    const changes = await allChanges('/editions/4/changes.json?from=1&origin=eu', 10_000);
    expect(new Set(changes.map(({ dataset }) => dataset))).toEqual(new Set(['enrolment']));
  });

  it.each([
    ['/editions/3/changes.json?dataset=enrolment&country=FR', 'cannot be chosen by "country"'],
    ['/editions/3/changes.json?dataset=enrolment&origin=france', 'cannot be "france"'],
    ['/editions/3/changes.csv?dataset=evidence&ukprn=10007157', 'cannot be chosen by "ukprn"'],
    ['/editions/3/changes.json?students=5', 'is not a parameter here'],
  ])('%s is refused in words', async (address, words) => {
    const response = await call(address);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(words.replaceAll('"', '\\"'));
  });
});

it('a workbook of several datasets names each that can differ, with its own release', async () => {
  const about = async (path: string) => {
    const { sheets } = await readXlsx(await (await call(path)).arrayBuffer());
    return (sheets[0]?.rows ?? []).map((row) => row.map(String));
  };
  const of = (lines: string[][], heading: string) =>
    lines.filter(([each]) => each === heading).map(([, text]) => text);
  const several = await about('/editions/4/changes.xlsx?from=2');
  expect(of(several, 'Also holds')).toEqual([
    'Students by provider and origin',
    'Backers of the campaign',
    'Evidence of participation',
  ]);
  expect(of(several, 'Figures released')).toEqual(['2025', '2026-11-24', '2026-11-24']);
  const one = await about('/editions/4/changes.xlsx?from=2&dataset=enrolment');
  expect([of(one, 'Also holds'), of(one, 'Figures released')]).toEqual([[], ['2025']]);
});
