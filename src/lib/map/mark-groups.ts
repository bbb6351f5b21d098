/**
 * The circles of the map as few shapes: a browser lays out and paints some twenty outlines in a
 * tenth of the time that it takes for hundreds of elements. Circles that look alike share an outline
 * where they do not overlap, so that what lies on top of what stays just as it was.
 */
import { isBacker, type Mark, type Place } from './placement.ts';
import { reachOf } from './radius.ts';

/** Circles of one look that do not overlap; groups are painted in their order. */
export interface MarkGroup {
  readonly kind: string;
  readonly marks: readonly Mark[];
}

/** Half the width of a circle's line, by which two that just touch overlap. */
const LINE = 0.8;

/** Puts marks that are in drawing order into groups in drawing order; `kindOf` names a mark's look. */
export function groupsOf(marks: readonly Mark[], kindOf: (mark: Mark) => string): MarkGroup[] {
  const groups: { kind: string; marks: Mark[] }[] = [];
  const groupAt = new Int32Array(marks.length);
  const under = marksUnder(marks);
  for (const [index, mark] of marks.entries()) {
    let at = 0;
    for (const below of under[index] ?? []) at = Math.max(at, groupAt[below]! + 1);
    const kind = kindOf(mark);
    while (at < groups.length && groups[at]!.kind !== kind) at++;
    const group = groups[at];
    if (group) group.marks.push(mark);
    else groups.push({ kind, marks: [mark] });
    groupAt[index] = at;
  }
  return groups;
}

const found = new WeakMap<readonly Mark[], readonly (readonly number[])[]>();

/** For each mark the positions of those that lie under it; kept for as long as the list of marks is. */
function marksUnder(marks: readonly Mark[]): readonly (readonly number[])[] {
  const before = found.get(marks);
  if (before) return before;
  const reaches = marks.map(({ radius, status }) => reachOf(radius, isBacker(status)) + LINE);
  const under = marks.map(({ x, y }, index) => {
    const below: number[] = [];
    const reach = reaches[index]!;
    for (let other = 0; other < index; other++) {
      const near = reach + reaches[other]!;
      const dx = marks[other]!.x - x;
      if (dx > near || dx < -near) continue;
      const dy = marks[other]!.y - y;
      if (dx * dx + dy * dy < near * near) below.push(other);
    }
    return below;
  });
  found.set(marks, under);
  return under;
}

/**
 * The circles as the data of one path, each wider than its place says by `wider`. An arc goes all the
 * way round to a tenth of a unit from where it began, half as long in the page as two halves would be.
 */
export function pathOf(places: Iterable<Place>, wider: number): string {
  let path = '';
  for (const { x, y, radius } of places) {
    const r = short(radius + wider);
    path += `M${short(x - r)} ${short(y)}a${r} ${r} 0 1 1 0 .1z`;
  }
  return path;
}

/** Marks by their UKPRN. */
export function byUkprn(marks: readonly Mark[]): ReadonlyMap<string, Mark> {
  return new Map(marks.map((mark) => [mark.ukprn, mark]));
}

/** The place on the way from one to another: at 0 the first, at 1 the second. A mark that was not there before grows where it stands. */
export function between(from: Place | undefined, to: Place, at: number): Place {
  const start = from ?? { x: to.x, y: to.y, radius: 0 };
  return {
    x: start.x + (to.x - start.x) * at,
    y: start.y + (to.y - start.y) * at,
    radius: start.radius + (to.radius - start.radius) * at,
  };
}

/** Tenths of a unit: finer than a screen shows, and short in the page. */
function short(value: number): number {
  return Math.round(value * 10) / 10;
}
