/**
 * Readers of HESA finance Table 6, chart 5 and the tidied Table 11 of the tests' own: they share
 * nothing with the collectors, so that no mistake is made twice. They take only the form that the
 * files at hand have.
 */

/** Figures by their key, its parts joined by `|`. */
export type Figures = Map<string, number>;

const ITEMS = [
  'home',
  'rest-of-uk',
  'uk',
  'eu',
  'uk-and-eu',
  'non-eu',
  'he-course-fees',
  'research-training-grants',
  'non-credit-bearing',
  'further-education',
  'total',
  'contracted-out',
];

/** Amounts by `academic year|item|UKPRN|year end`. */
export function readTable6(text: string): Figures {
  const year = /^,Academic year,(\d{4}\/\d{2})/m.exec(text)?.[1];
  const [, table = ''] = text.replaceAll('\r', '').split(/^"UKPRN".*\n/m);
  const figures: Figures = new Map();
  for (const line of table.trim().split('\n')) {
    const [ukprn, , end, ...cells] = line.slice(1, -1).split('","');
    cells.forEach((cell, index) => {
      if (cell === '') return;
      const size = Number(cell.replaceAll(/[(),]/g, ''));
      const amount = cell.startsWith('(') ? -size : size;
      figures.set(`${year}|${ITEMS[index]}|${ukprn || 'UK'}|${end}`, amount);
    });
  }
  return figures;
}

/** Cells of a line of which some are quoted. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );

/** Students by `academic year|label`. */
export function readChart5(text: string): Figures {
  const [, table = ''] = text.replaceAll('\r', '').split('Academic Year,Country of study,Number\n');
  return new Map(
    table
      .trim()
      .split('\n')
      .map((line) => {
        const [year, label, students] = cellsOf(line);
        return [`${year}|${label}`, Number(students)];
      }),
  );
}

/** Students by `academic year|label|column`. */
export function readTidyTable11(text: string): Figures {
  const [, ...lines] = text.trim().replaceAll('\r', '').split('\n');
  return new Map(
    lines.map((line) => {
      const [year, label, column, students] = cellsOf(line);
      return [`${year}|${label}|${column}`, Number(students)];
    }),
  );
}
