/** The twelve regions and nations as the map colours them: what the providers shown in each of them teach. */
import { REGIONS } from '../../../data/geography/regions.ts';
import { isBacker } from './placement.ts';
import type { RampClass } from './ramp.ts';
import { sumOf, type Sum } from './sum.ts';
import type { Row } from './year-view.ts';

export interface RegionRow {
  /** ONS code. */
  readonly code: string;
  readonly name: string;
  /** Of the providers that are shown and have their main site there, added from rounded counts. */
  readonly sum: Sum;
  readonly providers: number;
  readonly backers: number;
}

/** Where the classes of a region's share begin, in percent; fixed for all years. */
export const REGION_BREAKS = [18, 21, 24, 27, 30] as const;

/** The regions that have any of the rows, those with the largest share first; those too small for a share last. */
export function regionsOf(rows: readonly Row[]): RegionRow[] {
  const inRegion = Map.groupBy(rows, ({ provider }) => provider.region);
  return REGIONS.flatMap(({ code, name }) => {
    const here = inRegion.get(code) ?? [];
    const backers = here.filter(
      ({ provider }) => provider.status !== null && isBacker(provider.status),
    ).length;
    return here.length === 0
      ? []
      : [{ code, name, sum: sumOf(here), providers: here.length, backers }];
  }).sort((a, b) => (b.sum.share?.value ?? -1) - (a.sum.share?.value ?? -1));
}

/** The class of a region's share; null where there is no share to give. */
export function regionClass({ sum }: RegionRow): RampClass | null {
  const { share } = sum;
  if (share === null) return null;
  return (REGION_BREAKS.filter((from) => share.value * 100 >= from).length + 1) as RampClass;
}

/** How many of the rows are in no region, because no place of theirs is published. */
export function withoutRegion(rows: readonly Row[]): number {
  return rows.filter(({ provider }) => provider.region === null).length;
}
