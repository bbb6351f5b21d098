/**
 * Decisions about places that have no outline of their own on Natural Earth's map of countries, in
 * degrees east and north: HESA counts them apart from the country whose land they are there.
 */

type Place = readonly [east: number, north: number];

/** About the middle of the island or of the land. */
const PARTS: Readonly<Record<string, Place>> = {
  GF: [-53, 4],
  GP: [-61.5, 16.2],
  IC: [-15.6, 28.3],
  MQ: [-61, 14.6],
  QO: [20.9, 42.6],
  RE: [55.5, -21.1],
  XA: [33, 34.9],
  XB: [33.6, 35.3],
  YT: [45.2, -12.8],
};

/**
 * Groups of islands too far apart or too small to have a middle: where the time zone database
 * (`zone.tab`, in the public domain) has their main place, degrees and minutes as it writes them.
 */
const MAIN_PLACES: Readonly<Record<string, Place>> = {
  /** Kralendijk: +1209 −06816. */
  BQ: [-68.27, 12.15],
  /** Indian/Cocos: −1210 +09655. */
  CC: [96.92, -12.17],
  /** Indian/Christmas: −1025 +10543. */
  CX: [105.72, -10.42],
  /** Longyearbyen, as for Svalbard: +7800 +01600. */
  SJ: [16, 78],
  /** Pacific/Fakaofo: −0922 −17114. */
  TK: [-171.23, -9.37],
};

export const OTHER_PLACES = { ...PARTS, ...MAIN_PLACES };
