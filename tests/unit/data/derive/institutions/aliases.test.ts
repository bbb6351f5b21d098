import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../../data/derive/csv.ts';
import { aliasesOf } from '../../../../../data/derive/institutions/aliases.ts';

const NAMES = [
  { release: '2020', ukprn: '1', name: 'Old College' },
  { release: '2025', ukprn: '1', name: 'The New University' },
  { release: '2025', ukprn: '2', name: 'Town College Ltd' },
];
const CURRENT = [
  { ukprn: '1', name: 'The New University' },
  { ukprn: '2', name: 'Town College Ltd' },
];

function aliases(files: {
  list?: [string, Row][];
  uni?: [string, Row][];
  register?: [string, Row][];
}) {
  return aliasesOf(CURRENT, NAMES, {
    hesaList: new Map(files.list),
    discoverUni: new Map(files.uni),
    register: new Map(files.register),
  }).map(({ ukprn, name, kind }) => `${ukprn} ${name} (${kind})`);
}

describe('aliasesOf', () => {
  it("dates HESA's older names by their releases", () => {
    expect(
      aliasesOf(CURRENT, NAMES, {
        hesaList: new Map(),
        discoverUni: new Map(),
        register: new Map(),
      }),
    ).toEqual([
      { ukprn: '1', name: 'Old College', kind: 'hesa', used_from: '2020', used_to: '2020' },
    ]);
  });

  it('collects trading, legal and former names, each once and under the surest kind', () => {
    expect(
      aliases({
        uni: [
          [
            '1',
            {
              LEGAL_NAME: 'New Uni/Prifysgol Newydd',
              FIRST_TRADING_NAME: 'NU',
              OTHER_NAMES: 'NU###nu+',
            },
          ],
        ],
        register: [
          ['1', { VIEW_NAME: 'New Uni' }],
          ['2', { VIEW_NAME: 'Town Institute Limited' }],
        ],
      }),
    ).toEqual([
      '1 NU (trading)',
      '1 New Uni (trading)',
      '1 Old College (hesa)',
      '1 Prifysgol Newydd (trading)',
      '2 Town Institute (former)',
    ]);
  });

  it('leaves out names that say nothing new, and remarks in square brackets', () => {
    expect(
      aliases({
        list: [['2', { ProviderName: 'Town [IN] College' }]],
        uni: [
          ['1', { FIRST_TRADING_NAME: 'New University' }],
          ['2', { LEGAL_NAME: 'Town College Limited' }],
        ],
      }),
    ).toEqual(['1 Old College (hesa)']);
  });

  it('leaves out names that are, or would lead to, another provider', () => {
    expect(
      aliases({
        uni: [
          ['1', { OTHER_NAMES: 'Town College Ltd###TC' }],
          ['2', { OTHER_NAMES: 'T.C.###New University' }],
        ],
      }),
    ).toEqual(['1 Old College (hesa)']);
  });
});
