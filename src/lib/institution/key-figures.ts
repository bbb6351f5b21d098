/** The headline figures of an institution: each a title, a figure and what to know about it. */
import {
  changeOf,
  countInterval,
  differenceOf,
  formatChange,
  formatCount,
  formatDifference,
  isRankedByShare,
  shareOf,
} from '../../../data/numbers/index.ts';
import type { FeeIncomeAnswer } from '../../../workers/api/shapes/fee-income.ts';
import type { InstitutionAnswer, ProviderYear } from '../../../workers/api/shapes/institution.ts';
import { countInWords, countText, shareFigure, shareText } from '../map/figures.ts';
import { capital } from '../map/counted.ts';
import { ordinal } from '../map/ranking.ts';
import { feeBars } from './fee-years.ts';
import { firstReturn, latestReturn } from './latest.ts';
import { moneyShare, moneyText } from './money.ts';

export interface KeyFigure {
  readonly title: string;
  readonly figure: string;
  readonly note: string;
}

/** The key figures of the newest year in which the provider is in the return, none if it never is; and its fees, where they are collected. */
export function keyFigures(
  answer: InstitutionAnswer,
  fees: FeeIncomeAnswer | null = null,
): KeyFigure[] {
  const latest = latestReturn(answer.figures);
  if (!latest) return [];
  return [
    students(latest),
    share(latest, answer),
    rank(latest, answer),
    ...since(latest, firstReturn(answer.figures)),
    ...feeIncome(fees),
  ];
}

function students({ academic_year, non_uk }: ProviderYear): KeyFigure {
  const range = non_uk === null ? null : countInterval(non_uk);
  return {
    title: `International students, ${academic_year}`,
    figure: countText(non_uk),
    note: range
      ? `Rounded by HESA to the nearest 5: ${formatCount(range.low)} to ${formatCount(range.high)}.`
      : 'Not published.',
  };
}

function share(
  { academic_year, non_uk, total }: ProviderYear,
  answer: InstitutionAnswer,
): KeyFigure {
  const own = shareOf(non_uk, total);
  const uk = answer.uk.find((year) => year.academic_year === academic_year);
  const ukShare = shareText(uk?.non_uk ?? null, uk?.total ?? null);
  const small = own && non_uk !== 0 && !isRankedByShare(total);
  const range = small
    ? ` Rounding lets it be anything from ${percent(own.low)} to ${percent(own.high)}.`
    : '';
  return {
    title: 'Share of all students',
    figure: shareFigure(non_uk, total),
    note: own
      ? `of ${formatCount(total)}.${range} All UK providers: ${ukShare}.`
      : `No share is given on fewer than 23 students. All UK providers: ${ukShare}.`,
  };
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}

function rank({ academic_year, total }: ProviderYear, answer: InstitutionAnswer): KeyFigure {
  const { non_uk: byNumber, share: byShare, academic_year: ranked } = answer.rank;
  if (academic_year !== ranked || !byNumber) {
    return {
      title: 'Rank by number',
      figure: '–',
      note: `Not in the return of ${ranked ?? academic_year}.`,
    };
  }
  const shareNote = byShare
    ? `${byShare.tied ? 'Joint ' : ''}${ordinal(byShare.rank)} by share, among ${byShare.of} providers with 1,000 students or more.`
    : isRankedByShare(total)
      ? ''
      : 'Only providers with 1,000 students or more are ranked by share.';
  return {
    title: `Rank by number, of ${byNumber.of} providers`,
    figure: ordinal(byNumber.rank),
    note: `${byNumber.tied ? 'Tied with others. ' : ''}${shareNote}`,
  };
}

function since(latest: ProviderYear, first: ProviderYear | null): KeyFigure[] {
  if (!first || first === latest) return [];
  const change = changeOf(latest.non_uk, first.non_uk);
  const difference = differenceOf(latest.non_uk, first.non_uk);
  return [
    {
      title: `Change since ${first.academic_year}`,
      figure: change && !change.withinRounding ? formatChange(change) : '–',
      note: change
        ? `${capital(formatDifference(difference))}, from ${formatCount(first.non_uk)}.`
        : `From ${countInWords(first.non_uk)}: too few for a percentage. ${capital(formatDifference(difference))}.`,
    },
  ];
}

/** Fees from outside the UK in the newest financial year with a figure. */
function feeIncome(fees: FeeIncomeAnswer | null): KeyFigure[] {
  const latest = fees && feeBars(fees).findLast(({ amount }) => amount !== null);
  if (!latest) return [];
  const part = latest.share === null ? '' : `${moneyShare(latest.share)} of all its tuition fees. `;
  const uk = latest.uk === null ? '' : `All UK providers: ${moneyShare(latest.uk)}.`;
  return [
    {
      title: `Fees from outside the UK, ${latest.year}`,
      figure: moneyText(latest.amount),
      note: `${part}${uk}`.trim(),
    },
  ];
}
