import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ASTLEY, BERE, COLUMNS_2025, table1, type Table1 } from '../../fixtures/table-1.ts';
import { archive, currentEnrolment, importFiles, leftStaged, rows, run } from './running.ts';
import { startEmpty } from '../support/start-empty.ts';

beforeEach(startEmpty);

const colleges = (count: number): never[] =>
  Array.from({ length: count }, (_, index) => [
    String(10000010 + index),
    `College ${index}`,
    ...ASTLEY.slice(2),
  ]) as never[];

describe('what is refused leaves the served edition as it is', () => {
  it.each<[string, Table1, RegExp]>([
    [
      'an unknown column',
      { columns: COLUMNS_2025.map((name) => (name === 'Wales' ? 'Cymru' : name)) },
      /bad\.csv, line 15: the column "Cymru" is not known/,
    ],
    [
      'Table 1 by sex',
      { columns: ['Female', 'Male', 'Unknown', 'Total'] },
      /bad\.csv is HESA Table 1 by sex .* collects HESA Table 1 by permanent address alone/,
    ],
    [
      'totals that do not follow from the providers',
      { totals: [1500, 10, 20, 10, 0, 1540, 120, 300, 420, 5, 1965] },
      /2 providers have 280 students for non-eu, but the Total row says 300/,
    ],
    [
      'parts that do not make their total',
      { providers: [['10000001', 'A', 900, ...ASTLEY.slice(3)] as never, [...BERE]] },
      /10000001: england .* make 935, but uk is 1035/,
    ],
    [
      'a count that is no multiple of 5',
      { providers: [['10000001', 'A', 1001, ...ASTLEY.slice(3)] as never, [...BERE]] },
      /line 16: 1,001 under "England" is not a multiple of 5/,
    ],
    [
      'a release that is still to come',
      { released: '2099' },
      /^2099 as the date of a release is still to come/,
    ],
    [
      'a release on no day',
      { released: '2025-02-30' },
      /^2025-02-30 as the date of a release is no day of the calendar/,
    ],
    [
      'a provider that comes twice',
      { providers: [[...ASTLEY], [...ASTLEY], [...BERE]] },
      /two rows for academic_year 2023\/24, origin england, ukprn 10000001/,
    ],
  ])('%s', async (_, given, message) => {
    await importFiles({ 'good.csv': table1() });
    const before = await currentEnrolment();
    const record = await importFiles({ 'bad.csv': table1({ released: '2026', ...given }) });
    expect(record).toMatchObject({ outcome: 'refused', edition: null, added: 0 });
    expect(record.error).toMatch(message);
    expect(record.files.map(({ name }) => name)).toEqual(['bad.csv']);
    expect(await currentEnrolment()).toEqual(before);
    expect(await rows('select number from edition')).toEqual([{ number: 1 }]);
    expect(await leftStaged()).toBe(0);
  });

  it('a place whose UK nations do not make its total', async () => {
    const table = (total: number) =>
      ['academic_year,domicile,country_of_he_provider,number', '2021/22,France,England,1000']
        .concat(['Wales', 'Scotland', 'Northern Ireland'].map((name) => `2021/22,France,${name},5`))
        .concat(`2021/22,France,Total United Kingdom,${total}`)
        .join('\n');
    const given = { source: 'hesa-table-11', released: '2023' };
    expect(await importFiles({ 'a.csv': table(1015) }, given)).toMatchObject({
      outcome: 'published',
      added: 5,
    });
    const record = await importFiles({ 'b.csv': table(10150) }, given);
    expect(record).toMatchObject({ outcome: 'refused', edition: null });
    expect(record.error).toMatch(/2021\/22, FR: the UK nations make 1015, but the total is 10150/);
  });

  it('a year that stands in two files', async () => {
    const record = await importFiles({ 'a.csv': table1(), 'b.csv': table1({ marks: '' }) });
    expect(record.error).toMatch(
      /^2023\/24 stands twice in the release of 2025: in a\.csv and in b\.csv/,
    );
  });

  it('a file that is not in the archive, an unknown source, files for a source that takes none', async () => {
    const missing = await run({ source: 'hesa-table-1', files: ['0'.repeat(64)] });
    expect(missing).toMatchObject({ outcome: 'refused' });
    expect(missing.error).toMatch(/no file with the hash 0000/);
    expect((await run({ source: 'nonsense' })).error).toBe('There is no source "nonsense".');
    const files = await archive({ 'a.csv': table1() });
    expect((await run({ source: 'embedded', files })).error).toMatch(/cannot be handed in/);
    expect((await run({ source: 'participation' })).error).toMatch(/Import its files/);
  });
});

