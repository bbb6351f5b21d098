import { describe, expect, it } from 'vitest';
import { openTable } from '../../../../../workers/collect/read/preamble.ts';
import { all, streamOf } from '../streams.ts';

const open = (text: string, chunk?: number) => openTable(streamOf(text, chunk), 'a.csv', 'UKPRN');

describe('openTable', () => {
  it.each([3, 5000])('reads keys, filters that go on, and finds the header (%i)', async (chunk) => {
    const table = await open(
      '\ufeff\ufeffTitle:,"A, b"\nFilters:,Level,All \n,Mode,Full-time\nSearch:,\n\n\nUKPRN,Name  \n1,x\n2,y\n',
      chunk,
    );
    expect(table.fields.get('Title')).toBe('A, b');
    expect(table.fields.get('Search')).toBe('');
    expect([...table.filters]).toEqual([
      ['Level', { value: 'All', line: 2 }],
      ['Mode', { value: 'Full-time', line: 3 }],
    ]);
    expect(table.header).toEqual(['UKPRN', 'Name']);
    expect(table.headerLine).toBe(7);
    expect((await all(table.rows)).flat()).toEqual([
      { line: 8, cells: ['1', 'x'] },
      { line: 9, cells: ['2', 'y'] },
    ]);
  });

  it('needs no preamble', async () => {
    const table = await open('UKPRN,Name\n1,x\n');
    expect(table.fields.size).toBe(0);
    expect((await all(table.rows)).flat()).toHaveLength(1);
  });

  it('says what a file without the header calls itself', async () => {
    await expect(open('Title,Chart 5\nYear,Country\n2014,x\n')).rejects.toThrow(
      'a.csv has no header: no line starts with "UKPRN". It calls itself "Chart 5".',
    );
  });

  it.each(['1', '1,x,'])(
    'refuses a row that has not as many cells as the header: %s',
    async (row) => {
      const table = await open(`UKPRN,Name\n0,w\n${row}\n`, 5000);
      await expect(all(table.rows)).rejects.toThrow(
        /^a\.csv, line 3: \d cells where the header has 2\.$/,
      );
    },
  );

  it('gives up on a long file without the header', async () => {
    await expect(open('a,b\n'.repeat(100_000), 4096)).rejects.toThrow(/no header/);
  });

  it('refuses a filter that is given twice, naming the line', async () => {
    await expect(open('Filters:,Level,All\n,Level,First degree\nUKPRN\n')).rejects.toThrow(
      'a.csv, line 2: the filter "Level" is given twice.',
    );
  });
});
