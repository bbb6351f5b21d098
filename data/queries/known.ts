/** What every page of a dataset's rows needs to know besides the rows themselves. */
import { partitionsAt } from './editions.ts';
import { providerNames } from './provider-names.ts';

export interface Known {
  readonly names: typeof providerNames;
  readonly partitions: typeof partitionsAt;
}

/** Asks the database each time. */
export const ASKED_ANEW: Known = { names: providerNames, partitions: partitionsAt };

/** Asks it once, for all pages of one walk: over one dataset, at one edition, by one choice of rows. */
export function askedOnce(): Known {
  let names: ReturnType<typeof providerNames> | undefined;
  let partitions: ReturnType<typeof partitionsAt> | undefined;
  return {
    names: (...asked) => (names ??= providerNames(...asked)),
    partitions: (...asked) => (partitions ??= partitionsAt(...asked)),
  };
}
