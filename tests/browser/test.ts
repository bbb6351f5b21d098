/**
 * Playwright's test, watching besides for anything that goes wrong unasked: messages in the console
 * (the content security policy speaks there too), errors of scripts, requests that fail.
 */
import { expect, test as base, type Page } from '@playwright/test';
import { wakeOnLoad } from './wake.ts';

/** Statuses that a test asks for: an answer with one of them is no trouble. */
interface Options {
  expectedStatuses: number[];
  /** Whether pages wait for a sign of their reader before their scripts start, as they do for readers. */
  isAsleep: boolean;
}

function watch(page: Page, expectedStatuses: number[], hasScripts: boolean): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    const isAnswer = /status of (\d{3})/.exec(message.text())?.[1];
    if (isAnswer && expectedStatuses.includes(Number(isAnswer))) return;
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A reader who moves on, and a download, both end a request before its time; a browser whose
    // scripts are off refuses those that the page preloads.
    const isMeant = reason === 'net::ERR_ABORTED' || (!hasScripts && reason === 'csp');
    if (!isMeant) troubles.push(`${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    const status = response.status();
    if (status >= 400 && !expectedStatuses.includes(status)) {
      troubles.push(`${response.url()} answered ${status}`);
    }
  });
  return troubles;
}

export const test = base.extend<Options>({
  expectedStatuses: [[], { option: true }],
  isAsleep: [false, { option: true }],
  page: async ({ page, expectedStatuses, isAsleep, javaScriptEnabled }, use) => {
    if (!isAsleep) await page.addInitScript(wakeOnLoad);
    const troubles = watch(page, expectedStatuses, javaScriptEnabled !== false);
    await use(page);
    expect(troubles, 'troubles that the browser met').toEqual([]);
  },
});

export { expect };

/** Waits until scripts have taken over the page, so that what is done next meets them and not the bare form. */
export async function untilAlive(page: Page): Promise<void> {
  await expect(page.locator('html.awake')).toBeAttached();
  await page.waitForLoadState('networkidle');
}

/** Waits until what the map page fetches when it is idle is there: the tools, and what stands below the map. */
export async function untilAllIsHere(page: Page): Promise<void> {
  await untilAlive(page);
  await expect(page.getByRole('group', { name: 'Map tools' })).toBeVisible();
}
