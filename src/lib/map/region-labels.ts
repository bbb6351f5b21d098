/** Where the map of regions prints each share, and what the region is called there. */

export interface RegionLabel {
  /** Longitude and latitude of the text's middle. */
  readonly at: readonly [longitude: number, latitude: number];
  readonly name: string;
  /** Whether it stands beside the region, on paper, because there is no room in it. */
  readonly beside?: true;
  /** Where a line to it begins, as longitude and latitude. */
  readonly from?: readonly [longitude: number, latitude: number];
}

/** By ONS code. */
export const REGION_LABELS: Readonly<Record<string, RegionLabel>> = {
  E12000001: { at: [-0.55, 55.15], name: 'North East', beside: true },
  E12000002: { at: [-3.95, 53.95], name: 'North West', beside: true },
  E12000003: { at: [-1.2, 53.85], name: 'Yorks & H.' },
  E12000004: { at: [-0.98, 52.95], name: 'E. Mids' },
  E12000005: { at: [-2.25, 52.45], name: 'W. Mids' },
  E12000006: { at: [0.65, 52.25], name: 'East' },
  E12000007: { at: [1.75, 50.75], name: 'London', beside: true, from: [0, 51.5] },
  E12000008: { at: [-0.75, 51.1], name: 'South East' },
  E12000009: { at: [-3.3, 50.85], name: 'South West' },
  N92000002: { at: [-6.7, 54.6], name: 'N. Ireland' },
  S92000003: { at: [-4.2, 56.6], name: 'Scotland' },
  W92000004: { at: [-3.75, 52.3], name: 'Wales' },
};
