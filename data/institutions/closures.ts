/**
 * Providers that closed with none to take them over. Kept by hand: one that is in no return any more need not have closed, so
 * each here rests on what was published of it.
 */

/** What is known of one, and where it stands. */
export interface Closure {
  readonly ukprn: string;
  /** When, as exactly as the source says it: a date, a month or a year. */
  readonly date: string;
  readonly source: {
    readonly publisher: string;
    readonly url: string;
    /** The day on which it was published. */
    readonly published: string;
  };
}

export const CLOSURES: readonly Closure[] = [
  {
    ukprn: '10000248',
    date: '2022-04-04',
    source: {
      publisher: 'ArtsProfessional',
      url: 'https://www.artsprofessional.co.uk/news/shock-alra-closes-without-warning',
      published: '2022-04-04',
    },
  },
  {
    ukprn: '10007765',
    date: '2018',
    source: {
      publisher: 'Times Higher Education',
      url: 'https://www.timeshighereducation.com/news/heythrop-college-innovation-cant-save-first-victim-ps9k-fees',
      published: '2018-09-03',
    },
  },
  {
    ukprn: '10007937',
    date: '2019',
    source: {
      publisher: 'Advance HE',
      url: 'https://www.advance-he.ac.uk/news-and-views/higher-education-provider-goes-administration',
      published: '2019-08-01',
    },
  },
  {
    ukprn: '10062759',
    date: '2024-10',
    source: {
      publisher: 'FE Week',
      url: 'https://feweek.co.uk/provider-organised-fe-trainee-teacher-placements-in-cafes-ofs-finds/',
      published: '2025-04-02',
    },
  },
];

/** How a provider closed, where it is one of these. */
export function closureOf(ukprn: string): Closure | undefined {
  return CLOSURES.find((each) => each.ukprn === ukprn);
}
