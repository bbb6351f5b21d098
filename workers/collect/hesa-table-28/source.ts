/** HESA DT051 Table 28: students by provider, academic year and country. */
import { eachCsv } from '../read/each.ts';
import type { Source } from '../source.ts';
import { parseTable28 } from './parse.ts';

const read = eachCsv('HESA Table 28', parseTable28);

export const hesaTable28: Source = {
  id: 'hesa-table-28',
  title: 'HESA Table 28: non-UK students by provider and country of permanent address',
  publisher: 'HESA',
  advice: 'Download the file in a browser and use npm run import -- origin <file>.',
  datasets: ['origin'],
  schedule: '17 4 * * *',
  rounds: ({ HESA_BASE }) => [
    { addresses: [`${HESA_BASE}/data-and-analysis/students/table-28.zip`], read, given: {} },
  ],
  read,
};
