/** Where providers teach: Discover Uni's locations of 2024, those of partners only where a provider has none of its own. */
import { CAMPUS_COLUMNS } from '../../figures/columns.ts';
import { PLACE_DECISIONS } from '../../institutions/place-decisions.ts';
import { slugOf } from '../../institutions/slug.ts';
import { csvText } from '../csv.ts';
import { degrees } from './degrees.ts';
import type { Site } from './main-site.ts';
import { sitesOf } from './places.ts';
import type { ProviderSources } from './sources.ts';

type CampusRow = Record<(typeof CAMPUS_COLUMNS)[number], string>;
type AreaAt = (place: { latitude: number; longitude: number }) => string | null;

function rowOf(ukprn: string, site: Site, areaAt: AreaAt): CampusRow {
  const { name, latitude, longitude } = site;
  return {
    ukprn,
    campus: slugOf(name),
    name: name.trim(),
    latitude: degrees(latitude),
    longitude: degrees(longitude),
    local_authority: areaAt(site) ?? '',
  };
}

/**
 * campuses.csv, by UKPRN and campus. A place outside the United Kingdom has no local authority.
 *
 * @throws when two places of a provider would share an id, or one has no name
 */
export function campusesCsv(
  ukprns: readonly string[],
  sources: Pick<ProviderSources, 'locations'>,
  areaAt: AreaAt,
): string {
  const rows = ukprns.flatMap((ukprn) => {
    const file = sources.locations.get(ukprn)?.find(({ year }) => year === '2024');
    const decisions = PLACE_DECISIONS.filter((decision) => decision.ukprn === ukprn);
    return sitesOf(ukprn, file?.rows ?? [], decisions).map((site) => rowOf(ukprn, site, areaAt));
  });
  const keyOf = ({ ukprn, campus }: CampusRow) => `${ukprn} ${campus}`;
  const keys = new Set<string>();
  for (const row of rows) {
    if (row.campus === '') throw new Error(`A place of ${row.ukprn} has no name`);
    if (keys.has(keyOf(row))) throw new Error(`Two places share ${keyOf(row)}`);
    keys.add(keyOf(row));
  }
  return csvText(
    CAMPUS_COLUMNS,
    rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  );
}
