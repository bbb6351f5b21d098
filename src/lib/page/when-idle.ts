/** Work that can wait. */

/** Waits for the browser to have nothing better to do; Safari has no such call. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 200);
}
