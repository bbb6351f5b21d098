import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { ASTLEY, BERE, COLUMNS_2020, table1 } from '../../fixtures/table-1.ts';
import { currentEnrolment, importFiles, leftStaged, rows } from './running.ts';
import { startEmpty } from '../support/start-empty.ts';

beforeEach(startEmpty);

const CERNE = ['10000003', 'Cerne College', 100, 0, 0, 0, 0, 100, 5, 5, 10, 0, 110] as const;

describe('a file of Table 1', () => {
  it('is archived, published and recorded', async () => {
    const text = table1();
    const record = await importFiles({ 'a.csv': text });
    expect(record).toMatchObject({
      outcome: 'published',
      edition: 1,
      step: 'Published as edition 1: 35 rows added, 0 changed, 0 removed.',
      rows_read: 33,
      added: 35,
      changed: 0,
      removed: 0,
      error: null,
      trigger: 'operator',
      bytes: new TextEncoder().encode(text).length,
    });
    expect(record.finished_at).not.toBeNull();
    expect(record.warnings).toEqual([
      '2 new providers, added with their names alone; they have no place on the map yet: 10000001 Astley University; 10000002 University of Bere, The.',
    ]);
    const [file] = record.files;
    expect(file?.name).toBe('a.csv');
    expect(await (await env.ARCHIVE.get(`raw/${file?.sha256}`))?.bytes()).toEqual(
      new TextEncoder().encode(text),
    );
    expect(await currentEnrolment()).toContain('2023/24 UK total 1945');
    expect(await rows('select state, title, released from edition')).toEqual([
      {
        state: 'published',
        title: 'HE student enrolments by HE provider and permanent address (HESA DT051 Table 1)',
        released: '2025',
      },
    ]);
    expect(await rows('select dataset, sha256 from edition_source order by dataset')).toEqual([
      { dataset: 'enrolment', sha256: file?.sha256 },
      { dataset: 'institutions', sha256: file?.sha256 },
    ]);
    expect(await leftStaged()).toBe(0);
  });

  it('publishes nothing the second time, and says so', async () => {
    await importFiles({ 'a.csv': table1() });
    const record = await importFiles({ 'again.csv': table1({ lineEnd: '\r\n' }) });
    expect(record).toMatchObject({
      outcome: 'unchanged',
      edition: null,
      step: 'Nothing changed: all 33 rows of 2023/24 are already in edition 1.',
    });
    expect(await rows('select number from edition')).toEqual([{ number: 1 }]);
    expect(await leftStaged()).toBe(0);
  });

  it('touches only what changed, and only in its own years', async () => {
    await importFiles({ 'a.csv': table1({ academicYear: '2022/23' }) });
    await importFiles({ 'b.csv': table1({ providers: [[...ASTLEY], [...BERE], [...CERNE]] }) });
    const revised = ['10000001', 'Astley University', 1005, ...ASTLEY.slice(3)] as never;
    const record = await importFiles(
      { 'c.csv': table1({ providers: [revised, [...BERE], [...CERNE]], released: '2026' }) },
      {},
    );
    expect(record).toMatchObject({ outcome: 'published', added: 0, changed: 2, removed: 0 });
    expect(
      await rows(
        `select ukprn, academic_year, students, since, until from enrolment
         where until is not null or since = 3 order by ukprn, since`,
      ),
    ).toEqual([
      { ukprn: '10000001', academic_year: '2023/24', students: 1000, since: 2, until: 3 },
      { ukprn: '10000001', academic_year: '2023/24', students: 1005, since: 3, until: null },
      { ukprn: 'UK', academic_year: '2023/24', students: 1600, since: 2, until: 3 },
      { ukprn: 'UK', academic_year: '2023/24', students: 1605, since: 3, until: null },
    ]);
    expect(await rows(`select * from edition_partition where edition = 3`)).toEqual([
      {
        dataset: 'enrolment',
        partition: '2023/24',
        edition: 3,
        released: '2026',
        added: 0,
        changed: 2,
        removed: 0,
      },
    ]);
  });

  it('closes the rows of a provider that a new release leaves out', async () => {
    const many = Array.from({ length: 12 }, (_, index) => [
      String(10000010 + index),
      `College ${index}`,
      ...CERNE.slice(2),
    ]) as never[];
    await importFiles({ 'a.csv': table1({ providers: many }) });
    const record = await importFiles({
      'b.csv': table1({ providers: many.slice(1), released: '2026' }),
    });
    expect(record).toMatchObject({ outcome: 'published', added: 0, removed: 11 });
    expect(
      await rows(`select distinct ukprn from enrolment where until = 2 and ukprn <> 'UK'`),
    ).toEqual([{ ukprn: '10000010' }]);
    expect(await rows(`select count(*) as n from institution where until is null`)).toEqual([
      { n: 12 },
    ]);
  });

  it('renames a provider in the same edition, and keeps the old name', async () => {
    await importFiles({ 'a.csv': table1({ academicYear: '2018/19', released: '2020' }) });
    const renamed = ['10000001', 'The University of Astley', ...ASTLEY.slice(2)] as never;
    const record = await importFiles({ 'b.csv': table1({ providers: [renamed, [...BERE]] }) });
    expect(record.warnings).toEqual([
      'Provider 10000001 is now called The University of Astley; it was Astley University.',
    ]);
    expect(
      await rows(`select name, slug, since, until from institution where ukprn = '10000001'`),
    ).toEqual([
      { name: 'Astley University', slug: 'astley-university', since: 1, until: 2 },
      { name: 'The University of Astley', slug: 'university-of-astley', since: 2, until: null },
    ]);
    expect(await rows('select name, slug, kind, used_to from institution_alias')).toEqual([
      { name: 'Astley University', slug: 'astley-university', kind: 'former', used_to: '2018/19' },
    ]);
  });
});

