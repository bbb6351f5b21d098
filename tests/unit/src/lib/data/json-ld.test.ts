import jsonld from 'jsonld';
import { expect, it } from 'vitest';
import {
  catalogDcat,
  catalogJsonLd,
  datasetJsonLd,
  inScript,
} from '../../../../../src/lib/data/json-ld.ts';
import type { DatasetDetail } from '../../../../../workers/api/shapes/datasets.ts';
import { datasetOf } from '../../../../../data/catalogue/index.ts';
import { datasetDetails } from '../../../../../workers/api/assemble/dataset.ts';

const edition = { number: 3, title: 'x', released: '2025', published_at: '2026-11-24T09:00:00Z' };
const dataset: DatasetDetail = datasetDetails(
  datasetOf('enrolment'),
  edition,
  {
    history: { dataset: 'enrolment', first: 2, latest: 3, released: '2025' },
    partitions: ['2014/15', '2023/24'],
    stored: {
      edition: 3,
      files: [{ format: 'csv', key: 'k', edition: 3, bytes: 12, rows: 1, sha256: 'ab' }],
    },
  },
  [],
);
const SITE = 'https://atlas.test';
const PUBLISHED = new Map([
  [2, '2026-11-20T09:00:00Z'],
  [3, edition.published_at],
]);

/** The network is not asked: schema.org's context maps every term into its own namespace. */
const documentLoader = async (url: string) => {
  if (url !== 'https://schema.org/') throw new Error(`${url} is not to be loaded`);
  const document = { '@context': { '@vocab': 'http://schema.org/' } };
  return { contextUrl: undefined, documentUrl: url, document };
};

const expand = async (node: object) =>
  JSON.stringify(await jsonld.expand(structuredClone(node), { documentLoader }));

it('a dataset expands to schema.org, with its files', async () => {
  const expanded = await expand(datasetJsonLd(SITE, dataset, edition.published_at));
  expect(expanded).toContain('"@type":["http://schema.org/Dataset"]');
  expect(expanded).toContain(`${SITE}/data/enrolment/3/enrolment.csv`);
  expect(expanded).toContain('2014-08-01/2024-07-31');
  expect(expanded).toContain(
    '"http://schema.org/dateModified":[{"@value":"2026-11-24T09:00:00Z"}]',
  );
});

it('the catalogue expands to schema.org and to DCAT', async () => {
  expect(await expand(catalogJsonLd(SITE, [dataset]))).toContain('"http://schema.org/DataCatalog"');
  const dcat = await expand(catalogDcat(SITE, [dataset], PUBLISHED));
  expect(dcat).toContain('http://www.w3.org/ns/dcat#Catalog');
  expect(dcat).toContain('http://www.w3.org/ns/dcat#downloadURL');
});

it('DCAT has dates, years, rights and checksums where they are known', async () => {
  const dcat = await expand(catalogDcat(SITE, [dataset], PUBLISHED));
  const DCT = 'http://purl.org/dc/terms/';
  const XSD = 'http://www.w3.org/2001/XMLSchema#';
  expect(dcat).toContain(
    `"${DCT}issued":[{"@type":"${XSD}dateTime","@value":"2026-11-20T09:00:00Z"}]`,
  );
  expect(dcat).toContain(
    `"${DCT}modified":[{"@type":"${XSD}dateTime","@value":"${edition.published_at}"}]`,
  );
  expect(dcat).toContain(`{"@type":"${XSD}date","@value":"2024-07-31"}`);
  expect(dcat).toContain('"@id":"http://spdx.org/rdf/terms#checksumAlgorithm_sha256"');
  expect(dcat).toContain(`{"@type":"${XSD}hexBinary","@value":"ab"}`);
  const bare = { ...dataset, years: [], first_edition: null, latest_edition: null, downloads: [] };
  const without = await expand(catalogDcat(SITE, [bare], PUBLISHED));
  for (const term of ['issued', 'modified', 'temporal', 'checksum'])
    expect(without).not.toContain(term);
});

it('a licence without an address is told in words', async () => {
  const { licence } = datasetOf('institutions');
  const unstated = { ...dataset, licence: { ...licence } };
  expect(datasetJsonLd(SITE, unstated).license).toEqual({
    '@type': 'CreativeWork',
    name: licence.name,
  });
  const dcat = await expand(catalogDcat(SITE, [unstated], PUBLISHED));
  expect(dcat).toContain('http://purl.org/dc/terms/rights');
  expect(dcat).not.toContain('http://purl.org/dc/terms/license');
});

it('nothing in it ends the script element', () =>
  expect(inScript({ name: '</script><b>' })).not.toContain('</script><b>'));
