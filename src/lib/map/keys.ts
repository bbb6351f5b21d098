/** What a key does on a map that is one tab stop. */
import { extreme, nearestInDirection, nextByLetter, type Direction, type Spot } from './moves.ts';

export type Action<S> =
  | { readonly does: 'move'; readonly to: S | null }
  | { readonly does: 'open' | 'choose' | 'let go' };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * The action, or null for a key that is none of the map's.
 *
 * @param from where the reader is, or what is chosen
 * @param active where the reader is
 */
export function actionOf<S extends Spot>(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  spots: readonly S[],
  from: S | null,
  active: S | null,
  nameOf: (spot: S) => string,
): Action<S> | null {
  if (ctrlKey || metaKey || altKey) return null;
  const direction = ARROWS[key];
  if (direction && from) return { does: 'move', to: nearestInDirection(spots, from, direction) };
  if (direction || key === 'Home') return { does: 'move', to: extreme(spots, 'largest') };
  if (key === 'End') return { does: 'move', to: extreme(spots, 'smallest') };
  if (key === 'Enter') return { does: 'open' };
  if (key === ' ') return { does: 'choose' };
  if (key === 'Escape') return { does: 'let go' };
  if (!/^\p{Letter}$/u.test(key)) return null;
  return { does: 'move', to: nextByLetter(spots, nameOf, key, active) };
}
