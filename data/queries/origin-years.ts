/** What an edition holds of origin: academic years, and the world regions collected of each. */
import type { WorldRegion } from '../codes.ts';
import type { Database } from './database.ts';
import { ASKED_ANEW, type Known } from './known.ts';

/** The world regions that an edition holds of each academic year; years and regions ascending. */
export async function originRegionsAt(
  db: Database,
  edition: number,
  { partitions } = ASKED_ANEW,
): Promise<Map<string, WorldRegion[]>> {
  const regions = new Map<string, WorldRegion[]>();
  for (const partition of await partitions(db, 'origin', edition)) {
    const [year = '', region = ''] = partition.split(' ');
    const known = regions.get(year) ?? [];
    known.push(region as WorldRegion);
    regions.set(year, known);
  }
  return regions;
}

/** The academic years of which an edition holds any region, ascending. */
export async function originYearsAt(
  db: Database,
  edition: number,
  known?: Known,
): Promise<string[]> {
  return [...(await originRegionsAt(db, edition, known)).keys()];
}
