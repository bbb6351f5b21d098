/**
 * A run that must stop because of what a file says, or what publishing it would do. Trying again
 * changes nothing, so it is never retried; the message goes into the ledger as it is, names what is
 * wrong and where, and says what to do.
 */
export class Refused extends Error {
  override name = 'Refused';
}

/** Where in a file something stands, for messages: `table-1.csv, line 18`. */
export function at(file: string, line: number): string {
  return `${file}, line ${line}`;
}
