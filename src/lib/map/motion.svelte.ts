/** Circles on their way from one year to another. */
import { untrack } from 'svelte';
import { between, byUkprn } from './mark-groups.ts';
import type { Mark, Place } from './placement.ts';

/** How long circles move, in milliseconds. */
export const MOVE = 240;
/** A change that comes sooner after the last one is drawn at once: a slider that is dragged waits for nothing. */
const AT_ONCE_WITHIN = 400;

/** Whether the reader has asked their system for less motion. */
export function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

export class Motion {
  /** How far on their way the circles are, 0 … 1, slowing down towards the end. */
  #at = $state(1);
  #from: ReadonlyMap<string, Place> = byUkprn([]);
  #last = -Infinity;
  #frame = 0;

  /** Follows the marks that `now` gives. Made while a component is set up. */
  constructor(now: () => readonly Mark[]) {
    let before = untrack(now);
    $effect.pre(() => {
      const next = now();
      if (next !== before) untrack(() => this.#start(before, next));
      before = next;
    });
    $effect(() => () => cancelAnimationFrame(this.#frame));
  }

  /** Where a mark is to be drawn now. */
  placeOf(mark: Mark): Place {
    return this.#at === 1 ? mark : between(this.#from.get(mark.ukprn), mark, this.#at);
  }

  #start(before: readonly Mark[], next: readonly Mark[]): void {
    const from = byUkprn(before);
    // A filter takes marks away and brings them back where they stood: nothing moves.
    const moves = next.some((mark) => (from.get(mark.ukprn) ?? mark) !== mark);
    const started = performance.now();
    const soon = started - this.#last < AT_ONCE_WITHIN;
    this.#last = started;
    cancelAnimationFrame(this.#frame);
    this.#at = 1;
    if (!moves || soon || isStill()) return;
    this.#from = from;
    this.#at = 0;
    const step = (time: number): void => {
      const passed = Math.min(1, Math.max(0, (time - started) / MOVE));
      this.#at = 1 - (1 - passed) ** 3;
      if (passed < 1) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }
}
