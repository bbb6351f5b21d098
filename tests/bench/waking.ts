/**
 * What it costs a phone to wake a page: its scripts wait for a sign of the reader (`src/lib/page/wake.ts`), so
 * Lighthouse, which gives none, does not see them run.
 */
import type { Browser } from '@playwright/test';
import { median, type Figure } from './figure.ts';

const SLOW_DOWN = 4;
const RUNS = 5;
/** Milliseconds in which a page has fetched its scripts and has not yet woken by itself. */
const FETCHED = 2500;
/** Milliseconds for all that follows when idle. */
const AFTER = 3000;

/** Runs in the page: the time from the sign to taking over, and every task of 50 ms or more from then on. */
function watchWaking(): void {
  const watched = { from: 0, took: 0, tasks: [] as number[] };
  Object.assign(window, { watched });
  addEventListener('pointermove', ({ timeStamp }) => (watched.from ||= timeStamp), true);
  document.addEventListener('takenover', () => (watched.took = performance.now() - watched.from));
  new PerformanceObserver((list) => {
    if (watched.from === 0) return;
    watched.tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
}

interface Waking {
  readonly took: number;
  readonly tasks: readonly number[];
}

async function wakeOnce(browser: Browser, address: string): Promise<Waking> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await page.addInitScript(watchWaking);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(FETCHED);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  await page.mouse.move(40, 60);
  await page.locator('html.awake').waitFor();
  await page.waitForTimeout(AFTER);
  const waking = await page.evaluate(() => (window as unknown as { watched: Waking }).watched);
  await context.close();
  return waking;
}

/** Figures of a page's waking, of the processor slowed down fourfold. There is no budget for them. */
export async function measureWaking(
  browser: Browser,
  base: string,
  path: string,
): Promise<Figure[]> {
  const runs: Waking[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await wakeOnce(browser, base + path));
  const subject = `Waking of ${path}`;
  const figure = (name: string, value: (waking: Waking) => number): Figure => {
    return { subject, name, unit: 'ms', value: median(runs.map(value)) };
  };
  return [
    figure('from the sign to taking over', ({ took }) => took),
    figure('longest task', ({ tasks }) => Math.max(0, ...tasks)),
    figure('tasks beyond 50 ms each, together', ({ tasks }) =>
      tasks.reduce((sum, task) => sum + task - 50, 0),
    ),
  ];
}
