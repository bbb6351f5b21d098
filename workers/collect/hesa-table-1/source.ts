/** HESA DT051 Table 1: students by provider, academic year and origin. */
import { eachCsv } from '../read/each.ts';
import type { Source } from '../source.ts';
import { parseTable1 } from './parse.ts';

const read = eachCsv('HESA Table 1 by permanent address', parseTable1);

export const hesaTable1: Source = {
  id: 'hesa-table-1',
  title: 'HESA Table 1: students by provider and permanent address',
  publisher: 'HESA',
  advice: 'Download the file in a browser and use npm run import -- enrolment <file>.',
  datasets: ['enrolment'],
  schedule: '17 4 * * *',
  rounds: ({ HESA_BASE }) => [
    { addresses: [`${HESA_BASE}/data-and-analysis/students/table-1.zip`], read, given: {} },
  ],
  read,
};
