/** Descriptions that programs read: a Frictionless data package and W3C CSVW metadata, of one CSV. */
import type { Column } from '../../data/catalogue/index.ts';
import { fileName } from '../../data/catalogue/files.ts';
import { DICTIONARY_COLUMNS, type FileSubject } from './about.ts';
import type { Passed } from './hash-chunks.ts';

const YEAR = '^\\d{4}/\\d{2}$';

/** Dates may be as coarse as a year, so that they are texts to programs. */
function frictionlessField({ name, title, type, description, nullable, codes, unit }: Column) {
  const isNumber = type === 'integer' || type === 'number';
  return {
    name,
    title,
    type: isNumber ? type : 'string',
    description: unit ? `${description}. Unit: ${unit}.` : description,
    constraints: {
      required: !nullable,
      ...(type === 'year' ? { pattern: YEAR } : {}),
      ...(codes ? { enum: codes.map(({ code }) => code) } : {}),
    },
  };
}

const DIALECT = { delimiter: ',', doubleQuote: true, lineTerminator: '\r\n', header: true };

/** What is the same for every CSV of a package. */
function tabularResource(name: string, title: string, path: string, { bytes, sha256 }: Passed) {
  return {
    profile: 'tabular-data-resource',
    ...{ name, path, title },
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: DIALECT,
  };
}

/** A licence without an address of its own is one that the publisher did not state. */
function licenceOf({ dataset: { licence } }: FileSubject) {
  const { name: title, url } = licence;
  return url
    ? { name: title.replaceAll(' ', '-'), title, path: url }
    : { name: 'notspecified', title };
}

/** `datapackage.json`, Data Package v1, of the data and their dictionary. */
export function dataPackage(
  subject: FileSubject,
  columns: readonly Column[],
  csv: Passed,
  dictionary: Passed,
) {
  const { dataset, edition, site } = subject;
  const sources = dataset.sources.map(({ title, url }) => ({ title, path: url }));
  return {
    profile: 'tabular-data-package',
    name: dataset.id,
    title: dataset.title,
    description: dataset.description,
    ...(site ? { homepage: `${site}/data/${dataset.id}` } : {}),
    version: String(edition.number),
    created: edition.published_at,
    licenses: [licenceOf(subject)],
    ...(sources.length > 0 ? { sources } : {}),
    contributors: [{ title: dataset.publisher.name, role: 'publisher' }],
    resources: [
      {
        ...tabularResource(dataset.id, dataset.title, fileName(dataset.id, 'csv'), csv),
        schema: {
          fields: columns.map(frictionlessField),
          missingValues: [''],
          primaryKey: dataset.key,
        },
      },
      {
        ...tabularResource('dictionary', 'Columns and codes', 'dictionary.csv', dictionary),
        schema: {
          fields: Object.entries(DICTIONARY_COLUMNS).map(([name, description]) => {
            return { name, type: 'string', description };
          }),
          missingValues: [''],
        },
      },
    ],
  };
}

function csvwColumn({ name, title, type, description, nullable }: Column) {
  const datatype =
    type === 'integer' || type === 'number'
      ? type
      : type === 'year'
        ? { base: 'string', format: YEAR }
        : 'string';
  return {
    name,
    titles: name,
    'dc:title': title,
    'dc:description': description,
    datatype,
    required: !nullable,
    ...(nullable ? { null: '' } : {}),
  };
}

/** `….csv-metadata.json`, Metadata Vocabulary for Tabular Data. */
export function csvwMetadata({ dataset, edition }: FileSubject, columns: readonly Column[]) {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: fileName(dataset.id, 'csv'),
    'dc:title': dataset.title,
    'dc:description': dataset.description,
    'dc:publisher': dataset.publisher.name,
    'dc:modified': edition.published_at,
    ...(dataset.licence.url ? { 'dc:license': { '@id': dataset.licence.url } } : {}),
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
    tableSchema: { columns: columns.map(csvwColumn), primaryKey: dataset.key },
  };
}
