/** Datasets in the terms of schema.org and DCAT, for catalogues and search engines. */
import type {
  DatasetDetail,
  DatasetSummary,
  FileOffered,
} from '../../../workers/api/shapes/datasets.ts';

export type JsonLd = Readonly<Record<string, unknown>>;

const organisation = ({ name, url }: { name: string; url: string | null }) => ({
  '@type': 'Organization',
  name,
  ...(url ? { url } : {}),
});

function distribution(site: string, { title, url, media_type, bytes, sha256 }: FileOffered) {
  return {
    '@type': 'DataDownload',
    name: title,
    encodingFormat: media_type.split(';')[0],
    contentUrl: site + url,
    ...(bytes === null ? {} : { contentSize: `${bytes} B` }),
    ...(sha256 === null ? {} : { sha256 }),
  };
}

/** First and last day of academic years, `2014-08-01` and `2024-07-31`, or first and last calendar year; null where there are none. */
function periodOf(years: readonly string[]): { start: string; end: string } | null {
  const first = years[0]?.slice(0, 4);
  const last = years.at(-1);
  if (!first || !last) return null;
  if (!last.includes('/')) return { start: first, end: last.slice(0, 4) };
  return { start: `${first}-08-01`, end: `${Number(last.slice(0, 4)) + 1}-07-31` };
}

/** `2014-08-01/2024-07-31`; absent where no year is held. */
function temporal(years: readonly string[]) {
  const period = periodOf(years);
  return period ? { temporalCoverage: `${period.start}/${period.end}` } : {};
}

/** A licence by its address or, where the publisher stated none that has one, in words. */
const licenceNode = ({ name, url }: DatasetSummary['licence']) =>
  url ?? { '@type': 'CreativeWork', name };

/** A dataset as schema.org's `Dataset`, without its context. */
export function datasetNode(site: string, dataset: DatasetSummary): JsonLd {
  return {
    '@type': 'Dataset',
    '@id': `${site}/data/${dataset.id}`,
    url: `${site}/data/${dataset.id}`,
    name: dataset.title,
    description: `${dataset.description} ${dataset.coverage}`,
    creator: organisation(dataset.publisher),
    publisher: { '@type': 'Organization', name: 'We Are International Atlas', url: site },
    isAccessibleForFree: true,
    license: licenceNode(dataset.licence),
    ...(dataset.latest_edition ? { version: String(dataset.latest_edition) } : {}),
    ...temporal(dataset.years),
    spatialCoverage: 'United Kingdom',
    distribution: dataset.downloads.map((file) => distribution(site, file)),
  };
}

/**
 * With what only the dataset's own page knows: its columns, and when its newest edition was published.
 *
 * @param changed moment at which an edition last changed it; left out where none did
 */
export function datasetJsonLd(site: string, dataset: DatasetDetail, changed?: string): JsonLd {
  return {
    '@context': 'https://schema.org/',
    ...datasetNode(site, dataset),
    ...(changed ? { dateModified: changed } : {}),
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': `${site}/data` },
    citation: dataset.citation,
    isBasedOn: dataset.sources.map(({ url }) => url),
    variableMeasured: dataset.columns.map(({ name, title, description, unit }) => ({
      '@type': 'PropertyValue',
      name,
      alternateName: title,
      description,
      ...(unit ? { unitText: unit } : {}),
    })),
  };
}

/** All of them as schema.org's `DataCatalog`. */
export function catalogJsonLd(site: string, datasets: readonly DatasetSummary[]): JsonLd {
  return {
    '@context': 'https://schema.org/',
    '@type': 'DataCatalog',
    '@id': `${site}/data`,
    url: `${site}/data`,
    name: 'We Are International Atlas: datasets',
    dataset: datasets.map((dataset) => datasetNode(site, dataset)),
  };
}

const typed = (type: string, value: string) => ({ '@type': `xsd:${type}`, '@value': value });

/** A day or, of four digits, a year. */
const dateNode = (text: string) => typed(text.length === 4 ? 'gYear' : 'date', text);

/** Years that are held, when the Atlas first published the dataset and last changed it, and how it may be used: each where it is known. */
function dcatFacts(dataset: DatasetSummary, published: ReadonlyMap<number, string>) {
  const { licence, first_edition, latest_edition } = dataset;
  const period = periodOf(dataset.years);
  const issued = published.get(first_edition ?? 0);
  const modified = published.get(latest_edition ?? 0);
  return {
    ...(issued ? { 'dct:issued': typed('dateTime', issued) } : {}),
    ...(modified ? { 'dct:modified': typed('dateTime', modified) } : {}),
    ...(period
      ? {
          'dct:temporal': {
            '@type': 'dct:PeriodOfTime',
            'dcat:startDate': dateNode(period.start),
            'dcat:endDate': dateNode(period.end),
          },
        }
      : {}),
    ...(licence.url
      ? { 'dct:license': { '@id': licence.url } }
      : { 'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': licence.name } }),
  };
}

function dcatDistribution(site: string, { title, url, media_type, bytes, sha256 }: FileOffered) {
  return {
    '@type': 'dcat:Distribution',
    'dct:title': title,
    'dcat:downloadURL': { '@id': site + url },
    'dcat:mediaType': media_type.split(';')[0],
    ...(bytes === null ? {} : { 'dcat:byteSize': bytes }),
    ...(sha256 === null
      ? {}
      : {
          'spdx:checksum': {
            '@type': 'spdx:Checksum',
            'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
            'spdx:checksumValue': typed('hexBinary', sha256),
          },
        }),
  };
}

/**
 * The same as a DCAT catalogue, for open-data portals.
 *
 * @param published moments at which editions were published, by their numbers
 */
export function catalogDcat(
  site: string,
  datasets: readonly DatasetSummary[],
  published: ReadonlyMap<number, string>,
): JsonLd {
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@type': 'dcat:Catalog',
    '@id': `${site}/data`,
    'dct:title': 'We Are International Atlas: datasets',
    'dcat:dataset': datasets.map((dataset) => ({
      '@type': 'dcat:Dataset',
      '@id': `${site}/data/${dataset.id}`,
      'dct:identifier': dataset.id,
      'dct:title': dataset.title,
      'dct:description': dataset.description,
      'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': dataset.publisher.name },
      ...dcatFacts(dataset, published),
      'dcat:landingPage': { '@id': `${site}/data/${dataset.id}` },
      'dcat:distribution': dataset.downloads.map((file) => dcatDistribution(site, file)),
    })),
  };
}

/** The text of a script element that holds it: nothing in it can end the element. */
export function inScript(node: JsonLd): string {
  const json = JSON.stringify(node).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</` + 'script>';
}
