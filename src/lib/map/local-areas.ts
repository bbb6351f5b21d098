/** Local authorities as the map draws them: a hexagon each, and what the providers shown in it teach. */
import hexagons from '../../../data/geography/local-authorities.hex.json' with { type: 'json' };
import { localAuthorities } from '../../../data/geography/local-authorities.ts';
import { FRAME } from './frame.ts';
import type { MembershipOf } from './memberships.ts';
import type { Spot } from './moves.ts';
import { isBacker } from './placement.ts';
import type { RampClass } from './ramp.ts';
import { sumOf, type Sum } from './sum.ts';
import type { Row } from './year-view.ts';

/** A local authority; `id` is its ONS code, `radius` grows with its students, so that it may be ordered by them. */
export interface LocalArea extends Spot {
  readonly name: string;
  /** Providers that are shown and have their main site there, those with most students first. */
  readonly rows: readonly Row[];
  readonly backers: number;
  readonly sum: Sum;
}

/** Where the classes of an area's students begin; fixed for all years. */
export const LOCAL_BREAKS = [500, 2500, 5000, 10_000, 20_000] as const;

/** Distance between the middles of two hexagons that touch, in units of the frame. */
export const STEP = 23.6;
const ROW = (STEP * Math.sqrt(3)) / 2;
const rows = Math.max(...hexagons.map(({ r }) => r));
const columns = Math.max(...hexagons.map(({ q }) => q));
/** Middle of the hexagon at column and row 0. */
const ORIGIN = {
  x: (FRAME.width - (columns + 0.5) * STEP) / 2,
  y: (FRAME.height + rows * ROW) / 2,
};

/** Every local authority, in the order of their codes, without any provider. */
const AREAS: readonly LocalArea[] = localAuthorities().map(({ code, name }, index) => {
  const { q, r } = hexagons[index]!;
  return {
    id: code,
    name: nameOf(name),
    x: round(ORIGIN.x + (q + (r % 2) / 2) * STEP),
    y: round(ORIGIN.y - r * ROW),
    radius: STEP / 2,
    rows: [],
    backers: 0,
    sum: sumOf([]),
  };
});

/** As people say it: `Bristol`, not `Bristol, City of`. */
function nameOf(name: string): string {
  return name.replace(/, (City|County) of$/, '');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** All local authorities, with those of the rows that have their main site there. */
export function localAreasOf(rows: readonly Row[], memberships: MembershipOf): LocalArea[] {
  const inArea = Map.groupBy(rows, ({ ukprn }) => memberships.get(ukprn)?.local_authority ?? null);
  return AREAS.map((area) => {
    const here = inArea.get(area.id);
    if (!here) return area;
    const backers = here.filter(
      ({ provider }) => provider.status !== null && isBacker(provider.status),
    ).length;
    return { ...area, rows: here, backers, sum: sumOf(here) };
  });
}

/** Those with a provider, most students first; equals by name. */
export function ranked(areas: readonly LocalArea[]): LocalArea[] {
  return areas
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => b.sum.students - a.sum.students || a.name.localeCompare(b.name, 'en-GB'));
}

/** The class of an area's students; null without a provider. */
export function localClass({ rows, sum }: LocalArea): RampClass | null {
  if (rows.length === 0) return null;
  return (LOCAL_BREAKS.filter((from) => sum.students >= from).length + 1) as RampClass;
}

/** How many of the rows stand in no local authority, because no place of theirs is published. */
export function withoutArea(rows: readonly Row[], memberships: MembershipOf): number {
  return rows.filter(({ ukprn }) => !memberships.get(ukprn)?.local_authority).length;
}

/** Hexagons as the data of one path, so much smaller than their cells. */
export function hexagonPath(areas: Iterable<Pick<Spot, 'x' | 'y'>>, smaller: number): string {
  const radius = STEP / Math.sqrt(3) - smaller;
  const half = round((radius * Math.sqrt(3)) / 2);
  const [tall, short] = [round(radius), round(radius / 2)];
  let path = '';
  for (const { x, y } of areas) {
    path += `M${x} ${round(y - tall)}l${half} ${short}v${tall}l-${half} ${short}l-${half}-${short}v-${tall}z`;
  }
  return path;
}
