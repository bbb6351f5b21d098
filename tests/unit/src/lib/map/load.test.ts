import { describe, expect, it, vi } from 'vitest';
import { loadMap, withMoreYears } from '../../../../../src/lib/map/load.ts';
import { DEFAULT_STATE } from '../../../../../src/lib/map/state.ts';
import { provider, sample } from './sample.ts';

/** A fetch that refuses with a problem where `refuses` says so, and else gives the sample. */
function server(refuses: (url: URL) => { status: number; parameter?: string } | null) {
  return vi.fn(async (input: RequestInfo | URL) => {
    const problem = refuses(new URL(String(input), 'http://x'));
    return problem
      ? Response.json({ detail: 'The API’s own words.', ...problem }, { status: problem.status })
      : Response.json(sample());
  });
}

describe('loading the map', () => {
  it('asks for the year and the edition of the state', async () => {
    const fetch = server(() => null);
    await loadMap(fetch, { ...DEFAULT_STATE, year: '2022/23', edition: 2 }, []);
    const { searchParams } = new URL(String(fetch.mock.calls[0]?.[0]), 'http://x');
    expect(searchParams.get('academic_year')).toBe('2022/23');
    expect(searchParams.get('edition')).toBe('2');
  });

  it('leaves out a year that the figures lack, and says so', async () => {
    const fetch = server((url) =>
      url.searchParams.has('academic_year') ? { status: 400, parameter: 'academic_year' } : null,
    );
    const { state, faults } = await loadMap(fetch, { ...DEFAULT_STATE, year: '1999/00' }, [
      'before',
    ]);
    expect(state.year).toBeNull();
    expect(faults).toEqual(['before', expect.stringContaining('1999/00')]);
  });

  it.each([
    [99, 'There is no edition 99.'],
    [1, 'Edition 1 was published before the first student figures.'],
  ])('leaves out edition %i, which has no figures, and says why', async (edition, why) => {
    const fetch = server((url) =>
      url.searchParams.has('edition') || url.pathname.endsWith('/99')
        ? { status: 404, parameter: 'edition' }
        : null,
    );
    const { state, faults } = await loadMap(fetch, { ...DEFAULT_STATE, edition }, []);
    expect(state.edition).toBeNull();
    expect(faults).toEqual([`${why} The newest edition is shown.`]);
  });

  it('leaves out a provider, a region and a year to count from that there are not', async () => {
    const asked = {
      ...DEFAULT_STATE,
      ...{ selected: 'nope', region: 'E12000099', since: '2030/31' as const, area: 'E99999999' },
    };
    const { state, faults } = await loadMap(
      server(() => null),
      asked,
      [],
    );
    expect(state).toEqual(DEFAULT_STATE);
    expect(faults).toEqual([
      'The address marks “nope”, which is no provider in the figures of 2023/24. No marked provider is shown.',
      'The address asks for region “E12000099”, which is not known here. All regions are shown.',
      'The address marks the local area “E99999999”, which is not known here. No marked area is shown.',
      'Change since 2030/31 cannot be counted in the figures held here. International students are shown.',
    ]);
  });

  it('passes on what it cannot mend', async () => {
    await expect(
      loadMap(
        server(() => ({ status: 503 })),
        DEFAULT_STATE,
        [],
      ),
    ).rejects.toThrow('own words');
  });
});

describe('more years', () => {
  it('join the figures of known providers, and add providers that only they have', () => {
    const first = { ...sample([provider('1', 'A', { '2023/24': [5, 10] })]), shown: ['2023/24'] };
    const more = {
      ...sample([
        provider('1', 'A', { '2022/23': [10, 20] }),
        provider('2', 'B', { '2022/23': [5, 5] }),
      ]),
      shown: ['2022/23'],
    };
    const both = withMoreYears(first, more);
    expect(both.shown).toEqual(['2022/23', '2023/24']);
    expect(both.providers.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(both.providers[0]?.figures.map(({ academic_year }) => academic_year).sort()).toEqual([
      '2022/23',
      '2023/24',
    ]);
    expect(first.providers[0]?.figures).toHaveLength(1);
  });
});
