/** What the ledger, which is public, says of an error that nobody foresaw. */

/** Name of an error's class, which a Workflow step writes before its message. */
const CLASS = /^(?:[A-Z][A-Za-z]*(?:Error|Failed|Busy|Lost|Mismatch|Row)): /;

/** What a database writes into its errors: its own codes, table names, statements. */
const DATABASE = /D1_ERROR|SQLITE|SQL\b|constraint failed|no such (?:table|column)/i;

/**
 * The error in a sentence that may be shown to anybody: as it was thrown, unless it speaks of the
 * database's insides. Those stand in the Worker's log.
 */
export function sayFailure(error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error)).replace(CLASS, '');
  if (!DATABASE.test(message)) return message;
  return 'The database refused a step of the run; the log of the Worker says why.';
}
