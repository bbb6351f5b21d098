import { expect, it } from 'vitest';
import { citationAs, citedView } from '../../../../../src/lib/map/citation.ts';
import type { MeasuredYear } from '../../../../../src/lib/map/measures/measured.ts';
import { DEFAULT_STATE } from '../../../../../src/lib/map/state.ts';
import { sample } from './sample.ts';

const { edition } = sample();
const cited = citedView(
  'One in four in Wales & beyond is international',
  { year: '2023/24', measured: null },
  { ...DEFAULT_STATE, nation: 'wales' },
  edition,
  'https://example.org',
);

it('a view is cited by its finding, its year and an address with the edition', () => {
  expect(citationAs('txt', cited)).toBe(
    'We Are International Atlas, “One in four in Wales & beyond is international (2023/24)”, edition 3, November 2026. Contains HESA data, DT051 Table 1, CC BY 4.0. https://example.org/?nation=wales&edition=3',
  );
});

it('a year that the finding says already is not said twice', () => {
  const again = citedView(
    'It was so in 2018/19',
    { year: '2018/19', measured: null },
    DEFAULT_STATE,
    edition,
    'https://x',
  );
  expect(again.title).toBe('It was so in 2018/19');
});

it('reference managers get the same, with the signs that they read as their own escaped', () => {
  expect(citationAs('bib', cited)).toContain('title = {One in four in Wales \\& beyond');
  expect(citationAs('bib', cited)).toContain('url = {https://example.org/?nation=wales&edition=3}');
  expect(citationAs('ris', cited)).toContain('UR  - https://example.org/?nation=wales&edition=3');
  expect(citationAs('ris', cited)).toContain('ET  - 3');
});

it('a view with fees names their source, and the year that they are of', () => {
  const fees = citedView(
    'Fees from outside the UK were £11.8bn',
    { year: '2023/24', measured: { measure: 'fees', year: '2022/23' } as MeasuredYear },
    DEFAULT_STATE,
    edition,
    'https://x',
  );
  expect(fees.title).toBe('Fees from outside the UK were £11.8bn (2022/23)');
  for (const format of ['txt', 'bib', 'ris'] as const) {
    expect(citationAs(format, fees)).toContain('DT031 Table 6 and DT051 Table 1');
  }
});
