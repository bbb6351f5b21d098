/** The release of files that do not say when they were released. */
import { Refused } from '../refused.ts';
import type { Intake } from '../source.ts';

/**
 * What the operator said. The day of the import would pass old figures off as the newest there are.
 *
 * @throws {Refused} when nobody said it.
 */
export function releaseGiven({ given }: Intake, file: string): string {
  if (given.released) return given.released;
  throw new Refused(
    `${file} does not say when HESA released it. Say it yourself: --released 2025, or the exact day.`,
  );
}
