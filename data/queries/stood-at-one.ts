/** Versions of rows that stood at one of two editions and not at the other: all that differs between them. */
import { and, asc, eq, gt, lte, ne } from 'drizzle-orm';
import { ORIGINS, UK_TOTAL, type DatasetId } from '../codes.ts';
import { backer, editionPartition, enrolment, evidence, institution } from '../schema.ts';
import { isAmong } from './among.ts';
import { backerColumns } from './backer-rows.ts';
import { campusesStood } from './campus-rows.ts';
import type { Database } from './database.ts';
import { enrolmentRanges } from './enrolment-ranges.ts';
import { evidenceColumns } from './evidence-rows.ts';
import { feeIncomeStood } from './fee-income-stood.ts';
import { institutionColumns } from './institution-rows.ts';
import { originStood } from './origin-stood.ts';
import { originByNationStood } from './origin-by-nation-rows.ts';
import { follows } from './page.ts';
import { transnationalStood } from './transnational-rows.ts';
import {
  atOneOnly,
  hasValues,
  isNewOf,
  versions,
  type ChangedRowsAsked,
  type Stood,
  type StoodQuery,
} from './stood.ts';
import { visasStood } from './visas-stood.ts';

const institutionsStood: StoodQuery = async (db, asked) =>
  versions(
    await db
      .select({ ...institutionColumns, isNew: isNewOf(institution, asked) })
      .from(institution)
      .where(
        and(
          follows([institution.ukprn], asked.after),
          asked.ukprns ? isAmong(institution.ukprn, asked.ukprns) : undefined,
          hasValues(institutionColumns, asked),
          atOneOnly(institution, asked),
        ),
      )
      .orderBy(asc(institution.ukprn), asc(institution.since))
      .limit(asked.limit),
  );

const backersStood: StoodQuery = async (db, asked) =>
  versions(
    await db
      .select({ ...backerColumns, isNew: isNewOf(backer, asked) })
      .from(backer)
      .where(
        and(
          follows([backer.organisation], asked.after),
          asked.ukprns ? isAmong(backer.ukprn, asked.ukprns) : undefined,
          hasValues(backerColumns, asked),
          atOneOnly(backer, asked),
        ),
      )
      .orderBy(asc(backer.organisation), asc(backer.since))
      .limit(asked.limit),
  );

/** Evidence is about organisations: it has no rows of providers. */
const evidenceStood: StoodQuery = async (db, asked) => {
  if (asked.ukprns) return [];
  return versions(
    await db
      .select({ ...evidenceColumns, isNew: isNewOf(evidence, asked) })
      .from(evidence)
      .where(
        and(
          follows([evidence.organisation, evidence.url], asked.after),
          hasValues(evidenceColumns, asked),
          atOneOnly(evidence, asked),
        ),
      )
      .orderBy(asc(evidence.organisation), asc(evidence.url), asc(evidence.since))
      .limit(asked.limit),
  );
};

/** Partitions of a dataset that some edition after `from` and up to `to` published: nothing else can differ. */
async function partitionsTouched(
  db: Database,
  dataset: DatasetId,
  { from, to }: ChangedRowsAsked,
): Promise<string[]> {
  const rows = await db
    .selectDistinct({ partition: editionPartition.partition })
    .from(editionPartition)
    .where(
      and(
        eq(editionPartition.dataset, dataset),
        gt(editionPartition.edition, from),
        lte(editionPartition.edition, to),
      ),
    )
    .orderBy(asc(editionPartition.partition));
  return rows.map(({ partition }) => partition);
}

const enrolmentStood: StoodQuery = async (db, asked, years) => {
  const stood: Stood[] = [];
  const { academic_year, origin = ORIGINS } = asked.filters ?? {};
  const wanted = years.filter((year) => academic_year?.includes(year) ?? true);
  for (const range of enrolmentRanges(wanted, [...origin].sort(), asked.after)) {
    if (stood.length >= asked.limit) break;
    const rows = await db
      .select({
        ukprn: enrolment.ukprn,
        academic_year: enrolment.academicYear,
        origin: enrolment.origin,
        students: enrolment.students,
        isNew: isNewOf(enrolment, asked),
      })
      .from(enrolment)
      .where(
        and(
          isAmong(enrolment.academicYear, range.years),
          isAmong(enrolment.origin, range.origins),
          gt(enrolment.ukprn, range.above),
          asked.ukprns ? isAmong(enrolment.ukprn, asked.ukprns) : ne(enrolment.ukprn, UK_TOTAL),
          atOneOnly(enrolment, asked),
        ),
      )
      .orderBy(
        asc(enrolment.academicYear),
        asc(enrolment.origin),
        asc(enrolment.ukprn),
        asc(enrolment.since),
      )
      .limit(asked.limit - stood.length);
    stood.push(...versions(rows));
  }
  return stood;
};

const QUERIES: Readonly<Record<DatasetId, StoodQuery>> = {
  institutions: institutionsStood,
  campuses: campusesStood,
  enrolment: enrolmentStood,
  origin: originStood,
  'origin-by-nation': originByNationStood,
  'fee-income': feeIncomeStood,
  transnational: transnationalStood,
  visas: visasStood,
  backers: backersStood,
  evidence: evidenceStood,
};

export async function stoodAtOne(
  db: Database,
  dataset: DatasetId,
  asked: ChangedRowsAsked,
): Promise<Stood[]> {
  const partitions = await partitionsTouched(db, dataset, asked);
  return partitions.length > 0 ? QUERIES[dataset](db, asked, partitions) : [];
}
