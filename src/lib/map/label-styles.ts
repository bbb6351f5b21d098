/**
 * The map is drawn to one frame at every width, so its text shrinks with it. Four styles keep
 * labels at 12 CSS pixels or more, and names inside circles at 10: each holds from the width at
 * which its text is just that large. The widths stand in AtlasMap.svelte and Labels.svelte as container queries, too.
 */
export interface LabelStyle {
  readonly size: 'wide' | 'medium' | 'narrow' | 'tiny';
  /** From this width of the map on, in CSS pixels. */
  readonly from: number;
  /** In units of the frame. */
  readonly fontSize: number;
  readonly insideSize: number;
  /** How many providers that are no backers get a label. */
  readonly others: number;
  /** Whether backers too are only labelled where there is room. */
  readonly sparse: boolean;
}

export const WIDE: LabelStyle = {
  size: 'wide',
  from: 584,
  fontSize: 12.5,
  insideSize: 10.5,
  others: 12,
  sparse: false,
};
export const MEDIUM: LabelStyle = {
  size: 'medium',
  from: 430,
  fontSize: 17,
  insideSize: 14.2,
  others: 6,
  sparse: true,
};
export const NARROW: LabelStyle = {
  size: 'narrow',
  from: 340,
  fontSize: 21.5,
  insideSize: 18,
  others: 2,
  sparse: true,
};
export const TINY: LabelStyle = {
  size: 'tiny',
  from: 0,
  fontSize: 25.5,
  insideSize: 21.5,
  others: 2,
  sparse: true,
};

export const LABEL_STYLES: readonly LabelStyle[] = [WIDE, MEDIUM, NARROW, TINY];

/** The style for a map of that width, in CSS pixels. */
export function styleFor(width: number): LabelStyle {
  return LABEL_STYLES.find(({ from }) => width >= from) ?? TINY;
}
