/** Growth and decline in words, with rounding heeded. */
import { changeOf, formatCount } from '../../../data/numbers/index.ts';

/** Nearer to a whole number of times than this part of it, growth is said without “nearly” or “more than”. */
const NEAR = 0.01;
/** From this far below a whole number of times, growth is “nearly” that. */
const NEARLY = 0.9;

/** `doubled`, `more than doubled`, `nearly trebled`, `grew more than 16-fold`: a count that is now `times` what it was, at least 1.9. */
function multipliedBy(times: number): string {
  const nearest = Math.round(times);
  const whole = times < nearest * NEARLY ? nearest - 1 : nearest;
  const how =
    Math.abs(times - whole) <= whole * NEAR ? '' : times > whole ? 'more than ' : 'nearly ';
  if (whole === 2) return `${how}doubled`;
  return whole === 3 ? `${how}trebled` : `grew ${how}${formatCount(whole)}-fold`;
}

/** What became of a count: `more than doubled`, `grew by 42%`, `halved`, `fell by 12%`, `stayed about the same`; null where the base is under 100 or a figure is missing. */
export function becameOf(now: number | null, base: number | null): string | null {
  const change = changeOf(now, base);
  if (!change) return null;
  const { value, withinRounding } = change;
  if (withinRounding || Math.abs(value) < 0.005) return 'stayed about the same';
  if (value >= 0.9) return multipliedBy(value + 1);
  if (Math.abs(value + 0.5) <= 0.025) return 'halved';
  return `${value > 0 ? 'grew' : 'fell'} by ${Math.round(Math.abs(value) * 100)}%`;
}
