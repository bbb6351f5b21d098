import { describe, expect, it } from 'vitest';
import { listed, listState } from '../../../../../src/lib/backers/list-state.ts';
import type { Organisation } from '../../../../../src/lib/backers/organisations.ts';

type Listed = Pick<Organisation, 'name' | 'place' | 'status' | 'type' | 'nation'>;
const ALL: Listed[] = [
  {
    name: 'Cardiff University',
    place: 'Cardiff',
    status: 'backer',
    type: 'university',
    nation: 'wales',
  },
  {
    name: 'Universities Wales',
    place: 'Cardiff',
    status: 'backer',
    type: 'sector-body',
    nation: 'wales',
  },
  { name: 'UKCISA', place: 'London', status: 'founder', type: 'sector-body', nation: 'uk-wide' },
  {
    name: 'Study Group',
    place: 'Brighton',
    status: 'took-part',
    type: 'business',
    nation: 'england',
  },
];
const show = (query: string) =>
  listed(ALL, listState(new URLSearchParams(query)).state).map(({ name }) => name);

describe('the list of organisations', () => {
  it('shows all, unless the address says otherwise', () => {
    expect(show('')).toHaveLength(4);
    expect(show('status=backer&type=sector-body')).toEqual(['Universities Wales', 'UKCISA']);
    expect(show('status=took-part')).toEqual(['Study Group']);
    expect(show('nation=uk-wide')).toEqual(['UKCISA']);
  });

  it('finds names and places by the beginnings of words', () => {
    expect(show('q=card')).toEqual(['Cardiff University', 'Universities Wales']);
    expect(show('q=card+wales')).toEqual(['Universities Wales']);
    expect(show('q=ardiff')).toEqual([]);
  });

  it('names what an address asks for in vain', () => {
    const { state, faults } = listState(new URLSearchParams('type=church&nation=wales'));
    expect(state).toMatchObject({ type: 'all', nation: 'wales' });
    expect(faults).toEqual([expect.stringContaining('“church”')]);
  });
});
