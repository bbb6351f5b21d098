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

/** What a table holds and where it can be looked at. */
export interface TableSubject {
  dataset: Described;
  edition: PublishedEdition;
  /** Address of the page that shows it. */
  page: string;
}

/** What the file of a dataset is made from and where it stands. */
export interface FileSubject extends TableSubject {
  dataset: Dataset;
  /** The site's own address, without a slash at its end; empty where it is not known. */
  site: string;
}

/** Pairs of a heading and a text, in the order in which they are read. */
export function aboutLines({ dataset, edition, page }: TableSubject): [string, string][] {
  const { publisher, licence, sources } = dataset;
  return [
    ['Dataset', dataset.title],
    ['What it is', dataset.description],
    ['A row', dataset.row],
    ['Edition', `${edition.number}, published ${edition.published_at.slice(0, 10)}`],
    ['Figures released', edition.released],
    ['Publisher', [publisher.name, publisher.url].filter(Boolean).join(', ')],
    ...sources.map(({ title, url }): [string, string] => ['Source', `${title}, ${url}`]),
    ['Licence', [licence.name, licence.url].filter(Boolean).join(', ')],
    ['Cite as', dataset.citation(edition)],
    ['Address', page],
    ['Coverage', dataset.coverage],
    ...dataset.caveats.map((caveat): [string, string] => ['Know first', caveat]),
  ];
}

/** The dictionary: a header, then a line for each column and for each of its codes. */
export function dictionaryLines(columns: readonly Column[]): string[][] {
  return [
    ['column', 'code', 'title', 'type', 'unit', 'meaning', 'caveats'],
    ...columns.flatMap(({ name, title, type, unit, description, codes, caveats }) => [
      [name, '', title, type, unit ?? '', description, (caveats ?? []).join(' ')],
      ...(codes ?? []).map((each) => [name, each.code, each.title, '', '', '', '']),
    ]),
  ];
}
