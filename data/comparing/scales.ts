/** Ways to look at a measure: figures as they are, as a share of all, on a scale from a base year, or by place among all providers. */
export const SCALES = ['count', 'share', 'index', 'rank'] as const;
export type Scale = (typeof SCALES)[number];
