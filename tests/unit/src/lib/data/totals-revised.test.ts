import { expect, it } from 'vitest';
import { totalsRevised } from '../../../../../src/lib/data/totals-revised.ts';
import type { Change } from '../../../../../workers/api/shapes/changes.ts';

const change = (key: Change['key'], more: Partial<Change> = {}): Change => ({
  dataset: 'enrolment',
  change: 'revised',
  key: { ukprn: 'UK', ...key },
  name: null,
  column: 'students',
  old: 436600,
  new: 442225,
  difference: 5625,
  ...more,
});

it('tells students from outside the UK, newest year first, each year once', () =>
  expect(
    totalsRevised([
      change({ academic_year: '2014/15', origin: 'non-uk' }),
      change({ academic_year: '2015/16', country: 'non-uk', region: 'africa' }),
      change({ academic_year: '2015/16', country: 'non-uk', region: 'asia' }),
    ]),
  ).toEqual([
    { year: '2015/16', old: 436600, now: 442225, difference: 5625 },
    { year: '2014/15', old: 436600, now: 442225, difference: 5625 },
  ]));

it.each([
  ['another group', change({ academic_year: '2014/15', origin: 'eu' })],
  ['a provider', change({ academic_year: '2014/15', origin: 'non-uk', ukprn: '10007157' })],
  ['a name', change({ academic_year: '2014/15', origin: 'non-uk' }, { column: 'provider' })],
  [
    'a year that came',
    change({ academic_year: '2014/15', origin: 'non-uk' }, { change: 'added', old: null }),
  ],
])('%s is no revised total', (_, each) => expect(totalsRevised([each])).toEqual([]));
