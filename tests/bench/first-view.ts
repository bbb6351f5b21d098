/**
 * What a browser that knows nothing of the Atlas loads to show a page, by kind. Work that the page
 * leaves for an idle moment is held back until all else has come, and counted apart.
 */
import type { Browser, Response } from '@playwright/test';
import { FIRST_VIEW } from './budgets.ts';
import type { Figure } from './figure.ts';
import { bytesSent, KINDS, kindOf, type Kind } from './kinds.ts';

type Sizes = Record<Kind, number>;

/** Milliseconds in which all comes that a page fetches when idle. */
const LATER = 3000;

/** Holds what is to be done when the page is idle, until `releaseIdle` is called. */
function holdIdle(): void {
  const held: IdleRequestCallback[] = [];
  const idle = { didTimeout: false, timeRemaining: () => 50 };
  let isHeld = true;
  window.requestIdleCallback = (work) => {
    if (isHeld) return held.push(work);
    return window.setTimeout(() => work(idle));
  };
  Object.assign(window, {
    releaseIdle() {
      isHeld = false;
      for (const work of held) window.setTimeout(() => work(idle));
    },
  });
}

async function sizesOf(responses: readonly Response[]): Promise<Sizes> {
  const sizes = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Sizes;
  for (const response of responses) {
    const type = response.headers()['content-type'] ?? '';
    const { pathname } = new URL(response.url());
    sizes[kindOf(pathname, type)] += bytesSent(await response.body(), type);
  }
  return sizes;
}

/** Sizes of a page's first view, and of what it fetches afterwards when idle, in bytes. */
async function load(browser: Browser, address: string): Promise<{ first: Sizes; idle: Sizes }> {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(holdIdle);
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address, { waitUntil: 'networkidle' });
  const first = await sizesOf(responses.splice(0));
  await page.evaluate(() => (window as unknown as { releaseIdle(): void }).releaseIdle());
  await page.waitForTimeout(LATER);
  const idle = await sizesOf(responses.splice(0));
  await context.close();
  return { first, idle };
}

const sum = (sizes: Sizes): number => KINDS.reduce((total, kind) => total + sizes[kind], 0);

/** Figures of a page's first view; held to the budget where `isHeld`. */
export async function measureFirstView(
  browser: Browser,
  base: string,
  path: string,
  isHeld: boolean,
): Promise<Figure[]> {
  const { first, idle } = await load(browser, base + path);
  const budgets: Partial<Record<string, number>> = isHeld ? FIRST_VIEW : {};
  const figure = (name: string, bytes: number): Figure => {
    const most = budgets[name];
    return {
      subject: `First view of ${path}`,
      name,
      value: bytes / 1000,
      unit: 'kB',
      ...(most !== undefined && { budget: { most } }),
    };
  };
  return [
    figure('total', sum(first)),
    ...KINDS.map((kind) => figure(kind, first[kind])),
    figure('later, when idle', sum(idle)),
  ];
}
