/** The symbol in pixels. */
import { ACCENT, DOT_RADIUS, PAPER, RING_RADIUS, RING_WIDTH, SIDE } from './symbol.ts';

/** How an icon is drawn. */
export interface Icon {
  /** Width and height in pixels. */
  readonly size: number;
  /** Part of the width that the symbol takes; systems that cut icons into shapes need room around it. */
  readonly part: number;
  /** Whether paper lies under it; otherwise nothing does. */
  readonly isOnPaper: boolean;
}

type Colour = readonly [red: number, green: number, blue: number];

const colourOf = (hex: string): Colour => [
  parseInt(hex.slice(1, 3), 16),
  parseInt(hex.slice(3, 5), 16),
  parseInt(hex.slice(5, 7), 16),
];

/** How much of a pixel lies within a distance from the edge: 0 to 1, half on the edge itself. */
const within = (distance: number) => Math.min(1, Math.max(0, 0.5 - distance));

/** Four bytes a pixel, red, green, blue and how opaque, line by line. */
export function pixelsOf({ size, part, isOnPaper }: Icon): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  const scale = (size * part) / SIDE;
  const [ink, paper] = [colourOf(ACCENT.light), colourOf(PAPER)];
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const away = Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2);
      const dot = within(away - DOT_RADIUS * scale);
      const ring = within(Math.abs(away - RING_RADIUS * scale) - (RING_WIDTH / 2) * scale);
      const cover = Math.max(dot, ring);
      const mixed = ink.map((value, at) =>
        isOnPaper ? Math.round(value * cover + (paper[at] ?? 0) * (1 - cover)) : value,
      );
      pixels.set([...mixed, isOnPaper ? 255 : Math.round(cover * 255)], (y * size + x) * 4);
    }
  }
  return pixels;
}
