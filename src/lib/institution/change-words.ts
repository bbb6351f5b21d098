/** Growth and decline in words, with rounding heeded. */
import { changeOf, formatCount } from '../../../data/numbers/index.ts';

/** What became of a count: `more than doubled`, `grew by 42%`, `halved`, `fell by 12%`, `stayed about the same`; null where the base is under 100 or a figure is missing. */
export function becameOf(now: number | null, base: number | null): string | null {
  const change = changeOf(now, base);
  if (!change) return null;
  const { value, withinRounding } = change;
  if (withinRounding || Math.abs(value) < 0.005) return 'stayed about the same';
  if (value >= 2.5) return `grew ${formatCount(Math.round(value + 1))}-fold`;
  if (value >= 1.9) return value > 2.1 ? 'more than trebled' : 'trebled';
  if (value >= 0.95) return value > 1.05 ? 'more than doubled' : 'doubled';
  if (value <= -0.45 && value >= -0.55) return 'halved';
  return `${value > 0 ? 'grew' : 'fell'} by ${Math.round(Math.abs(value) * 100)}%`;
}
