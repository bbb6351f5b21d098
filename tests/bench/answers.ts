/**
 * How long the server takes to answer, beside a static file of the site on the same machine: the
 * ratio says something elsewhere too, the milliseconds do not.
 */
import { median, type Figure } from './figure.ts';

const TIMES = 20;
const STATIC = '/land.svg';
const ADDRESSES = [
  '/',
  '/api/v1/map',
  '/api/v1/institutions/university-of-sheffield',
  '/api/v1/data/enrolment.csv',
];

/** Milliseconds until the last byte of an answer, uncompressed. */
async function time(address: string): Promise<number> {
  const started = performance.now();
  const response = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return performance.now() - started;
}

async function medianTime(address: string): Promise<number> {
  await time(address);
  const times: number[] = [];
  for (let turn = 0; turn < TIMES; turn++) times.push(await time(address));
  return median(times);
}

/** Figures of each address. */
export async function measureAnswers(base: string): Promise<Figure[]> {
  const unit = await medianTime(base + STATIC);
  const figures: Figure[] = [
    { subject: `Static file ${STATIC}`, name: 'whole answer', value: unit, unit: 'ms' },
  ];
  for (const path of ADDRESSES) {
    const value = await medianTime(base + path);
    figures.push(
      { subject: `Answer of ${path}`, name: 'whole answer', value, unit: 'ms' },
      { subject: `Answer of ${path}`, name: `against ${STATIC}`, value: value / unit, unit: '×' },
    );
  }
  return figures;
}
