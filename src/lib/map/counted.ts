/** Numbers of things as the pages say them. */
import { formatCount } from '../../../data/numbers/index.ts';

/** With a capital, to begin a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number of things: in words up to ten, in figures above. */
export function howMany(count: number): string {
  return SMALL[count] ?? formatCount(count);
}

/** `one provider`, `14 providers`. */
export function things(count: number, one: string, many: string): string {
  return `${howMany(count)} ${count === 1 ? one : many}`;
}
