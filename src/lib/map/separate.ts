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
  /** Radius of what no other circle with such a radius may touch, where there is one. */
  readonly solid?: number;
}

export interface SeparateOptions {
  /** How far two circles may overlap, as a share of the sum of their radii: 0 … 1. */
  readonly overlap: number;
  /** Space kept between circles that may not overlap. */
  readonly gap?: number;
  /** Circles stay inside. */
  readonly within?: Box;
}

/** The golden angle: directions so far from one another never meet. */
const GOLDEN = 2.399963;
const PASSES = 40;
/** Pulls stop before the end, so that the last passes only part. */
const PULLING = 28;
const PULL = 0.06;
const MOST_PASSES = 300;
/** An overlap beyond the bound that nobody can see. */
const TOLERANCE = 0.012;
/** Passes for which a list of near pairs is good; circles move less than its margin in them. */
const PAIRS_FOR = 10;
const MARGIN = 8;

/** Two circles that may come too near: their positions in the list, the least distance between their centres, and how much of a parting the first one moves. */
interface Pair {
  readonly i: number;
  readonly j: number;
  readonly least: number;
  readonly shareOfFirst: number;
}

/** Where the circles come to stand, in the order given. */
export function separate(circles: readonly Circle[], options: SeparateOptions): [number, number][] {
  const { overlap, gap = 0, within } = options;
  // Two providers at one address get a direction each.
  const xs = Float64Array.from(circles, ({ x }, index) => x + Math.cos(index * GOLDEN) * 1e-3);
  const ys = Float64Array.from(circles, ({ y }, index) => y + Math.sin(index * GOLDEN) * 1e-3);
  let pairs: Pair[] = [];

  for (let pass = 0; pass < MOST_PASSES; pass++) {
    if (pass < PULLING) pullHome(circles, xs, ys);
    if (pass % PAIRS_FOR === 0) pairs = nearPairs(circles, xs, ys, 1 - overlap, gap);
    const worst = part(xs, ys, pairs);
    if (within) keepInside(circles, xs, ys, within);
    if (pass >= PASSES && worst < TOLERANCE && pass % PAIRS_FOR === PAIRS_FOR - 1) break;
  }
  return circles.map((_, index) => [xs[index]!, ys[index]!]);
}

function pullHome(circles: readonly Circle[], xs: Float64Array, ys: Float64Array): void {
  for (let i = 0; i < circles.length; i++) {
    xs[i]! += (circles[i]!.x - xs[i]!) * PULL;
    ys[i]! += (circles[i]!.y - ys[i]!) * PULL;
  }
}

function nearPairs(
  circles: readonly Circle[],
  xs: Float64Array,
  ys: Float64Array,
  apart: number,
  gap: number,
): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i < circles.length; i++) {
    const { r, solid } = circles[i]!;
    for (let j = i + 1; j < circles.length; j++) {
      const { r: other, solid: otherSolid } = circles[j]!;
      const least =
        solid === undefined || otherSolid === undefined
          ? (r + other) * apart + gap
          : solid + otherSolid;
      const near = least + MARGIN;
      const dx = xs[j]! - xs[i]!;
      if (dx > near || dx < -near) continue;
      const dy = ys[j]! - ys[i]!;
      if (dx * dx + dy * dy >= near * near) continue;
      pairs.push({ i, j, least, shareOfFirst: other ** 2 / (r ** 2 + other ** 2) });
    }
  }
  return pairs;
}

/** Parts pairs that are too near, the smaller moving more; returns by how much the worst was. */
function part(xs: Float64Array, ys: Float64Array, pairs: readonly Pair[]): number {
  let worst = 0;
  for (const { i, j, least, shareOfFirst } of pairs) {
    let dx = xs[j]! - xs[i]!;
    let dy = ys[j]! - ys[i]!;
    const squared = dx * dx + dy * dy;
    if (squared >= least * least) continue;
    const distance = Math.sqrt(squared) || 1e-6;
    if (squared === 0) {
      // Both were put back into the same corner: they part as if the second stood a little aside.
      dx = Math.cos(j * GOLDEN) * distance;
      dy = Math.sin(j * GOLDEN) * distance;
    }
    const missing = least - distance;
    if (missing > worst) worst = missing;
    const moveFirst = (missing * shareOfFirst) / distance;
    const moveSecond = missing / distance - moveFirst;
    xs[i]! -= dx * moveFirst;
    ys[i]! -= dy * moveFirst;
    xs[j]! += dx * moveSecond;
    ys[j]! += dy * moveSecond;
  }
  return worst;
}

function keepInside(
  circles: readonly Circle[],
  xs: Float64Array,
  ys: Float64Array,
  box: Box,
): void {
  for (let i = 0; i < circles.length; i++) {
    const { r } = circles[i]!;
    xs[i] = Math.min(Math.max(xs[i]!, box.x + r + 1), box.x + box.width - r - 1);
    ys[i] = Math.min(Math.max(ys[i]!, box.y + r + 1), box.y + box.height - r - 1);
  }
}
