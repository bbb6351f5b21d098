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

/** `2014-08-01/2024-07-31` for academic years; absent where there are none. */
function temporal(years: readonly string[]) {
  const first = years[0]?.slice(0, 4);
  const last = years.at(-1);
  if (!first || !last) return {};
  const isAcademic = last.includes('/');
  const end = isAcademic ? `${Number(last.slice(0, 4)) + 1}-07-31` : last.slice(0, 4);
  return { temporalCoverage: `${isAcademic ? `${first}-08-01` : first}/${end}` };
}

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
    ...(dataset.licence.url ? { license: dataset.licence.url } : {}),
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

/** The same as a DCAT catalogue, for open-data portals. */
export function catalogDcat(site: string, datasets: readonly DatasetSummary[]): JsonLd {
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
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
      ...(dataset.licence.url ? { 'dct:license': { '@id': dataset.licence.url } } : {}),
      'dcat:landingPage': { '@id': `${site}/data/${dataset.id}` },
      'dcat:distribution': dataset.downloads.map(({ title, url, media_type, bytes }) => ({
        '@type': 'dcat:Distribution',
        'dct:title': title,
        'dcat:downloadURL': { '@id': site + url },
        'dcat:mediaType': media_type.split(';')[0],
        ...(bytes === null ? {} : { 'dcat:byteSize': bytes }),
      })),
    })),
  };
}

/** The text of a script element that holds it: nothing in it can end the element. */
export function inScript(node: JsonLd): string {
  const json = JSON.stringify(node).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</` + 'script>';
}
