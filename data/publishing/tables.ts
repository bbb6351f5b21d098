/** The fact tables, as publishing sees them. */
import type { DatasetId } from '../codes.ts';
import {
  backer,
  backerStaged,
  enrolment,
  enrolmentStaged,
  evidence,
  evidenceStaged,
  institution,
  institutionAlias,
  institutionAliasStaged,
  institutionStaged,
} from '../schema.ts';
import { factTable, type FactTable, type RowOf } from './fact-table.ts';

export type EnrolmentRow = RowOf<typeof enrolmentStaged>;
export type InstitutionRow = RowOf<typeof institutionStaged>;
export type InstitutionAliasRow = RowOf<typeof institutionAliasStaged>;
export type BackerRow = RowOf<typeof backerStaged>;
export type EvidenceRow = RowOf<typeof evidenceStaged>;

export const ENROLMENT = factTable('enrolment', enrolment, enrolmentStaged, 'academic_year');
export const INSTITUTION = factTable('institutions', institution, institutionStaged, null);
export const INSTITUTION_ALIAS = factTable(
  'institutions',
  institutionAlias,
  institutionAliasStaged,
  null,
);
export const BACKER = factTable('backers', backer, backerStaged, null);
export const EVIDENCE = factTable('evidence', evidence, evidenceStaged, null);

export const FACT_TABLES: readonly FactTable[] = [
  INSTITUTION,
  INSTITUTION_ALIAS,
  ENROLMENT,
  BACKER,
  EVIDENCE,
];

/** The tables that hold a dataset: institutions and their aliases are published together. */
export function tablesOf(dataset: DatasetId): readonly FactTable[] {
  return FACT_TABLES.filter((table) => table.dataset === dataset);
}
