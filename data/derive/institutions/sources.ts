/** The publishers' files on providers, read once and keyed by UKPRN. Licences: data/LICENCES.md. */
import { join } from 'node:path';
import { readRows, type Row } from '../csv.ts';

/** Everything that the files say about providers. */
export interface ProviderSources {
  /** learning-provider.data.ac.uk: address and position of the head office, about 2014. */
  register: ReadonlyMap<string, Row>;
  /** Positions that a dashboard's author geocoded, for some English providers. */
  geocoded: ReadonlyMap<string, Row>;
  /** Websites as they answered in 2023. */
  websites: ReadonlyMap<string, Row>;
  /** Discover Uni (once Unistats), copy of 2025: names, registered address, website. */
  discoverUni: ReadonlyMap<string, Row>;
  /** Discover Uni: teaching locations, newest file first. */
  locations: ReadonlyMap<string, Locations[]>;
  /** HESA's list of providers: current names and nation. */
  hesaList: ReadonlyMap<string, Row>;
  /** Region of some providers, for checking. */
  regions: ReadonlyMap<string, Row>;
}

/** A provider's teaching locations in the file of one year. */
export interface Locations {
  year: '2024' | '2018';
  rows: Row[];
}

/** HTML entities that the Unistats files hold. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
};

/** Text with its HTML entities read. */
export function decodeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}

function decoded(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, text]) => [name, decodeEntities(text)]),
  );
}

/** First row of each provider; rows without a UKPRN are left out. */
function byUkprn(rows: Row[], key = 'UKPRN'): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const ukprn = row[key] ?? '';
    if (ukprn && !found.has(ukprn)) found.set(ukprn, row);
  }
  return found;
}

/** Each provider's locations, file by file. */
export function locationsByProvider(
  files: readonly { year: Locations['year']; rows: Row[] }[],
): Map<string, Locations[]> {
  const found = new Map<string, Locations[]>();
  for (const { year, rows } of files) {
    for (const [ukprn, own] of Map.groupBy(rows.map(decoded), (row) => row.UKPRN ?? ''))
      found.set(ukprn, [...(found.get(ukprn) ?? []), { year, rows: own }]);
  }
  return found;
}

/** Reads the files under `providers/` and `derived/` of the folder. */
export function readProviderSources(folder: string): ProviderSources {
  const read = (...path: string[]) => readRows(join(folder, ...path));
  const hesaList = read('providers', 'hesa-provider-all-instid-ukprn.csv');
  return {
    register: byUkprn(read('providers', 'learning-providers-plus.csv')),
    geocoded: byUkprn(read('providers', '4jjnaomi-hei-data-latlon.csv')),
    websites: byUkprn(read('providers', 'learning-provider-websites-2023.csv')),
    discoverUni: byUkprn(
      read('providers', 'unistats-institution-2025.csv').map(decoded),
      'PUBUKPRN',
    ),
    locations: locationsByProvider([
      { year: '2024', rows: read('providers', 'unistats-location-2024.csv') },
      { year: '2018', rows: read('providers', 'unistats-location-2018.csv') },
    ]),
    // A rescinded entry is one that HESA no longer uses: it counts only where there is no other.
    hesaList: byUkprn([
      ...hesaList.filter((row) => row.Rescinded === '0'),
      ...hesaList.filter((row) => row.Rescinded !== '0'),
    ]),
    regions: byUkprn(read('derived', 'provider-region.csv'), 'ukprn'),
  };
}
