/** HESA's open data as sources are named on pages and in citations. */

/** Students by provider. */
export const STUDENT_TABLE = 'HESA Student record, DT051 Table 1';
/** Fee income by provider, which the Office for Students publishes with HESA. */
export const FEE_TABLE = 'HESA and Office for Students, finance record, DT031 Table 6';
