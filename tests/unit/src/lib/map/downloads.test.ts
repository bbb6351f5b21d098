import { expect, it } from 'vitest';
import { FORMATS, viewAddress } from '../../../../../src/lib/map/downloads.ts';
import { parseState } from '../../../../../src/lib/map/address.ts';
import { DEFAULT_STATE } from '../../../../../src/lib/map/state.ts';

it('a download has the whole state and always names the edition', () => {
  expect(viewAddress('/map.csv', DEFAULT_STATE, 9)).toBe('/map.csv?edition=9');
  const state = {
    ...DEFAULT_STATE,
    nation: 'wales',
    q: 'a & b',
    sort: { column: 'name', descending: true },
  } as const;
  const { searchParams } = new URL(viewAddress('/map.png', state, 4), 'http://x');
  expect(parseState(searchParams)).toEqual({ state: { ...state, edition: 4 }, faults: [] });
});

it('there is a picture, a table and a map of places among the formats', () => {
  expect(Object.values(FORMATS)).toEqual(['csv', 'xlsx', 'json', 'geojson', 'svg', 'png']);
});
