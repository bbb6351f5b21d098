/** The map: one year of figures, for the state that the address gives. */
import { ask } from '$lib/page/ask.ts';
import { drawnFinding } from '$lib/map/drawn.ts';
import { loadLayer } from '$lib/map/layers.svelte.ts';
import { loadMap, withSince } from '$lib/map/load.ts';
import { loadMemberships, needsMemberships } from '$lib/map/memberships.ts';
import { comesOnDemand, loadMeasure } from '$lib/map/more-measures.svelte.ts';
import { chooseYear, parseState } from '$lib/map/state.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url }) => {
  const { state, faults } = parseState(url.searchParams);
  const loaded = await ask(loadMap(fetch, state, faults).then((map) => withSince(fetch, map)));
  const { fault } = chooseYear(loaded.state.year, loaded.answer.academic_years);
  const { edition, released, providers, organisations } = loaded.answer;
  const known = [...providers, ...organisations].filter(
    ({ status }) => status !== null && status !== 'none-found',
  );
  const { measure } = loaded.state;
  const [layer, measures, memberships] = await Promise.all([
    loadLayer(loaded.state.layer),
    comesOnDemand(measure) ? ask(loadMeasure(fetch, measure, edition.number)) : null,
    needsMemberships(loaded.state) ? ask(loadMemberships(fetch, edition.number)) : null,
  ]);
  return {
    ...loaded,
    // Findings take more words than a first view has room for: in a page that the server drew, they stand already.
    finding:
      drawnFinding() ??
      (await import('$lib/map/shown.ts')).shownOf(loaded, { layer, more: measures, memberships })
        .finding,
    card: loaded.state.selected ? (await import('$lib/map/ProviderCard.svelte')).default : null,
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
