/** Circles of the enlarged map: how large they are drawn, and where they lie on the screen for names to be placed among them. */
import { FRAME } from './frame.ts';
import type { Mark } from './placement.ts';
import type { Zoom } from './zoom.ts';

/** How much of an enlargement the circles follow: distances grow by its factor, radii by its square root. */
const FOLLOWS = 0.5;
/** Steps of the enlargement, a quarter of a doubling each, at which circles change their size. */
const STEPS = 4;

const sized = new WeakMap<readonly Mark[], Map<number, readonly Mark[]>>();

/**
 * The circles on a map that is enlarged so many times, in units of the frame: all smaller by one factor, so that
 * their areas still compare, and those that overlap on the whole map come to lie beside each other.
 */
export function resized(marks: readonly Mark[], k: number): readonly Mark[] {
  const step = Math.round(Math.log2(k) * STEPS);
  if (step === 0) return marks;
  const kept = sized.get(marks) ?? new Map<number, readonly Mark[]>();
  sized.set(marks, kept);
  const before = kept.get(step);
  if (before) return before;
  const factor = 2 ** ((step / STEPS) * (FOLLOWS - 1));
  const smaller = marks.map((mark) => ({ ...mark, radius: mark.radius * factor }));
  kept.set(step, smaller);
  return smaller;
}

const made = new WeakMap<readonly Mark[], { zoom: Zoom; marks: readonly Mark[] }>();

/** Those that are seen, larger and where they are drawn; the very same list where nothing is enlarged. The inset's frame is one of the things that moved: it holds no names. */
export function enlarged(marks: readonly Mark[], zoom: Zoom): readonly Mark[] {
  if (zoom.k === 1) return marks;
  const before = made.get(marks);
  if (before?.zoom === zoom) return before.marks;
  const { k, x, y } = zoom;
  const seen = marks
    .map((mark) => ({
      ...mark,
      x: mark.x * k + x,
      y: mark.y * k + y,
      radius: mark.radius * k,
      inLondon: false,
    }))
    .filter((mark) => mark.x > 0 && mark.x < FRAME.width && mark.y > 0 && mark.y < FRAME.height);
  made.set(marks, { zoom, marks: seen });
  return seen;
}
