/**
 * The pictures of the site by kind, each loaded for an address as its page loads: sheets, cards and embeds draw the same.
 * What a page would leave out and say, a picture refuses: it goes where nobody reads the sentence.
 */
import { error } from '@sveltejs/kit';
import { atlas } from '../../../workers/api/client.ts';
import { isEmpty, loadCompared } from '../compare/load.ts';
import { parseState } from '../compare/state.ts';
import { loadCountries } from '../countries/load.ts';
import { regionGroups } from '../countries/rows.ts';
import { refuseFaults } from '../data/refuse-faults.ts';
import { unitAsked } from '../institution/ten-years.ts';
import { shownOnMap } from '../map/shown.ts';
import { ask } from '../page/ask.ts';
import { editionAsked } from '../page/edition-asked.ts';
import { areaPicture } from './area.ts';
import { comparePicture } from './compare.ts';
import { countryPicture } from './country.ts';
import { institutionPath, institutionPicture } from './institution.ts';
import { landFrom } from './land.ts';
import { leadPicture } from './lead.ts';
import { mapPicture } from './map.ts';
import type { Picture } from './picture.ts';
import { worldLandFrom, worldPicture } from './world.ts';

type Fetch = typeof globalThis.fetch;

/** More leads than one provider has. */
const ALL_LEADS = 1000;

export async function loadMapPicture(fetch: Fetch, params: URLSearchParams): Promise<Picture> {
  const [shown, land] = await Promise.all([shownOnMap(fetch, params), landFrom(fetch)]);
  refuseFaults(...shown.faults);
  return mapPicture(shown, land);
}

/** `id` is a slug or a UKPRN. */
export async function loadInstitutionPicture(fetch: Fetch, params: URLSearchParams, id: string) {
  const { edition } = editionAsked(params);
  const unit = unitAsked(params);
  refuseFaults(unit.fault);
  const answer = await ask(atlas(fetch).institution(id, { edition }));
  return institutionPicture(answer, unit.value, institutionPath(answer.institution.slug, params));
}

export async function loadComparePicture(fetch: Fetch, params: URLSearchParams): Promise<Picture> {
  const { state, faults } = parseState(params);
  refuseFaults(...faults);
  if (isEmpty(state)) {
    error(400, 'Name what is to be compared, as in ?p=10007157,10007784&b=uk');
  }
  return comparePicture(await ask(loadCompared(fetch, state)), state);
}

export async function loadCountryPicture(fetch: Fetch, params: URLSearchParams, code: string) {
  const { edition } = editionAsked(params);
  return countryPicture(await ask(atlas(fetch).country(code.toUpperCase(), { edition })), params);
}

export async function loadWorldPicture(fetch: Fetch, params: URLSearchParams): Promise<Picture> {
  const { edition } = editionAsked(params);
  const [{ answer, older }, land] = await Promise.all([
    ask(loadCountries(fetch, edition)),
    worldLandFrom(fetch),
  ]);
  return worldPicture(regionGroups(answer, older), answer.edition, params, land);
}

export async function loadAreaPicture(fetch: Fetch, params: URLSearchParams, code: string) {
  const { edition } = editionAsked(params);
  return areaPicture(await ask(atlas(fetch).area(code, { edition })), params);
}

/** A lead is gone where its figures no longer stand in the edition: then its address says so. */
export async function loadLeadPicture(fetch: Fetch, params: URLSearchParams, id: string) {
  const { edition } = editionAsked(params);
  // Leads about the UK as a whole name no provider.
  const [p] = /\b1\d{7}\b/.exec(id) ?? ['UK'];
  const answer = await ask(atlas(fetch).leads({ p, edition, limit: ALL_LEADS }));
  const lead = answer.leads.find((each) => each.id === id);
  if (!lead) error(404, `Edition ${answer.edition.number} has no lead “${id.slice(0, 80)}”`);
  return leadPicture(lead, answer);
}
