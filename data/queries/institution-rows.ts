/** Rows of the dataset `institutions`. */
import { and, asc, sql, type SQL } from 'drizzle-orm';
import type { Status } from '../codes.ts';
import { backer, editionPartition, institution, institutionGroup } from '../schema.ts';
import { isAmong } from './among.ts';
import type { Database } from './database.ts';
import { follows, pageOf, type RowsAsked } from './page.ts';
import { visibleAt } from './visible.ts';

/** Columns of the dataset that are kept in the table. */
export const institutionColumns = {
  ukprn: institution.ukprn,
  name: institution.name,
  slug: institution.slug,
  nation: institution.nation,
  region: institution.region,
  local_authority: institution.localAuthority,
  town: institution.town,
  latitude: institution.latitude,
  longitude: institution.longitude,
  website: institution.website,
  domain: institution.domain,
  successor: institution.successor,
};

/**
 * A provider's part in the campaign at an edition, from what its own organisation's evidence
 * shows; null in an edition from before any evidence was published. The outer table is named in plain text, because Drizzle drops a column's table in the
 * select list of a single table, where it would be taken for the inner one.
 */
function participationAt(edition: number): SQL<Status | null> {
  return sql<Status | null>`case when exists (
    select 1 from ${editionPartition}
    where ${editionPartition.dataset} = 'backers' and ${editionPartition.edition} <= ${edition}
  ) then coalesce((
    select ${backer.status} from ${backer}
    where ${backer.ukprn} = "institution"."ukprn" and ${visibleAt(backer, edition)}
    order by case ${backer.status} when 'founder' then 0 when 'backer' then 1 else 2 end limit 1
  ), 'none-found') end`;
}

/** Codes of the mission groups that a provider belongs to at an edition, in order, a semicolon between them; null for none. */
function missionGroupsAt(edition: number): SQL<string | null> {
  return sql<string | null>`(
    select group_concat(${institutionGroup.missionGroup}, ';' order by ${institutionGroup.missionGroup})
    from ${institutionGroup}
    where ${institutionGroup.ukprn} = "institution"."ukprn" and ${visibleAt(institutionGroup, edition)}
  )`;
}

export async function institutionRows(db: Database, { edition, filters, after, limit }: RowsAsked) {
  const participation = participationAt(edition);
  const rows = await db
    .select({
      ...institutionColumns,
      mission_groups: missionGroupsAt(edition),
      status: participation,
    })
    .from(institution)
    .where(
      and(
        follows([institution.ukprn], after),
        visibleAt(institution, edition),
        filters.ukprn && isAmong(institution.ukprn, filters.ukprn),
        filters.nation && isAmong(institution.nation, filters.nation),
        filters.region && isAmong(institution.region, filters.region),
        filters.local_authority && isAmong(institution.localAuthority, filters.local_authority),
        filters.status &&
          sql`${participation} in (select value from json_each(${JSON.stringify(filters.status)}))`,
      ),
    )
    .orderBy(asc(institution.ukprn))
    .limit(limit + 1);
  return pageOf(rows, ['ukprn'], limit);
}
