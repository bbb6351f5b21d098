import { expect, it } from 'vitest';
import {
  decodeEntities,
  locationsByProvider,
} from '../../../../../data/derive/institutions/sources.ts';

it('reads HTML entities once, and leaves those it does not know', () => {
  expect(decodeEntities('Abingdon &amp; Witney &#39;A&#39; &amp;lt; &nbsp;')).toBe(
    "Abingdon & Witney 'A' &lt; &nbsp;",
  );
});

it('lists the locations of each provider file by file, newest first as given', () => {
  const row = (UKPRN: string, LOCNAME: string) => ({ UKPRN, LOCNAME });
  const found = locationsByProvider([
    { year: '2024', rows: [row('1', 'A &amp; B'), row('1', 'C')] },
    { year: '2018', rows: [row('1', 'Old'), row('2', 'Only')] },
  ]);
  expect(found.get('1')?.map(({ year, rows }) => [year, rows.map((r) => r.LOCNAME)])).toEqual([
    ['2024', ['A & B', 'C']],
    ['2018', ['Old']],
  ]);
  expect(found.get('2')?.map(({ year }) => year)).toEqual(['2018']);
});
