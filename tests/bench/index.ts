/**
 * `npm run bench [-- --report] [-- --only first-view,lighthouse,waking,interaction,answers,files,collect]`: measures
 * the real build, served as `npm start` serves it, and holds it to its budgets. Ends with an error where
 * one is missed; `--report` only prints.
 */
import { parseArgs } from 'node:util';
import { chromium as playwright } from '@playwright/test';
import { freePort } from '../browser/free-port.ts';
import { startAtlas } from '../browser/start-atlas.ts';
import { CHROMIUM_ARGS, provideChromium } from '../suite/chromium.ts';
import { measureAnswers } from './answers.ts';
import { isKept, type Figure } from './figure.ts';
import { measureCollect } from './collect.ts';
import { measureFiles } from './files.ts';
import { measureHeldDownloads } from './held-downloads.ts';
import { measureFirstView } from './first-view.ts';
import { measureInteraction } from './interaction.ts';
import { measureLighthouse } from './lighthouse.ts';
import { table } from './table.ts';
import { measureWaking } from './waking.ts';

const INSTITUTION = '/institutions/university-of-sheffield';
/** Pages that a phone is to wake quickly: those that most readers come to. */
const PAGES = ['/', INSTITUTION, '/backers', '/institutions', '/status'];
/** Pages that a phone is to get quickly: one of each kind. */
const EVERY_KIND = [
  ...PAGES,
  '/compare?p=10007157,10007784',
  '/countries',
  '/countries/CN',
  '/areas',
  '/areas/E12000003',
  '/leads',
  '/data',
  '/data/origin',
  '/about',
  '/methods',
  '/developers',
];
const PARTS = [
  'first-view',
  'lighthouse',
  'waking',
  'interaction',
  'answers',
  'files',
  'collect',
] as const;
type Part = (typeof PARTS)[number];

const { values } = parseArgs({
  options: { report: { type: 'boolean' }, only: { type: 'string' } },
});
const asked = values.only?.split(',') ?? [...PARTS];
const unknown = asked.filter((part) => !PARTS.some((known) => known === part));
if (unknown.length > 0) {
  throw new Error(`No part “${unknown.join(', ')}”. There are: ${PARTS.join(', ')}.`);
}
const isAsked = (part: Part) => asked.includes(part);

/** Has the server answer each page once, so that nothing measured is its very first. */
async function warmUp(base: string): Promise<void> {
  for (const path of PAGES) await (await fetch(base + path)).arrayBuffer();
}

async function* measureAll(port: number): AsyncGenerator<Figure[]> {
  const base = `http://localhost:${port}`;
  await warmUp(base);
  if (isAsked('answers')) yield await measureAnswers(base);
  if (isAsked('files')) {
    yield await measureFiles(base);
    yield await measureHeldDownloads(base);
  }
  if (['first-view', 'waking', 'interaction', 'lighthouse'].some((part) => asked.includes(part))) {
    yield* measurePages(base);
  }
  // Last, because it leaves figures that nobody published.
  if (isAsked('collect')) yield* measureCollect(base, port);
}

async function* measurePages(base: string): AsyncGenerator<Figure[]> {
  const executablePath = provideChromium();
  const browser = await playwright.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    if (isAsked('first-view')) {
      yield await measureFirstView(browser, base, '/', true);
      yield await measureFirstView(browser, base, INSTITUTION, true);
      yield await measureFirstView(browser, base, '/status', false);
    }
    if (isAsked('waking')) {
      for (const path of PAGES) {
        if (path !== '/status') yield await measureWaking(browser, base, path);
      }
    }
    if (isAsked('interaction')) {
      yield await measureInteraction(browser, base, '/', true);
      yield await measureInteraction(browser, base, '/?rows=all', false);
    }
  } finally {
    await browser.close();
  }
  if (!isAsked('lighthouse')) return;
  for (const path of EVERY_KIND)
    yield await measureLighthouse(base, path, executablePath, console.log);
}

const port = await freePort();
console.log('Starting the Atlas …');
const stop = await startAtlas(port);
try {
  const figures: Figure[] = [];
  for await (const measured of measureAll(port)) {
    console.log(table(measured));
    figures.push(...measured);
  }
  const missed = figures.filter((figure) => !isKept(figure));
  const held = figures.filter(({ budget }) => budget !== undefined);
  console.log(`\n${held.length - missed.length} of ${held.length} budgets kept`);
  if (missed.length > 0 && !values.report) process.exitCode = 1;
} finally {
  await stop();
}
