/**
 * Nudges circles apart so that each can be seen and picked, and no further. Deterministic: the
 * same circles in the same order always come to stand in the same places.
 *
 * Not d3-force: what is needed is a bound that holds (how far two circles may overlap), quickly
 * enough for a slider, and d3-force promises neither. Each pass pulls every circle a little
 * towards its home, then parts each pair that overlaps too far, the smaller moving more.
 */
import type { Box } from './frame.ts';

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface SeparateOptions {
  /** How far two circles may overlap, as a share of the sum of their radii: 0 … 1. */
  readonly overlap: number;
  /** Space kept between circles that may not overlap. */
  readonly gap?: number;
  /** Circles stay inside. */
  readonly within?: Box;
}

const PASSES = 90;
/** Pulls stop before the end, so that the last passes only part. */
const PULLING = 50;
const PULL = 0.06;
const MOST_PASSES = 600;
/** An overlap beyond the bound that nobody can see. */
const TOLERANCE = 0.005;
/** Passes for which a list of near pairs is good; circles move less than its margin in them. */
const PAIRS_FOR = 8;
const MARGIN = 8;

/** Where the circles come to stand, in the order given. */
export function separate(circles: readonly Circle[], options: SeparateOptions): [number, number][] {
  const { overlap, gap = 0, within } = options;
  const places = circles.map(({ x, y }, index): [number, number] => {
    // Two providers at one address get a direction each; the golden angle keeps them apart.
    const angle = index * 2.399963;
    return [x + Math.cos(angle) * 1e-3, y + Math.sin(angle) * 1e-3];
  });
  const apart = (a: Circle, b: Circle) => (a.r + b.r) * (1 - overlap) + gap;
  let pairs: [number, number][] = [];

  for (let pass = 0; pass < MOST_PASSES; pass++) {
    if (pass < PULLING) pullHome(circles, places);
    if (pass % PAIRS_FOR === 0) pairs = nearPairs(circles, places, apart);
    const worst = part(circles, places, pairs, apart);
    if (within) keepInside(circles, places, within);
    if (pass >= PASSES && worst < TOLERANCE && pass % PAIRS_FOR === PAIRS_FOR - 1) break;
  }
  return places;
}

type Places = [number, number][];
type Apart = (a: Circle, b: Circle) => number;

function pullHome(circles: readonly Circle[], places: Places): void {
  circles.forEach((circle, index) => {
    const place = places[index]!;
    place[0] += (circle.x - place[0]) * PULL;
    place[1] += (circle.y - place[1]) * PULL;
  });
}

function nearPairs(circles: readonly Circle[], places: Places, apart: Apart): [number, number][] {
  const pairs: [number, number][] = [];
  for (let i = 0; i < circles.length; i++) {
    for (let j = i + 1; j < circles.length; j++) {
      const near = apart(circles[i]!, circles[j]!) + MARGIN;
      const dx = places[j]![0] - places[i]![0];
      const dy = places[j]![1] - places[i]![1];
      if (dx * dx + dy * dy < near * near) pairs.push([i, j]);
    }
  }
  return pairs;
}

/** Parts pairs that overlap too far; returns by how much the worst did. */
function part(
  circles: readonly Circle[],
  places: Places,
  pairs: readonly [number, number][],
  apart: Apart,
): number {
  let worst = 0;
  for (const [i, j] of pairs) {
    const a = places[i]!;
    const b = places[j]!;
    const dx = b[0] - a[0];
    const dy = b[1] - a[1];
    const least = apart(circles[i]!, circles[j]!);
    const squared = dx * dx + dy * dy;
    if (squared >= least * least) continue;
    const distance = Math.sqrt(squared) || 1e-6;
    const missing = least - distance;
    worst = Math.max(worst, missing);
    const areaOfI = circles[i]!.r ** 2;
    const areaOfJ = circles[j]!.r ** 2;
    const moveI = (missing * areaOfJ) / (areaOfI + areaOfJ) / distance;
    const moveJ = (missing * areaOfI) / (areaOfI + areaOfJ) / distance;
    a[0] -= dx * moveI;
    a[1] -= dy * moveI;
    b[0] += dx * moveJ;
    b[1] += dy * moveJ;
  }
  return worst;
}

function keepInside(circles: readonly Circle[], places: Places, box: Box): void {
  circles.forEach(({ r }, index) => {
    const place = places[index]!;
    place[0] = Math.min(Math.max(place[0], box.x + r + 1), box.x + box.width - r - 1);
    place[1] = Math.min(Math.max(place[1], box.y + r + 1), box.y + box.height - r - 1);
  });
}
