/**
 * The twelve regions and nations of the region map: the nine regions of England, and Wales,
 * Scotland and Northern Ireland as areas of their own, by their ONS codes. Names are those of
 * the ONS boundary file; the derivation of `data/geography` stops if the two ever disagree.
 */
import type { Nation } from '../codes.ts';

/** One area of the region map. */
export interface Region {
  /** ONS code, e.g. `E12000003`. */
  readonly code: string;
  readonly name: string;
  readonly nation: Nation;
}

/** In the order of their codes. */
export const REGIONS: readonly Region[] = [
  { code: 'E12000001', name: 'North East', nation: 'england' },
  { code: 'E12000002', name: 'North West', nation: 'england' },
  { code: 'E12000003', name: 'Yorkshire and The Humber', nation: 'england' },
  { code: 'E12000004', name: 'East Midlands', nation: 'england' },
  { code: 'E12000005', name: 'West Midlands', nation: 'england' },
  { code: 'E12000006', name: 'East of England', nation: 'england' },
  { code: 'E12000007', name: 'London', nation: 'england' },
  { code: 'E12000008', name: 'South East', nation: 'england' },
  { code: 'E12000009', name: 'South West', nation: 'england' },
  { code: 'N92000002', name: 'Northern Ireland', nation: 'northern-ireland' },
  { code: 'S92000003', name: 'Scotland', nation: 'scotland' },
  { code: 'W92000004', name: 'Wales', nation: 'wales' },
];

/** The region of that ONS code, or undefined when there is none. */
export function regionOf(code: string): Region | undefined {
  return REGIONS.find((region) => region.code === code);
}

/** The nation that a region lies in, or undefined when the code is not of a region. */
export function nationOfRegion(code: string): Nation | undefined {
  return regionOf(code)?.nation;
}
