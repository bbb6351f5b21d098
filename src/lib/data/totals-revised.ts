/** Published totals of the UK that a later release revised. */
import type { Change } from '../../../workers/api/shapes/changes.ts';

export interface TotalRevised {
  readonly year: string;
  readonly old: number;
  readonly now: number;
  readonly difference: number;
}

/** Students from outside the UK, by year, newest first; each year once, however many regions carry its total. */
export function totalsRevised(changes: readonly Change[]): TotalRevised[] {
  const byYear = new Map<string, TotalRevised>();
  for (const { change, key, column, old, new: now, difference } of changes) {
    const isTotal = key.ukprn === 'UK' && (key.origin === 'non-uk' || key.country === 'non-uk');
    if (change !== 'revised' || column !== 'students' || !isTotal) continue;
    if (typeof old !== 'number' || typeof now !== 'number' || difference === null) continue;
    const year = String(key.academic_year);
    byYear.set(year, { year, old, now, difference });
  }
  return [...byYear.values()].sort((a, b) => (a.year < b.year ? 1 : -1));
}
