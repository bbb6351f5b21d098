/** The day on which a workbook of the Home Office was published, from its cover. */
import { Refused } from '../refused.ts';
import type { OpenWorkbook } from '../read/workbook.ts';

const COVER = 'Cover_sheet';
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** ISO date of `Published: 27 February 2025`. @throws {Refused} when the cover says no such thing. */
export async function publishedOn(workbook: OpenWorkbook): Promise<string> {
  for await (const batch of workbook.records(COVER)) {
    for (const { cells } of batch) {
      const said = /^Published: (\d{1,2}) (\w+) (\d{4})$/.exec((cells[0] ?? '').trim());
      const month = MONTHS.indexOf(said?.[2] ?? '') + 1;
      if (!said || month === 0) continue;
      return `${said[3]}-${String(month).padStart(2, '0')}-${said[1]?.padStart(2, '0')}`;
    }
  }
  throw new Refused(`${workbook.file}: the cover does not say when it was published.`);
}
