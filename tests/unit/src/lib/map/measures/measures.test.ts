import { describe, expect, it } from 'vitest';
import { findingOf } from '../../../../../../src/lib/map/finding.ts';
import { measuredView } from '../../../../../../src/lib/map/measures/index.ts';
import { radiusOf } from '../../../../../../src/lib/map/radius.ts';
import { rankOf, select } from '../../../../../../src/lib/map/selection.ts';
import { DEFAULT_STATE, type Measure } from '../../../../../../src/lib/map/state.ts';
import { yearView } from '../../../../../../src/lib/map/year-view.ts';
import { provider, sample } from '../sample.ts';

const answer = sample([
  provider('1', 'Alpha', { '2022/23': [1000, 5000], '2023/24': [1500, 5000] }),
  provider('2', 'Beta', { '2022/23': [1000, 5000], '2023/24': [800, 5000] }),
  provider('3', 'Gamma', { '2022/23': [200, 5000], '2023/24': [200, 5000] }),
  provider('4', 'Delta', { '2022/23': [95, 5000], '2023/24': [900, 5000] }),
  provider('5', 'Epsilon', { '2023/24': [900, 5000] }),
]);
const fees = {
  academic_years: ['2021/22', '2022/23'],
  uk: [{ academic_year: '2022/23', non_uk_fees: 50_000, total_fees: 200_000 }],
  providers: [
    { ukprn: '1', fees: [{ academic_year: '2022/23', non_uk_fees: 30_000, total_fees: 60_000 }] },
    { ukprn: '2', fees: [{ academic_year: '2022/23', non_uk_fees: null, total_fees: 60_000 }] },
    { ukprn: '3', fees: [{ academic_year: '2022/23', non_uk_fees: -20, total_fees: 60_000 }] },
  ],
};
const base = yearView(answer, '2023/24');
const viewOf = (measure: Measure, year = base) =>
  measuredView(year, { measure, answer, since: '2022/23', fees });
const figures = (measure: Measure) =>
  Object.fromEntries(
    [...viewOf(measure).rows.values()].map(({ ukprn, measured }) => [ukprn, measured?.figure]),
  );

describe('change since a year', () => {
  it('gives percentages on a base of 100 or more, and none where rounding may have made it', () => {
    expect(figures('change')).toEqual({
      1: '+50%',
      2: '−20%',
      3: 'within rounding',
      4: '–',
      5: '–',
    });
  });

  it('ranks what rose and fell, and nothing else', () => {
    const { rows } = viewOf('change');
    const ranks = [...rows.values()].map((row) => rankOf(row, 'change')?.rank ?? null);
    expect(ranks).toEqual([1, 2, null, null, null]);
  });

  it('fills rises by the ramp, and leaves falls hollow', () => {
    const looks = [...viewOf('change').rows.values()].map(({ measured }) => measured?.look);
    expect(looks).toEqual(['r3', 'fall', 'level', 'unknown', 'unknown']);
  });

  it('keeps the circles of the students', () => {
    expect(viewOf('change').marks).toBe(base.marks);
  });

  it('compares no year with itself', () => {
    const same = measuredView(base, { measure: 'change', answer, since: '2023/24', fees });
    const state = { ...DEFAULT_STATE, measure: 'change' as const };
    const { headline, lede } = findingOf(same, select(same, state), state);
    expect(headline).toBe('Choose two years to see what changed');
    expect(lede.map(({ text }) => text).join('')).toBe(
      'The map’s year and the year to compare it with are both 2023/24.',
    );
  });

  it('says why there is no percentage', () => {
    const { rows } = viewOf('change');
    expect(rows.get('4')?.measured?.interval).toContain('fewer than 100');
    expect(rows.get('5')?.measured?.interval).toContain('not in the return of 2022/23');
  });
});

describe('students of one group of origin', () => {
  const some = sample([
    provider(
      '1',
      'Alpha',
      {},
      {
        figures: [{ academic_year: '2023/24', eu: 400, non_eu: 1100, non_uk: 1500, total: 5000 }],
      },
    ),
    provider(
      '2',
      'Beta',
      {},
      { figures: [{ academic_year: '2023/24', eu: 0, non_eu: null, non_uk: 800, total: 5000 }] },
    ),
  ]);
  const year = yearView(some, '2023/24');
  const of = (measure: Measure) =>
    measuredView(year, { measure, answer: some, since: '2022/23', fees });

  it('are drawn where all students are, with areas of their own', () => {
    const [mark] = of('eu').marks;
    const all = year.marks.find(({ ukprn }) => ukprn === '1');
    expect(of('eu').marks).toHaveLength(1);
    expect(mark).toMatchObject({ x: all?.x, y: all?.y });
    expect(mark?.radius).toBeCloseTo(radiusOf(400), 2);
  });

  it('tell a published 0 from what is not published', () => {
    expect(of('eu').rows.get('2')?.measured?.figure).toBe('0–2');
    expect(of('non-eu').rows.get('2')?.measured).toMatchObject({ figure: '–', rank: null });
  });
});

describe('fees from outside the UK', () => {
  it('are of the newest year that is not later than the map’s', () => {
    expect(viewOf('fees').measured?.year).toBe('2022/23');
    expect(viewOf('fees', yearView(answer, '2022/23')).measured?.year).toBe('2022/23');
  });

  it('are exact, and unknown where a part is', () => {
    expect(figures('fees')).toMatchObject({ 1: '£30.0m', 2: '–', 3: '−£20,000', 4: '–' });
  });

  it('draw no circle for what is unknown or below zero', () => {
    expect(viewOf('fees').marks.map(({ ukprn }) => ukprn)).toEqual(['1']);
  });

  it('say that none are held before their first year', () => {
    const view = measuredView(yearView({ ...answer }, '2023/24'), {
      measure: 'fees',
      answer,
      since: '2022/23',
      fees: { ...fees, academic_years: ['2024/25'] },
    });
    const state = { ...DEFAULT_STATE, measure: 'fees' } as const;
    expect(findingOf(view, select(view, state), state).headline).toBe(
      'No fee income is held for 2023/24',
    );
  });
});

describe('the findings', () => {
  const headline = (measure: Measure) => {
    const view = viewOf(measure);
    const state = { ...DEFAULT_STATE, measure };
    return findingOf(view, select(view, state), state).headline;
  };

  it('say what is on screen', () => {
    expect(headline('change')).toBe(
      'International numbers grew at one of three providers since 2022/23',
    );
    expect(headline('eu')).toBe('One in ten international students comes from the EU');
    expect(headline('fees')).toContain('£50.0 million');
  });
});
