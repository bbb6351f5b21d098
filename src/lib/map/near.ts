/** Which providers are near a place, and why a browser did not say where its reader is. */
import { formatCount } from '../../../data/numbers/index.ts';
import type { Row } from './year-view.ts';

const EARTH = 6371;
const RADIANS = Math.PI / 180;

/** A place in degrees. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** Kilometres between two places, as the crow flies. */
export function distanceBetween(a: Place, b: Place): number {
  const [north, east] = [(b.latitude - a.latitude) / 2, (b.longitude - a.longitude) / 2].map(
    (half) => Math.sin(half * RADIANS) ** 2,
  ) as [number, number];
  const across = Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * east;
  return 2 * EARTH * Math.asin(Math.sqrt(north + across));
}

/** The rows with a known place, nearest first. */
export function nearestTo(rows: Iterable<Row>, place: Place): { row: Row; kilometres: number }[] {
  return [...rows]
    .flatMap((row) => {
      const { latitude, longitude } = row.provider;
      if (latitude === null || longitude === null) return [];
      return [{ row, kilometres: distanceBetween(place, { latitude, longitude }) }];
    })
    .sort((a, b) => a.kilometres - b.kilometres);
}

/** `under 1 km`, `4 km`. */
export function inKilometres(kilometres: number): string {
  return kilometres < 1 ? 'under 1 km' : `${formatCount(Math.round(kilometres))} km`;
}

/** Further than this from every provider, nobody is near. */
const FAR = 150;

/** What was found, as a sentence. */
export function foundInWords(found: readonly { row: Row; kilometres: number }[]): string {
  const [first, second, third] = found;
  if (!first) return 'None of the providers shown has a known place.';
  const distance = `${inKilometres(first.kilometres)} away`;
  const name = first.row.short;
  if (first.kilometres > FAR) return `Nothing shown is near you. Nearest: ${name}, ${distance}.`;
  const others = [second, third]
    .filter((each) => each !== undefined)
    .map(({ row, kilometres }) => `${row.short} (${inKilometres(kilometres)})`);
  return `Nearest to you: ${name}, ${distance}${others.length > 0 ? `; then ${others.join(' and ')}` : ''}.`;
}

/** Why there is no place, as a sentence; by the code of the browser's error. */
export function whyNot(code: number): string {
  if (code === 1) {
    return 'Your browser was not allowed to say where you are. Search for a town instead, or allow it in the browser’s settings.';
  }
  if (code === 3) return 'Finding where you are took too long. Try again, or search for a town.';
  return 'Your device could not tell where it is. Search for a town instead.';
}
