/**
 * What was said of the campaign's size, by date. The figures count different things (universities
 * alone, or with colleges, companies, students' unions), so they are not one series; each is what a
 * page says, with the page. Compiled by hand from stored public pages.
 */

/** What a claim counts: universities (or institutions of higher education) alone, or other bodies as well. */
export const CLAIM_KINDS = ['universities', 'organisations'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export interface Claim {
  /** As exactly as is known: `2016`, `2016-09`, `2016-09-22`; null where the page has no date. */
  readonly date: string | null;
  readonly number: number;
  /** Whether the page says "more than" the number. */
  readonly isMoreThan: boolean;
  readonly kind: ClaimKind;
  /** What is counted, in the words of our summary. */
  readonly counts: string;
  readonly source: { readonly title: string; readonly url: string };
}

export const CLAIMS: readonly Claim[] = [
  {
    date: '2014-04',
    number: 100,
    isMoreThan: false,
    kind: 'organisations',
    counts: 'universities, education institutions and international organisations',
    source: {
      title: 'pressreleasepoint.com',
      url: 'http://www.pressreleasepoint.com/ground-breaking-weareinternational-campaign-attracts-100th-supporter',
    },
  },
  {
    date: '2014-12-03',
    number: 100,
    isMoreThan: true,
    kind: 'organisations',
    counts: 'UK institutions that use the films about visas',
    source: {
      title: 'chooseright.org',
      url: 'https://chooseright.org/uni-of-sheffields-weareinternational-wins-the-award',
    },
  },
  {
    date: '2016-09-22',
    number: 100,
    isMoreThan: true,
    kind: 'organisations',
    counts: 'universities and organisations of higher education',
    source: {
      title: 'insidehighered.com',
      url: 'https://www.insidehighered.com/blogs/student-affairs-and-technology/uk-higher-education-supports-weareinternational',
    },
  },
  {
    date: '2016-10',
    number: 150,
    isMoreThan: false,
    kind: 'organisations',
    counts: 'universities, unions, colleges and organisations (autumn 2016)',
    source: {
      title: 'thepienews.com',
      url: 'https://thepienews.com/uk-universities-fight-back-weareinternational-campaign/',
    },
  },
  {
    date: '2017-01-24',
    number: 150,
    isMoreThan: false,
    kind: 'organisations',
    counts: 'institutions, organisations and students’ unions',
    source: {
      title: 'studyoverseas.com',
      url: 'http://www.studyoverseas.com/blog/youarewelcomehere-say-us-universities/',
    },
  },
  {
    date: '2017-07-04',
    number: 160,
    isMoreThan: true,
    kind: 'organisations',
    counts: 'universities and organisations',
    source: {
      title: 'cardiff.ac.uk',
      url: 'https://cardiff.ac.uk/news/view/804832-weareinternational',
    },
  },
  {
    date: '2017-11-17',
    number: 120,
    isMoreThan: true,
    kind: 'universities',
    counts: 'universities',
    source: {
      title: 'weareinternational.org.uk',
      url: 'http://www.weareinternational.org.uk/2017/11/17/statement-weareinternational-campaign-international-students-day/',
    },
  },
  {
    date: '2019-11',
    number: 160,
    isMoreThan: true,
    kind: 'organisations',
    counts: 'UK universities and colleges, with the British Council and the Home Office',
    source: {
      title: 'sheffield.ac.uk',
      url: 'https://www.sheffield.ac.uk/staff/news/new-chapter-we-are-international-1.873311',
    },
  },
  {
    date: null,
    number: 160,
    isMoreThan: true,
    kind: 'organisations',
    counts: 'universities and organisations',
    source: {
      title: 'weareinternational.org.uk',
      url: 'http://www.weareinternational.org.uk/about/',
    },
  },
  {
    date: '2022',
    number: 85,
    isMoreThan: true,
    kind: 'universities',
    counts: 'institutions of higher education at the launch of its student charter',
    source: {
      title: 'chronicleslive.com',
      url: 'https://chronicleslive.com/uk-launches-new-international-charter-for-world-class-student-experience/',
    },
  },
  {
    date: '2023-05',
    number: 70,
    isMoreThan: true,
    kind: 'universities',
    counts: 'institutions in the relaunch led by Universities UK International',
    source: {
      title: 'thepienews.com',
      url: 'http://thepienews.com/news/weareinternational-relaunched-amid-fear-of-welcome-factor-decline/',
    },
  },
];

/** A claim's number as it is said: `more than 160`, `100`. */
export function claimInWords({ number, isMoreThan }: Pick<Claim, 'number' | 'isMoreThan'>): string {
  return isMoreThan ? `more than ${number}` : String(number);
}
