/** Fee income of an institution, year by year beside the whole UK. */
import type { FeeIncomeAnswer, FeeYear } from '../../../workers/api/shapes/fee-income.ts';
import { dateInWords } from '../page/edition.ts';
import { moneyShare, moneyText } from './money.ts';

export interface FeeBar {
  readonly year: string;
  readonly yearEnd: string | null;
  /** Fees from outside the UK, thousands of pounds; null where there is no figure. */
  readonly amount: number | null;
  readonly share: number | null;
  /** The share in the whole UK. */
  readonly uk: number | null;
}

/** One bar a financial year in which it is in the return, and one without figures for a gap between. */
export function feeBars({ years, uk }: FeeIncomeAnswer): FeeBar[] {
  const first = years.findIndex(({ returned }) => returned);
  const last = years.findLastIndex(({ returned }) => returned);
  if (first < 0) return [];
  return years.slice(first, last + 1).map((year) => ({
    year: year.academic_year,
    yearEnd: year.year_end,
    amount: year.non_uk_fees,
    share: shown(year.share),
    uk: uk.find(({ academic_year }) => academic_year === year.academic_year)?.share ?? null,
  }));
}

/** Negative fees, corrections of earlier years, are no share of anything. */
function shown(share: FeeYear['share']): number | null {
  return share !== null && share >= 0 && share <= 1 ? share : null;
}

/** Title of the section: the newest year with a figure. */
export function feeTitle(bars: readonly FeeBar[]): string {
  const latest = bars.findLast(({ amount }) => amount !== null);
  if (!latest) return 'Fees from outside the UK are not published';
  const part = latest.share === null ? '' : `, ${moneyShare(latest.share)} of all tuition fees`;
  return `${moneyText(latest.amount)} in fees from outside the UK${part}`;
}

/** `2022/23`; with the day on which it ended where an academic year has two of them. */
export function feeYearInWords(bar: FeeBar, bars: readonly FeeBar[]): string {
  const twice = bars.filter(({ year }) => year === bar.year).length > 1;
  return twice && bar.yearEnd ? `${bar.year}, to ${dateInWords(bar.yearEnd)}` : bar.year;
}
