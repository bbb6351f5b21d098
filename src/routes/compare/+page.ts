/** A comparison, for the state that the address gives. Words to add, from a form without scripts, are looked up here. */
import { redirect } from '@sveltejs/kit';
import { withAdded } from '$lib/compare/picked.ts';
import { loadForgiving } from '$lib/compare/forgiving.ts';
import { isEmpty } from '$lib/compare/load.ts';
import { addressOf, parseState, unknownIn } from '$lib/compare/state.ts';
import { drawingOf } from '$lib/compare/views.ts';
import { ask } from '$lib/page/ask.ts';
import { atEdition } from '$lib/page/at-edition.ts';
import { partsOf } from '$lib/page/parts.ts';
import { atlas } from '../../../workers/api/client.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url }) => {
  const api = atlas(fetch);
  const asked = parseState(url.searchParams);
  asked.faults.push(...unknownIn(url.searchParams));
  const words = url.searchParams.get('add')?.trim() ?? '';
  const chosen =
    words || isEmpty(asked.state)
      ? await atEdition(url.searchParams, (edition) => api.compareChoices({ edition }))
      : null;
  const choices = chosen?.answer ?? null;
  const state = chosen ? { ...asked.state, edition: chosen.edition ?? null } : asked.state;
  // What is no number of an edition is among the faults of the state already.
  const noEdition = asked.state.edition === null ? null : (chosen?.fault ?? null);
  const faults = noEdition ? [...asked.faults, noEdition] : asked.faults;

  const ready = partsOf({ Compared: () => import('$lib/compare/Compared.svelte') });
  const taken = state.picked.map(({ ukprn }) => ukprn);
  const hits =
    choices && words
      ? (await import('$lib/compare/find.ts')).found(choices.providers, words, taken)
      : [];
  const [only] = hits;
  if (only && hits.length === 1) {
    redirect(303, addressOf({ ...state, picked: withAdded(state.picked, only.ukprn) }));
  }
  const matched = words ? { words, hits } : null;
  const beginning =
    matched || isEmpty(state) ? await import('$lib/compare/Beginning.svelte') : null;
  if (isEmpty(state) && choices) {
    const names = new Map(choices.providers.map(({ ukprn, name }) => [ukprn, name]));
    const suggestions = choices.suggestions.map(({ ukprns, ...rest }) => ({
      ...rest,
      providers: ukprns.map((ukprn) => ({ ukprn, name: names.get(ukprn) ?? ukprn })),
    }));
    return {
      state,
      faults,
      matched,
      Beginning: beginning?.default ?? null,
      edition: choices.edition,
      released: choices.released,
      answer: null,
      parts: await ready,
      countries: null,
      drawing: null,
      suggestions,
    };
  }
  const [{ compared, ...forgiven }, drawing, parts] = await Promise.all([
    ask(loadForgiving(fetch, state)),
    drawingOf(state.view),
    ready,
  ]);
  const { answer, countries } = compared;
  return {
    state: forgiven.state,
    faults: [...faults, ...forgiven.faults],
    matched,
    Beginning: beginning?.default ?? null,
    edition: answer.edition,
    released: answer.released,
    answer,
    parts,
    countries,
    drawing,
    suggestions: [],
  };
};
