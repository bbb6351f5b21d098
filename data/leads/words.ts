/** Words that leads share. */
import { formatCount, ordinal } from '../numbers/index.ts';
import type { LeadMeasure, Subject } from './lead.ts';

const MEASURES: Readonly<Record<LeadMeasure, string>> = {
  'non-uk': 'international students',
  eu: 'students from the EU',
  'non-eu': 'international students from outside the EU',
};

export const students = (measure: LeadMeasure): string => MEASURES[measure];

/** The name as it begins a sentence. */
export const named = ({ name }: Subject): string => name.replaceAll("'", '’');

/** The name inside a sentence. */
export const inside = (subject: Subject): string =>
  named(subject)
    .replace(/^(The )?University of /, 'the University of ')
    .replace(/^The /, 'the ');

export const number = (count: number): string => formatCount(count);

/** A fraction as whole percent, without a sign. */
export const percent = (fraction: number): string => `${Math.round(Math.abs(fraction) * 100)}%`;

/** A share to one decimal. */
export const share = (fraction: number): string => `${(fraction * 100).toFixed(1)}%`;

/** `The largest`, `The 2nd largest`. */
export function place(rank: number, superlative: string): string {
  if (rank === 1) return `The ${superlative}`;
  return `The ${ordinal(rank)} ${superlative}`;
}
