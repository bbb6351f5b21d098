/** The two years that a comparison tells. */
import type { CompareState } from './state.ts';

/** Those of the address where there are figures for them; else the newest year, and the one before. */
export function spanOf(
  years: readonly string[],
  asked: Pick<CompareState, 'from' | 'to'>,
): { from: string; to: string } {
  const held = (year: string | null) => years.find((each) => each === year);
  const to = held(asked.to) ?? years.at(-1) ?? '';
  const before = years[Math.max(0, years.indexOf(to) - 1)];
  return { from: held(asked.from) ?? before ?? to, to };
}

/** The years that the picture of a view draws: a slope has two, which are one where no other is held. */
export function yearsDrawn(
  years: readonly string[],
  state: Pick<CompareState, 'from' | 'to' | 'view'>,
): readonly string[] {
  const { from, to } = spanOf(years, state);
  return state.view === 'slope' ? [...new Set([from, to])] : years;
}
