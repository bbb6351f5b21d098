/** Dragging one of a row of boxes to another place. */

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels that a pointer must have moved before it drags, so that a press stays a press. */
export const DRAGS_FROM = 6;

/** Distance from a value to the nearest of a span. */
const beyond = (at: number, low: number, high: number) => Math.max(low - at, 0, at - high);

/** Which of the boxes, which stand in lines like words, a pointer is at or nearest to. */
export function nearestBox(boxes: readonly Box[], x: number, y: number): number {
  const distance = ({ left, right, top, bottom }: Box) =>
    // The line of boxes counts first: what is above or below is far, however near it is sideways.
    10 * beyond(y, top, bottom) + beyond(x, left, right);
  const distances = boxes.map(distance);
  return distances.indexOf(Math.min(...distances));
}
