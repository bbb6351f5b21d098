/** How far the map is enlarged, and which part of it is seen. */
import { FRAME } from './frame.ts';

/** A point p of the frame is drawn at k·p + (x, y). */
export interface Zoom {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export const WHOLE: Zoom = { k: 1, x: 0, y: 0 };
/** At most so many times. */
export const CLOSEST = 8;
/** Units of the frame between what the keys reach and its edge. */
const ROOM = 12;

/** The zoom as it is kept: no closer than allowed, nothing seen beyond the frame, and coarse enough for an address. */
export function bounded({ k, x, y }: Zoom): Zoom {
  const times = Math.round(Math.min(CLOSEST, Math.max(1, k)) * 100) / 100;
  const within = (at: number, size: number) =>
    Math.round(Math.min(0, Math.max(size * (1 - times), at))) || 0;
  return { k: times, x: within(x, FRAME.width), y: within(y, FRAME.height) };
}

/** So many times closer, with that point of the frame in the middle. */
export function around(x: number, y: number, k: number): Zoom {
  return bounded({ k, x: FRAME.width / 2 - k * x, y: FRAME.height / 2 - k * y });
}

/** So many times closer than now, with the same middle. */
export function closer(zoom: Zoom, times: number): Zoom {
  const middle = fromScreen(zoom, FRAME.width / 2, FRAME.height / 2);
  return around(middle.x, middle.y, Math.min(CLOSEST, zoom.k * times));
}

/** The zoom where it shows that point of the frame with some room around it; else moved so that it stands in the middle. */
export function showing(zoom: Zoom, x: number, y: number): Zoom {
  const isWithin = (at: number, size: number) => at >= ROOM && at <= size - ROOM;
  const isShown =
    isWithin(zoom.k * x + zoom.x, FRAME.width) && isWithin(zoom.k * y + zoom.y, FRAME.height);
  return isShown || zoom.k === 1 ? zoom : around(x, y, zoom.k);
}

/** The point of the frame that is drawn there. */
export function fromScreen({ k, x, y }: Zoom, atX: number, atY: number): { x: number; y: number } {
  return { x: (atX - x) / k, y: (atY - y) / k };
}

/** `2.5,-300,-420`, as addresses have it. */
export function writeZoom({ k, x, y }: Zoom): string {
  return `${k},${x},${y}`;
}

/** Reads what `writeZoom` wrote; null for anything else, and for what shows the whole. */
export function readZoom(text: string): Zoom | null {
  const match = /^(\d(?:\.\d{1,2})?),(-?\d{1,5}),(-?\d{1,5})$/.exec(text);
  if (!match) return null;
  const zoom = bounded({ k: Number(match[1]), x: Number(match[2]), y: Number(match[3]) });
  return zoom.k > 1 ? zoom : null;
}
