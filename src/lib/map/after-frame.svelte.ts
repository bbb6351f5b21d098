/**
 * Work that may follow what a reader sees first: an answer to an input is drawn at once where it
 * matters most, on the map and in the finding, and the rest of the page follows in frames of its own.
 */
import { untrack } from 'svelte';

/** Does the work after the next frame is drawn, and `wait` milliseconds later; returns what calls it off. */
export function afterFrame(work: () => void, wait = 0): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work, wait);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** A value as it was when the last frame was drawn: while it changes at every frame, it is one behind. Made while a component is set up. */
export class NextFrame<T> {
  value = $state.raw<T>() as T;

  constructor(now: () => T) {
    this.value = untrack(now);
    let isWaiting = false;
    $effect(() => {
      if (now() === untrack(() => this.value) || isWaiting) return;
      isWaiting = true;
      afterFrame(() => {
        isWaiting = false;
        this.value = now();
      });
    });
  }
}

/** A value once it has stood for a while. Made while a component is set up. */
export class Following<T> {
  value = $state.raw<T>() as T;

  /** @param wait milliseconds, after the frame that shows what is followed */
  constructor(now: () => T, wait: () => number) {
    this.value = untrack(now);
    $effect(() => {
      const next = now();
      if (next === untrack(() => this.value)) return;
      return afterFrame(() => (this.value = next), untrack(wait));
    });
  }
}
