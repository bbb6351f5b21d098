/** A comparison for its page: what an address asks for that the edition does not know is left out and said, and the rest shown. */
import { atlas } from '../../../workers/api/client.ts';
import { faultyParameter } from '../page/ask.ts';
import { noSuchEdition } from '../page/at-edition.ts';
import { isEmpty, loadCompared, type Compared } from './load.ts';
import { USUAL, type CompareState } from './state.ts';

export interface Forgiven {
  readonly compared: Compared;
  /** What is shown. */
  readonly state: CompareState;
  /** Sentences about what was left out. */
  readonly faults: readonly string[];
}

const SIZE = 'size-';

/** The state without benchmarks of the size of a provider that is not known; null where there are none, or nothing is left. */
function withoutStrangeSizes(state: CompareState, known: ReadonlySet<string>) {
  const ukprnOf = (code: string) => code.slice(SIZE.length, SIZE.length + 8);
  const isStrange = (code: string) => code.startsWith(SIZE) && !known.has(ukprnOf(code));
  const strange = state.benchmarks.filter(isStrange);
  const left = { ...state, benchmarks: state.benchmarks.filter((code) => !isStrange(code)) };
  if (strange.length === 0 || isEmpty(left)) return null;
  const faults = strange.map(
    (code) => `No provider has the UKPRN ${ukprnOf(code)}: those of its size are left out.`,
  );
  return { state: left, faults };
}

/** The state without what the API refused, and what to say of it; null where nothing can be left out. */
async function without(
  fetch: typeof globalThis.fetch,
  state: CompareState,
  cause: unknown,
): Promise<Omit<Forgiven, 'compared'> | null> {
  const parameter = faultyParameter(cause);
  if (parameter === 'measure' && state.measure !== USUAL.measure && cause instanceof Error) {
    const faults = [`${cause.message} International students are shown.`];
    return { state: { ...state, measure: USUAL.measure }, faults };
  }
  if (parameter === 'base' && state.base !== null) {
    const fault = `There are no figures of ${state.base} to count from: the first year is the base.`;
    return { state: { ...state, base: null }, faults: [fault] };
  }
  if (parameter === 'edition' && state.edition !== null) {
    return { state: { ...state, edition: null }, faults: [noSuchEdition(state.edition)] };
  }
  if (parameter !== 'p' && parameter !== 'b') return null;
  const edition = state.edition ?? undefined;
  const { providers } = await atlas(fetch).compareChoices({ edition });
  const known = new Set(providers.map(({ ukprn }) => ukprn));
  if (parameter === 'b') return withoutStrangeSizes(state, known);
  const strangers = state.picked.filter(({ ukprn }) => !known.has(ukprn));
  const left = { ...state, picked: state.picked.filter(({ ukprn }) => known.has(ukprn)) };
  if (strangers.length === 0 || isEmpty(left)) return null;
  const faults = strangers.map(
    ({ ukprn }) => `No provider has the UKPRN ${ukprn}: it is left out.`,
  );
  return { state: left, faults };
}

/** Years of the address of which there are no figures. */
function strangeYears({ compared, state }: Pick<Forgiven, 'compared' | 'state'>): string[] {
  const held = compared.answer.academic_years;
  return [state.from, state.to]
    .filter((year) => year !== null)
    .filter((year) => !held.includes(year));
}

/** @throws {AtlasProblem} where leaving parts out does not help */
export async function loadForgiving(
  fetch: typeof globalThis.fetch,
  state: CompareState,
): Promise<Forgiven> {
  try {
    const compared = await loadCompared(fetch, state);
    const faults = strangeYears({ compared, state }).map(
      (year) => `There are no figures of ${year}: other years are shown.`,
    );
    return { compared, state, faults };
  } catch (cause) {
    const less = await without(fetch, state, cause);
    if (!less) throw cause;
    const rest = await loadForgiving(fetch, less.state);
    return { ...rest, faults: [...less.faults, ...rest.faults] };
  }
}
