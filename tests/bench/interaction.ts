/**
 * How long a reader waits to see what a gesture does: from the input to the frame that shows what
 * came of it, with every provider on the map, on a processor slowed down fourfold.
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
 * Runs in the page. A change of the document that an input makes is timed, from the input until the
 * first task after the next frame: by then that frame has been drawn. Changes that come later by
 * themselves, such as what is read out once the reader rests, are no answer to the input.
 */
function watchFrames(): void {
  const waits: number[] = [];
  Object.assign(window, { waits });
  const inputs = ['keydown', 'pointerout', 'pointerover', 'pointermove', 'pointerdown', 'click'];
  let input: number | null = null;
  for (const type of inputs) {
    const begin = ({ timeStamp }: Event): void => {
      input = timeStamp;
      setTimeout(() => (input = null));
    };
    addEventListener(type, begin, { capture: true, passive: true });
  }
  const observer = new MutationObserver(() => {
    if (input === null) return;
    const from = input;
    input = null;
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

/** The wait for each turn of a gesture; the longest, where it is made of several inputs. */
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

/** Figures of each gesture on the map page at that path; held to the budget where `isHeld`. */
export async function measureInteraction(
  browser: Browser,
  base: string,
  path: string,
  isHeld: boolean,
): Promise<Figure[]> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1440, height: 1000 },
  });
  const page = await context.newPage();
  await page.goto(base + path, { waitUntil: 'networkidle' });
  await page.waitForTimeout(SETTLING);
  const gestures = await gesturesOn(page);
  await page.evaluate(watchFrames);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  const figures: Figure[] = [];
  for (const gesture of gestures) {
    const waits = await waitsFor(page, gesture);
    const of = {
      subject: `Next frame after ${gesture.name}, ${path}`,
      unit: 'ms',
      ...(isHeld && { budget: { most: NEXT_FRAME } }),
    } as const;
    figures.push(
      { ...of, name: `median of ${TURNS}`, value: median(waits) },
      { ...of, name: `worst of ${TURNS}`, value: Math.max(...waits) },
    );
  }
  await context.close();
  return figures;
}
