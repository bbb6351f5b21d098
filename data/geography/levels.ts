/**
 * Areas of every level by their ONS codes: the four nations, the twelve regions and nations of the
 * region map, and local authorities. Wales, Scotland and Northern Ireland are nation and region in one.
 */
import type { Nation } from '../codes.ts';
import { localAuthorities } from './local-authorities.ts';
import { REGIONS } from './regions.ts';

export const AREA_LEVELS = ['nation', 'region', 'local-authority'] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

export interface LevelledArea {
  /** ONS code. */
  readonly code: string;
  readonly name: string;
  readonly level: AreaLevel;
  readonly nation: Nation;
  /** Code of the region that it lies in, or is; null for England. */
  readonly region: string | null;
}

/** England is the one nation that is not a region as well. */
export const ENGLAND: LevelledArea = {
  code: 'E92000001',
  name: 'England',
  level: 'nation',
  nation: 'england',
  region: null,
};

let areas: readonly LevelledArea[] | undefined;

/** Nations, then regions of England, then local authorities, each in the order of their codes. */
export function everyArea(): readonly LevelledArea[] {
  areas ??= [
    ENGLAND,
    ...REGIONS.filter(({ nation }) => nation !== 'england').map((region) => ({
      ...region,
      level: 'nation' as const,
      region: region.code,
    })),
    ...REGIONS.filter(({ nation }) => nation === 'england').map((region) => ({
      ...region,
      level: 'region' as const,
      region: region.code,
    })),
    ...localAuthorities().map((authority) => ({ ...authority, level: 'local-authority' as const })),
  ];
  return areas;
}

/** The area of that ONS code, or null where there is none. */
export function areaOfCode(code: string): LevelledArea | null {
  return everyArea().find((area) => area.code === code) ?? null;
}

/** Whether something that stands in a nation, region and local authority stands in an area. */
export function liesIn(
  place: { nation: string | null; region: string | null; localAuthority: string | null },
  area: LevelledArea,
): boolean {
  if (area.level === 'nation') return place.nation === area.nation;
  if (area.level === 'region') return place.region === area.code;
  return place.localAuthority === area.code;
}
