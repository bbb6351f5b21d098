import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { membersOf } from '../../../../../workers/collect/read/members.ts';
import {
  openWorkbook,
  sheetOf,
  type OpenWorkbook,
} from '../../../../../workers/collect/read/workbook.ts';
import { workbook, type Sheets } from '../../../../fixtures/workbook.ts';
import { all, streamOf } from '../streams.ts';

async function memberOf(content: string | Uint8Array, chunk = 1000) {
  const [member] = await all(membersOf(streamOf(content, chunk), 'a.xlsx', 'f00'));
  if (!member) throw new Error('There is no member.');
  return member;
}

const open = async (sheets: Sheets, chunk?: number) =>
  openWorkbook(await memberOf(workbook(sheets), chunk));

const records = async (book: OpenWorkbook, sheet: string) =>
  (await all(book.records(sheet))).flat();

describe('openWorkbook', () => {
  it.each([1, 31, 100_000])(
    'gives the cells of a sheet as text (%i bytes at once)',
    async (chunk) => {
      const book = await open(
        {
          first: [
            ['Domicile', 'England', 'Year'],
            ['Curaçao & <others>', 1555, new Date('2017-01-01')],
            [' spaced ', { formula: 'B2+1', result: 1556 }, -2.5],
          ],
          'Data - second': [['Malta']],
        },
        chunk,
      );
      expect(book.sheets).toEqual(['first', 'Data - second']);
      expect(await records(book, 'first')).toEqual([
        { line: 1, cells: ['Domicile', 'England', 'Year'] },
        { line: 2, cells: ['Curaçao & <others>', '1555', '2017-01-01'] },
        { line: 3, cells: [' spaced ', '1556', '-2.5'] },
      ]);
      expect(await records(book, 'Data - second')).toEqual([{ line: 1, cells: ['Malta'] }]);
    },
  );

  it('keeps the place of empty cells, and leaves out empty rows but counts them', async () => {
    const book = await open({ s: [[null, null, 3], [], [''], ['x']] });
    expect(await records(book, 's')).toEqual([
      { line: 1, cells: ['', '', '3'] },
      { line: 4, cells: ['x'] },
    ]);
  });

  it('hands a long sheet over in batches', async () => {
    const rows = Array.from({ length: 2500 }, (_, index) => [index + 1]);
    const batches = await all((await open({ s: rows })).records('s'));
    expect(batches.map(({ length }) => length)).toEqual([1000, 1000, 500]);
    expect(batches[2]?.at(-1)).toEqual({ line: 2500, cells: ['2500'] });
  });

  it('names a sheet that is not there, and those that are', async () => {
    const book = await open({ one: [], two: [] });
    await expect(records(book, 'three')).rejects.toThrow(
      'a.xlsx has no sheet "three", but one, two.',
    );
    expect(sheetOf(book, 'one')).toBe('a.xlsx, sheet "one"');
  });

  it.each([0.4, 0.8])('refuses a spreadsheet that was cut short (%f)', async (share) => {
    const whole = workbook({ s: [['a']] });
    const cut = whole.slice(0, Math.floor(whole.length * share));
    await expect(memberOf(cut).then(openWorkbook)).rejects.toThrow(
      /^a\.xlsx is a spreadsheet that cannot be read/,
    );
  });

  it('refuses one that is larger than any publisher makes them', async () => {
    const start = workbook({ s: [['a']] });
    const large = new Uint8Array(25 * 1024 * 1024);
    large.set(start);
    await expect(memberOf(large, 1024 * 1024).then(openWorkbook)).rejects.toThrow(
      'a.xlsx is larger than 24 MB.',
    );
  });
});

describe('membersOf', () => {
  it('tells a spreadsheet from a ZIP of CSVs by its first file', async () => {
    expect(await memberOf(workbook({ s: [['a']] }), 5)).toMatchObject({
      ...{ name: 'a.xlsx', base: 'a.xlsx', packed: false, workbook: true },
    });
  });
});

const HOME_OFFICE = '../shared/data/homeoffice/study-sponsorship-cas_2010-2024Q4.xlsx';

describe.runIf(existsSync(HOME_OFFICE))("a publisher's spreadsheet", () => {
  it('is read to its last row', async () => {
    const book = await openWorkbook(await memberOf(readFileSync(HOME_OFFICE), 65_536));
    expect(book.sheets).toContain('Data - CAS_D02');
    const rows = await records(book, 'Data - CAS_D02');
    expect(rows.length).toBeGreaterThan(28_000);
    expect(rows[2]?.cells.slice(0, 3)).toEqual(['2010', '2010 Q1', 'Visa']);
  });
});
