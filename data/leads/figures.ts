/** Figures of leads, made from published counts. */
import { countInterval, differenceOf, shareOf, type Difference } from '../numbers/index.ts';
import type { LeadFigure } from './lead.ts';

/** A published count as a figure. */
export function counted(label: string, academicYear: string, count: number): LeadFigure {
  return { label, academicYear, value: count, ...countInterval(count), unit: 'students' };
}

/** A share of published counts as a figure; null where none can be given. */
export function shared(
  label: string,
  academicYear: string,
  part: number | null,
  whole: number | null,
): LeadFigure | null {
  const share = shareOf(part, whole);
  return share && { label, academicYear, ...share, unit: 'share' };
}

/** A difference that is surely one: the two intervals do not meet. What counts providers, years or turns counts these. */
export function sure(now: number | null, then: number | null): Difference | null {
  const difference = differenceOf(now, then);
  return difference && !difference.withinRounding ? difference : null;
}

/** A difference that a lead may be made of: sure, and at least 20, so that its value can stand without its range. */
export function tellable(now: number | null, then: number | null): Difference | null {
  const difference = sure(now, then);
  return difference?.showAs === 'value' ? difference : null;
}
