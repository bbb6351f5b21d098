/** The map: one year of figures, for the state that the address gives. */
import { redirect } from '@sveltejs/kit';
import { ask } from '$lib/page/ask.ts';
import { drawnFinding } from '$lib/map/drawn.ts';
import { FACETS } from '$lib/map/filters.ts';
import { loadLayer } from '$lib/map/layers.svelte.ts';
import { loadMap, withSince } from '$lib/map/load.ts';
import { loadMemberships, needsMemberships } from '$lib/map/memberships.ts';
import { readyToPlace } from '$lib/map/placement.ts';
import { partsOf } from '$lib/page/parts.ts';
import { comesOnDemand, loadMeasure } from '$lib/map/more-measures.svelte.ts';
import { parseState, unknownIn, withoutEmpty } from '$lib/map/address.ts';
import { chooseYear } from '$lib/map/choose-year.ts';
import { DEFAULT_STATE, type MapState } from '$lib/map/state.ts';
import type { PageLoad } from './$types';

/** Whether a filter is set. */
const isFiltered = (state: MapState): boolean =>
  [...FACETS, 'q' as const].some((name) => state[name] !== DEFAULT_STATE[name]);

export const load: PageLoad = async ({ fetch, url }) => {
  const ready = partsOf({
    AlsoBacking: () => import('$lib/backers/AlsoBacking.svelte'),
    Filters: () => import('$lib/map/Filters.svelte'),
    MapNotes: () => import('$lib/map/MapNotes.svelte'),
    Ranking: () => import('$lib/map/Ranking.svelte'),
  });
  // As the form sends it where no scripts run: a field left empty asks for nothing.
  const bare = withoutEmpty(url.searchParams);
  if (bare !== null) redirect(303, bare || '/');
  const { state, faults: found } = parseState(url.searchParams);
  const faults = [...found, ...unknownIn(url.searchParams)];
  const loaded = await ask(loadMap(fetch, state, faults).then((map) => withSince(fetch, map)));
  const { fault } = chooseYear(loaded.state.year, loaded.answer.academic_years);
  const { edition, released, providers, organisations } = loaded.answer;
  const known = [...providers, ...organisations].filter(
    ({ status }) => status !== null && status !== 'none-found',
  );
  const { measure } = loaded.state;
  const drawn = drawnFinding();
  // Where the page that the server drew shows no places, or not those of the students, they are yet to be placed.
  if (!drawn || loaded.state.layer !== 'places' || comesOnDemand(measure)) await readyToPlace();
  const [layer, measures, memberships] = await Promise.all([
    loadLayer(loaded.state.layer),
    comesOnDemand(measure) ? ask(loadMeasure(fetch, measure, edition.number)) : null,
    needsMemberships(loaded.state) ? ask(loadMemberships(fetch, edition.number)) : null,
  ]);
  // Others see it when they look at the provider; where no scripts run, it must come with the page.
  const looked = providers.find(
    ({ ukprn, slug, status }) =>
      [ukprn, slug].includes(loaded.state.selected ?? '') && status && status !== 'none-found',
  );
  const newest = looked
    ? await (
        await import('$lib/map/newest-evidence.ts')
      ).askNewest(fetch, looked.ukprn, loaded.state.edition)
    : null;
  return {
    ...loaded,
    parts: await ready,
    // Findings take more words than a first view has room for: in a page that the server drew, they stand already.
    finding:
      drawn ??
      (await import('$lib/map/shown.ts')).shownOf(loaded, { layer, more: measures, memberships })
        .finding,
    card: loaded.state.selected ? (await import('$lib/map/ProviderCard.svelte')).default : null,
    filters: isFiltered(loaded.state)
      ? (await import('$lib/map/ActiveFilters.svelte')).default
      : null,
    newest,
    layer,
    measures,
    memberships,
    faults: fault ? [...loaded.faults, fault] : loaded.faults,
    edition,
    released,
    counted:
      released.backers === null
        ? undefined
        : {
            organisations: known.length,
            backers: known.filter(({ status }) => status !== 'took-part').length,
          },
  };
};
