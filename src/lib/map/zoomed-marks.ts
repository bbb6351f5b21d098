/** Circles as they lie on the screen when the map is enlarged, for names to be placed among them. */
import { FRAME } from './frame.ts';
import type { Mark } from './placement.ts';
import type { Zoom } from './zoom.ts';

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
