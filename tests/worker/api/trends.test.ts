import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TrendsAnswer } from '../../../workers/api/shapes/trends.ts';
import { json } from '../support/call.ts';
import { loadFigures } from '../support/load-figures.ts';

beforeAll(() => loadFigures(env));

const of = ({ institutions }: TrendsAnswer, ukprn: string) =>
  institutions.find((each) => each.ukprn === ukprn) ?? expect.fail(`no ${ukprn}`);

describe('the trends of all institutions', () => {
  it('hold everybody that was ever in the figures, a count a year', async () => {
    const answer = await json<TrendsAnswer>('/trends');
    expect(answer.institutions).toHaveLength(356);
    expect(answer.academic_years).toHaveLength(10);
    const sheffield = of(answer, '10007157');
    expect(sheffield.non_uk).toHaveLength(10);
    expect(sheffield.non_uk.at(-1)).toBe(10_755);
    expect(sheffield.total.at(-1)).toBe(31_070);
    expect(sheffield.status).toBe('founder');
  });

  it('leave a gap, and no zero, in years in which one is not in the return', async () => {
    const institute = of(await json<TrendsAnswer>('/trends'), '10007766');
    expect(institute.non_uk[0]).toBeGreaterThan(0);
    expect(institute.non_uk.slice(1)).toEqual(new Array(9).fill(null));
    expect(institute.successor).toEqual({
      slug: 'university-college-london',
      name: 'University College London',
    });
  });

  it('say that one has closed, where that is known', async () => {
    const answer = await json<TrendsAnswer>('/trends');
    expect(of(answer, '10007765').closed).toBe('2018');
    expect(of(answer, '10007157').closed).toBeNull();
  });

  it('give no status and no figures before there were any', async () => {
    const { academic_years, institutions } = await json<TrendsAnswer>('/trends?edition=1');
    expect(academic_years).toEqual([]);
    expect(institutions.every(({ status }) => status === null)).toBe(true);
  });

  it('find institutions by their other names', async () => {
    const abertay = (await json<TrendsAnswer>('/trends')).institutions.find(
      ({ slug }) => slug === 'abertay-university',
    );
    expect(abertay?.aliases).toContain('University of Abertay Dundee');
  });
});
