/**
 * Where each provider's mark stands: its own place, nudged apart from its neighbours (two backers
 * until their rings are clear of each other); providers in London in the inset. All providers of the year take part whatever the filters say, so that
 * filtering moves nothing.
 */
import type { Status } from '../../../data/codes.ts';
import { project, type Projection } from './albers.ts';
import {
  LONDON,
  LONDON_BOX,
  LONDON_HEAD,
  londonProjection,
  mainProjection,
  type Box,
} from './frame.ts';
import { reachOf } from './radius.ts';
import type { Circle } from './separate.ts';

/** How far two marks outside London may overlap: 42 % of the sum of their radii. */
export const OVERLAP_OUTSIDE_LONDON = 0.42;
/** Kept back, so that the bound holds after coordinates are rounded too. */
const ROUNDING = 0.005;
/** Space between the rings of two backers outside London, half of it round each. */
const BACKERS_GAP = 3;
/** Space between marks in the inset, where none overlap. */
const LONDON_GAP = 0.8;

const LONDON_FIELD: Box = {
  x: LONDON_BOX.x,
  y: LONDON_BOX.y + LONDON_HEAD,
  width: LONDON_BOX.width,
  height: LONDON_BOX.height - LONDON_HEAD,
};

/** Sets circles apart. The server has it at once; browsers read from the page where the server has placed them, and fetch it for other years. */
let separate = import.meta.env.SSR ? (await import('./separate.ts')).separate : null;

/** Makes ready to place marks that the page does not show yet; until then they stand unparted. */
export async function readyToPlace(): Promise<void> {
  separate ??= (await import('./separate.ts')).separate;
}

/** What placing needs to know of a provider. */
export interface Placeable {
  readonly ukprn: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly region: string | null;
  readonly status: Status;
  /** Of the mark, in units of the frame. */
  readonly radius: number;
}

/** A mark in the frame. */
export interface Mark {
  readonly ukprn: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly inLondon: boolean;
  readonly status: Status;
}

export function isBacker(status: Status): boolean {
  return status === 'founder' || status === 'backer';
}

/** Where a mark stands, and how large it is. */
export type Place = Pick<Mark, 'x' | 'y' | 'radius'>;

/**
 * Places the providers of one year, in drawing order.
 *
 * @param drawn where marks of these providers were placed before, by UKPRN; used if it is all of them
 */
export function place(
  providers: readonly Placeable[],
  drawn: ReadonlyMap<string, Pick<Mark, 'x' | 'y'>> = new Map(),
): Mark[] {
  return (placedBefore(providers, drawn) ?? placeAnew(providers)).sort(drawingOrder);
}

/** Large first, so that small ones lie on top; backers last. */
export function drawingOrder(a: Mark, b: Mark): number {
  return (
    Number(isBacker(a.status)) - Number(isBacker(b.status)) ||
    b.radius - a.radius ||
    (a.ukprn < b.ukprn ? -1 : 1)
  );
}

function placedBefore(
  providers: readonly Placeable[],
  drawn: ReadonlyMap<string, Pick<Mark, 'x' | 'y'>>,
): Mark[] | null {
  const marks: Mark[] = [];
  for (const { ukprn, region, status, radius } of providers) {
    const before = drawn.get(ukprn);
    if (!before) return null;
    marks.push({ ukprn, ...before, radius: round(radius), inLondon: region === LONDON, status });
  }
  return marks.length === drawn.size ? marks : null;
}

function placeAnew(providers: readonly Placeable[]): Mark[] {
  const ordered = [...providers].sort((a, b) => (a.ukprn < b.ukprn ? -1 : 1));
  const inLondon = ordered.filter(({ region }) => region === LONDON);
  const elsewhere = ordered.filter(({ region }) => region !== LONDON);
  return [
    ...nudge(elsewhere, false, (provider) => ({
      ...at(mainProjection, provider),
      r: provider.radius,
      ...(isBacker(provider.status)
        ? { solid: reachOf(provider.radius, true) + BACKERS_GAP / 2 }
        : {}),
    })),
    ...nudge(inLondon, true, (provider) => ({
      ...at(londonProjection, provider),
      r: reachOf(provider.radius, isBacker(provider.status)),
    })),
  ];
}

function at(projection: Projection, provider: Placeable): { x: number; y: number } {
  const [x, y] = project(projection, provider.longitude, provider.latitude);
  return { x, y };
}

function nudge(
  providers: readonly Placeable[],
  inLondon: boolean,
  circleOf: (provider: Placeable) => Circle,
): Mark[] {
  const circles = providers.map(circleOf);
  const places =
    separate?.(
      circles,
      inLondon
        ? { overlap: 0, gap: LONDON_GAP, within: LONDON_FIELD }
        : { overlap: OVERLAP_OUTSIDE_LONDON - ROUNDING },
    ) ?? circles.map(({ x, y }) => [x, y] as const);
  return providers.map(({ ukprn, radius, status }, index) => {
    const [x, y] = places[index]!;
    return { ukprn, x: round(x), y: round(y), radius: round(radius), inLondon, status };
  });
}

/** Hundredths of a unit: finer than any screen, and short in the page's source. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
