import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';

/** Tables whose key is one column: kept with a rowid. */
const ROWID_TABLES = ['archived_file', 'collection_run', 'edition', 'evidence_check'];

const OUR_TABLES = `select name, strict, wr from pragma_table_list
  where type = 'table' and schema = 'main'
    and name not like 'sqlite%' and name not like '\\_cf%' escape '\\' and name <> 'd1_migrations'`;

describe('tables', () => {
  it('are strict, and without rowid where the key spans columns', async () => {
    const { results } = await env.DB.prepare(OUR_TABLES).all<{
      name: string;
      strict: number;
      wr: number;
    }>();
    const names = results.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['enrolment', 'enrolment_staged', 'institution', 'backer', 'edition']),
    );
    expect(results.filter(({ strict }) => strict !== 1)).toEqual([]);
    expect(results.filter(({ wr }) => wr !== 1).map(({ name }) => name)).toEqual(
      expect.arrayContaining(ROWID_TABLES),
    );
    expect(results.filter(({ wr }) => wr !== 1)).toHaveLength(ROWID_TABLES.length);
  });
});

type Row = Record<string, string | number | null>;

/** Inserts one row; the promise is rejected with SQLite's message when a constraint refuses it. */
async function insert(table: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  await env.DB.prepare(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  )
    .bind(...Object.values(row))
    .run();
}

describe.each<[table: string, good: Row, bad: [what: string, change: Row][]]>([
  [
    'enrolment',
    { academic_year: '2023/24', origin: 'eu', ukprn: '10007157', students: 630, since: 1 },
    [
      ['an origin that is not known', { origin: 'overseas' }],
      ['a count that is no multiple of 5', { students: 7 }],
      ['a negative count', { students: -5 }],
      ['a count written as a word', { students: 'many' }],
      ['a year with a dash', { academic_year: '2023-24' }],
      ['a year whose halves do not meet', { academic_year: '2023/25' }],
      ['a UKPRN of seven digits', { ukprn: '1000715' }],
      ['an edition 0', { since: 0 }],
      ['a row replaced before it appeared', { since: 3, until: 2 }],
    ],
  ],
  [
    'institution',
    { ukprn: '10007157', name: 'The University of Sheffield', slug: 'sheffield', since: 1 },
    [
      ['a slug with capitals', { slug: 'Sheffield' }],
      ['a nation that is not known', { nation: 'cornwall' }],
      ['a latitude without a longitude', { latitude: 53.4 }],
      ['a place outside the UK', { latitude: 48.8, longitude: 2.3 }],
    ],
  ],
  [
    'institution_alias',
    { ukprn: '10007784', name: 'UCL', slug: 'ucl', kind: 'spelling', since: 1 },
    [['a kind that is not known', { kind: 'nickname' }]],
  ],
  [
    'backer',
    {
      organisation: 'aston-university',
      name: 'Aston University',
      type: 'university',
      nation: 'england',
      status: 'backer',
      evidence_pages: 2,
      since: 1,
    },
    [
      ['a status that no evidence gives', { status: 'none-found' }],
      ['a type that is not known', { type: 'charity' }],
    ],
  ],
  [
    'evidence',
    {
      organisation: 'aston-university',
      url: 'https://example.org/page',
      written_as: 'Aston University',
      relation: 'supporter',
      strength: 'reported',
      paraphrase: 'Named as joining',
      first_seen: '2026-11-24',
      since: 1,
    },
    [
      ['an address that is no web address', { url: 'ftp://example.org/page' }],
      ['a relation that is not known', { relation: 'fan' }],
      ['a stated date and an inferred year at once', { stated_date: '2024', inferred_year: 2024 }],
    ],
  ],
])('%s', (table, good, bad) => {
  it('takes a good row', async () => {
    await insert(table, good);
    const row = await env.DB.prepare(`select count(*) as n from ${table}`).first<{ n: number }>();
    expect(row?.n).toBe(1);
  });

  it.each(bad)('refuses %s', async (_what, change) => {
    await expect(insert(table, { ...good, ...change })).rejects.toThrow(
      /CHECK constraint failed|cannot store TEXT value/,
    );
  });
});

describe('edition', () => {
  const open = {
    state: 'open',
    run_id: 'r',
    title: 't',
    released: '2025',
    opened_at: '2026-11-24',
  };

  it('allows one open edition at a time', async () => {
    await insert('edition', { ...open, number: 1 });
    await expect(insert('edition', { ...open, number: 2 })).rejects.toThrow(/UNIQUE/);
  });

  it('refuses a published edition with no date of publication', async () => {
    await expect(insert('edition', { ...open, number: 1, state: 'published' })).rejects.toThrow(
      /CHECK constraint failed/,
    );
  });
});
