import { expect, it } from 'vitest';
import { yearsDrawn } from '../../../../../src/lib/compare/span.ts';

const YEARS = ['2021/22', '2022/23', '2023/24'];
const asked = { from: '2021/22', to: '2023/24' } as const;

it('draws the two years of a slope, and every year of other views', () => {
  expect(yearsDrawn(YEARS, { ...asked, view: 'slope' })).toEqual(['2021/22', '2023/24']);
  expect(yearsDrawn(YEARS, { ...asked, view: 'lines' })).toEqual(YEARS);
  expect(yearsDrawn(YEARS, { from: null, to: null, view: 'slope' })).toEqual([
    '2022/23',
    '2023/24',
  ]);
});

it('draws one year where no other is held', () => {
  expect(yearsDrawn(['2023/24'], { ...asked, view: 'slope' })).toEqual(['2023/24']);
});
