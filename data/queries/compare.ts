/** Figures of a measure, with the wholes that they are part of, for providers that are compared. */
import { and, asc, eq, gt } from 'drizzle-orm';
import { parseMeasure, type Measure } from '../comparing/index.ts';
import { countryByCode } from '../countries/index.ts';
import { UK_TOTAL, WORLD_REGIONS, type WorldRegion } from '../codes.ts';
import { backer, enrolment, feeIncome, institution, institutionGroup, origin } from '../schema.ts';
import { isAmong } from './among.ts';
import type { Database } from './database.ts';
import { partitionsAt } from './editions.ts';
import { originRegionsAt } from './origin-years.ts';
import { visibleAt } from './visible.ts';

/** One published figure of a provider and year; `part` names what it is a part of. */
export interface ComparedFact {
  ukprn: string;
  academicYear: string;
  /** The part that is measured, or the whole of it. */
  item: string;
  amount: number;
  /** Last day of the financial year where the figure is money, else empty. */
  yearEnd: string;
}

interface Asked {
  measure: Measure;
  years: readonly string[];
  /** UKPRNs, among them that of a published total; null for every provider in the returns. */
  ukprns: readonly string[] | null;
}

/** The world regions in whose files the students of a country can stand. */
function regionsOf(country: string): readonly WorldRegion[] {
  const region = countryByCode(country)?.region;
  return region && region !== 'united-kingdom' ? [region] : WORLD_REGIONS;
}

/** The academic years in which an edition has figures of a measure, ascending. */
export async function comparedYears(
  db: Database,
  edition: number,
  measure: Measure,
): Promise<string[]> {
  if (measure.source !== 'origin') return partitionsAt(db, measure.source, edition);
  const held = await originRegionsAt(db, edition);
  const regions = regionsOf(measure.country);
  return [...held].flatMap(([year, its]) =>
    its.some((each) => regions.includes(each)) ? [year] : [],
  );
}

function enrolled(
  db: Database,
  edition: number,
  { years, ukprns }: Asked,
  items: readonly string[],
) {
  return db
    .select({
      ukprn: enrolment.ukprn,
      academicYear: enrolment.academicYear,
      item: enrolment.origin,
      amount: enrolment.students,
    })
    .from(enrolment)
    .where(
      and(
        ukprns ? isAmong(enrolment.ukprn, ukprns) : undefined,
        isAmong(enrolment.academicYear, years),
        isAmong(enrolment.origin, items),
        visibleAt(enrolment, edition),
      ),
    );
}

async function ofCountry(db: Database, edition: number, asked: Asked, country: string) {
  const [parts, wholes] = await db.batch([
    db
      .select({
        ukprn: origin.ukprn,
        academicYear: origin.academicYear,
        item: origin.country,
        amount: origin.students,
      })
      .from(origin)
      .where(
        and(
          asked.ukprns ? isAmong(origin.ukprn, asked.ukprns) : undefined,
          isAmong(origin.academicYear, asked.years),
          isAmong(origin.region, regionsOf(country)),
          eq(origin.country, country),
          visibleAt(origin, edition),
        ),
      ),
    enrolled(db, edition, asked, ['total']),
  ]);
  return [...parts, ...wholes];
}

/** Figures of the measure and of its whole, of the providers asked for. */
export async function comparedFacts(
  db: Database,
  edition: number,
  asked: Asked,
): Promise<ComparedFact[]> {
  const { measure, ukprns, years } = asked;
  if (measure.source === 'fee-income') {
    return db
      .select({
        ukprn: feeIncome.ukprn,
        academicYear: feeIncome.academicYear,
        item: feeIncome.item,
        amount: feeIncome.amount,
        yearEnd: feeIncome.yearEnd,
      })
      .from(feeIncome)
      .where(
        and(
          ukprns ? isAmong(feeIncome.ukprn, ukprns) : undefined,
          isAmong(feeIncome.academicYear, years),
          isAmong(feeIncome.item, ['eu', 'non-eu', 'total']),
          visibleAt(feeIncome, edition),
        ),
      );
  }
  const facts =
    measure.source === 'origin'
      ? await ofCountry(db, edition, asked, measure.country)
      : await enrolled(db, edition, asked, [measure.code, 'total']);
  return facts.map((fact) => ({ ...fact, yearEnd: '' }));
}

/** Every institution with its mission groups, those with evidence, and everybody's size in `year`. One round trip. */
export async function comparedInstitutions(db: Database, edition: number, year: string) {
  const [institutions, groups, backers, sizes] = await db.batch([
    db
      .select()
      .from(institution)
      .where(and(gt(institution.ukprn, ''), visibleAt(institution, edition)))
      .orderBy(asc(institution.ukprn)),
    db
      .select({ ukprn: institutionGroup.ukprn, missionGroup: institutionGroup.missionGroup })
      .from(institutionGroup)
      .where(and(gt(institutionGroup.ukprn, ''), visibleAt(institutionGroup, edition))),
    db
      .select({ ukprn: backer.ukprn, status: backer.status })
      .from(backer)
      .where(and(gt(backer.organisation, ''), visibleAt(backer, edition))),
    db
      .select({ ukprn: enrolment.ukprn, students: enrolment.students })
      .from(enrolment)
      .where(
        and(
          eq(enrolment.academicYear, year),
          eq(enrolment.origin, 'total'),
          visibleAt(enrolment, edition),
        ),
      ),
  ]);
  return { institutions, groups, backers, sizes };
}

export type ComparedInstitutions = Awaited<ReturnType<typeof comparedInstitutions>>;

/** Measures that an edition has figures of beside those of enrolment: fees, and the countries collected by provider. */
export async function measuresAt(db: Database, edition: number): Promise<Measure[]> {
  const [held, fees] = await Promise.all([
    originRegionsAt(db, edition),
    partitionsAt(db, 'fee-income', edition),
  ]);
  const newest = [...held.keys()].at(-1);
  const rows = newest
    ? await db
        .selectDistinct({ country: origin.country })
        .from(origin)
        .where(
          and(
            eq(origin.ukprn, UK_TOTAL),
            eq(origin.academicYear, newest),
            visibleAt(origin, edition),
          ),
        )
    : [];
  const countries = rows.map(({ country }) => parseMeasure(`country-${country}`));
  return [fees.length > 0 ? parseMeasure('fees') : null, ...countries].filter(
    (measure) => measure !== null,
  );
}
