/**
 * When a page's scripts start. Pages are whole without them: they are drawn, and scripts wait for the first sign of
 * a reader (a pointer that moves, a touch, a key, a scroll), or for four seconds in which none came. What is pressed,
 * written or chosen before they have taken the page over is done again then.
 */

/**
 * Waits for that sign. It is put into each page as text (`?text`), so it may use nothing from outside itself.
 *
 * @param ahead addresses of what the page will start with: fetched ahead (`fetch-ahead.ts`) when all else has come
 * @returns a promise that is kept when scripts are to start
 */
export default function wake(ahead: readonly string[]): Promise<void> {
  const SIGNS = 'pointermove pointerdown touchstart wheel scroll keydown focusin input click';
  /** Milliseconds after the page has come, for readers who only look. */
  const PATIENCE = 4000;
  /** Milliseconds after the page has come and is painted: what is fetched then holds up nothing of it. */
  const PAUSE = 300;
  const passive = { capture: true, passive: true };
  /** What is to be done again, in its order; of a field only what it holds at last. */
  const missed = new Map<object, () => void>();

  function keep(event: Event): void {
    const { target } = event;
    const drawing =
      event instanceof MouseEvent &&
      event.type === 'click' &&
      target instanceof Element &&
      target.closest('[data-pressed-again]');
    const button =
      event.type === 'click' &&
      target instanceof Element &&
      target.closest<HTMLElement>('button[type="button"]:not([popovertarget]), [role="button"]');
    if (drawing) {
      const place = drawing.getBoundingClientRect();
      const [x, y] = [event.clientX - place.left, event.clientY - place.top];
      missed.set(drawing, () => {
        const { left, top } = drawing.getBoundingClientRect();
        const at = { clientX: left + x, clientY: top + y };
        drawing.dispatchEvent(new MouseEvent('click', { bubbles: true, ...at }));
      });
    } else if (button) {
      event.preventDefault();
      missed.set({}, () => button.click());
    } else if (
      event.type === 'input' &&
      (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
    ) {
      const { value } = target;
      const isChecked = target instanceof HTMLInputElement && target.checked;
      missed.delete(target);
      missed.set(target, () => {
        // Taking over sets fields to what they were drawn with.
        if (target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type)) {
          target.checked = isChecked;
        } else target.value = value;
        for (const type of ['input', 'change']) {
          target.dispatchEvent(new Event(type, { bubbles: true }));
        }
      });
    }
  }

  /** The browser has put the page back to where it was by now; SvelteKit, which starts later, would do it again. */
  function forgetScroll(): void {
    try {
      const places = JSON.parse(sessionStorage.getItem('sveltekit:scroll') ?? '{}') as object;
      Reflect.deleteProperty(places, String(history.state?.['sveltekit:history']));
      sessionStorage.setItem('sveltekit:scroll', JSON.stringify(places));
    } catch {
      // Storage is blocked: there is nothing to go back to.
    }
  }

  /** Scripts that do not come leave a page as it is without scripts, with its buttons for those who have none. */
  const doWithout = (): void => document.documentElement.classList.remove('scripted');

  function makeUp(): void {
    removeEventListener('unhandledrejection', doWithout);
    for (const type of ['click', 'input']) document.removeEventListener(type, keep, true);
    document.documentElement.classList.add('scripted', 'awake');
    const focused = document.activeElement;
    if (focused && focused !== document.body) {
      focused.dispatchEvent(new FocusEvent('focus'));
      focused.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    }
    for (const again of missed.values()) again();
  }

  return new Promise((resolve) => {
    let isAwake = false;
    const begin = (event?: Event): void => {
      // Browsers tell of a pointer that rests where the page has come up under it.
      const isStill =
        event instanceof PointerEvent &&
        event.type === 'pointermove' &&
        !event.movementX &&
        !event.movementY;
      if (isAwake || isStill) return;
      isAwake = true;
      for (const sign of SIGNS.split(' ')) removeEventListener(sign, begin, passive);
      forgetScroll();
      resolve();
    };
    for (const sign of SIGNS.split(' ')) addEventListener(sign, begin, passive);
    for (const type of ['click', 'input']) document.addEventListener(type, keep, true);
    addEventListener('unhandledrejection', doWithout);
    document.addEventListener('takenover', () => setTimeout(makeUp), { once: true });
    /** All has come and is drawn. */
    const atRest = (): void => {
      if (isAwake) return;
      setTimeout(begin, PATIENCE);
      new Worker('/fetch-ahead.js').postMessage(
        ahead.map((href) => new URL(href, document.baseURI).href),
      );
    };
    const onload = (): void => {
      const painted = new PerformanceObserver(() => {
        painted.disconnect();
        setTimeout(atRest, PAUSE);
      });
      painted.observe({ type: 'paint', buffered: true });
    };
    if (document.readyState === 'complete') onload();
    else addEventListener('load', onload, { once: true });
  });
}
