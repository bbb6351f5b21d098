/**
 * Where a provider's main site is. In order: the head office in the data.ac.uk register, the
 * position geocoded by a dashboard's author, the main one of Discover Uni's locations.
 */
import type { PlaceDecision } from '../../institutions/place-decisions.ts';
import type { Row } from '../csv.ts';
import { mainSiteOf, type Owner, type Site } from './main-site.ts';
import type { Locations, ProviderSources } from './sources.ts';

/** A position in degrees, and which file it is from. */
export interface Place {
  latitude: number;
  longitude: number;
  source: 'learning-provider-register' | 'geocoded' | 'discover-uni-2024' | 'discover-uni-2018';
}

/** The position in two columns, or null where one is empty or stands for "somewhere" (whole degrees). */
function positionOf(row: Row | undefined, latitude: string, longitude: string) {
  const [north, east] = [row?.[latitude], row?.[longitude]];
  if (!north || !east) return null;
  const position = { latitude: Number(north), longitude: Number(east) };
  if (Number.isInteger(position.latitude) && Number.isInteger(position.longitude)) return null;
  return position;
}

/** A provider's locations that have a position, those where it teaches itself before those of partners. */
export function sitesOf(
  ukprn: string,
  rows: readonly Row[],
  decisions: readonly PlaceDecision[],
): Site[] {
  const own = rows.filter((row) => !row.LOCUKPRN || row.LOCUKPRN === ukprn);
  const isMirrored = (code: string) =>
    decisions.some((decision) => decision.kind === 'mirrored' && decision.location === code);
  const isMisplaced = (code: string) =>
    decisions.some((decision) => decision.kind === 'misplaced' && decision.location === code);
  return (own.length > 0 ? own : rows).flatMap((row) => {
    const position = positionOf(row, 'LATITUDE', 'LONGITUDE');
    const code = row.LOCID ?? '';
    if (!position || isMisplaced(code)) return [];
    const longitude = isMirrored(code) ? -Math.abs(position.longitude) : position.longitude;
    return [{ code, name: row.LOCNAME ?? '', latitude: position.latitude, longitude }];
  });
}

/** @throws when a decision names a location that is not there, or that has its minus sign after all */
function checkDecisions(
  sites: readonly Site[],
  rows: readonly Row[],
  all: readonly PlaceDecision[],
) {
  for (const decision of all) {
    if (decision.kind !== 'mirrored' && decision.kind !== 'main') continue;
    const row = rows.find(({ LOCID }) => LOCID === decision.location);
    const site = sites.find(({ code }) => code === decision.location);
    if (!site || (decision.kind === 'mirrored' && Number(row?.LONGITUDE) <= 0))
      throw new Error(`Nothing to decide at ${decision.ukprn} ${decision.location}`);
  }
}

function taughtAt(
  ukprn: string,
  files: readonly Locations[],
  owner: Owner,
  decisions: readonly PlaceDecision[],
): Place | null {
  for (const { year, rows } of files) {
    const sites = sitesOf(ukprn, rows, decisions);
    if (sites.length === 0) continue;
    checkDecisions(sites, rows, decisions);
    const decided = decisions.find(({ kind }) => kind === 'main');
    const site =
      decided?.kind === 'main'
        ? sites.find(({ code }) => code === decided.location)
        : mainSiteOf(sites, owner);
    if (!site) continue;
    const { latitude, longitude } = site;
    return { latitude, longitude, source: `discover-uni-${year}` };
  }
  return null;
}

/**
 * The provider's place, or null where no file has one.
 *
 * @param decisions those on this provider
 */
export function placeOf(
  ukprn: string,
  owner: Owner,
  sources: Pick<ProviderSources, 'register' | 'geocoded' | 'locations'>,
  decisions: readonly PlaceDecision[],
): Place | null {
  const hasMoved = decisions.some(({ kind }) => kind === 'moved');
  const office = positionOf(sources.register.get(ukprn), 'LATITUDE', 'LONGITUDE');
  if (office && !hasMoved) return { ...office, source: 'learning-provider-register' };

  const geocoded = positionOf(sources.geocoded.get(ukprn), 'lat', 'lon');
  if (geocoded) return { ...geocoded, source: 'geocoded' };
  return taughtAt(ukprn, sources.locations.get(ukprn) ?? [], owner, decisions);
}
