/**
 * What a first start publishes: the figures of this folder, release by release, in the order that
 * gives them their edition numbers. Institutions come first, although compiled last, so that every
 * edition of figures has names and places to go with it.
 */
import type { DatasetId } from '../codes.ts';

/** One release: files that are published together as one edition. */
export interface EmbeddedRelease {
  datasets: readonly DatasetId[];
  /** Names of files in this folder. */
  files: readonly string[];
  title: string;
  /** When the publisher released the figures, as exactly as is known: a year or a date. */
  released: string;
  /** Who published what we took the figures from. */
  publisher: string;
  /** Pages on which the publisher offers them; empty for what we compiled. */
  sourcePages: readonly string[];
  licence: string;
  /** Day on which we had the files. */
  retrieved: string;
}

const RETRIEVED = '2026-11-24';
const HESA_TABLE_1 = {
  datasets: ['enrolment'],
  publisher: 'HESA (Jisc)',
  sourcePages: ['https://www.hesa.ac.uk/data-and-analysis/students/table-1'],
  licence: 'CC BY 4.0',
  retrieved: RETRIEVED,
} as const;

export const EMBEDDED_RELEASES: readonly EmbeddedRelease[] = [
  {
    datasets: ['institutions', 'campuses'],
    files: [
      'institutions.csv',
      'institution-aliases.csv',
      'institution-groups.csv',
      'campuses.csv',
    ],
    title: 'Institutions: names, places and websites of every provider in the figures',
    released: '2026-11-24',
    publisher: 'We Are International Atlas, from HESA, Discover Uni, data.ac.uk and ODI Leeds',
    sourcePages: [
      'https://www.hesa.ac.uk/support/tools-and-downloads/unistats',
      'https://learning-provider.data.ac.uk/',
    ],
    licence: 'CC BY 4.0',
    retrieved: RETRIEVED,
  },
  {
    ...HESA_TABLE_1,
    files: ['enrolment-2020.csv'],
    title: 'HESA Table 1, release of 2020: 2014/15 to 2016/17 and 2018/19',
    released: '2020',
  },
  {
    ...HESA_TABLE_1,
    files: ['enrolment-2025.csv'],
    title: 'HESA Table 1, release of 2025: 2014/15 to 2023/24',
    released: '2025',
  },
  {
    datasets: ['backers', 'evidence'],
    files: ['participation.csv', 'organisations.csv'],
    title: 'Evidence of participation in #WeAreInternational',
    released: '2026-11-24',
    publisher: 'We Are International Atlas',
    sourcePages: [],
    licence: 'CC BY 4.0',
    retrieved: RETRIEVED,
  },
  {
    datasets: ['fee-income'],
    files: ['fee-income-2024.csv'],
    title: 'HESA finance Table 6, release of 2024: 2017/18 to 2022/23',
    released: '2024',
    publisher: 'HESA and the Office for Students',
    sourcePages: ['https://www.hesa.ac.uk/data-and-analysis/finances/table-6'],
    licence: 'CC BY 4.0',
    retrieved: RETRIEVED,
  },
  {
    datasets: ['origin'],
    files: ['origin-2025.csv'],
    title:
      'HESA Table 28, release of 2025: 2014/15 to 2023/24, the European Union and other Europe',
    released: '2025',
    publisher: 'HESA (Jisc)',
    sourcePages: ['https://www.hesa.ac.uk/data-and-analysis/students/table-28'],
    licence: 'CC BY 4.0',
    retrieved: RETRIEVED,
  },
  {
    datasets: ['visas'],
    files: ['visas-2025.csv'],
    title: 'Home Office, study sponsorship: 2010 Q1 to 2024 Q4',
    released: '2025-02-27',
    publisher: 'Home Office',
    sourcePages: [
      'https://www.gov.uk/government/statistical-data-sets/immigration-system-statistics-data-tables',
    ],
    licence: 'OGL v3.0',
    retrieved: RETRIEVED,
  },
  {
    datasets: ['origin-by-nation'],
    files: ['origin-by-nation-2023.csv'],
    title: 'HESA Table 11: places of origin by UK nation, 2017/18 to 2021/22',
    // The copy states no date: HESA released the figures of 2021/22 in 2023.
    released: '2023',
    publisher: 'HESA (Jisc)',
    sourcePages: ['https://www.hesa.ac.uk/data-and-analysis/students/table-11'],
    licence: 'CC BY 4.0',
    retrieved: RETRIEVED,
  },
  {
    datasets: ['transnational'],
    files: ['transnational-2023.csv'],
    title: 'HESA chart 5: students abroad for a UK qualification, 2014/15 to 2021/22',
    released: '2023-01',
    publisher: 'HESA (Jisc)',
    sourcePages: ['https://www.hesa.ac.uk/data-and-analysis/students/chart-5'],
    licence: 'CC BY 4.0',
    retrieved: RETRIEVED,
  },
];
