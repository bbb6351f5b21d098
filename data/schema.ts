/**
 * The database: what D1 holds and what it refuses to hold.
 *
 * Fact tables carry `since`, the edition in which a row appeared, and `until`, the edition that
 * replaced it (null while current). A row is visible at edition E when
 * `since <= E and (until is null or until > E)`; see data/queries/visible.ts. Each fact table has
 * a `…_staged` twin in which a run lays out the rows of a file before they are compared; rows of a
 * large table wait in `staged_chunk`, and only those that there is something to compare with are laid out.
 *
 * Fact tables are WITHOUT ROWID, so that their primary key is the covering index of the reads
 * that follow it; Drizzle cannot say so, and data/derive/strict-tables.ts writes it (and STRICT) into
 * the generated SQL. Tables outside editions observe: runs, archived files, exports.
 */
export * from './schema/editions.ts';
export * from './schema/enrolment.ts';
export * from './schema/origin.ts';
export * from './schema/origin-by-nation.ts';
export * from './schema/fee-income.ts';
export * from './schema/visas.ts';
export * from './schema/transnational.ts';
export * from './schema/institutions.ts';
export * from './schema/campuses.ts';
export * from './schema/participation.ts';
export * from './schema/ledger.ts';
export * from './schema/checks.ts';
export * from './schema/staging.ts';
