/** Whether published parts and their published total can all be true. */
import { countInterval } from './count.ts';

/**
 * Whether a total agrees with its parts, when HESA rounded each part and, after adding up the
 * people themselves, the total.
 *
 * Every part stands for up to 2 people fewer or more, and so does the total: n parts may thus
 * differ from it by 2n + 2 at most. A part of 0 stands for no fewer than 0, which narrows that
 * on one side. The figures agree exactly when what the parts can add up to meets what the total
 * can be: parts are whole numbers, so every sum between the least and the greatest can be had.
 *
 * @param parts published counts that make up the total, none left out
 * @param total the published total
 */
export function sumWithinRounding(parts: readonly number[], total: number): boolean {
  const sum = parts.reduce((added, part) => added + part, 0);
  const zeros = parts.filter((part) => part === 0).length;
  return isSumWithinRounding({ parts: parts.length, zeros, sum }, total);
}

/** What parts that were added up already can make: how many they are, and how many of them are 0. */
export interface AddedUp {
  readonly parts: number;
  readonly zeros: number;
  readonly sum: number;
}

/** As `sumWithinRounding`, for parts that were added up already. */
export function isSumWithinRounding({ parts, zeros, sum }: AddedUp, total: number): boolean {
  const whole = countInterval(total);
  const each = countInterval(0).high;
  return sum - each * (parts - zeros) <= whole.high && sum + each * parts >= whole.low;
}