describe('releases', () => {
  it('records an older release and replaces nothing', async () => {
    await importFiles({ 'new.csv': table1() });
    const before = await currentEnrolment();
    const renamed = [
      '10000001',
      'Old Astley',
      900,
      10,
      20,
      5,
      0,
      935,
      100,
      250,
      350,
      5,
      1290,
    ] as const;
    const record = await importFiles({
      'old.csv': table1({
        released: '2020',
        columns: COLUMNS_2020,
        providers: [renamed, [...BERE]],
      }),
    });
    expect(record).toMatchObject({
      outcome: 'older',
      edition: null,
      step: 'The release of 2020 is older than what is served of 2023/24 (2025); recorded, nothing replaced.',
    });
    expect(await currentEnrolment()).toEqual(before);
    expect(await rows(`select name from institution where ukprn = '10000001'`)).toEqual([
      { name: 'Astley University' },
    ]);
  });

  it('publishes the years of an older release that are not served yet, and leaves the others', async () => {
    await importFiles({ 'new.csv': table1() });
    const record = await importFiles({
      'old-same.csv': table1({ released: '2024', providers: [[...ASTLEY]] }),
      'old-other.csv': table1({ released: '2024', academicYear: '2022/23' }),
    });
    expect(record).toMatchObject({ outcome: 'published', edition: 2 });
    expect(record.warnings).toContain(
      'The release of 2024 is older than what is served of 2023/24 (2025); recorded, nothing replaced.',
    );
    expect(await rows('select distinct academic_year from enrolment where since = 2')).toEqual([
      { academic_year: '2022/23' },
    ]);
  });

  it('makes an edition for each release in a run, the oldest first', async () => {
    const record = await importFiles({
      'new.csv': table1(),
      'old.csv': table1({ released: '2020', providers: [[...ASTLEY]] }),
    });
    expect(record).toMatchObject({ outcome: 'published', edition: 2 });
    expect(record.files.map(({ name }) => name)).toEqual(['new.csv']);
    expect(await rows('select number, released from edition order by number')).toEqual([
      { number: 1, released: '2020' },
      { number: 2, released: '2025' },
    ]);
    const lines = await rows<{ id: string }>(
      'select id, edition, outcome from collection_run order by edition',
    );
    expect(lines).toEqual([
      { id: `${record.id}-1`, edition: 1, outcome: 'published' },
      { id: record.id, edition: 2, outcome: 'published' },
    ]);
  });

  it('takes the exact day from the operator, but not another year', async () => {
    const day = await importFiles({ 'a.csv': table1() }, { released: '2025-08-07' });
    expect(day.outcome).toBe('published');
    expect(await rows('select released from edition')).toEqual([{ released: '2025-08-07' }]);
    const year = await importFiles({ 'b.csv': table1() }, { released: '2024-08-07' });
    expect(year).toMatchObject({
      outcome: 'refused',
      error: 'The release date given is 2024-08-07, but the file says 2025.',
    });
  });
});
