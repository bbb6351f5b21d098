/** What a file says of itself: what it is, who published it, how to cite it, what to know first. */
import type { Column, Dataset } from '../../data/catalogue/index.ts';
import type { PublishedEdition } from '../../data/queries/editions.ts';

/** What is said of figures wherever they go, be they a dataset or something else that a page shows. */
export type Described = Pick<
  Dataset,
  | 'title'
  | 'description'
  | 'row'
  | 'publisher'
  | 'sources'
  | 'licence'
  | 'coverage'
  | 'caveats'
  | 'citation'
>;

/** Whose figures these are, and when the newest of them were released; null where no publisher released any. */
interface Part {
  dataset: Omit<Described, 'row' | 'coverage'>;
  released: string | null;
}

/** What a table holds and where it can be looked at. */
export interface TableSubject extends Part {
  dataset: Described;
  /** Further datasets whose figures stand in it. */
  also?: readonly Part[];
  edition: PublishedEdition;
  /** Address of the page that shows it; without a host where a file is written before it is known where it will be read. */
  page: string;
}

/** What the file of a dataset is made from and where it stands. */
export interface FileSubject extends TableSubject {
  dataset: Dataset;
  /** The site's own address, without a slash at its end; empty where it is not known. */
  site: string;
}

/** Completes an address without a host: stored files are written once, for whatever host they are read from. */
const WHERE_TAKEN = 'below the address of the Atlas that you took this file from';

/** Where figures come from and how they may be used. An edition has the release of its newest figures, which may be of another dataset: it is not said here. */
function provenance({ dataset, released }: Part, edition: PublishedEdition): [string, string][] {
  const { publisher, licence, sources } = dataset;
  return [
    ...(released === null ? [] : [['Figures released', released] satisfies [string, string]]),
    ['Publisher', [publisher.name, publisher.url].filter(Boolean).join(', ')],
    ...sources.map(({ title, url }): [string, string] => ['Source', `${title}, ${url}`]),
    ['Licence', [licence.name, licence.url].filter(Boolean).join(', ')],
    ['Cite as', dataset.citation(edition)],
  ];
}

/** Pairs of a heading and a text, in the order in which they are read. */
export function aboutLines(subject: TableSubject): [string, string][] {
  const { dataset, also = [], edition, page } = subject;
  return [
    ['Dataset', dataset.title],
    ['What it is', dataset.description],
    ['A row', dataset.row],
    ['Edition', `${edition.number}, published ${edition.published_at.slice(0, 10)}`],
    ...provenance(subject, edition),
    ...also.flatMap((part): [string, string][] => [
      ['Also holds', part.dataset.title],
      ...provenance(part, edition),
    ]),
    ['Address', page.startsWith('/') ? `${page}, ${WHERE_TAKEN}` : page],
    ['Coverage', dataset.coverage],
    ...[subject, ...also].flatMap((part) =>
      part.dataset.caveats.map((caveat): [string, string] => ['Know first', caveat]),
    ),
  ];
}

/** The columns of a dictionary, by name, each with what it holds; all are texts. */
export const DICTIONARY_COLUMNS = {
  column: 'Name of a column of the data',
  code: 'A code that stands in it; empty on the line of the column itself',
  title: 'What the column, or the code, is called',
  type: 'text, integer, number, year or date; empty on lines of codes',
  unit: 'Unit of the figures, where there is one',
  meaning: 'What the column holds; empty on lines of codes',
  caveats: 'What to know before using the column',
} as const;

/** The dictionary: a header, then a line for each column and for each of its codes. */
export function dictionaryLines(columns: readonly Column[]): string[][] {
  return [
    Object.keys(DICTIONARY_COLUMNS),
    ...columns.flatMap(({ name, title, type, unit, description, codes, caveats }) => [
      [name, '', title, type, unit ?? '', description, (caveats ?? []).join(' ')],
      ...(codes ?? []).map((each) => [name, each.code, each.title, '', '', '', '']),
    ]),
  ];
}
