/** A provider in one spoken sentence, for the map's live region and its card. */
import { formatCount } from '../../../data/numbers/index.ts';
import { countInWords, shareText } from './figures.ts';
import { ordinal } from './ranking.ts';
import { bareName } from './short-name.ts';
import { rankOf } from './selection.ts';
import type { Measure } from './state.ts';
import { STATUS_WORDS } from './words.ts';
import type { Row, YearView } from './year-view.ts';

/** `14th of 303`, `joint 20th of 303`; null for a provider without a rank in the measure. */
export function rankInWords(row: Row, view: YearView, measure: Measure): string | null {
  const rank = rankOf(row, measure);
  if (!rank) return null;
  const all = measure === 'share' ? view.rankedByShare : view.rows.size;
  const of = view.measured?.ranked ?? all;
  return `${rank.tied ? 'joint ' : ''}${ordinal(rank.rank)} of ${formatCount(of)}`;
}

/** `University of Sheffield, 10,755 international students, 34.6%, backer, 14th of 303`. */
export function spoken(row: Row, view: YearView, measure: Measure): string {
  return [
    bareName(row.provider.name),
    `${countInWords(row.students)} international students`,
    row.share === null ? null : shareText(row.students, row.total),
    row.measured?.words ?? null,
    row.provider.status && STATUS_WORDS[row.provider.status],
    rankInWords(row, view, measure),
  ]
    .filter((part) => part !== null)
    .join(', ');
}
