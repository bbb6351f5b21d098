/** The fact tables, as publishing sees them. */
import type { DatasetId } from '../codes.ts';
import {
  backer,
  backerStaged,
  campus,
  campusStaged,
  enrolment,
  enrolmentStaged,
  evidence,
  evidenceStaged,
  feeIncome,
  feeIncomeStaged,
  institution,
  institutionStaged,
  institutionAlias,
  institutionAliasStaged,
  institutionGroup,
  institutionGroupStaged,
  originByNation,
  originByNationStaged,
  transnational,
  transnationalStaged,
  origin,
  originStaged,
  visa,
  visaStaged,
} from '../schema.ts';
import { factTable, type FactTable, type RowOf } from './fact-table.ts';

export type InstitutionRow = RowOf<typeof institutionStaged>;
export type InstitutionAliasRow = RowOf<typeof institutionAliasStaged>;
export type InstitutionGroupRow = RowOf<typeof institutionGroupStaged>;
export type CampusRow = RowOf<typeof campusStaged>;
export type EnrolmentRow = RowOf<typeof enrolmentStaged>;
export type OriginRow = RowOf<typeof originStaged>;
export type FeeIncomeRow = RowOf<typeof feeIncomeStaged>;
export type VisaRow = RowOf<typeof visaStaged>;
export type OriginByNationRow = RowOf<typeof originByNationStaged>;
export type TransnationalRow = RowOf<typeof transnationalStaged>;
export type BackerRow = RowOf<typeof backerStaged>;
export type EvidenceRow = RowOf<typeof evidenceStaged>;

const YEAR = ['academic_year'];
const YEAR_AND_REGION = ['academic_year', 'region'];

export const INSTITUTION = factTable('institutions', institution, institutionStaged);
export const INSTITUTION_ALIAS = factTable(
  'institutions',
  institutionAlias,
  institutionAliasStaged,
);
export const INSTITUTION_GROUP = factTable(
  'institutions',
  institutionGroup,
  institutionGroupStaged,
);
export const CAMPUS = factTable('campuses', campus, campusStaged);
export const ENROLMENT = factTable('enrolment', enrolment, enrolmentStaged, YEAR);
export const ORIGIN = factTable('origin', origin, originStaged, YEAR_AND_REGION, true);
export const FEE_INCOME = factTable('fee-income', feeIncome, feeIncomeStaged, YEAR);
export const VISA = factTable('visas', visa, visaStaged);
export const ORIGIN_BY_NATION = factTable(
  'origin-by-nation',
  originByNation,
  originByNationStaged,
  YEAR,
);
export const TRANSNATIONAL = factTable('transnational', transnational, transnationalStaged, YEAR);
export const BACKER = factTable('backers', backer, backerStaged);
export const EVIDENCE = factTable('evidence', evidence, evidenceStaged);

export const FACT_TABLES: readonly FactTable[] = [
  INSTITUTION,
  INSTITUTION_ALIAS,
  INSTITUTION_GROUP,
  CAMPUS,
  ENROLMENT,
  ORIGIN,
  ORIGIN_BY_NATION,
  FEE_INCOME,
  TRANSNATIONAL,
  VISA,
  BACKER,
  EVIDENCE,
];

/** The tables that hold a dataset: institutions with their aliases, and their groups, where a file gave them. */
export function tablesOf(dataset: DatasetId): readonly FactTable[] {
  return FACT_TABLES.filter((table) => table.dataset === dataset);
}
