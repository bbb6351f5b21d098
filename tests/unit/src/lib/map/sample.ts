/** A small map answer: two years, three nations, every status, one provider without a place. */
import type { MapAnswer, MapProvider } from '../../../../../workers/api/shapes/map.ts';

type Years = Record<string, readonly [nonUk: number, total: number]>;

/** A provider of the sample; `years` gives its students from outside the UK and its total. */
export function provider(
  ukprn: string,
  name: string,
  years: Years,
  over: Partial<MapProvider> = {},
): MapProvider {
  return {
    ukprn,
    slug: name.toLowerCase().replaceAll(' ', '-'),
    name,
    nation: 'england',
    region: 'E12000003',
    latitude: 53.4,
    longitude: -1.5,
    status: 'none-found',
    figures: Object.entries(years).map(([academic_year, [non_uk, total]]) => ({
      academic_year,
      eu: 0,
      non_eu: non_uk,
      non_uk,
      total,
    })),
    ...over,
  };
}

/** The sample; other providers may be given. */
export function sample(providers: MapProvider[] = PROVIDERS): MapAnswer {
  return {
    edition: { number: 3, title: 'Sample', released: '2025', published_at: '2026-11-24T10:00:00Z' },
    released: { enrolment: '2025', backers: '2026-11-24' },
    academic_years: ['2022/23', '2023/24'],
    shown: ['2022/23', '2023/24'],
    uk: [
      { academic_year: '2022/23', eu: 10_000, non_eu: 50_000, non_uk: 60_000, total: 200_000 },
      { academic_year: '2023/24', eu: 5000, non_eu: 45_000, non_uk: 50_000, total: 200_000 },
    ],
    regions: [{ code: 'E12000003', name: 'Yorkshire and The Humber' }],
    providers,
    organisations: [],
  };
}

/** The sample as of an edition from before any evidence was published. */
export function withoutEvidence(): MapAnswer {
  const answer = sample();
  return {
    ...answer,
    released: { ...answer.released, backers: null },
    providers: answer.providers.map((each) => ({ ...each, status: null })),
  };
}

const PROVIDERS: MapProvider[] = [
  provider(
    '10000001',
    'The University of Alpha',
    { '2022/23': [9000, 30_000], '2023/24': [12_000, 30_000] },
    { status: 'founder' },
  ),
  provider(
    '10000002',
    'Beta University',
    { '2022/23': [4000, 9000], '2023/24': [4000, 8000] },
    {
      nation: 'scotland',
      region: 'S92000003',
      latitude: 56,
      status: 'backer',
    },
  ),
  provider('10000003', 'Gamma College', { '2023/24': [4000, 20_000] }, { status: 'took-part' }),
  provider(
    '10000004',
    'Delta College',
    { '2023/24': [10, 15] },
    { latitude: null, longitude: null },
  ),
  provider(
    '10000005',
    'Epsilon Institute',
    { '2023/24': [0, 500] },
    { nation: 'wales', region: 'W92000004' },
  ),
];
