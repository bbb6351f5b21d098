/**
 * The unitary authorities made on 1 April 2023, and the districts of 2022 that went into them.
 * Everywhere else the districts of 2022 and the authorities of 2023 are the same.
 */

/** A new authority, and the codes of the districts that it replaced. */
export interface Successor {
  readonly code: string;
  readonly name: string;
  readonly districts: readonly string[];
}

export const SUCCESSORS_2023: readonly Successor[] = [
  {
    code: 'E06000063',
    name: 'Cumberland',
    // Allerdale, Carlisle, Copeland
    districts: ['E07000026', 'E07000028', 'E07000029'],
  },
  {
    code: 'E06000064',
    name: 'Westmorland and Furness',
    // Barrow-in-Furness, Eden, South Lakeland
    districts: ['E07000027', 'E07000030', 'E07000031'],
  },
  {
    code: 'E06000065',
    name: 'North Yorkshire',
    // Craven, Hambleton, Harrogate, Richmondshire, Ryedale, Scarborough, Selby
    districts: [
      'E07000163',
      'E07000164',
      'E07000165',
      'E07000166',
      'E07000167',
      'E07000168',
      'E07000169',
    ],
  },
  {
    code: 'E06000066',
    name: 'Somerset',
    // Mendip, Sedgemoor, South Somerset, Somerset West and Taunton
    districts: ['E07000187', 'E07000188', 'E07000189', 'E07000246'],
  },
];
