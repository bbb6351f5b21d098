/** Under what name rounds of checks stand in the ledger, and an operator asks for one. */
export const EVIDENCE_CHECKS = 'evidence-checks';

/** When rounds start by themselves: Mondays. One of the crons of wrangler.toml. */
export const CHECK_SCHEDULE = '41 5 * * 1';
