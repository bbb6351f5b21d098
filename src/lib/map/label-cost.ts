/** What a label would hide, and what that weighs. */
import type { Box } from './frame.ts';
import { isBacker, type Mark } from './placement.ts';
import { reachOf } from './radius.ts';

/** A mark that a label should not hide. */
export interface Obstacle extends Box {
  readonly mark: Mark;
  readonly backer: boolean;
}

/** A mark as something in the way. */
export function obstacleOf(mark: Mark): Obstacle {
  const backer = isBacker(mark.status);
  const reach = reachOf(mark.radius, backer);
  return {
    mark,
    backer,
    x: mark.x - reach,
    y: mark.y - reach,
    width: reach * 2,
    height: reach * 2,
  };
}

/** The marks that a label of this mark could come to lie on, if it reaches no further than that from its centre. */
export function nearTo(
  mark: Mark,
  width: number,
  height: number,
  obstacles: readonly Obstacle[],
): Obstacle[] {
  const field = { x: mark.x - width, y: mark.y - height, width: 2 * width, height: 2 * height };
  return obstacles.filter(
    (each) =>
      each.mark !== mark && each.mark.inLondon === mark.inLondon && overlap(field, each) > 0,
  );
}

/** What a position would hide: other labels weigh most, then backers' marks, then other marks. Counting stops at `most`: the position is lost by then. */
export function costOf(
  label: Box,
  obstacles: readonly Obstacle[],
  taken: readonly Box[],
  most: number,
): number {
  let cost = 0;
  for (const box of taken) cost += overlap(label, box) > 0 ? 400 : 0;
  for (const obstacle of obstacles) {
    const hidden = overlap(label, obstacle);
    if (hidden === 0) continue;
    cost += obstacle.backer ? 60 + hidden * 0.5 : 3 + hidden * 0.05;
    if (cost >= most) return cost;
  }
  return cost;
}

/** Area that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  if (width <= 0) return 0;
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return height > 0 ? width * height : 0;
}
