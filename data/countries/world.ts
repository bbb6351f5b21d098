/** Where countries lie on the world view, in units of the view. */
import positions from './positions.json' with { type: 'json' };

export const WORLD_WIDTH = 1000;
export const WORLD_HEIGHT = 470;

export interface World {
  /** Outline of all land but Antarctica, as the path of a drawing. */
  readonly land: string;
  /** Middle of each country by its code. */
  readonly positions: Readonly<Record<string, readonly [number, number]>>;
}

/** The middle of a country; null where the view has no place for it. */
export function positionOf(code: string): readonly [number, number] | null {
  return (positions as unknown as World['positions'])[code] ?? null;
}
