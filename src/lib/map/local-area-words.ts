/** A local area in one spoken sentence. */
import { sumInWords } from './figures.ts';
import { things } from './counted.ts';
import type { LocalArea } from './local-areas.ts';
import { ordinal } from './ranking.ts';
import type { YearView } from './year-view.ts';

/** `Sheffield, 15,510 international students, two providers, two backers, 11th of 146`. */
export function areaInWords(
  area: Pick<LocalArea, 'id' | 'name' | 'sum' | 'rows' | 'backers'>,
  ranked: readonly LocalArea[],
  view: YearView,
): string {
  return [
    area.name,
    `${sumInWords(area.sum)} international students`,
    things(area.rows.length, 'provider', 'providers'),
    view.hasEvidence ? things(area.backers, 'backer', 'backers') : null,
    `${ordinal(rankOf(area, ranked))} of ${ranked.length}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** Place among the areas; equals share one. */
export function rankOf(
  { sum }: Pick<LocalArea, 'sum'>,
  ranked: readonly Pick<LocalArea, 'sum'>[],
): number {
  return ranked.findIndex((each) => each.sum.students === sum.students) + 1;
}
