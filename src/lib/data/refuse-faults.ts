/** A page shows what it can of an address that asks for something unknown, and says so; a file cannot, and is read by programs. */
import { error } from '@sveltejs/kit';

/** What a page says that it did instead. */
const INSTEAD = /(?:; it was left out\.| It is left out\.| [A-Z][^.“”]* (?:is|are) shown\.)$/;

/** Refuses an address of a file that the page of the same address finds fault with; `faults` are the page's sentences. */
export function refuseFaults(...faults: readonly (string | null)[]): void {
  const fault = faults.find((each) => each !== null);
  if (fault === undefined || fault === null) return;
  const what = fault.replace(INSTEAD, '').replace(/[^.]$/, '$&.');
  error(400, `${what} A file is not guessed: correct the address.`);
}
