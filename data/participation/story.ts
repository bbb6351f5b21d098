/**
 * The campaign's story, its films and what it asked for, each with the page that says so. Facts in our
 * words; nothing is quoted. Compiled by hand from stored public pages.
 */

export interface Source {
  readonly title: string;
  readonly url: string;
}

export interface Moment {
  /** As exactly as is known. */
  readonly date: string;
  /** The page states no year; other evidence gives it. */
  readonly isInferred?: boolean;
  readonly what: string;
  readonly sources: readonly Source[];
}

const CAMPAIGN: Source = {
  title: 'the campaign',
  url: 'http://www.weareinternational.org.uk/about/',
};
const PIE_2016: Source = {
  title: 'The PIE News',
  url: 'https://thepienews.com/uk-universities-fight-back-weareinternational-campaign/',
};
const CARDIFF: Source = {
  title: 'Cardiff University',
  url: 'https://cardiff.ac.uk/news/view/804832-weareinternational',
};

/** In the order of time. */
export const STORY: readonly Moment[] = [
  {
    date: '2013',
    what: 'The University of Sheffield and its students’ union found the campaign.',
    sources: [
      CAMPAIGN,
      {
        title: 'Study Group',
        url: 'https://www.studygroup.com/blog/10-years-of-weareinternational',
      },
    ],
  },
  {
    date: '2014-02-24',
    what: 'Stand By Me: friends of different nationalities send pictures of themselves.',
    sources: [
      {
        title: 'University of Sheffield',
        url: 'http://www.sheffield.ac.uk/news/nr/stand-by-me-selfie-campaign-1.355254',
      },
    ],
  },
  {
    date: '2014-04',
    what: 'Falmouth University is announced as the 100th supporter.',
    sources: [
      {
        title: 'Press release',
        url: 'http://www.pressreleasepoint.com/ground-breaking-weareinternational-campaign-attracts-100th-supporter',
      },
    ],
  },
  {
    date: '2016-09',
    what: 'After the referendum the campaign is opened to the whole sector, with a film and a toolkit.',
    sources: [
      {
        title: 'University of Sheffield',
        url: 'https://www.sheffield.ac.uk/news/nr/we-are-international-campaign-launch-1.649767',
      },
      PIE_2016,
    ],
  },
  {
    date: '2016-11-28',
    what: 'Businesses speak up for international students in a film, and in a message to the Home Secretary.',
    sources: [
      {
        title: 'University of Sheffield',
        url: 'https://www.sheffield.ac.uk/news/nr/international-students-sheffield-business-1.664979',
      },
    ],
  },
  {
    date: '2017-07-04',
    what: 'Reception in the House of Commons; more than 160 supporters are claimed.',
    sources: [CARDIFF],
  },
  {
    date: '2017-11-17',
    what: 'Statement on International Students’ Day, with what the campaign asks of the government.',
    sources: [
      {
        title: 'the campaign',
        url: 'http://www.weareinternational.org.uk/2017/11/17/statement-weareinternational-campaign-international-students-day/',
      },
    ],
  },
  {
    date: '2018-09-11',
    what: 'A UK board of the campaign is named.',
    sources: [
      {
        title: 'University of Sheffield',
        url: 'https://www.sheffield.ac.uk/news/nr/one-voice-for-international-students-1.803223',
      },
    ],
  },
  {
    date: '2019',
    isInferred: true,
    what: 'UKCISA takes over coordination; colleges, schools and pathway providers are invited too.',
    sources: [
      {
        title: 'University of Sheffield',
        url: 'https://www.sheffield.ac.uk/staff/news/new-chapter-we-are-international-1.873311',
      },
      {
        title: 'FE News',
        url: 'https://www.fenews.co.uk/press-releases/38313-re-embargoed-weareinternational-campaign-to-develop-reach-to-fe',
      },
    ],
  },
  {
    date: '2022-01-28',
    what: 'A student charter in the name of the campaign is announced.',
    sources: [
      {
        title: 'UKCISA',
        url: 'https://www.ukcisa.org.uk/blog/6892/The-International-Student-Charter-in-the-making',
      },
    ],
  },
  {
    date: '2023-05',
    what: 'Relaunch led by Universities UK International, with more than 70 institutions.',
    sources: [
      {
        title: 'The PIE News',
        url: 'http://thepienews.com/news/weareinternational-relaunched-amid-fear-of-welcome-factor-decline/',
      },
    ],
  },
  {
    date: '2024-09-25',
    what: 'Eight projects with grants in the name of the charter are reported.',
    sources: [
      {
        title: 'UKCISA',
        url: 'https://ukcisa.org.uk/blog/7111/Delivering-a-world-class-international-student-experience-with-the-',
      },
    ],
  },
];

/** What the campaign asked for, as its own and Sheffield's statements have it. */
export const ASKS: readonly string[] = [
  'Take students out of the target for net migration.',
  'Bring back a visa that lets graduates work for two years.',
  'Welcome international students in word and deed.',
  'Give universities the means to stay open and diverse.',
  'Rest policy on better evidence of what students bring and of whether they leave.',
];

export interface Film {
  readonly what: string;
  readonly source: Source;
  /** Pages on which the film is to be seen itself, as far as our evidence has any. */
  readonly seenAt: readonly Source[];
}

export const FILMS: readonly Film[] = [
  {
    what: 'We Are International, the campaign’s main film (2016), with a toolkit of pictures for anyone to use',
    source: PIE_2016,
    seenAt: [
      { title: 'the campaign’s first page', url: 'http://www.weareinternational.org.uk/' },
      {
        title: 'De Montfort University, November 2016',
        url: 'https://www.dmu.ac.uk/about-dmu/news/2016/november/dmu-and-university-of-sheffield-visit-india-to-dispel-brexit-myths-and-welcome-international-students.aspx',
      },
    ],
  },
  {
    what: 'Two films on applying for a visa, for students from India and China, made with the Home Office',
    source: CAMPAIGN,
    seenAt: [],
  },
  {
    what: 'Businesses on what international students bring (2016)',
    source: {
      title: 'University of Sheffield',
      url: 'https://www.sheffield.ac.uk/news/nr/international-students-sheffield-business-1.664979',
    },
    seenAt: [
      {
        title: 'University of Sheffield, 28 November 2016',
        url: 'https://www.sheffield.ac.uk/news/nr/international-students-sheffield-business-1.664979',
      },
    ],
  },
];
