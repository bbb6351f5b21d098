/**
 * Honest numbers: what HESA's rounding lets a figure mean, in one place for pages, API and
 * exports. Published totals are shown as published, and never added up again.
 */
export { ROUNDED_TO, countInterval, includesZero, type Interval } from './count.ts';
export { exactShare, exactSum } from './exact.ts';
export { remainderOf, type Remainder } from './remainder.ts';
export { isSumWithinRounding, sumWithinRounding, type AddedUp } from './rounding.ts';
export { SMALLEST_BASE, shareOf, type Share } from './share.ts';
export { shareOfTotals, totalOf, type Total } from './total.ts';
export { differenceOf, type Difference } from './difference.ts';
export { shareDifference, type ShareDifference } from './share-difference.ts';
export { SMALLEST_CHANGE_BASE, changeOf, type Change } from './change.ts';
export { ordinal } from './ordinal.ts';
export { SMALLEST_RANKED_TOTAL, isRankedByShare, ranked, type Ranked } from './rank.ts';
export {
  MISSING,
  WITHIN_ROUNDING,
  formatChange,
  formatCount,
  formatDifference,
  formatShare,
  formatShareDifference,
} from './format.ts';
