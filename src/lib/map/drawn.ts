/**
 * What the server has drawn already, read from the page while scripts take it over: placing all marks
 * again, and labels for every width, would be most of the work of a phone's first second.
 */
import type { Place } from './placement.ts';

let isTakenOver = false;

/** Where the marks stand, by UKPRN. To the first who asks, who draws the same year; after that, and on the server, there are none. */
export function drawnPlaces(): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  if (isTakenOver || typeof document === 'undefined') return places;
  isTakenOver = true;
  for (const disc of document.querySelectorAll('[role="option"][data-ukprn] > .disc')) {
    const number = (name: string) => Number(disc.getAttribute(name));
    const ukprn = disc.parentElement?.dataset['ukprn'] ?? '';
    places.set(ukprn, { x: number('cx'), y: number('cy'), radius: number('r') });
  }
  return places;
}

/** Width of the map in CSS pixels; 0 where none is drawn. */
export function drawnWidth(): number {
  if (typeof document === 'undefined') return 0;
  return document.querySelector('.map')?.clientWidth ?? 0;
}
