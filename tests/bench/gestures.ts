/** What a reader does on the map page, as the bench does it. */
import type { Locator, Page } from '@playwright/test';
import { MapPage } from '../browser/map-page.ts';

/** How often each gesture is made. */
export const TURNS = 20;

/** Steps from the newest year to the oldest: so many one way, then as many back. */
const STEPS = 9;
/** Ten letters, so that half the turns write them and half take them back. */
const SEARCHED = 'birmingham';

export interface Gesture {
  name: string;
  /** @param turn from 0 to TURNS − 1 */
  perform(turn: number): Promise<void>;
}

interface Point {
  x: number;
  y: number;
}

/** Points at `TURNS` things, spread over all those that the first screen shows. */
function pointing(page: Page, name: string, middles: readonly Point[]): Gesture {
  const bottom = page.viewportSize()?.height ?? 0;
  const seen = middles.filter(({ y }) => y > 0 && y < bottom);
  return {
    name,
    async perform(turn) {
      const middle = seen[Math.floor((turn * seen.length) / TURNS)];
      if (!middle) throw new Error(`Nothing on screen for ${name}.`);
      await page.mouse.move(middle.x, middle.y);
    },
  };
}

const middlesOf = (things: Locator): Promise<Point[]> =>
  things.evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }),
  );

/** Milliseconds that a hand takes: on a thing before it presses, and from pressing to letting go. */
const [AIMED, PRESSED] = [150, 80];

/** A press as a hand makes it. Without its pauses it would wait for the frames that pointing at the thing takes, which are measured apart. */
async function press(page: Page, thing: Locator): Promise<void> {
  await thing.hover();
  await page.waitForTimeout(AIMED);
  await page.mouse.down();
  await page.waitForTimeout(PRESSED);
  await page.mouse.up();
}

/** Chooses one value of a radio group after the other, over and over. */
function choosing(page: Page, field: string, ...values: string[]): Gesture {
  return {
    name: `choosing a ${field}`,
    async perform(turn) {
      const value = values[turn % values.length] ?? '';
      const radio = page.locator(`input[name="${field}"][value="${value}"]`);
      await press(page, page.locator('label').filter({ has: radio }));
    },
  };
}

/** The gestures on a page that shows everything; each leaves it as it was. */
export async function gesturesOn(page: Page): Promise<Gesture[]> {
  const atlas = new MapPage(page);
  const { rows, year, search } = atlas;
  return [
    pointing(page, 'pointing at a row', await middlesOf(rows)),
    pointing(page, 'pointing at a mark', await atlas.circles()),
    choosing(page, 'nation', 'scotland', '', 'england', ''),
    choosing(page, 'status', 'backer', 'everyone', 'none-found', 'everyone'),
    choosing(page, 'measure', 'share', 'students'),
    {
      name: 'a step of the year',
      async perform(turn) {
        if (turn === 0) await year.focus();
        await page.keyboard.press(turn % (2 * STEPS) < STEPS ? 'ArrowLeft' : 'ArrowRight');
      },
    },
    {
      name: 'a letter in the search',
      async perform(turn) {
        if (turn === 0) await search.focus();
        await page.keyboard.press(SEARCHED[turn] ?? 'Backspace');
      },
    },
  ];
}
