/** What an edition of Table 28 is called. */
export const TITLE =
  'Non-UK students by HE provider and country of permanent address (HESA DT051 Table 28)';
