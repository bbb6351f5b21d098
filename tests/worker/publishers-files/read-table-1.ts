/**
 * A reader of HESA Table 1 by domicile of the tests' own: it shares nothing with the collectors, so
 * that no mistake is made twice. It takes only the form that the files at hand have.
 */

/** The table's columns in their order, by our codes. */
const COLUMNS = [
  'england',
  'scotland',
  'wales',
  'northern-ireland',
  'other-uk',
  'uk',
  'eu',
  'non-eu',
  'non-uk',
  'not-known',
  'total',
];

/** Counts by `academic year|UKPRN|origin`; the total row has `UK` for a UKPRN. */
export type Cells = Map<string, number>;

/** What stands between quotes in a line of which every cell is quoted. */
const quoted = (line: string): string[] => line.slice(1, -1).split('","');

/** Every cell of a file. */
export function readTable1(text: string): Cells {
  const year = /^,Academic year,(\d{4}\/\d{2})/m.exec(text)?.[1];
  const [, table = ''] = text.replaceAll('\r', '').split('"Total"\n');
  const lines = table.trim().split('\n');
  const cells: Cells = new Map();
  for (const line of lines) {
    const [ukprn, , ...counts] = quoted(line);
    if (counts.length !== COLUMNS.length) throw new Error(`Not as expected: ${line}`);
    COLUMNS.forEach((origin, index) => {
      const key = `${year}|${ukprn || 'UK'}|${origin}`;
      cells.set(key, Number(counts[index]?.replaceAll(',', '')));
    });
  }
  return cells;
}
