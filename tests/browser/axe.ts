/**
 * What axe finds on a page, in both themes, from one visit: themes differ in colours alone. Put into the page as it is
 * published: the builder for Playwright opens a page of its own for every look, which takes three times as long.
 */
import axe, { type RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';

/** The rules of axe that look at colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

const THEMES: { colorScheme: 'light' | 'dark'; options: RunOptions }[] = [
  { colorScheme: 'light', options: {} },
  { colorScheme: 'dark', options: { runOnly: { type: 'rule', values: OF_COLOURS } } },
];

/** Every fault of the page as it stands, with the theme in which it was found; none where it is as it should be. */
export async function faultsOf(page: Page): Promise<string[]> {
  // Frames answer for themselves.
  await Promise.all(page.frames().map((frame) => frame.evaluate(axe.source)));
  const faults: string[] = [];
  for (const { colorScheme, options } of THEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found = await page.evaluate(async (asked) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const { violations } = await inPage.run(document, { ...asked, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    }, options);
    faults.push(...found.map((fault) => `${colorScheme}, ${fault}`));
  }
  return faults;
}
