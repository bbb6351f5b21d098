/**
 * The API's client: one function an answer, typed from the API's own definitions. Works wherever
 * there is a `fetch`: in SvelteKit's loads (in-process on the server), in browsers, in scripts.
 *
 *     const { providers } = await atlas(fetch).map({ academic_year: ['2023/24'] });
 */
import type { DatasetId } from '../../data/codes.ts';
import {
  changesAddress,
  compareAddress,
  dataAddress,
  queryString,
  type CompareQuery,
  type Query,
} from './address.ts';
import { asking, type AtEdition } from './asking.ts';
import { mapAnswers } from './map-answers.ts';
import type { AreaAnswer, AreaListAnswer } from './shapes/areas.ts';
import type {
  ChangesAnswer,
  ChangeSummariesAnswer,
  ChangeSummaryAnswer,
} from './shapes/changes.ts';
import type { CompareAnswer } from './shapes/compare.ts';
import type { CompareChoicesAnswer, CompareCountriesAnswer } from './shapes/compare-more.ts';
import type { CheckListAnswer } from './shapes/checks.ts';
import type { DataAnswer } from './shapes/data.ts';
import type { DatasetAnswer, DatasetListAnswer } from './shapes/datasets.ts';
import type { FeeIncomeAnswer } from './shapes/fee-income.ts';
import type { InstitutionAnswer, InstitutionListAnswer } from './shapes/institution.ts';
import type { CountryAnswer, CountryListAnswer } from './shapes/countries.ts';
import type { LeadsAnswer } from './shapes/leads.ts';
import type { PeersAnswer } from './shapes/peers.ts';
import type { RevisionsAnswer } from './shapes/revisions.ts';
import type { OriginsAnswer } from './shapes/origins.ts';
import type { EditionDetail, StatusAnswer } from './shapes/status.ts';
import type { TrendsAnswer } from './shapes/trends.ts';

interface Paged {
  cursor?: string | undefined;
  limit?: number | undefined;
}

export { AtlasProblem } from './asking.ts';

/** The API as functions. Each throws `AtlasProblem` where the API answers with a problem. */
export function atlas(fetch: typeof globalThis.fetch, base = '') {
  const get = asking(fetch, base);
  return {
    ...mapAnswers(fetch, base),
    /** Nations, regions and local authorities that have, or had, a provider. */
    areas: (query: AtEdition = {}) =>
      get<AreaListAnswer>(`/api/v1/areas${queryString({ ...query })}`),
    /** One area by its ONS code. */
    area: (code: string, query: AtEdition = {}) =>
      get<AreaAnswer>(`/api/v1/areas/${encodeURIComponent(code)}${queryString({ ...query })}`),
    /** One institution by UKPRN or slug. A former slug finds it too: compare `institution.slug`. */
    institution: (id: string, query: AtEdition = {}) =>
      get<InstitutionAnswer>(
        `/api/v1/institutions/${encodeURIComponent(id)}${queryString({ ...query })}`,
      ),
    /** Who stands near an institution: by number, by share, in its region, in its mission groups. */
    peers: (id: string, query: AtEdition = {}) =>
      get<PeersAnswer>(
        `/api/v1/institutions/${encodeURIComponent(id)}/peers${queryString({ ...query })}`,
      ),
    /** What later editions changed in an institution's student figures. */
    revisions: (id: string, query: AtEdition = {}) =>
      get<RevisionsAnswer>(
        `/api/v1/institutions/${encodeURIComponent(id)}/revisions${queryString({ ...query })}`,
      ),
    /** Every institution that was ever in the figures, with its students over the years. */
    trends: (query: AtEdition = {}) =>
      get<TrendsAnswer>(`/api/v1/trends${queryString({ ...query })}`),
    /** Tuition fees of an institution in thousands of pounds; 404 at an edition before the first of them. */
    feeIncome: (id: string, query: AtEdition = {}) =>
      get<FeeIncomeAnswer>(
        `/api/v1/institutions/${encodeURIComponent(id)}/fee-income${queryString({ ...query })}`,
      ),
    /** Series side by side; lists are texts with commas, as in addresses of the page. */
    compare: (query: CompareQuery = {}) => get<CompareAnswer>(compareAddress('json', query)),
    /** Countries of the providers compared. */
    compareCountries: (query: AtEdition & { p?: string; academic_year?: string } = {}) =>
      get<CompareCountriesAnswer>(`/api/v1/compare/countries${queryString({ ...query })}`),
    /** What could be written about the figures. */
    leads: (query: AtEdition & { limit?: number } & Query = {}) =>
      get<LeadsAnswer>(`/api/v1/leads${queryString({ ...query })}`),
    /** What there is to compare. */
    compareChoices: (query: AtEdition = {}) =>
      get<CompareChoicesAnswer>(`/api/v1/compare/choices${queryString({ ...query })}`),
    institutions: (query: AtEdition & Paged & Query = {}) =>
      get<InstitutionListAnswer>(`/api/v1/institutions${queryString(query)}`),
    /** Where the students of an institution come from, country by country; in the newest year unless another is named. */
    origins: (id: string, query: AtEdition & { academic_year?: string | undefined } = {}) =>
      get<OriginsAnswer>(
        `/api/v1/institutions/${encodeURIComponent(id)}/origins${queryString({ ...query })}`,
      ),
    countries: (query: AtEdition = {}) =>
      get<CountryListAnswer>(`/api/v1/countries${queryString({ ...query })}`),
    /** Students from a country, by its code. */
    country: (code: string, query: AtEdition = {}) =>
      get<CountryAnswer>(
        `/api/v1/countries/${encodeURIComponent(code)}${queryString({ ...query })}`,
      ),
    edition: (number: number) => get<EditionDetail>(`/api/v1/editions/${number}`),
    /** What edition `number` changed since `from` (the one before, unless named). */
    changes: (number: number, query: Paged & { from?: number; dataset?: DatasetId } & Query = {}) =>
      get<ChangesAnswer>(changesAddress(number, 'json', { ...query })),
    /** The last look at every evidence page, as the checker saw it: the same whatever edition is shown. */
    checks: (query: Paged = {}) =>
      get<CheckListAnswer>(`/api/v1/checks${queryString({ ...query })}`),
    /** The same, counted by partition, of one dataset. */
    changeSummary: (number: number, query: { dataset: DatasetId; from?: number | undefined }) =>
      get<ChangeSummaryAnswer>(
        `/api/v1/editions/${number}/change-summary.json${queryString(query)}`,
      ),
    /** The same of every edition and dataset, each against the one before. */
    changeSummaries: () => get<ChangeSummariesAnswer>('/api/v1/change-summaries.json'),
    status: () => get<StatusAnswer>('/api/v1/status'),
    datasets: (query: AtEdition = {}) =>
      get<DatasetListAnswer>(`/api/v1/datasets${queryString({ ...query })}`),
    dataset: (id: DatasetId, query: AtEdition = {}) =>
      get<DatasetAnswer>(`/api/v1/datasets/${id}${queryString({ ...query })}`),
    /** A page of rows of a dataset; filters are its coded columns. */
    data: (id: DatasetId, query: AtEdition & Paged & Query = {}) =>
      get<DataAnswer>(dataAddress(id, 'json', query)),
  };
}
