/**
 * The state of the map page: everything on screen follows from it. `address.ts` writes it into the
 * address, so that a link shows what its sender saw.
 */
import type { AcademicYear } from '../../../data/academic-year.ts';
import type { MissionGroup, Nation } from '../../../data/codes.ts';
import type { Size } from './size.ts';
import type { Zoom } from './zoom.ts';
import type { Sort } from './sort.ts';

/** All but the first two come only when asked for. */
export const MEASURES = ['students', 'share', 'change', 'eu', 'non-eu', 'fees'] as const;
export type Measure = (typeof MEASURES)[number];

/** What the map draws: every provider in its place, the regions in the colour of their share, or a hexagon for each local authority. */
export const LAYERS = ['places', 'regions', 'local-areas'] as const;
export type Layer = (typeof LAYERS)[number];

/** `backer` includes the founders. */
export const STATUS_FILTERS = ['everyone', 'founder', 'backer', 'took-part', 'none-found'] as const;
export type StatusFilter = (typeof STATUS_FILTERS)[number];

export interface MapState {
  /** Null: the newest year of the edition. */
  readonly year: AcademicYear | null;
  readonly layer: Layer;
  readonly measure: Measure;
  readonly status: StatusFilter;
  /** The year that a change is counted from. Null: the edition's first. */
  readonly since: AcademicYear | null;
  /** Null: the whole United Kingdom. */
  readonly nation: Nation | null;
  /** ONS code of a region or nation. Null: all of them. */
  readonly region: string | null;
  readonly group: MissionGroup | null;
  readonly size: Size | null;
  readonly q: string;
  /** Null: the newest edition. */
  readonly edition: number | null;
  /** UKPRN or slug of the provider that is marked. */
  readonly selected: string | null;
  /** Order of the table. Null: by the rank in the measure. */
  readonly sort: Sort | null;
  /** ONS code of the local authority that is marked. */
  readonly area: string | null;
  /** Null: the whole map. */
  readonly zoom: Zoom | null;
  readonly rows: 'top' | 'all';
}

export const DEFAULT_STATE: MapState = {
  year: null,
  layer: 'places',
  measure: 'students',
  since: null,
  status: 'everyone',
  nation: null,
  region: null,
  group: null,
  size: null,
  q: '',
  edition: null,
  selected: null,
  area: null,
  zoom: null,
  sort: null,
  rows: 'top',
};
