/**
 * The hexagon map of local authorities: one hexagon each, near its neighbours and near where it lies.
 * First the authorities are spread until each has as much room as any other; then each takes the cell
 * of a grid that is nearest, all together at the least cost; then pairs trade places, or move to a free
 * cell, for as long as that brings neighbours nearer to each other. Ours from end to end, and the same
 * whenever it is run.
 */
import { assign } from './assign.ts';
import { around, middleOf, nameOf, ROW, stepsBetween, type Cell } from './hex-grid.ts';
import { spread, type Middle, type Tie } from './spread.ts';

/** An authority to place. */
export interface Placed extends Middle {
  /** Land that no sea parts: cells of two islands never touch. */
  readonly island: string;
}

/** How far from the place it was spread to an authority may come to stand counts this much, against a step from a neighbour. */
const AWAY = 0.08;
/** What two islands that touch cost. */
const TOUCHING = 40;
/** What a neighbour's place that stays free costs, of six: coasts are to be short. */
const FREE = 0.25;
const ROUNDS = 60;
/** How often gaps inland are moved to the coast. */
const FILLINGS = 40;

/** The cell of each authority, moved so that columns and rows begin near 0. */
export function cartogram(places: readonly Placed[], ties: readonly Tie[], scale: number): Cell[] {
  const ideal = spread(places, ties, scale);
  const cells = cellsNear(ideal);
  const middles = cells.map(middleOf);
  const columns = assign(
    ideal.map(({ x, y }) => middles.map((cell) => (cell.x - x) ** 2 + (cell.y - y) ** 2)),
  );
  return settled(
    improved(
      places,
      ties,
      ideal,
      columns.map((column) => cells[column]!),
    ),
  );
}

/** Every cell within one and a half steps of a point. */
function cellsNear(points: readonly Middle[]): Cell[] {
  const near = new Map<string, Cell>();
  for (const { x, y } of points) {
    const row = Math.round(y / ROW);
    for (let r = row - 2; r <= row + 2; r++) {
      for (let q = Math.floor(x) - 2; q <= x + 2; q++) {
        const cell = { q, r };
        const middle = middleOf(cell);
        if (Math.hypot(middle.x - x, middle.y - y) <= 1.5) near.set(nameOf(cell), cell);
      }
    }
  }
  return [...near.values()].sort((a, b) => a.r - b.r || a.q - b.q);
}

