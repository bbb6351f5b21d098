/**
 * How long a reader waits to see what a gesture does: from the input to the frame that shows what
 * came of it, with every provider on the map and in the table, on a processor slowed down fourfold.
 */
import type { Browser, Page } from '@playwright/test';
import { NEXT_FRAME } from './budgets.ts';
import { median, type Figure } from './figure.ts';
import { gesturesOn, TURNS, type Gesture } from './gestures.ts';

const SLOW_DOWN = 4;
/** Milliseconds after a gesture: longer than any motion on the page. */
const PAUSE = 400;
/** Milliseconds for the page to make ready, when idle, what gestures will ask for. */
const SETTLING = 3000;

/**
 * Runs in the page. Each change of the document is timed from the last input before it until the
 * first task after the next frame: by then that frame has been drawn.
 */
function watchFrames(): void {
  const waits: number[] = [];
  Object.assign(window, { waits });
  let input = 0;
  for (const type of ['keydown', 'pointermove', 'pointerdown', 'click']) {
    addEventListener(type, (event) => (input = event.timeStamp), { capture: true, passive: true });
  }
  const observer = new MutationObserver(() => {
    const from = input;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => waits.push(performance.now() - from);
      port2.postMessage(null);
    });
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
}

const takeWaits = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { waits: number[] }).waits.splice(0));

/** The wait for each turn of a gesture; for the last of its changes, where there are several. */
async function waitsFor(page: Page, { name, perform }: Gesture): Promise<number[]> {
  const waits: number[] = [];
  await takeWaits(page);
  for (let turn = 0; turn < TURNS; turn++) {
    await perform(turn);
    await page.waitForTimeout(PAUSE);
    const taken = await takeWaits(page);
    if (taken.length === 0) throw new Error(`Nothing came of “${name}” at turn ${turn + 1}.`);
    waits.push(Math.max(...taken));
  }
  return waits;
}

/** Figures of each gesture. */
export async function measureInteraction(browser: Browser, base: string): Promise<Figure[]> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1440, height: 1000 },
  });
  const page = await context.newPage();
  await page.goto(`${base}/?rows=all`, { waitUntil: 'networkidle' });
  await page.waitForTimeout(SETTLING);
  const gestures = await gesturesOn(page);
  await page.evaluate(watchFrames);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  const figures: Figure[] = [];
  for (const gesture of gestures) {
    const waits = await waitsFor(page, gesture);
    const subject = `Next frame after: ${gesture.name}`;
    const budget = { most: NEXT_FRAME };
    figures.push(
      { subject, name: `median of ${TURNS}`, value: median(waits), unit: 'ms', budget },
      { subject, name: `worst of ${TURNS}`, value: Math.max(...waits), unit: 'ms', budget },
    );
  }
  await context.close();
  return figures;
}
