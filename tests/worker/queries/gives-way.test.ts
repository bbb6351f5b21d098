import { env } from 'cloudflare:workers';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { databaseOf } from '../../../data/queries/database.ts';
import { everyRow } from '../../../data/queries/rows.ts';
import { loadFigures } from '../support/load-figures.ts';

beforeAll(() => loadFigures(env));

/** What waits for a turn of the runtime, as somebody who calls does. */
let waiting: ReturnType<typeof setTimeout>;
afterEach(() => clearTimeout(waiting));

it('lets others have their turn between the pages of a whole dataset', async () => {
  let turns = 0;
  const turn = () => {
    turns += 1;
    waiting = setTimeout(turn, 0);
  };
  turn();
  let pages = 0;
  for await (const page of everyRow(databaseOf(env.DB), 'enrolment', 3, {}, 1000)) {
    expect(page.length).toBeGreaterThan(0);
    pages += 1;
  }
  expect(pages).toBeGreaterThan(20);
  expect(turns).toBeGreaterThanOrEqual(pages);
});
