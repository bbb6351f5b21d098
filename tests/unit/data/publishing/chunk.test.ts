import { describe, expect, it } from 'vitest';
import { chunkFormOf } from '../../../../data/publishing/chunk.ts';
import { BACKER, FEE_INCOME, ORIGIN } from '../../../../data/publishing/tables.ts';

const figure = { academicYear: '2023/24', region: 'other-europe', country: 'TR', students: 45 };

describe('a chunk of rows that say one thing of each key', () => {
  it('nests them by key, no part of which comes again', () => {
    const chunk = chunkFormOf(ORIGIN).begin();
    chunk.add({ ...figure, ukprn: '10007157' });
    chunk.add({ ...figure, ukprn: 'UK', students: 6555 });
    chunk.add({ ...figure, country: '__proto__', ukprn: '10007157', students: 0 });
    expect(chunk.text()).toBe(
      '{"2023/24":{"other-europe":{"TR":{"10007157":45,"UK":6555},"__proto__":{"10007157":0}}}}',
    );
  });

  it('takes no key twice', () => {
    const chunk = chunkFormOf(ORIGIN).begin();
    expect(chunk.add({ ...figure, ukprn: '10007157' })).toBe(true);
    expect(chunk.add({ ...figure, ukprn: '10007157', students: 50 })).toBe(false);
    expect(chunk.add({ ...figure, ukprn: '__proto__' })).toBe(true);
    expect(JSON.parse(chunk.text())['2023/24']['other-europe'].TR['10007157']).toBe(45);
  });
});

it.each([
  [ORIGIN, { ...figure, ukprn: '"\\\u0007学' }],
  [
    FEE_INCOME,
    { academicYear: '2022/23', item: 'eu', ukprn: '10007157', yearEnd: '', amount: -8801 },
  ],
  [BACKER, { organisation: 'a"b', name: null }],
] as const)('never has more bytes than it says', (table, row) => {
  const chunk = chunkFormOf(table).begin();
  for (let index = 0; index < 50; index += 1) {
    const [key = ''] = Object.keys(row);
    chunk.add({ ...row, [key]: `${index}"` });
    const bytes = new TextEncoder().encode(chunk.text()).length;
    expect(chunk.bytes).toBeGreaterThanOrEqual(bytes);
    expect(chunk.bytes).toBeLessThan(bytes * 3.5 + 40);
  }
});

it('counts a large table by the byte, so that its chunks are filled', () => {
  const chunk = chunkFormOf(ORIGIN).begin();
  for (let index = 0; index < 1000; index += 1) {
    chunk.add({ ...figure, ukprn: String(10_000_000 + index) });
  }
  expect(chunk.bytes).toBeLessThan(chunk.text().length * 1.02);
});
