/** Providers by name where a dataset is asked for by UKPRN: few people know those by heart. */
import { matches } from '../map/search.ts';

/** UKPRNs, and the code of published totals. */
const IS_CODE = /^(1\d{7}|UK)$/;
/** Providers offered where a name fits several. */
const OFFERED = 6;

interface Provider {
  readonly ukprn: string;
  readonly name: string;
  readonly town: string | null;
}

/** What a field suggests for a provider: its name to be found by, its UKPRN to be sure. */
export const suggestion = ({ name, ukprn }: Pick<Provider, 'name' | 'ukprn'>): string =>
  `${name} (${ukprn})`;

/** The UKPRN of what was suggested; any other text as it is. */
export const fromSuggestion = (text: string): string => /\((1\d{7})\)$/.exec(text)?.[1] ?? text;

/** The text that is no UKPRN; null where all are. */
export const nameAmong = (values: readonly string[] | undefined): string | null =>
  values?.find((value) => !IS_CODE.test(value)) ?? null;

export interface Named {
  /** What was typed. */
  readonly typed: string;
  /** Providers that it fits, the first few of them; `count` says how many there are. */
  readonly fits: readonly { readonly ukprn: string; readonly name: string }[];
  readonly count: number;
}

/** A UKPRN that no provider has, told as a name that fits none; null where every one is known. */
export function unknownAmong(
  values: readonly string[] | undefined,
  providers: readonly Pick<Provider, 'ukprn'>[],
): Named | null {
  const isKnown = (value: string) =>
    value === 'UK' || providers.some(({ ukprn }) => ukprn === value);
  const typed = values?.find((value) => !isKnown(value));
  return typed === undefined ? null : { typed, fits: [], count: 0 };
}

/** The providers that a name fits. */
export function providersNamed(providers: readonly Provider[], typed: string): Named {
  const fits = providers.filter(({ name, town, ukprn }) =>
    matches({ name, town, ukprn, aliases: [] }, typed),
  );
  return {
    typed,
    fits: fits.slice(0, OFFERED).map(({ ukprn, name }) => ({ ukprn, name })),
    count: fits.length,
  };
}
