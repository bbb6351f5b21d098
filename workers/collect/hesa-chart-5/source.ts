/** HESA DT052 chart 5: students abroad for a UK qualification, by country. */
import { eachCsv } from '../read/each.ts';
import type { Source } from '../source.ts';
import { parseChart5 } from './parse.ts';

const read = eachCsv('HESA chart 5 of transnational students', parseChart5);

export const hesaChart5: Source = {
  id: 'hesa-chart-5',
  title: 'HESA chart 5: students abroad for a UK qualification',
  publisher: 'HESA',
  advice: 'Download the file in a browser and use npm run import -- transnational <file>.',
  datasets: ['transnational'],
  schedule: '17 4 * * *',
  rounds: ({ HESA_BASE }) => [
    { addresses: [`${HESA_BASE}/data-and-analysis/students/chart-5.csv`], read, given: {} },
  ],
  read,
};
