/** A reader whose hand is on the mouse: the page's scripts start as soon as it has come. For `addInitScript`. */
export function wakeOnLoad(): void {
  addEventListener('load', () => dispatchEvent(new Event('pointermove')));
}
