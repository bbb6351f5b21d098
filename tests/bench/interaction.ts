/**
 * How long a reader waits to see what a gesture does: from the input to the frame that shows what came
 * of it, and that nothing which follows holds the page up, with every provider on the map, on a
 * processor slowed down fourfold.
 */
import type { Browser, Page } from '@playwright/test';
import { wakeOnLoad } from '../browser/wake.ts';
import { NEXT_FRAME } from './budgets.ts';
import { median, type Figure } from './figure.ts';
import { gesturesOn, TURNS, type Gesture } from './gestures.ts';

const SLOW_DOWN = 4;
/** Milliseconds after a gesture: longer than any motion on the page. */
const PAUSE = 400;
/** Milliseconds for the page to make ready, when idle, what gestures will ask for. */
const SETTLING = 3000;

/** What is watched in the page, in milliseconds. */
interface Watched {
  /** For each input that changes something: until the frame that shows it. */
  readonly frames: number[];
  /** For each that changes the map or the finding: until the frame that shows that. */
  readonly maps: number[];
  /** Every task longer than a frame may be, whenever it runs. */
  readonly tasks: number[];
}

/**
 * Runs in the page. A change of the document that an input makes is timed, from the input until the
 * first task after the next frame: by then that frame has been drawn. What follows in later frames is
 * timed where it is on the map or in the finding, and no task of it may take longer than a frame.
 */
function watchFrames(): void {
  const watched: Watched = { frames: [], maps: [], tasks: [] };
  Object.assign(window, { watched });
  const inputs = ['keydown', 'pointerout', 'pointerover', 'pointermove', 'pointerdown', 'click'];
  let input: number | null = null;
  let mapAwaited: number | null = null;
  for (const type of inputs) {
    const begin = ({ timeStamp }: Event): void => {
      input = timeStamp;
      mapAwaited = timeStamp;
      setTimeout(() => (input = null));
    };
    addEventListener(type, begin, { capture: true, passive: true });
  }
  const onceDrawn = (times: number[], from: number): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => times.push(performance.now() - from);
      port2.postMessage(null);
    });
  };
  const isOnMap = ({ target }: MutationRecord): boolean => {
    const element = target instanceof Element ? target : target.parentElement;
    return Boolean(element?.closest('.marks, .finding'));
  };
  const observer = new MutationObserver((records) => {
    if (input !== null) onceDrawn(watched.frames, input);
    input = null;
    if (mapAwaited !== null && records.some(isOnMap)) {
      onceDrawn(watched.maps, mapAwaited);
      mapAwaited = null;
    }
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  new PerformanceObserver((list) => {
    watched.tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
}

const take = (page: Page): Promise<Watched> =>
  page.evaluate(() => {
    const { watched } = window as unknown as { watched: Watched };
    return {
      frames: watched.frames.splice(0),
      maps: watched.maps.splice(0),
      tasks: watched.tasks.splice(0),
    };
  });

/** What is watched in all turns of a gesture: of each turn the longest wait, where it is made of several inputs. */
async function watch(page: Page, { name, perform }: Gesture): Promise<Watched> {
  const all: Watched = { frames: [], maps: [], tasks: [] };
  await take(page);
  for (let turn = 0; turn < TURNS; turn++) {
    await perform(turn);
    await page.waitForTimeout(PAUSE);
    const { frames, maps, tasks } = await take(page);
    if (frames.length === 0) throw new Error(`Nothing came of “${name}” at turn ${turn + 1}.`);
    all.frames.push(Math.max(...frames));
    if (maps.length > 0) all.maps.push(Math.max(...maps));
    all.tasks.push(...tasks);
  }
  return all;
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
  await page.addInitScript(wakeOnLoad);
  await page.goto(base + path, { waitUntil: 'networkidle' });
  await page.waitForTimeout(SETTLING);
  const gestures = await gesturesOn(page);
  await page.evaluate(watchFrames);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  const figures: Figure[] = [];
  for (const gesture of gestures) {
    const { frames, maps, tasks } = await watch(page, gesture);
    const of = {
      subject: `Next frame after ${gesture.name}, ${path}`,
      unit: 'ms',
    } as const;
    const budget = isHeld ? { budget: { most: NEXT_FRAME } } : {};
    figures.push(
      { ...of, ...budget, name: `median of ${TURNS}`, value: median(frames) },
      { ...of, ...budget, name: `worst of ${TURNS}`, value: Math.max(...frames) },
    );
    if (maps.length > 0) {
      figures.push({ ...of, name: 'until the map shows it, median', value: median(maps) });
    }
    // Browsers tell of tasks from 50 ms on; where none is, none was longer than a frame may be.
    figures.push(
      { ...of, name: `tasks over 50 ms in ${TURNS}`, unit: '', value: tasks.length },
      { ...of, ...budget, name: 'longest of them', value: Math.max(0, ...tasks) },
    );
  }
  await context.close();
  return figures;
}
