/**
 * What the server has drawn already, read from the page while scripts take it over: placing all marks
 * again, and labels for every width, would be most of the work of a phone's first second.
 */
import type { Mark } from './placement.ts';
import type { Finding } from './scene.ts';

type Place = Pick<Mark, 'x' | 'y'>;

let isTakenOver = false;

/** The places of a year's marks as text, for the page to carry: tenths of a unit, in the order of UKPRNs. */
export function writePlaces(marks: readonly Mark[]): string {
  return [...marks]
    .sort((a, b) => (a.ukprn < b.ukprn ? -1 : 1))
    .map(({ x, y }) => `${Math.round(x * 10)} ${Math.round(y * 10)}`)
    .join(' ');
}

/** Reads what `writePlaces` wrote, for providers in any order; none where they are not as many. */
export function readPlaces(text: string, ukprns: readonly string[]): ReadonlyMap<string, Place> {
  const numbers = text.split(' ').map(Number);
  if (numbers.length !== ukprns.length * 2) return new Map();
  return new Map(
    [...ukprns]
      .sort()
      .map((ukprn, index) => [
        ukprn,
        { x: numbers[2 * index]! / 10, y: numbers[2 * index + 1]! / 10 },
      ]),
  );
}

/** Where the server has placed the marks of a year. To the first who asks for it; after that, and on the server, nothing is known. */
export function drawnPlaces(year: string, ukprns: readonly string[]): ReadonlyMap<string, Place> {
  if (isTakenOver || typeof document === 'undefined') return new Map();
  isTakenOver = true;
  const drawn = document.querySelector<SVGElement>('[data-places]')?.dataset;
  return drawn?.['year'] === year ? readPlaces(drawn['places'] ?? '', ukprns) : new Map();
}

let isFindingTaken = false;

/** What the server has found for the page that scripts take over. To the first who asks for it; null after that, and on the server. */
export function drawnFinding(): Finding | null {
  if (isFindingTaken || typeof document === 'undefined') return null;
  isFindingTaken = true;
  const text = document.querySelector<HTMLElement>('[data-finding]')?.dataset['finding'];
  return text === undefined ? null : (JSON.parse(text) as Finding);
}

/** Width of the map in CSS pixels; 0 where none is drawn. */
export function drawnWidth(): number {
  if (typeof document === 'undefined') return 0;
  return document.querySelector('.map')?.clientWidth ?? 0;
}
