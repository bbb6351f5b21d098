/** Names of the largest circles on the world view, each where no other name is. */
import { WORLD_WIDTH } from '../../../data/countries/world.ts';
import { round } from '../chart/line-path.ts';
import { textWidth } from '../map/text-width.ts';

const LABEL_SIZE = 12;
/** Circles of so large a radius have their names beside them. */
const NAMED_FROM = 12;
/** From the edge of a circle to the line of a name below it, or above. */
const BELOW = 13;
const ABOVE = 5;
/** From the middle of a line of text to its baseline, and the height that it takes. */
const BASELINE = 4;
const LINE = 14;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

interface Circle {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Where the middle of a name is written: the largest circles hold theirs, the next have it beside them. */
export interface Label {
  readonly where: 'inside' | 'beside';
  readonly x: number;
  readonly y: number;
}

const boxOf = ({ x, y, r }: Circle): Box => ({
  left: x - r,
  right: x + r,
  top: y - r,
  bottom: y + r,
});

/** Where a name has room beside other large circles and the names that are written already, to which it is added; null where it has none. */
function labelOf({ name, x, y, r }: Circle, others: readonly Box[], written: Box[]): Label | null {
  const width = textWidth(name, LABEL_SIZE) + 6;
  const isInside = width <= 2 * r;
  if (!isInside && r < NAMED_FROM) return null;
  const beside = { where: 'beside' } as const;
  const places = isInside
    ? [{ where: 'inside', x, y: y + BASELINE } as const]
    : [
        { ...beside, x, y: y + r + BELOW },
        { ...beside, x, y: y - r - ABOVE },
        { ...beside, x: x + r + width / 2, y: y + BASELINE },
        { ...beside, x: x - r - width / 2, y: y + BASELINE },
      ];
  for (const place of places) {
    const box = {
      left: place.x - width / 2,
      right: place.x + width / 2,
      top: place.y + BASELINE - LINE,
      bottom: place.y + BASELINE,
    };
    const isWithin = box.left >= 0 && box.right <= WORLD_WIDTH;
    const taken = isInside ? written : [...written, ...others];
    if (!isWithin || taken.some((other) => meet(box, other))) continue;
    written.push(box);
    return { where: place.where, x: round(place.x), y: round(place.y) };
  }
  return null;
}

/** A name for each circle, the first given first; null for those that are small or have no room. */
export function labelsOf(circles: readonly Circle[]): (Label | null)[] {
  const written: Box[] = [];
  return circles.map((circle) => {
    const others = circles.filter((other) => other !== circle && other.r >= NAMED_FROM);
    return labelOf(circle, others.map(boxOf), written);
  });
}
