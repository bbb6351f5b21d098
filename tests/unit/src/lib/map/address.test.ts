import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AcademicYear } from '../../../../../data/academic-year.ts';
import { MISSION_GROUPS, NATIONS } from '../../../../../data/codes.ts';
import { COLUMNS } from '../../../../../src/lib/map/sort.ts';
import { SIZES } from '../../../../../src/lib/map/size.ts';
import {
  parseForm,
  parseState,
  unknownIn,
  withoutEmpty,
  writeState,
} from '../../../../../src/lib/map/address.ts';
import {
  DEFAULT_STATE,
  LAYERS,
  MEASURES,
  STATUS_FILTERS,
  type MapState,
} from '../../../../../src/lib/map/state.ts';
import { bounded } from '../../../../../src/lib/map/zoom.ts';

const parse = (search: string) => parseState(new URLSearchParams(search));

const years = fc
  .integer({ min: 2000, max: 2098 })
  .map((year) => `${year}/${String((year + 1) % 100).padStart(2, '0')}` as AcademicYear);

const states: fc.Arbitrary<MapState> = fc.record({
  year: fc.option(years),
  since: fc.option(years),
  region: fc.option(fc.constantFrom('E12000003', 'W92000004')),
  group: fc.option(fc.constantFrom(...MISSION_GROUPS)),
  size: fc.option(fc.constantFrom(...SIZES)),
  layer: fc.constantFrom(...LAYERS),
  measure: fc.constantFrom(...MEASURES),
  status: fc.constantFrom(...STATUS_FILTERS),
  nation: fc.option(fc.constantFrom(...NATIONS)),
  q: fc.string({ maxLength: 60 }).map((text) => text.trim()),
  edition: fc.option(fc.integer({ min: 1, max: 99_999 })),
  selected: fc.option(fc.stringMatching(/^[a-z0-9-]{1,40}$/)),
  sort: fc.option(fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() })),
  area: fc.option(fc.constantFrom('E08000019', 'S12000036')),
  zoom: fc.option(
    fc
      .record({
        k: fc.double({ min: 1.01, max: 8, noNaN: true }),
        x: fc.integer({ min: -5000, max: 0 }),
        y: fc.integer({ min: -6000, max: 0 }),
      })
      .map(bounded),
  ),
  rows: fc.constantFrom('top', 'all'),
});

describe('the address of the map', () => {
  it('gives back every state that was written into it, with a year to count from where change is shown', () => {
    fc.assert(
      fc.property(states, (state) => {
        const since = state.measure === 'change' ? state.since : null;
        expect(parse(writeState(state))).toEqual({ state: { ...state, since }, faults: [] });
      }),
    );
  });

  it('is empty for the default state', () => {
    expect(writeState(DEFAULT_STATE)).toBe('');
    expect(parse('')).toEqual({ state: DEFAULT_STATE, faults: [] });
  });

  it('writes years without a slash', () => {
    expect(writeState({ ...DEFAULT_STATE, year: '2021/22' })).toBe('?year=2021-22');
  });

  it('takes the empty fields of a form as left out', () => {
    expect(parse('?year=&nation=&q=&status=everyone&measure=students')).toEqual({
      state: DEFAULT_STATE,
      faults: [],
    });
  });

  it.each([
    ['year=2023', '2023/24'],
    ['year=1999', '1999/00'],
    ['year=2023/24', '2023/24'],
  ])('reads %s as %s', (search, year) => {
    expect(parse(search).state.year).toBe(year);
  });

  it.each([
    ['year=2023-25', 'year', '2023-25'],
    ['measure=money', 'measure', 'money'],
    ['status=enemy', 'status', 'enemy'],
    ['nation=france', 'nation', 'france'],
    ['edition=0', 'edition', '0'],
    ['edition=two', 'edition', 'two'],
    ['selected=<b>', 'selected', '<b>'],
    ['rows=17', 'rows', '17'],
    ['since=long+ago', 'since', 'long ago'],
    ['region=yorkshire', 'region', 'yorkshire'],
    ['group=ivy-league', 'group', 'ivy-league'],
    ['size=huge', 'size', 'huge'],
    ['area=sheffield', 'area', 'sheffield'],
    ['zoom=close', 'zoom', 'close'],
  ])('falls back and says so for %s', (search, name, value) => {
    const { state, faults } = parse(search);
    expect(state).toEqual(DEFAULT_STATE);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(name);
    expect(faults[0]).toContain(`“${value}”`);
  });

  it('says that only the first of several values is shown', () => {
    const { state, faults } = parse('measure=share&measure=eu&nation=wales&nation=wales');
    expect(state).toEqual({ ...DEFAULT_STATE, measure: 'share', nation: 'wales' });
    expect(faults).toEqual(['The address gives measure more than once. The first is shown.']);
  });

  it('says which parameters there are none of, but nothing of what other sites append', () => {
    const unknown = unknownIn(new URLSearchParams('?filter=x&fbclid=1&utm_source=y&year=2023-24'));
    expect(unknown).toEqual([expect.stringContaining('filter “x”')]);
  });

  it.each([
    ['nation=&q=leeds&measure=students&since=2016-17', '?q=leeds'],
    ['nation=&size=', ''],
    ['nation=&measure=money', '?measure=money'],
    ['nation=wales', null],
    ['other=', null],
  ])('without empty fields, ?%s is %j', (search, bare) => {
    expect(withoutEmpty(new URLSearchParams(search))).toBe(bare);
  });

  it('cuts a search that is too long', () => {
    expect(parse(`q=${'x'.repeat(500)}`).state.q).toHaveLength(80);
  });
});

describe('the form of the map', () => {
  it('is read as its address would be', () => {
    const form = new FormData();
    form.set('year', '2016');
    form.set('nation', 'wales');
    form.set('q', ' Cardiff ');
    expect(parseForm(form).state).toEqual({
      ...DEFAULT_STATE,
      year: '2016/17',
      nation: 'wales',
      q: 'Cardiff',
    });
  });
});
