/** What a file says of itself: what it is, who published it, how to cite it, what to know first. */
import type { Column, Dataset } from '../../data/catalogue/index.ts';
import type { PublishedEdition } from '../../data/queries/editions.ts';

/** What a file is made from and where it stands. */
export interface FileSubject {
  dataset: Dataset;
  edition: PublishedEdition;
  /** The site's own address, without a slash at its end; empty where it is not known. */
  site: string;
}

/** Pairs of a heading and a text, in the order in which they are read. */
export function aboutLines({ dataset, edition, site }: FileSubject): [string, string][] {
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
    ['Address', `${site}/data/${dataset.id}`],
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
