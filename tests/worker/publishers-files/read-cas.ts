/** A reader of the Home Office's CSVs for tests: it shares nothing with the collectors. */

/** Applications by `2024 Q4|Visa|label of group or kind|nationality or all`, lines under the same labels added up. */
export type CasCells = Map<string, number>;

/** Cells of a line; only cells between quotes hold commas. */
const cellsOf = (line: string) =>
  [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    (quoted ?? plain ?? '').trim(),
  );

/** Reads a table; `byNationality` says which of the two it is. */
export function readCas(text: string, byNationality: boolean): CasCells {
  const cells: CasCells = new Map();
  for (const line of text.trim().split(/\r?\n/).slice(1)) {
    const [, quarter, application, group, fifth = '', sixth = '', last] = cellsOf(line);
    const key = byNationality
      ? [quarter, application, group, sixth].join('|')
      : [quarter, application, fifth.replace('School', 'school'), 'all'].join('|');
    const count = Number((byNationality ? last : sixth)?.replaceAll(',', ''));
    cells.set(key, (cells.get(key) ?? 0) + count);
  }
  return cells;
}
