/** What other tables than that of providers say of a country: where in the UK its people study, and who studies in it. */
import { and, eq } from 'drizzle-orm';
import { originByNation, transnational } from '../schema.ts';
import type { Database } from './database.ts';
import { partitionsAt } from './editions.ts';
import { visibleAt } from './visible.ts';

/** Students from a country by academic year and UK nation, published totals under `UK`, and the years that the edition holds. */
export async function nationFacts(db: Database, edition: number, code: string) {
  const [years, counts] = await Promise.all([
    partitionsAt(db, 'origin-by-nation', edition),
    db
      .select({
        academicYear: originByNation.academicYear,
        nation: originByNation.nation,
        students: originByNation.students,
      })
      .from(originByNation)
      .where(and(eq(originByNation.domicile, code), visibleAt(originByNation, edition))),
  ]);
  return { years, counts };
}

/** Students in a country for a UK qualification by academic year, and the years that the edition holds. */
export async function transnationalFacts(db: Database, edition: number, code: string) {
  const [years, counts] = await Promise.all([
    partitionsAt(db, 'transnational', edition),
    db
      .select({ academicYear: transnational.academicYear, students: transnational.students })
      .from(transnational)
      .where(and(eq(transnational.country, code), visibleAt(transnational, edition))),
  ]);
  return { years, counts };
}

export type NationFacts = Awaited<ReturnType<typeof nationFacts>>;
export type TransnationalFacts = Awaited<ReturnType<typeof transnationalFacts>>;
