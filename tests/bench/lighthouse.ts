/** Lighthouse's judgement of a page on a simulated phone: the median of several runs, figure by figure. */
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { CHROMIUM_ARGS } from '../suite/chromium.ts';
import { LIGHTHOUSE } from './budgets.ts';
import { median, type Figure } from './figure.ts';

const RUNS = 3;
/** A browser that nobody looks at may leave its first frame undrawn for one or two seconds, of any page. */
const DRAWN_AT_ONCE = ['--run-all-compositor-stages-before-draw'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const AUDITS = {
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
} as const;

async function runOnce(address: string, chromium: string): Promise<Result> {
  const chrome = await launch({
    chromePath: chromium,
    chromeFlags: ['--headless=new', ...CHROMIUM_ARGS, ...DRAWN_AT_ONCE],
  });
  try {
    const answer = await lighthouse(address, {
      port: chrome.port,
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
    });
    if (!answer) throw new Error(`Lighthouse said nothing of ${address}.`);
    const { runtimeError } = answer.lhr;
    if (runtimeError) throw new Error(`Lighthouse on ${address}: ${runtimeError.message}`);
    return answer.lhr;
  } finally {
    chrome.kill();
  }
}

/** What stands between a category and 100, by audit: told so that it can be mended. */
function failings(result: Result): string[] {
  return CATEGORIES.filter((id) => id !== 'performance').flatMap((id) =>
    (result.categories[id]?.auditRefs ?? [])
      .filter(({ weight }) => weight > 0)
      .map((ref) => result.audits[ref.id])
      .filter((audit) => audit?.score !== null && audit?.score !== undefined && audit.score < 1)
      .map((audit) => `${id}: ${audit?.title ?? ''}`),
  );
}

/** Search engines are kept from the many addresses of comparisons, which Lighthouse counts as a fault. */
const isKeptFromSearch = (path: string) => path.startsWith('/compare?');

/** Figures of a page; `tell` hears of every audit that costs a point. */
export async function measureLighthouse(
  base: string,
  path: string,
  chromium: string,
  tell: (line: string) => void,
): Promise<Figure[]> {
  const results: Result[] = [];
  for (let run = 0; run < RUNS; run++) results.push(await runOnce(base + path, chromium));
  for (const failing of new Set(results.flatMap(failings))) tell(`${path} ${failing}`);
  const subject = `Lighthouse, phone, ${path}`;
  const scores = CATEGORIES.map((id): Figure => ({
    subject,
    name: id,
    value: median(results.map(({ categories }) => (categories[id]?.score ?? 0) * 100)),
    unit: 'of 100',
    ...(id === 'seo' && isKeptFromSearch(path) ? {} : { budget: { least: LIGHTHOUSE[id] } }),
  }));
  const times = (['lcp', 'tbt', 'cls'] as const).map((id): Figure => ({
    subject,
    name: AUDITS[id].replaceAll('-', ' '),
    value: median(results.map(({ audits }) => audits[AUDITS[id]]?.numericValue ?? Infinity)),
    unit: id === 'cls' ? '' : 'ms',
    budget: { most: LIGHTHOUSE[id] },
  }));
  return [...scores, ...times];
}
