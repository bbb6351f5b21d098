/** A year of the map as it was asked for and answered. */
import type { MapAnswer } from '../../../workers/api/shapes/map.ts';
import type { MapState } from './state.ts';

export interface MapLoad {
  readonly answer: MapAnswer;
  readonly state: MapState;
  readonly faults: string[];
}
