/** Which card an address names: `/card/map.svg`, `/card/institution/university-of-sheffield.svg`, and so on. */
import { error } from '@sveltejs/kit';
import { DATASET_IDS, type DatasetId } from '../../../data/codes.ts';
import { atlas } from '../../../workers/api/client.ts';
import { ask } from '../page/ask.ts';
import { editionAsked } from '../page/edition-asked.ts';
import { card, plainCard } from './card.ts';
import { PLAIN_CARDS } from './plain-cards.ts';
import {
  loadAreaPicture,
  loadComparePicture,
  loadCountryPicture,
  loadInstitutionPicture,
  loadLeadPicture,
  loadMapPicture,
  loadWorldPicture,
} from './load.ts';

type Fetch = typeof globalThis.fetch;

const CAMPAIGN = 'Evidence with dates and sources; figures of HESA and the Home Office';

/** Cards that take their subject from the rest of the address. */
const OF_KIND: Readonly<
  Record<string, (fetch: Fetch, params: URLSearchParams) => Promise<string>>
> = {
  map: async (fetch, params) => card(await loadMapPicture(fetch, params)),
  countries: async (fetch, params) => card(await loadWorldPicture(fetch, params)),
  compare: async (fetch, params) => card(await loadComparePicture(fetch, params)),
  backers: async (fetch, params) => {
    const asked = new URLSearchParams({ status: 'backer' });
    const edition = params.get('edition');
    if (edition) asked.set('edition', edition);
    return card(await loadMapPicture(fetch, asked));
  },
};

/** Cards of one thing among many. */
const OF_ONE: Readonly<
  Record<string, (fetch: Fetch, params: URLSearchParams, id: string) => Promise<string>>
> = {
  institution: async (...asked) => card(await loadInstitutionPicture(...asked)),
  country: async (...asked) => card(await loadCountryPicture(...asked)),
  area: async (...asked) => card(await loadAreaPicture(...asked)),
  lead: async (...asked) => card(await loadLeadPicture(...asked)),
  dataset: datasetCard,
};

async function datasetCard(fetch: Fetch, params: URLSearchParams, id: string): Promise<string> {
  if (!DATASET_IDS.includes(id as DatasetId))
    error(404, `There is no dataset “${id.slice(0, 80)}”`);
  const { edition } = editionAsked(params);
  const { dataset } = await ask(atlas(fetch).dataset(id as DatasetId, { edition }));
  return plainCard(
    { title: dataset.title, subtitle: dataset.description },
    `${dataset.publisher.name}; as CSV, JSON, XLSX, Parquet and more`,
  );
}

/** The card as SVG; an error of 404 where there is none of that kind. */
export async function cardOf(
  fetch: Fetch,
  params: URLSearchParams,
  kind: string,
  id?: string,
): Promise<string> {
  // What every object has, such as toString, is no card.
  if (id === undefined && Object.hasOwn(PLAIN_CARDS, kind))
    return plainCard(PLAIN_CARDS[kind]!, CAMPAIGN);
  const drawn =
    id === undefined
      ? Object.hasOwn(OF_KIND, kind) && OF_KIND[kind]?.(fetch, params)
      : Object.hasOwn(OF_ONE, kind) && OF_ONE[kind]?.(fetch, params, id);
  return drawn || error(404, `There is no card of the kind “${kind.slice(0, 40)}”`);
}
