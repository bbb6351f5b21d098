/** A grid of hexagons that stand on a corner, in rows counted from the south, odd rows shifted half a hexagon to the right ("odd-r"). */

export interface Cell {
  /** Column. */
  readonly q: number;
  /** Row, growing northwards. */
  readonly r: number;
}

/** Height of a row where neighbours' middles are 1 apart. */
export const ROW = Math.sqrt(3) / 2;

/** Middle of a cell; y grows northwards. */
export function middleOf({ q, r }: Cell): { x: number; y: number } {
  return { x: q + (Math.abs(r) % 2) / 2, y: r * ROW };
}

/** The name of a cell, to find it by. */
export const nameOf = ({ q, r }: Cell): string => `${q},${r}`;

/** The six cells around a cell. */
export function around({ q, r }: Cell): Cell[] {
  const shift = Math.abs(r) % 2;
  return [
    { q: q - 1, r },
    { q: q + 1, r },
    { q: q + shift - 1, r: r + 1 },
    { q: q + shift, r: r + 1 },
    { q: q + shift - 1, r: r - 1 },
    { q: q + shift, r: r - 1 },
  ];
}

/** How many steps apart two cells are. */
export function stepsBetween(a: Cell, b: Cell): number {
  const [ax, ay] = axial(a);
  const [bx, by] = axial(b);
  const [dx, dy] = [ax - bx, ay - by];
  return Math.max(Math.abs(dx), Math.abs(dy), Math.abs(dx + dy));
}

function axial({ q, r }: Cell): [number, number] {
  return [q - (r - (Math.abs(r) % 2)) / 2, r];
}