describe('sudden shrinkage', () => {
  it('is refused, and passes for one run with a reason, which is recorded', async () => {
    await importFiles({ 'a.csv': table1({ providers: colleges(10) }) });
    const half = { 'b.csv': table1({ providers: colleges(5) }) };
    const refused = await importFiles(half);
    expect(refused.outcome).toBe('refused');
    expect(refused.error).toMatch(/would shrink from 10 providers to 5/);
    expect(refused.error).toMatch(/would shrink from 13900 students to 6950/);

    const passed = await importFiles(half, { override: { reason: 'five colleges closed' } });
    expect(passed).toMatchObject({
      outcome: 'published',
      edition: 2,
      override_reason: 'five colleges closed',
    });
    expect(passed.warnings[0]).toMatch(/^Overridden, because five colleges closed: 2023\/24 would/);

    const again = await importFiles({ 'c.csv': table1({ providers: colleges(2) }) });
    expect(again.outcome).toBe('refused');
  });
});

describe('a file of a release that is served', () => {
  const chart5 = (...lines: string[]) =>
    [
      'Title,Transnational students studying wholly overseas for a UK higher education qualification',
      'Last updated,Jan-23',
      'Academic Year,Country of study,Number',
      ...lines,
      '',
    ].join('\n');
  const PLACES = ['China', 'Malaysia', 'Singapore', 'Egypt', 'Greece', 'Oman', 'Kenya'];
  const LINES = [...PLACES, 'Ghana', 'Nigeria', 'India', 'Malta', 'Qatar'].map(
    (place, index) => `2021/22,${place},${(index + 1) * 1250}`,
  );
  const source = { source: 'hesa-chart-5' };

  it('is refused when it was cut at the end of a line, unless for a reason', async () => {
    await importFiles({ 'whole.csv': chart5(...LINES) }, source);
    const cut = { 'cut.csv': chart5(...LINES.slice(0, -1)) };
    const refused = await importFiles(cut, source);
    expect(refused).toMatchObject({ outcome: 'refused', edition: null });
    expect(refused.error).toMatch(
      /transnational of 2021\/22: 1 of 12 rows of the release of 2023-01 are not in the file/,
    );
    expect(refused.error).toMatch(/cut short\?.*--override/);
    const override = { reason: 'HESA took Qatar out' };
    expect(await importFiles(cut, { ...source, override })).toMatchObject({
      outcome: 'published',
      removed: 1,
    });
  });

  it('is taken when figures differ, and the operator is told', async () => {
    await importFiles({ 'whole.csv': chart5(...LINES) }, source);
    const shorter = LINES.with(-1, '2021/22,Qatar,1500');
    const record = await importFiles({ 'other.csv': chart5(...shorter) }, source);
    expect(record).toMatchObject({ outcome: 'published', changed: 1 });
    expect(record.warnings).toEqual([
      expect.stringMatching(/^transnational of 2021\/22: 1 of 12 figures differ/),
    ]);
  });
});

describe('what fails on the way', () => {
  it('is tried again while the publisher may recover, and not when it refuses', async () => {
    const answers = [503, 500, 403];
    const asked = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(async () => new Response('', { status: answers.shift() ?? 200 }));
    const record = await run({ source: 'hesa-table-1' });
    expect(asked).toHaveBeenCalledTimes(3);
    asked.mockRestore();
    expect(record).toMatchObject({
      outcome: 'refused',
      error:
        'HESA refused the script (403). Download the file in a browser and use npm run import -- enrolment <file>.',
    });
  });

  it('is recorded with what to do, and leaves nothing behind', async () => {
    await importFiles({ 'a.csv': table1() });
    const before = await currentEnrolment();
    await env.DB.prepare(
      `create trigger full before insert on enrolment begin select raise(abort, 'disk full'); end`,
    ).run();
    const files = await archive({ 'b.csv': table1({ academicYear: '2024/25', released: '2026' }) });
    const record = await run({ source: 'hesa-table-1', files }, { ends: 'errored' });
    expect(record).toMatchObject({ outcome: 'failed', edition: null });
    expect(record.error).toMatch(
      /database refused a step.* Hand the files in again: npm run import$/,
    );
    expect(await rows('select number from edition')).toEqual([{ number: 1 }]);
    expect(await currentEnrolment()).toEqual(before);
    expect(await leftStaged()).toBe(0);
  });
});
