/** What the suite says at its end: a table of steps, then one line with the sums. */
import type { Result } from './step.ts';

const sum = (results: Result[], count: 'passed' | 'again' | 'failed'): number =>
  results.reduce((total, result) => total + result[count], 0);

/** The table of steps, with seconds and counts. */
export function table(results: Result[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  return results
    .map(({ name, seconds, isGood, passed, again, failed, skipped }) =>
      [
        isGood ? ' ok ' : 'FAIL',
        name.padEnd(width),
        `${seconds.toFixed(1)} s`.padStart(8),
        `${passed} passed`.padStart(12),
        `${failed} failed`.padStart(10),
        again > 0 ? `${again} when tried again` : '',
        skipped > 0 ? `${skipped} skipped`.padStart(11) : '',
      ]
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The last line. */
export function verdict(results: Result[]): string {
  const again = sum(results, 'again');
  const passed = `${sum(results, 'passed')} passed`;
  return `${passed}${again > 0 ? ` (${again} only when tried again)` : ''}, ${sum(results, 'failed')} failed`;
}
