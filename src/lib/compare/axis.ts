/** The value axis of a comparison: from where to where, and its gridlines. */
import { nice, ticks } from 'd3';
import { ordinal } from '../../../data/numbers/index.ts';
import type { Scale } from '../../../data/comparing/scales.ts';
import { axisCount } from '../chart/series.ts';
import { money, type Unit } from './format.ts';

export interface Axis {
  /** Value at the foot and at the top; a rank counts downwards. */
  readonly foot: number;
  readonly top: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

/** About so many gridlines. */
const GRIDLINES = 4;

function tickText(value: number, as: Scale, unit: Unit): string {
  if (as === 'share') return `${Math.round(value * 1000) / 10}%`;
  if (as === 'rank') return ordinal(value);
  if (as === 'index') return String(value);
  return unit === 'students'
    ? axisCount(value)
    : value === 0
      ? '0'
      : money(value).replace('.0m', 'm');
}

/** The axis for values on a scale; all but ranks begin at zero. */
export function axisOf(values: readonly (number | null)[], as: Scale, unit: Unit): Axis {
  const given = values.filter((value) => value !== null);
  const least = as === 'share' ? 0.05 : as === 'rank' ? 5 : 10;
  const most = Math.max(least, ...given);
  if (as === 'rank') {
    const at = [
      1,
      ...ticks(1, most, GRIDLINES).filter((value) => value > 1 && Number.isInteger(value)),
    ];
    return { foot: most, top: 1, ticks: at.map((value) => ({ value, text: ordinal(value) })) };
  }
  const [, top] = nice(0, most, GRIDLINES);
  const end = as === 'share' ? Math.min(1, top) : top;
  return {
    foot: 0,
    top: end,
    ticks: ticks(0, end, GRIDLINES).map((value) => ({ value, text: tickText(value, as, unit) })),
  };
}
