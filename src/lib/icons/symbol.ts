/** The backer symbol as numbers: a dot in a ring, in a square of 16 by 16, with its colours. */
export const SIDE = 16;
export const DOT_RADIUS = 4.2;
export const RING_RADIUS = 7;
export const RING_WIDTH = 1.6;

export const ACCENT = { light: '#ca2d05', dark: '#ff6c3e' } as const;
export const PAPER = '#fbf7ef';

/** The symbol as SVG, in the accent of the reader's theme. */
export function symbolSvg(): string {
  const centre = SIDE / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">
  <style>
    .dot { fill: ${ACCENT.light}; }
    .ring { fill: none; stroke: ${ACCENT.light}; stroke-width: ${RING_WIDTH}; }
    @media (prefers-color-scheme: dark) {
      .dot { fill: ${ACCENT.dark}; }
      .ring { stroke: ${ACCENT.dark}; }
    }
  </style>
  <circle class="dot" cx="${centre}" cy="${centre}" r="${DOT_RADIUS}" />
  <circle class="ring" cx="${centre}" cy="${centre}" r="${RING_RADIUS}" />
</svg>
`;
}
