/** What a label and its leader would hide, and what that weighs. */
import { LONDON_JOIN, type Box } from './frame.ts';
import { isBacker, type Mark } from './placement.ts';
import { reachOf } from './radius.ts';
import { cross, distanceTo, meetsBox, type Segment } from './segments.ts';

/** A mark that a label should not hide. */
export interface Obstacle extends Box {
  readonly mark: Mark;
  readonly backer: boolean;
  /** Of the whole symbol. */
  readonly reach: number;
}

/** Labels and leaders that stand already. */
export interface Taken {
  readonly boxes: Box[];
  /** Those of the boxes that stand away from their mark. */
  readonly away: Box[];
  readonly leaders: Segment[];
}

/** Space that a leader keeps from another backer's ring. */
const CLEAR = 2;
/** More than the next ring of positions costs, less than hiding a backer's mark. */
const CONFUSING = 16;
/** The line that joins London to its inset: better not under a label, but no loss. */
const JOIN: readonly Segment[] = LONDON_JOIN.slice(1).map(([x, y], index) => {
  const [fromX, fromY] = LONDON_JOIN[index]!;
  return [fromX, fromY, x, y];
});

/** A mark as something in the way. */
export function obstacleOf(mark: Mark): Obstacle {
  const backer = isBacker(mark.status);
  const reach = reachOf(mark.radius, backer);
  return {
    mark,
    backer,
    reach,
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

/** What a position would hide: other labels and leaders weigh most, then backers' marks, then other marks. Counting stops at `most`: the position is lost by then. */
export function costOf(
  label: Box,
  obstacles: readonly Obstacle[],
  taken: Taken,
  most: number,
): number {
  let cost = 0;
  for (const box of taken.boxes) cost += overlap(label, box) > 0 ? 400 : 0;
  if (cost >= most) return cost;
  for (const leader of taken.leaders) cost += meetsBox(leader, label) ? 400 : 0;
  for (const line of JOIN) cost += meetsBox(line, label) ? 20 : 0;
  for (const obstacle of obstacles) {
    if (cost >= most) return cost;
    const hidden = overlap(label, obstacle);
    if (hidden > 0) cost += weightOf(obstacle, hidden);
  }
  return cost;
}

/** What it weighs to hide so much of a mark. In the inset no circle overlaps another, and no name is to look as if it were its neighbour's. */
function weightOf({ backer, mark }: Obstacle, hidden: number): number {
  if (backer) return 60 + hidden * 0.5;
  return mark.inLondon ? 12 + hidden * 0.2 : 3 + hidden * 0.05;
}

/**
 * What a leader from the mark would cross. Infinite where it would meet another backer's symbol
 * or end nearer to another backer than to its own: it would then point at the wrong one.
 */
export function leaderCostOf(
  leader: Segment,
  mark: Mark,
  obstacles: readonly Obstacle[],
  taken: Taken,
): number {
  let cost = 0;
  const [, , endX, endY] = leader;
  const own = Math.hypot(endX - mark.x, endY - mark.y);
  for (const { mark: other, backer, reach } of obstacles) {
    if (!backer) cost += distanceTo(leader, other.x, other.y) < reach ? 1.5 : 0;
    else if (
      distanceTo(leader, other.x, other.y) < reach + CLEAR ||
      Math.hypot(endX - other.x, endY - other.y) <= own
    )
      return Infinity;
  }
  for (const box of taken.boxes) cost += meetsBox(leader, box) ? 400 : 0;
  for (const other of taken.leaders) cost += cross(leader, other) ? 400 : 0;
  for (const line of JOIN) cost += cross(leader, line) ? 10 : 0;
  return cost;
}

/**
 * What it weighs that a name would be taken for part of another, or for that of another backer: where it is away from
 * its mark and nearer to the other's, or where it stands like a second line of a name and one of them is away.
 */
export function confusionCostOf(
  label: Box,
  mark: Mark,
  isAway: boolean,
  obstacles: readonly Obstacle[],
  { boxes, away }: Taken,
): number {
  const lines = (isAway ? boxes : away).filter((box) => isLineOf(label, box));
  const own = gapTo(label, mark);
  const nearer = obstacles.filter((other) => other.backer && gapTo(label, other.mark) < own);
  return (lines.length + (isAway ? nearer.length : 0)) * CONFUSING;
}

/** How far a mark's middle is from a label. */
function gapTo({ x, y, width, height }: Box, mark: Mark): number {
  return Math.hypot(
    Math.max(x - mark.x, 0, mark.x - x - width),
    Math.max(y - mark.y, 0, mark.y - y - height),
  );
}

/** Whether a label stands right above or below a box. */
function isLineOf(label: Box, box: Box): boolean {
  const room = label.height * 0.6;
  return overlap({ ...label, y: label.y - room, height: label.height + 2 * room }, box) > 0;
}

/** Area that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  if (width <= 0) return 0;
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return height > 0 ? width * height : 0;
}
