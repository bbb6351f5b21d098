/**
 * HESA DT051 Table 28, non-UK students by HE provider and country of permanent address ("domicile"
 * in older releases), in the wide form or the long one. Only the figures of all students are taken
 * in; the same tables of first years, of a level of study and the like are recognised and left out.
 */
import { narrowedTo, otherReference, otherTable } from '../read/hesa.ts';
import { openTable } from '../read/preamble.ts';
import type { Parser } from '../source.ts';
import { FILTERS } from './labels.ts';
import { longFormOf } from './long-form.ts';
import { readLong } from './long.ts';
import { readWide } from './wide.ts';

const REFERENCE = 'DT051 Table 28';

/** Takes in the table when it is the one of all students; otherwise says what it is. */
export const parseTable28: Parser = async (member, intake) => {
  const table = await openTable(member.bytes, member.name, 'UKPRN');
  const form = longFormOf(table);
  const other = form ? otherReference(table, REFERENCE) : otherTable(table, REFERENCE);
  if (other) return other;
  const narrowed = narrowedTo(table, FILTERS);
  if (narrowed) return `HESA Table 28 of some students only (${narrowed})`;
  if (form) return readLong(table, form, member, intake);
  await readWide(table, member, intake);
  return null;
};
