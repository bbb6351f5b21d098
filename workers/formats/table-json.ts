/** A table as JSON: an array of rows, rows line by line, or points of GeoJSON. */
import type { Row } from '../../data/queries/page.ts';
import type { Table } from './table.ts';

/** Every column in its order, missing values as null. */
function objectOf(names: readonly string[], row: Row): Row {
  return Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
}

async function* lines(
  pages: AsyncIterable<readonly Row[]>,
  lineOf: (row: Row) => string,
  between: string,
): AsyncGenerator<string> {
  let isFirst = true;
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield (isFirst ? '' : between) + page.map(lineOf).join(between);
    isFirst = false;
  }
}

/** `[{…},↵{…}]`, a row a line. */
export async function* tableJson({ columns, pages }: Table): AsyncGenerator<string> {
  const names = columns.map(({ name }) => name);
  yield '[\n';
  yield* lines(pages, (row) => JSON.stringify(objectOf(names, row)), ',\n');
  yield '\n]\n';
}

/** A row a line, each a document of its own. */
export async function* tableJsonLines({ columns, pages }: Table): AsyncGenerator<string> {
  const names = columns.map(({ name }) => name);
  for await (const page of pages) {
    yield page.map((row) => `${JSON.stringify(objectOf(names, row))}\n`).join('');
  }
}

/** RFC 7946: a feature a row, its place the row's coordinates, or null where they are not known. */
export async function* tableGeoJson({ columns, pages }: Table): AsyncGenerator<string> {
  const names = columns.map(({ name }) => name);
  const featureOf = (row: Row) => {
    const { latitude, longitude, ...properties } = objectOf(names, row);
    const isKnown = typeof latitude === 'number' && typeof longitude === 'number';
    const geometry = isKnown ? { type: 'Point', coordinates: [longitude, latitude] } : null;
    return JSON.stringify({ type: 'Feature', geometry, properties });
  };
  yield '{"type":"FeatureCollection","features":[\n';
  yield* lines(pages, featureOf, ',\n');
  yield '\n]}\n';
}
