/** What the rules look at, and what they find. */
import type { Nation, Status } from '../codes.ts';

/** Kinds of lead, in the order in which they are listed. */
export const LEAD_KINDS = [
  'change',
  'rate',
  'record',
  'crossing',
  'run',
  'reversal',
  'rank',
  'country',
  'revision',
  'coming-and-going',
  'backer',
] as const;
export type LeadKind = (typeof LEAD_KINDS)[number];

/** Groups of origin that leads are about. */
export type LeadMeasure = 'non-uk' | 'eu' | 'non-eu';

/** A provider, or the UK, with its published counts over the years. */
export interface Subject {
  readonly ukprn: string;
  readonly slug: string | null;
  readonly name: string;
  readonly nation: Nation | null;
  readonly status: Status | null;
  /** Name of the provider that took it over, if one did. */
  readonly successor: string | null;
  /** Providers that became part of it, with the first year in which they had. */
  readonly tookIn: readonly { readonly name: string; readonly academicYear: string }[];
  /** One value a year; null where it is not in the return. */
  readonly counts: Readonly<Record<LeadMeasure | 'total', readonly (number | null)[]>>;
}

/** A count that a later edition replaced. */
export interface Revised {
  readonly ukprn: string;
  readonly academicYear: string;
  readonly old: number;
}

/** Students of one country at one provider. */
export interface FromCountry {
  readonly ukprn: string;
  readonly academicYear: string;
  readonly country: string;
  /** Whether the country is in the European Union. */
  readonly isEu: boolean;
  readonly students: number;
}

/** Everything that the rules may look at. */
export interface World {
  /** Academic years, ascending. */
  readonly years: readonly string[];
  readonly providers: readonly Subject[];
  readonly uk: Subject | null;
  /** Revisions of the students from outside the UK. */
  readonly revised: readonly Revised[];
  /** Where origin is collected by provider: its newest two years. */
  readonly countries: readonly FromCountry[];
}

/** A figure of a lead, with the ends between which the true one lies. */
export interface LeadFigure {
  readonly label: string;
  readonly academicYear: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: 'students' | 'share' | 'rank';
}

/** Something that could be written about. */
export interface Lead {
  /** Stable while its figures stand: kind, UKPRN, measure and year. */
  readonly id: string;
  readonly kind: LeadKind;
  readonly subject: Subject;
  readonly measure: LeadMeasure;
  /** One plain sentence. */
  readonly sentence: string;
  /** How unusual it is among all providers. */
  readonly unusual: string;
  /** Its place among the leads of its kind, from 1. */
  readonly rank: number;
  readonly from: string;
  readonly to: string;
  readonly figures: readonly LeadFigure[];
  /** What must be said with it, in sentences. */
  readonly caveats: readonly string[];
}

/** Finds the leads of one kind, the most unusual first. */
export type Rule = (world: World) => Lead[];
