import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecords } from '../../../../../workers/collect/read/csv.ts';
import { Refused } from '../../../../../workers/collect/refused.ts';
import { all, streamOf } from '../streams.ts';

const read = async (text: string, chunk?: number) =>
  (await all(csvRecords(streamOf(text, chunk), 'a.csv'))).flat();

describe('csvRecords', () => {
  it.each([1, 2, 3, 1000])('reads the same however the bytes are cut (%i)', async (chunk) => {
    const text = '\ufeff\ufeffa,"b, c"\r\n\r\n"say ""é""",\r\nlast';
    expect(await read(text, chunk)).toEqual([
      { line: 1, cells: ['a', 'b, c'] },
      { line: 3, cells: ['say "é"', ''] },
      { line: 4, cells: ['last'] },
    ]);
  });

  it('counts the lines inside quotes', async () => {
    expect(await read('"two\nlines",b\nnext')).toEqual([
      { line: 2, cells: ['two\nlines', 'b'] },
      { line: 3, cells: ['next'] },
    ]);
  });

  it('gives back whatever cells were written, quoted or not, however the bytes are cut', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'é') });
    const isPlain = (text: string) => !/[",\n]/.test(text);
    const written = (cells: string[], quoteAll: boolean) =>
      cells
        .map((each) => (quoteAll || !isPlain(each) ? `"${each.replaceAll('"', '""')}"` : each))
        .join(',');
    const record = fc.tuple(fc.array(cell, { minLength: 2, maxLength: 4 }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { maxLength: 6 }),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 9 }),
        async (records, end, chunk) => {
          const text = records.map(([cells, quoteAll]) => written(cells, quoteAll)).join(end);
          const found = (await read(text, chunk)).map(({ cells }) => cells);
          expect(found).toEqual(records.map(([cells]) => cells));
        },
      ),
    );
  });

  it('names the line of a quote in the wrong place, among records that have none', async () => {
    await expect(read('a,"b, c"\nd,e\nf,"g"h\ni,j\n')).rejects.toThrow(
      /^a\.csv is not CSV that can be read: .*quote on line 3\.$/,
    );
  });

  it('keeps a mark that is not at the start', async () => {
    expect((await read('a,\ufeffb'))[0]?.cells).toEqual(['a', '\ufeffb']);
  });

  it('reads nothing from nothing', async () => {
    expect(await read('')).toEqual([]);
    expect(await read('\ufeff')).toEqual([]);
  });

  it.each([1, 1000])(
    'refuses a quote that is never closed, naming the file (%i)',
    async (chunk) => {
      await expect(read('a,b\n"never closed', chunk)).rejects.toThrow(Refused);
      await expect(read('a,b\n"never closed', chunk)).rejects.toThrow(/a\.csv .*quote/i);
    },
  );

  it.each([1, 1000])('refuses what is not UTF-8, naming the file (%i)', async (chunk) => {
    const windows1252 = Uint8Array.of(0x61, 0x2c, 0xe9, 0x2c, 0x62);
    const cutShort = Uint8Array.of(0x61, 0x2c, 0xc3);
    const utf16 = Uint8Array.of(0xff, 0xfe, 0x61, 0x00);
    for (const bytes of [windows1252, cutShort, utf16]) {
      const reading = all(csvRecords(streamOf(bytes, chunk), 'a.csv'));
      await expect(reading).rejects.toThrow(/^a\.csv is not in UTF-8/);
    }
  });

  it('gives up a record that never ends before it fills the memory', async () => {
    let given = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 1;
        controller.enqueue(
          new TextEncoder().encode(`${given > 1 ? '' : 'a,"'}${'x'.repeat(10_000)}`),
        );
      },
    });
    await expect(all(csvRecords(endless, 'a.csv'))).rejects.toThrow(Refused);
    expect(given).toBeLessThan(40);
  });

  it('gives out records while the file is still coming', async () => {
    let given = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 1;
        controller.enqueue(new TextEncoder().encode('a,b\n'.repeat(100)));
      },
    });
    const first = await csvRecords(endless, 'endless.csv').next();
    expect(first.value?.length).toBeGreaterThan(50);
    expect(given).toBeLessThan(10);
  });
});
