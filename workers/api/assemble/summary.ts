/** What is said of an institution wherever it is listed. */
import { MISSION_GROUPS, type Nation, type Status } from '../../../data/codes.ts';
import { localAuthorityOf, regionOf } from '../../../data/geography/areas.ts';
import type { Area } from '../shapes/common.ts';
import type { InstitutionSummary } from '../shapes/institution.ts';

/** An institution as the database keeps it, under the names of the dataset's columns. */
export interface InstitutionRow {
  ukprn: string;
  slug: string;
  name: string;
  town: string | null;
  nation: Nation | null;
  region: string | null;
  local_authority: string | null;
  latitude: number | null;
  longitude: number | null;
  website: string | null;
  domain: string | null;
  /** Codes with a semicolon between them; null for none. */
  mission_groups: string | null;
  status: Status | null;
}

/** The area of a code; one that is in no list of ours goes by its code. */
export function areaOf(code: string | null, find: (code: string) => Area | undefined): Area | null {
  if (code === null) return null;
  return { code, name: find(code)?.name ?? code };
}

export function summaryOf(row: InstitutionRow): InstitutionSummary {
  const { ukprn, slug, name, town, nation, latitude, longitude, website, domain, status } = row;
  const groups = row.mission_groups?.split(';') ?? [];
  return {
    ukprn,
    slug,
    name,
    town,
    nation,
    region: areaOf(row.region, regionOf),
    local_authority: areaOf(row.local_authority, localAuthorityOf),
    latitude,
    longitude,
    website,
    domain,
    mission_groups: MISSION_GROUPS.filter((group) => groups.includes(group)),
    status,
  };
}
