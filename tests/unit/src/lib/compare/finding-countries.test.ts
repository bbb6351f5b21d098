import { expect, it } from 'vitest';
import { countriesFinding } from '../../../../../src/lib/compare/finding-countries.ts';
import type { CompareCountriesAnswer } from '../../../../../workers/api/shapes/compare-more.ts';

const figure = (value: number, within: number) => ({
  value,
  low: value - within,
  high: value + within,
});

/** Countries by name with a count for Sheffield and for UCL each; null where none is held. */
function held(counts: Record<string, readonly [number | null, number | null]>) {
  return {
    academic_year: '2023/24',
    providers: [
      { ukprn: '10007157', name: 'University of Sheffield', non_uk: figure(10_755, 2) },
      { ukprn: '10007784', name: 'University College London', non_uk: figure(26_885, 2) },
    ],
    countries: Object.entries(counts).map(([name, cells]) => ({
      code: name,
      name,
      cells: cells.map((count, index) => ({
        count: count === null ? null : figure(count, 2),
        share: count === null ? null : figure(count / [10_755, 26_885][index]!, 0.001),
      })),
    })),
  } as unknown as CompareCountriesAnswer;
}

it('names the largest country of each provider, with its count and its part', () => {
  expect(countriesFinding(held({ France: [50, 1345], Cyprus: [80, 100] }))).toEqual({
    headline: 'Largest of the countries collected in 2023/24: Cyprus at Sheffield, France at UCL',
    lede: 'In 2023/24: 80 from Cyprus at Sheffield, 0.7% of its international students; 1,345 from France at UCL, 5.0% of its international students. Other countries are not collected, and may send more.',
  });
});

it('puts those with the same country together', () => {
  const three = held({ France: [50, 1345], Cyprus: [80, 100] });
  const imperial = { ukprn: '10003270', name: 'Imperial College London', non_uk: figure(9000, 2) };
  const { headline } = countriesFinding({
    ...three,
    providers: [...three.providers, imperial],
    countries: three.countries.map((country) => ({
      ...country,
      cells: [...country.cells, country.cells[1]!],
    })),
  });
  expect(headline).toContain('Cyprus at Sheffield, France at UCL and Imperial');
});

it('says once what holds of both', () => {
  expect(countriesFinding(held({ France: [90, 1345], Cyprus: [80, 100] })).headline).toBe(
    'France is the largest of the countries collected at both in 2023/24',
  );
});

it('leaves out a provider whose largest are level within rounding, or of which nothing is held', () => {
  for (const cyprus of [88, null]) {
    const counts = { France: [cyprus === null ? null : 90, 1345], Cyprus: [cyprus, 100] } as const;
    const { headline, lede } = countriesFinding(held(counts));
    expect(headline).toBe('France is the largest of the countries collected at UCL in 2023/24');
    expect(lede).toContain('Elsewhere the largest are level within rounding, or none is held.');
  }
});

it('says so where no country stands out', () => {
  const { headline, lede } = countriesFinding(held({ France: [0, 100], Cyprus: [0, 100] }));
  expect(headline).toBe('No country collected stands out in 2023/24');
  expect(lede).toContain('level within rounding');
});
