import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DataAnswer } from '../../../workers/api/shapes/data.ts';
import type { RevisionsAnswer } from '../../../workers/api/shapes/revisions.ts';
import { json } from '../support/call.ts';
import { loadFigures } from '../support/load-figures.ts';

beforeAll(() => loadFigures(env));

/** A provider some of whose figures of 2016/17 differ between the releases. */
const PROVIDER = '10003678';

async function countAt(edition: number, year: string, origin: string): Promise<unknown> {
  const { rows } = await json<DataAnswer>(
    `/data/enrolment.json?ukprn=${PROVIDER}&academic_year=${year}&origin=${origin}&edition=${edition}`,
  );
  return rows[0]?.students;
}

describe('the revisions of an institution', () => {
  it('give each figure as the editions before and after give it', async () => {
    const { revisions, editions } = await json<RevisionsAnswer>(
      `/institutions/${PROVIDER}/revisions`,
    );
    expect(revisions.length).toBeGreaterThan(0);
    for (const { academic_year, origin, old, new: now, edition } of revisions) {
      expect(edition).toBe(3);
      expect(now).not.toBe(old);
      expect(await countAt(2, academic_year, origin)).toBe(old);
      expect(await countAt(3, academic_year, origin)).toBe(now);
    }
    expect(editions.map(({ number, released }) => [number, released])).toEqual([[3, '2025']]);
  });

  it('are none before the edition that made them', async () => {
    const { revisions } = await json<RevisionsAnswer>(
      `/institutions/${PROVIDER}/revisions?edition=2`,
    );
    expect(revisions).toEqual([]);
  });

  it('leave out figures that came new and were never changed', async () => {
    const { revisions } = await json<RevisionsAnswer>('/institutions/10007157/revisions');
    expect(revisions.map(({ academic_year }) => academic_year)).not.toContain('2023/24');
  });
});
