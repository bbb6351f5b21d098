/**
 * The same outline in fewer characters: steps from point to point in place of points, and no steps
 * of no length. Exact, because coordinates are counted in whole tenths.
 */

const COMMAND = /([MLZ])(?:(-?[\d.]+),(-?[\d.]+))?/g;

/** A whole number of tenths: 5 is `.5`, −12 is `-1.2`. */
function tenths(count: number): string {
  return String(count / 10).replace(/^(-?)0\./, '$1.');
}

/** What parts a number from the one before it: a minus sign needs nothing else. */
function apart(number: string): string {
  return number.startsWith('-') ? number : ` ${number}`;
}

/** @param path of commands M, L and Z with at most one decimal, each ring closed, as geoPath writes areas at `digits(1)` */
export function shortPath(path: string): string {
  let text = '';
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  for (const [, command, toX, toY] of path.matchAll(COMMAND)) {
    if (command === 'Z') {
      text += 'z';
      [x, y] = [startX, startY];
      continue;
    }
    const [nextX, nextY] = [Math.round(Number(toX) * 10), Math.round(Number(toY) * 10)];
    const [right, down] = [tenths(nextX - x), tenths(nextY - y)];
    if (command === 'M') {
      text += `m${right}${apart(down)}`;
      [startX, startY] = [nextX, nextY];
    } else if (nextX !== x || nextY !== y) {
      // What follows a move without a letter of its own is a line.
      text += apart(right) + apart(down);
    }
    [x, y] = [nextX, nextY];
  }
  return text;
}
