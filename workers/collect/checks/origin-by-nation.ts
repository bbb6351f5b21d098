/**
 * What figures of origin by nation must satisfy before they are published: every place has a figure
 * for each UK nation, and they make its published total as far as HESA's rounding lets them.
 */
import { NATIONS } from '../../../data/codes.ts';
import { isSumWithinRounding } from '../../../data/numbers/rounding.ts';
import type { StagedNations } from '../../../data/publishing/staged-origin-by-nation.ts';

/** What is wrong with a year's figures in themselves; empty when nothing is. */
export function faultsOfNations(year: string, places: readonly StagedNations[]): string[] {
  return places.flatMap((place) => {
    const of = `${year}, ${place.domicile}`;
    const { parts, sum, uk } = place;
    if (uk === null) return [`${of}: the published total for the UK is missing.`];
    if (parts !== NATIONS.length) {
      return [`${of}: figures for ${parts} UK nations, not ${NATIONS.length}.`];
    }
    if (isSumWithinRounding(place, uk)) return [];
    return [
      `${of}: the UK nations make ${sum}, but the total is ${uk}; rounding does not explain that.`,
    ];
  });
}