/** Lets authorities trade places, or move to a free cell nearby, while that makes the whole better. */
function improved(
  places: readonly Placed[],
  ties: readonly Tie[],
  ideal: readonly Middle[],
  start: readonly Cell[],
): Cell[] {
  const at = [...start];
  const holder = new Map(at.map((cell, index) => [nameOf(cell), index]));
  const tied = places.map(() => [] as { other: number; distance: number }[]);
  for (const { one, other, distance } of ties) {
    tied[one]!.push({ other, distance });
    tied[other]!.push({ other: one, distance });
  }

  /** What it costs that an authority stands in a cell. */
  function costOf(index: number, cell: Cell): number {
    const { x, y } = middleOf(cell);
    let cost = AWAY * ((x - ideal[index]!.x) ** 2 + (y - ideal[index]!.y) ** 2);
    for (const { other, distance } of tied[index]!) {
      cost += Math.max(0, stepsBetween(cell, at[other]!) - distance) ** 1.5;
    }
    for (const beside of around(cell)) {
      const other = holder.get(nameOf(beside));
      if (other === undefined) cost += FREE;
      else if (other !== index && places[other]!.island !== places[index]!.island) cost += TOUCHING;
    }
    return cost;
  }

  function put(index: number, cell: Cell): void {
    at[index] = cell;
    holder.set(nameOf(cell), index);
  }

  /** Puts an authority into a cell, and whoever is there into its own, if the two are better off so. */
  function trade(index: number, to: Cell): boolean {
    const from = at[index]!;
    const other = holder.get(nameOf(to));
    const before = costOf(index, from) + (other === undefined ? 0 : costOf(other, to));
    holder.delete(nameOf(from));
    put(index, to);
    if (other !== undefined) put(other, from);
    const after = costOf(index, to) + (other === undefined ? 0 : costOf(other, from));
    if (after < before - 1e-9) return true;
    if (other === undefined) holder.delete(nameOf(to));
    else put(other, to);
    put(index, from);
    return false;
  }

  /** Moves authorities one by one along the shortest way from an enclosed cell to a headland, so that the gap comes to lie there. */
  function fill(hole: Cell): void {
    const sea = seaAround(at);
    const from = new Map<string, Cell | null>([[nameOf(hole), null]]);
    const queue = [hole];
    for (const cell of queue) {
      for (const next of around(cell)) {
        const name = nameOf(next);
        if (from.has(name)) continue;
        from.set(name, cell);
        if (holder.has(name)) queue.push(next);
        else if (sea.has(name) && cell !== hole && sides(cell) <= 3) return shift(cell, from);
      }
    }
  }

  function shift(coast: Cell, from: ReadonlyMap<string, Cell | null>): void {
    const way: Cell[] = [];
    for (let cell: Cell | null = coast; cell; cell = from.get(nameOf(cell)) ?? null) way.push(cell);
    for (let step = way.length - 1; step > 0; step--) {
      const [to, cell] = [way[step]!, way[step - 1]!];
      const index = holder.get(nameOf(cell))!;
      holder.delete(nameOf(cell));
      put(index, to);
    }
  }

  /** Free cells that land surrounds, and bays of one cell. */
  function inland(): Cell[] {
    const sea = seaAround(at);
    const beside = new Map(at.flatMap(around).map((cell) => [nameOf(cell), cell]));
    return [...beside.values()]
      .filter((cell) => !holder.has(nameOf(cell)))
      .filter((cell) => !sea.has(nameOf(cell)) || sides(cell) >= 5)
      .sort((a, b) => a.r - b.r || a.q - b.q);
  }

  /** On how many sides of a cell there is land. */
  const sides = (cell: Cell) => around(cell).filter((beside) => holder.has(nameOf(beside))).length;

  /** @param mayMove whether free cells may be taken, or places only traded */
  function settle(mayMove: boolean): void {
    for (let round = 0; round < ROUNDS; round++) {
      let traded = 0;
      for (const index of at.keys()) {
        const reach = new Map(
          around(at[index]!)
            .flatMap(around)
            .map((cell) => [nameOf(cell), cell]),
        );
        for (const cell of reach.values()) {
          if (nameOf(cell) === nameOf(at[index]!)) continue;
          if ((mayMove || holder.has(nameOf(cell))) && trade(index, cell)) traded++;
        }
      }
      if (traded === 0) return;
    }
  }

  settle(true);
  for (let round = 0; round < FILLINGS; round++) {
    const [hole] = inland();
    if (!hole) break;
    fill(hole);
  }
  settle(false);
  return at;
}

/** The free cells from which the edge of the map is reached without crossing land. */
function seaAround(land: readonly Cell[]): Set<string> {
  const taken = new Set(land.map(nameOf));
  const [rows, columns] = [land.map(({ r }) => r), land.map(({ q }) => q)];
  const [south, north] = [Math.min(...rows) - 1, Math.max(...rows) + 1];
  const [west, east] = [Math.min(...columns) - 1, Math.max(...columns) + 1];
  const start = { q: west, r: south };
  const sea = new Set([nameOf(start)]);
  const queue: Cell[] = [start];
  for (const cell of queue) {
    for (const next of around(cell)) {
      const name = nameOf(next);
      const isOff = next.q < west || next.q > east || next.r < south || next.r > north;
      if (isOff || taken.has(name) || sea.has(name)) continue;
      sea.add(name);
      queue.push(next);
    }
  }
  return sea;
}

/** Moved so that no column or row is below 0; by an even number of rows, so that the same rows stay shifted. */
function settled(cells: readonly Cell[]): Cell[] {
  const left = Math.min(...cells.map(({ q }) => q));
  const foot = Math.min(...cells.map(({ r }) => r));
  const down = foot - (Math.abs(foot) % 2);
  return cells.map(({ q, r }) => ({ q: q - left, r: r - down }));
}
