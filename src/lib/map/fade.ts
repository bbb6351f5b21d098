/** Going over from one drawing to another. */
import { tick } from 'svelte';
import { isStill } from './motion.svelte.ts';

/** Makes a change with a cross-fade, where the browser has that and the reader has not asked for less motion; at once elsewhere. */
export function fade(change: () => void): void {
  if (isStill() || !('startViewTransition' in document)) return change();
  const { ready } = document.startViewTransition(async () => {
    change();
    await tick();
  });
  // One that is overtaken by the next is no trouble: the change is made all the same.
  ready.catch(() => undefined);
}
