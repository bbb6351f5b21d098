/** Tuition fees by provider, academic year and where students came from. */
import { FEE_ITEMS, UK_TOTAL, type FeeItem } from '../codes.ts';
import { UKPRN_OR_TOTAL_COLUMN, yearOf } from './shared-columns.ts';
import type { Dataset } from './types.ts';

const ITEM_TITLES: Record<FeeItem, string> = {
  home: 'Fees of home students, where fees differ within the UK',
  'rest-of-uk': 'Fees of students from the rest of the UK, where fees differ within it',
  uk: 'Fees of all students from the UK',
  eu: 'Fees of students from the European Union',
  'uk-and-eu': 'Fees of students from the UK and the EU together',
  'non-eu': 'Fees of students from outside the European Union and the UK',
  'he-course-fees': 'All fees of higher education courses',
  'research-training-grants': 'Research training support grants',
  'non-credit-bearing': 'Fees of courses that bear no credit',
  'further-education': 'Fees of further education courses',
  total: 'All tuition fees and education contracts',
  'contracted-out': 'Of the total: net fees of activity that is contracted out, from 2022/23',
};

export const feeIncome: Dataset = {
  id: 'fee-income',
  title: 'Fee income by provider',
  description:
    'What each UK higher education provider earned in tuition fees in each academic year, by where its students came from.',
  row: 'One provider in one financial year and one item of income',
  columns: [
    UKPRN_OR_TOTAL_COLUMN,
    {
      name: 'provider',
      title: 'Provider',
      type: 'text',
      description: 'Name of the provider as it stood in this edition',
      nullable: true,
    },
    {
      name: 'academic_year',
      title: 'Academic year',
      type: 'year',
      description: 'The academic year to which HESA counts the financial year, written 2022/23',
      nullable: false,
      filter: true,
      caveats: ['Which providers are in the return differs from year to year.'],
    },
    {
      name: 'year_end',
      title: 'End of financial year',
      type: 'text',
      description: `Last day of the provider's financial year, an ISO date; empty for ${UK_TOTAL}`,
      nullable: false,
      caveats: [
        'A provider that changed its year end has two in one academic year: the two are never added here.',
      ],
    },
    {
      name: 'item',
      title: 'Item',
      type: 'text',
      description: 'What the income is: a part of the fees, or a total of them',
      nullable: false,
      codes: FEE_ITEMS.map((code) => ({ code, title: ITEM_TITLES[code] })),
      filter: true,
      caveats: [
        'Items overlap: uk, uk-and-eu, he-course-fees and total are totals published by HESA.',
        'Providers in England, Wales and Northern Ireland give no home and rest-of-uk.',
      ],
    },
    {
      name: 'amount',
      title: 'Amount',
      type: 'integer',
      unit: 'thousands of pounds',
      description: 'Income, exact to the thousand; below zero where more was given back than taken',
      nullable: false,
      caveats: ['Where HESA has a blank cell there is no row: that is not a zero.'],
    },
  ],
  key: ['academic_year', 'item', 'ukprn', 'year_end'],
  partition: 'academic_year',
  headline: 'amount',
  wide: {
    keep: ['ukprn', 'provider', 'academic_year', 'year_end'],
    across: 'item',
    value: 'amount',
  },
  madeFrom: ['fee-income', 'institutions'],
  publisher: { name: 'HESA (Jisc) and the Office for Students', url: 'https://www.hesa.ac.uk/' },
  sources: [
    {
      title: 'Tuition fees and education contracts by HE provider (DT031 Table 6)',
      url: 'https://www.hesa.ac.uk/data-and-analysis/finances/table-6',
    },
  ],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  places: 'UK, EU, outside the EU',
  coverage:
    'Every provider in the HESA finance return of each academic year, from 2017/18; most further education colleges are not in it.',
  caveats: [
    'Money is not rounded to 5 as students are: parts make their totals to the thousand.',
    'Fees of a year are not the fees of its students: financial years end on many days, and some fees are paid ahead.',
    'In 2022/23 some providers whose year ended early give no fees from outside the EU, and no total of course fees.',
  ],
  citation: (edition) =>
    `HESA (Jisc) and the Office for Students, Finance record, DT031 Table 6, CC BY 4.0, as given by We Are International Atlas, Fee income by provider, edition ${edition.number} (${yearOf(edition.published_at)}).`,
};
