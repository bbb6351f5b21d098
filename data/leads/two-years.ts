/** What most rules begin with: a provider's students from outside the UK in two years. */
import { changeOf } from '../numbers/index.ts';
import { counted, tellable } from './figures.ts';
import type { LeadFigure, Subject } from './lead.ts';

export interface TwoYears {
  readonly then: number;
  readonly now: number;
}

/** The counts at two positions among the years; null where one is not published. */
export function bothOf({ counts }: Subject, a: number, b: number): TwoYears | null {
  const [then, now] = [counts['non-uk'][a], counts['non-uk'][b]];
  return then == null || now == null ? null : { then, now };
}

/** They and the change between them as a fraction, and whether a lead may be made of it; null where a year is missing or the base too small. */
export function relativeOf(subject: Subject, a: number, b: number) {
  const both = bothOf(subject, a, b);
  if (!both) return null;
  const relative = changeOf(both.now, both.then);
  return relative && { ...both, ...relative, isTold: tellable(both.now, both.then) !== null };
}

/** The two counts as figures of a lead. */
export function twoFigures({ then, now }: TwoYears, from: string, to: string): LeadFigure[] {
  return [
    counted('International students', from, then),
    counted('International students', to, now),
  ];
}
