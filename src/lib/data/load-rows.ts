/** Reads the rows that a dataset's page shows. */
import { AtlasProblem, type atlas } from '../../../workers/api/client.ts';
import type { DatasetDetail } from '../../../workers/api/shapes/datasets.ts';
import { ask, faultyParameter } from '../page/ask.ts';
import type { Chosen } from './preview.ts';
import {
  beyondLast,
  MOST_SORTED,
  sampleOf,
  SHOWN,
  sortRows,
  type PreviewAsked,
  type PreviewRow,
} from './preview.ts';
import {
  fromSuggestion,
  nameAmong,
  providersNamed,
  unknownAmong,
  type Named,
} from './provider-chosen.ts';

type Api = ReturnType<typeof atlas>;

/** All institutions, in one go; the list is some 450 long. */
const ALL = 10_000;

export interface Preview extends PreviewAsked {
  /** As it was typed, for the form. */
  readonly typed: Chosen;
  /** The newest year, where nothing is chosen and only its rows are shown. */
  readonly newest: string | null;
  readonly rows: readonly PreviewRow[];
  /** Rows that were sorted; null where they were not. */
  readonly sorted: { readonly count: number; readonly isCut: boolean } | null;
  /** Where the next page of rows in the order of the file begins. */
  readonly next: string | null;
  readonly isFirst: boolean;
  /** What was typed as a provider's name, where it fits none or several. */
  readonly named: Named | null;
  /** What cannot be chosen, in words. */
  readonly fault: string | null;
}

/** What is chosen, with a UKPRN in the place of a provider's name; without one where the name fits none or several. */
export async function withProvider(
  api: Api,
  asked: Chosen,
  edition?: number,
): Promise<{ chosen: Chosen; named: Named | null }> {
  const { ukprn } = asked;
  const chosen = ukprn ? { ...asked, ukprn: ukprn.map(fromSuggestion) } : asked;
  const typed = nameAmong(chosen.ukprn);
  if (typed === null) return { chosen, named: null };
  const { institutions } = await ask(api.institutions({ edition, limit: ALL }));
  const named = providersNamed(institutions, typed);
  const [only] = named.fits;
  const rest = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== 'ukprn'));
  return only && named.count === 1
    ? { chosen: { ...rest, ukprn: [only.ukprn] }, named: null }
    : { chosen: rest, named };
}

/** Where nothing was found for a UKPRN: that UKPRN, if no provider has it. */
export async function unknownProvider(
  api: Api,
  { ukprn }: Chosen,
  edition?: number,
): Promise<Named | null> {
  if (!ukprn) return null;
  const { institutions } = await ask(api.institutions({ edition, limit: ALL }));
  return unknownAmong(ukprn, institutions);
}

/** The page of rows that an address asks for. What cannot be chosen is said, and no rows are shown for it. */
export async function loadRows(
  api: Api,
  dataset: DatasetDetail,
  edition: number,
  params: URLSearchParams,
  asked: PreviewAsked,
): Promise<Preview> {
  const { chosen, named } = await withProvider(api, asked.chosen, edition);
  const { filters, newest } = sampleOf(dataset, chosen);
  const cursor = asked.sort ? undefined : params.get('cursor') || undefined;
  const shown = { ...asked, chosen, typed: asked.chosen, newest, named, isFirst: !cursor };
  const nothing = { ...shown, rows: [], sorted: null, next: null, isFirst: true };
  if (named) return { ...nothing, fault: null };
  const limit = asked.sort ? MOST_SORTED : SHOWN;
  try {
    const page = await api.data(dataset.id, { ...filters, edition, cursor, limit });
    const unknown = page.rows.length === 0 ? await unknownProvider(api, chosen, edition) : null;
    if (unknown) return { ...nothing, named: unknown, fault: null };
    if (asked.sort === null) {
      return { ...shown, rows: page.rows, sorted: null, next: page.next, fault: null };
    }
    const rows = sortRows(page.rows, asked.sort, asked.isDown);
    const last = Math.max(0, Math.ceil(rows.length / SHOWN) - 1);
    const place = Math.min(asked.place, last);
    const faults =
      place < asked.place ? [...asked.faults, beyondLast(asked.place + 1, last + 1)] : asked.faults;
    const sorted = { count: rows.length, isCut: page.next !== null };
    return {
      ...{ ...shown, place, faults, sorted, next: null, fault: null },
      rows: rows.slice(place * SHOWN, (place + 1) * SHOWN),
    };
  } catch (cause) {
    const parameter = faultyParameter(cause);
    const isChosen = parameter !== null && (parameter in chosen || parameter === 'cursor');
    if (!isChosen || !(cause instanceof AtlasProblem)) return ask(Promise.reject<Preview>(cause));
    return { ...nothing, fault: cause.message };
  }
}
