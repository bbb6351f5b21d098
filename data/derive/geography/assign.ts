/**
 * Assignment at the least cost: each row gets a column of its own so that the costs add up to as
 * little as they can (the Hungarian method, by shortest augmenting paths).
 *
 * @param costs rows of equal length, no fewer columns than rows
 * @returns the column of each row
 */
export function assign(costs: readonly (readonly number[])[]): number[] {
  const rows = costs.length;
  const columns = costs[0]?.length ?? 0;
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  /** The row that holds a column; both count from 1, and 0 is none. */
  const holder = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    holder[0] = row;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Infinity);
    const seen = new Uint8Array(columns + 1);
    do {
      seen[column] = 1;
      const from = holder[column]!;
      let next = 0;
      let delta = Infinity;
      for (let to = 1; to <= columns; to++) {
        if (seen[to]) continue;
        const cost = costs[from - 1]![to - 1]! - rowPotential[from]! - columnPotential[to]!;
        if (cost < least[to]!) {
          least[to] = cost;
          way[to] = column;
        }
        if (least[to]! < delta) {
          delta = least[to]!;
          next = to;
        }
      }
      for (let each = 0; each <= columns; each++) {
        if (seen[each]) {
          rowPotential[holder[each]!]! += delta;
          columnPotential[each]! -= delta;
        } else least[each]! -= delta;
      }
      column = next;
    } while (holder[column] !== 0);
    do {
      const before = way[column]!;
      holder[column] = holder[before]!;
      column = before;
    } while (column !== 0);
  }
  const columnOf = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column++) {
    if (holder[column]) columnOf[holder[column]! - 1] = column - 1;
  }
  return columnOf;
}
