import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, csvStream, harmless, type CsvCell } from '../../../../workers/formats/csv.ts';

const awkward = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '"',
    ',',
    '\r\n',
    '\n',
    "=cmd|' /C calc'!A0",
    '+1',
    '-2',
    '@x',
    '\tx',
    '\rx',
    'Prifysgol Tŷ Ddewi, "ŵ"',
    'İstanbul ş ğ',
    ' space ',
    '',
  ),
);
const cell: fc.Arbitrary<CsvCell> = fc.oneof(
  awkward,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
);
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
  );

const written = (value: CsvCell) =>
  value === null ? '' : typeof value === 'number' ? String(value) : harmless(value);

async function* pagesOf(pages: CsvCell[][][]) {
  yield* pages;
}

describe('CSV', () => {
  it('is read back as it was written by a parser that is not ours', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map(csvLine).join('');
        const read: string[][] = parse(text, { record_delimiter: '\r\n' });
        expect(read).toEqual(rows.map((row) => row.map(written)));
      }),
    );
  });

  it('never starts a text with what a spreadsheet would run, and changes no other', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const safe = harmless(text);
        expect(safe).not.toMatch(/^[=+\-@\t\r]/);
        expect([text, `'${text}`]).toContain(safe);
        if (!/^[=+\-@\t\r]/.test(text)) expect(safe).toBe(text);
      }),
    );
  });

  it('leaves numbers as they are, negative ones too, and missing values empty', () => {
    expect(csvLine([-1, -1.5, 0, 2904425, null, ''])).toBe('-1,-1.5,0,2904425,,\r\n');
  });

  it('ends every line in CRLF', () => {
    expect(csvLine(['a', 'b'])).toBe('a,b\r\n');
  });
});

describe('a stream of CSV', () => {
  it('is the header and every page', async () => {
    const stream = csvStream(['a', 'b'], pagesOf([[], [[1, 'x']], [], [[2, null]]]));
    expect(await new Response(stream).text()).toBe('a,b\r\n1,x\r\n2,\r\n');
  });

  it('has a header where there are no pages at all', async () => {
    expect(await new Response(csvStream(['a'], pagesOf([]))).text()).toBe('a\r\n');
  });

  it('asks for a page only when its reader wants one, and for none after it was let go', async () => {
    const asked: number[] = [];
    let isEnded = false;
    async function* endless() {
      try {
        for (let page = 1; ; page += 1) {
          asked.push(page);
          yield [[page]];
        }
      } finally {
        isEnded = true;
      }
    }
    const reader = csvStream(['n'], endless()).getReader();
    expect(asked).toEqual([]);
    await reader.read();
    await reader.read();
    expect(asked).toEqual([1, 2]);
    await reader.cancel();
    expect([asked.length, isEnded]).toEqual([2, true]);
  });

  it('breaks off where a page fails', async () => {
    async function* failing() {
      yield [[1]];
      throw new Error('gone');
    }
    await expect(new Response(csvStream(['n'], failing())).text()).rejects.toThrow('gone');
  });
});
