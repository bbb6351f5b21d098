import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineDrawing } from '../../../../../src/lib/compare/line-drawing.ts';
import { linesOf } from '../../../../../src/lib/compare/lines.ts';
import { comparison } from './answer.ts';

const drawn = (answer: ReturnType<typeof comparison>, width = 358) => {
  const { academic_years: years, as, measure } = answer;
  const picked = answer.series.map(({ code }, index) => ({ ukprn: code, slot: index + 1 }));
  return lineDrawing({
    ...{ years, lines: linesOf(answer, picked), as, unit: measure.unit },
    ...{ width, height: 360, labels: 128, annotated: false },
  });
};

describe('labels at the ends of lines', () => {
  it('never collide nor leave the drawing, however near the lines end', () => {
    const counts = fc.array(fc.integer({ min: 5, max: 6000 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(counts, (ends) => {
        const answer = comparison(
          Object.fromEntries(
            ends.map((end, index) => [
              String(10_000_001 + index),
              {
                name: `University number ${index} of a very long name indeed`,
                years: { '2022/23': [1000, 40_000], '2023/24': [end * 5, 40_000] },
              },
            ]),
          ),
        );
        const heights = drawn(answer)
          .ends.map(({ height }) => height)
          .sort((a, b) => a - b);
        for (const [index, height] of heights.slice(1).entries()) {
          expect(height - heights[index]!).toBeGreaterThanOrEqual(14.99);
        }
        expect(heights[0]).toBeGreaterThanOrEqual(0);
        expect(heights.at(-1)).toBeLessThanOrEqual(360);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a gap', () => {
  it('interrupts the line: it is not drawn as zero', () => {
    const { path } = drawn(
      comparison({
        '10007157': {
          name: 'A',
          years: {
            '2020/21': [100, 1000],
            '2021/22': [200, 1000],
            '2023/24': [150, 1000],
          },
        },
        '10007784': { name: 'B', years: { '2022/23': [100, 1000] } },
      }),
    );
    expect(path([100, 200, null, 150])?.match(/M/g)).toHaveLength(2);
  });
});

describe('a line that ends before the others', () => {
  it('names the year of its last figure', () => {
    const { ends } = drawn(
      comparison({
        '10007157': { name: 'A', years: { '2022/23': [100, 1000], '2023/24': [200, 1000] } },
        '10007784': { name: 'B', years: { '2022/23': [150, 1000] } },
      }),
    );
    expect(ends.map(({ text }) => text)).toEqual(['200', '150 in 22/23']);
  });
});

describe('names at the ends of lines', () => {
  const long = comparison({
    '10007157': { name: 'A', years: { '2022/23': [100, 1000], '2023/24': [200, 1000] } },
    'size-median': {
      name: 'Similar in size to A, median of many',
      years: { '2022/23': [12_000, 20_000], '2023/24': [12_345, 20_000] },
    },
  });
  const nameIn = (width: number) =>
    drawn(long, width).ends.find(({ line }) => line.code === 'size-median')!.name;

  it('are whole where the drawing has room for them', () => {
    const { name } = linesOf(long, []).find(({ code }) => code === 'size-median')!;
    expect(nameIn(880)).toBe(name);
    expect(drawn(long, 880).right).toBeLessThan(880 - 128);
  });

  it('are cut where lines would have too little', () => {
    expect(nameIn(358)).toMatch(/…$/);
    expect(drawn(long, 358).right).toBeGreaterThan(358 * 0.6);
  });
});
