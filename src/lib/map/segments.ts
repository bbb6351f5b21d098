/** Straight lines of the map against its circles, boxes and other lines. */
import type { Box } from './frame.ts';

/** From x1, y1 to x2, y2. */
export type Segment = readonly [number, number, number, number];

/** How near the line comes to a point. */
export function distanceTo([x1, y1, x2, y2]: Segment, x: number, y: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / squared;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x1 + at * dx - x, y1 + at * dy - y);
}

/** Whether any part of the line lies in the box: what the box's sides leave of it (Liang and Barsky). */
export function meetsBox([x1, y1, x2, y2]: Segment, box: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [from, to] = [0, 1];
  for (const [direction, room] of [
    [-dx, x1 - box.x],
    [dx, box.x + box.width - x1],
    [-dy, y1 - box.y],
    [dy, box.y + box.height - y1],
  ] as const) {
    if (direction === 0) {
      if (room < 0) return false;
    } else if (direction < 0) from = Math.max(from, room / direction);
    else to = Math.min(to, room / direction);
  }
  return from <= to;
}

/** Whether two lines cross; lines that only share an end count too. */
export function cross(a: Segment, b: Segment): boolean {
  const side = ([x1, y1, x2, y2]: Segment, x: number, y: number) =>
    Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
  return side(a, b[0], b[1]) !== side(a, b[2], b[3]) && side(b, a[0], a[1]) !== side(b, a[2], a[3]);
}
