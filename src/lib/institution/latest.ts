/** Which of a provider's years the page speaks of. */
import type { ProviderYear } from '../../../workers/api/shapes/institution.ts';

/** The newest year in which the provider is in the return; null for one that never was. */
export function latestReturn(figures: readonly ProviderYear[]): ProviderYear | null {
  return figures.findLast(({ returned }) => returned) ?? null;
}

/** The first year in which it is. */
export function firstReturn(figures: readonly ProviderYear[]): ProviderYear | null {
  return figures.find(({ returned }) => returned) ?? null;
}

/** Years of the edition in which it is not, where there are any between or around those in which it is. */
export function missingYears(figures: readonly ProviderYear[]): string[] {
  return figures.filter(({ returned }) => !returned).map(({ academic_year }) => academic_year);
}
