/**
 * What the pages may cost. A budget is changed by a decision about readers, never to let a change of
 * the code pass.
 */

/** First view of the map page and of an institution, compressed, in kB of 1,000 bytes. */
export const FIRST_VIEW = { total: 180, js: 70, fonts: 55, geometry: 35 } as const;

/** Lighthouse on a simulated phone: scores of 100, times in milliseconds, layout shift without unit. */
export const LIGHTHOUSE = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
  lcp: 1500,
  tbt: 100,
  cls: 0,
} as const;

/** Milliseconds from an input to the frame that shows what came of it, and of any task that follows, on a processor slowed down fourfold. */
export const NEXT_FRAME = 50;

/**
 * Collecting 600,000 rows: memory in MB above what the runtime had just before; times as ratios, to
 * the `sqlite3` shell importing the same file, to the long form, and of a row to one of 60,000.
 */
export const COLLECTING = { memory: 128, againstSqlite: 5, otherForms: 1.5, growth: 1.3 } as const;
