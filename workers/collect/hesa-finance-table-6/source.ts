/** HESA DT031 Table 6: what providers earned in tuition fees, by where students came from. */
import { eachCsv } from '../read/each.ts';
import type { Source } from '../source.ts';
import { parseFinanceTable6 } from './parse.ts';

const read = eachCsv('HESA finance Table 6', parseFinanceTable6);

export const hesaFinanceTable6: Source = {
  id: 'hesa-finance-table-6',
  title: 'HESA finance Table 6: tuition fees by provider',
  publisher: 'HESA',
  advice: 'Download the file in a browser and use npm run import -- fee-income <file>.',
  datasets: ['fee-income'],
  schedule: '17 4 * * *',
  rounds: ({ HESA_BASE }) => [
    { addresses: [`${HESA_BASE}/data-and-analysis/finances/table-6.zip`], read, given: {} },
  ],
  read,
};
