/** The figures of the list of countries, for its page and its files. */
import { atlas } from '../../../workers/api/client.ts';
import { unlessAbsent } from '../page/ask.ts';
import { ukTotals } from './rows.ts';

/** More than there are places of origin. */
const ALL = 1000;

/** Every country with the newest count by provider, and the newest totals by nation where those are all there is. */
export async function loadCountries(fetch: typeof globalThis.fetch, edition: number | undefined) {
  const api = atlas(fetch);
  const answer = await api.countries({ edition });
  const at = answer.edition.number;
  const byNation = await unlessAbsent(api.dataset('origin-by-nation', { edition: at }));
  const year = byNation?.dataset.partitions.at(-1) ?? null;
  const page =
    year &&
    (await unlessAbsent(
      api.data('origin-by-nation', {
        edition: at,
        academic_year: year,
        nation: 'UK',
        limit: ALL,
      }),
    ));
  return { answer, older: { year, totals: ukTotals(page ? page.rows : []) } };
}
