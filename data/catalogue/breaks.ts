/** Years from which a publisher counts otherwise than before, as it says itself: steps there are no change of the world. */
import type { DatasetId } from '../codes.ts';
import type { Link } from './types.ts';

export interface SeriesBreak {
  readonly dataset: DatasetId;
  /** The first academic year that is counted the new way. */
  readonly academicYear: string;
  /** For a drawing, in a few words. */
  readonly short: string;
  readonly words: string;
  /** Where the publisher says so. */
  readonly source: Link;
}

export const BREAKS: readonly SeriesBreak[] = [
  {
    dataset: 'transnational',
    academicYear: '2019/20',
    short: 'counted otherwise',
    words:
      'From 2019/20 Oxford Brookes University returns only students confirmed to study for its award; before, it returned everyone on ACCA’s accountancy programme who might come to. HESA says that this took 256,450 students out of the whole record: counts before 2019/20 cannot be set beside later ones.',
    source: {
      title: 'HESA, Offshore study (2019/20)',
      url: 'https://www.hesa.ac.uk/support/data-intelligence/offshore-study-201920',
    },
  },
  {
    dataset: 'transnational',
    academicYear: '2019/20',
    short: 'counted otherwise',
    words:
      'From 2019/20 the record also has providers in England that are registered with the Office for Students and not publicly funded.',
    source: {
      title: 'HESA, Aggregate offshore definitions',
      url: 'https://www.hesa.ac.uk/node/3551',
    },
  },
];

/** The breaks of one dataset, by year. */
export function breaksOf(dataset: DatasetId): readonly SeriesBreak[] {
  return BREAKS.filter((each) => each.dataset === dataset);
}

/** The breaks of one dataset as its caveats, each with where the publisher says so. */
export function breakCaveats(dataset: DatasetId): string[] {
  return breaksOf(dataset).map(({ words, source }) => `${words} (${source.title}: ${source.url})`);
}
