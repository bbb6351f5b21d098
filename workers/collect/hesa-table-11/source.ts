/** HESA DT051 Table 11: students by permanent address and UK nation of study. */
import { eachTable } from '../read/each.ts';
import type { Source } from '../source.ts';
import { parseCsv } from './csv.ts';
import { parseWorkbook } from './workbook.ts';

const read = eachTable('HESA Table 11', (member, intake) =>
  (member.workbook ? parseWorkbook : parseCsv)(member, intake),
);

export const hesaTable11: Source = {
  id: 'hesa-table-11',
  title: 'HESA Table 11: students by permanent address and UK nation',
  publisher: 'HESA',
  advice: 'Download the file in a browser and use npm run import -- origin-by-nation <file>.',
  datasets: ['origin-by-nation'],
  schedule: '17 4 * * *',
  rounds: ({ HESA_BASE }) => [
    { addresses: [`${HESA_BASE}/data-and-analysis/students/table-11.zip`], read, given: {} },
  ],
  read,
};
