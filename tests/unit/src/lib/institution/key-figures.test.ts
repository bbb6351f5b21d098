import { describe, expect, it } from 'vitest';
import { keyFigures } from '../../../../../src/lib/institution/key-figures.ts';
import type {
  InstitutionAnswer,
  ProviderYear,
} from '../../../../../workers/api/shapes/institution.ts';
import { year } from './figures-of-a-provider.ts';

function answer(figures: ProviderYear[], rank: InstitutionAnswer['rank']): InstitutionAnswer {
  return {
    edition: { number: 3, title: 'Sample', released: '2025', published_at: '2026-11-24T10:00:00Z' },
    released: { enrolment: '2025', backers: '2026-11-24' },
    institution: {
      ukprn: '10007157',
      slug: 'university-of-sheffield',
      name: 'The University of Sheffield',
      town: 'Sheffield',
      nation: 'england',
      region: null,
      local_authority: null,
      latitude: null,
      longitude: null,
      website: null,
      domain: null,
      mission_groups: [],
      status: 'founder',
      aliases: [],
      campuses: [],
      successor: null,
      predecessors: [],
      closure: null,
    },
    figures,
    uk: [year('2023/24', { non_uk: 732_285, total: 2_904_425 })],
    rank,
    organisation: null,
    evidence: [],
  };
}
const ranks = {
  academic_year: '2023/24',
  non_uk: { rank: 14, of: 303, tied: false },
  share: { rank: 36, of: 171, tied: true },
};

describe('key figures', () => {
  it('give number with its interval, share, rank and change', () => {
    const figures = keyFigures(
      answer(
        [
          year('2014/15', { non_uk: 8450, total: 27_195 }),
          year('2023/24', { non_uk: 10_755, total: 31_070 }),
        ],
        ranks,
      ),
    );
    expect(figures.map(({ figure }) => figure)).toEqual(['10,755', '34.6%', '14th', '+27%']);
    expect(figures[0]?.note).toContain('10,753 to 10,757');
    expect(figures[1]?.note).toContain('All UK providers: 25.2%');
    expect(figures[1]?.note).not.toContain('anything from');
    expect(figures[2]?.note).toContain('Joint 36th by share');
    expect(figures[3]?.note).toBe('+2,305, from 8,450.');
  });

  it('say how far rounding reaches in the share of a small provider', () => {
    const [, share, rank] = keyFigures(
      answer([year('2023/24', { non_uk: 30, total: 100 })], { ...ranks, share: null }),
    );
    expect(share?.figure).toBe('30%');
    expect(share?.note).toMatch(/from 27\.5% to 32\.7%/);
    expect(rank?.note).toContain('Only providers with 1,000 students or more');
  });

  it('give no share on a handful, and no percentage on a small base', () => {
    const figures = keyFigures(
      answer(
        [year('2022/23', { non_uk: 5, total: 20 }), year('2023/24', { non_uk: 10, total: 20 })],
        ranks,
      ),
    );
    expect(figures[1]?.figure).toBe('–');
    expect(figures[3]?.figure).toBe('–');
    expect(figures[3]?.note).toContain('1 to 9 more');
  });

  it('speak of the last return of a provider that is gone, without a rank', () => {
    const figures = keyFigures(
      answer([year('2018/19', { non_uk: 100, total: 2000 }), year('2023/24', null)], {
        ...ranks,
        non_uk: null,
        share: null,
      }),
    );
    expect(figures[0]?.title).toContain('2018/19');
    expect(figures[2]).toMatchObject({ figure: '–', note: 'Not in the return of 2023/24.' });
    expect(figures).toHaveLength(3);
  });

  it('say of a published zero what it stands for', () => {
    const [number, share, , change] = keyFigures(
      answer(
        [year('2022/23', { non_uk: 0, total: 500 }), year('2023/24', { non_uk: 0, total: 500 })],
        ranks,
      ),
    );
    expect([number?.figure, share?.figure]).toEqual(['0–2', '<0.5%']);
    expect(change?.note).toBe('From 0 to 2: too few for a percentage. Within rounding.');
  });

  it('give the fees of the newest year that has a figure, where they are collected', () => {
    const of = (academic_year: string, non_uk_fees: number | null, share: number | null) => ({
      academic_year,
      year_end: '2023-07-31',
      returned: true,
      uk_fees: null,
      eu_fees: null,
      non_eu_fees: null,
      non_uk_fees,
      total_fees: null,
      share,
    });
    const fees = {
      edition: answer([], ranks).edition,
      ukprn: '10007157',
      released: '2024',
      years: [
        of('2021/22', 200_000, 0.5),
        of('2022/23', 215_100, 0.541),
        of('2023/24', null, null),
      ],
      uk: [of('2022/23', 1, 0.438)],
    };
    const held = answer([year('2023/24', { non_uk: 100, total: 2000 })], ranks);
    expect(keyFigures(held, fees).at(-1)).toEqual({
      title: 'Fees from outside the UK, 2022/23',
      figure: '£215.1m',
      note: '54.1% of all its tuition fees. All UK providers: 43.8%.',
    });
    const without = { ...fees, years: [of('2022/23', null, null)] };
    expect(keyFigures(held, without)).toEqual(keyFigures(held));
  });

  it('are none where it never was in a return', () => {
    expect(keyFigures(answer([year('2023/24', null)], ranks))).toEqual([]);
  });
});
