/** What a finding is made from, and what it is. */
import type { MembershipOf } from './memberships.ts';
import type { MapState } from './state.ts';
import type { Row, YearView } from './year-view.ts';

/** Prose with its figures marked. */
export type Prose = readonly { readonly text: string; readonly strong?: boolean }[];

export interface Finding {
  readonly headline: string;
  readonly lede: Prose;
  /** Where it speaks of: a region, a nation, or the United Kingdom. */
  readonly place: string;
}

/** A finding before it is said where it holds. */
export type Said = Omit<Finding, 'place'>;

/** What is on screen. */
export interface Scene {
  readonly view: YearView;
  readonly state: MapState;
  readonly rows: readonly Row[];
  /** What would be shown whatever its status. */
  readonly ofAnyStatus: readonly Row[];
  readonly memberships: MembershipOf | null;
  /** Whether the year shown is the newest of the newest edition, so that it is spoken of in the present. */
  readonly now: boolean;
  /** ` in the Russell Group in Scotland`, or nothing. */
  readonly where: string;
}
