/** What draws a comparison, by the view that the address asks for. Lines come with the picture, the others when they are asked for. */
import type { Component } from 'svelte';
import type { CompareAnswer } from '../../../workers/api/shapes/compare.ts';
import type { CompareCountriesAnswer } from '../../../workers/api/shapes/compare-more.ts';
import type { Line } from './lines.ts';
import type { View } from './state.ts';

/** What every view is given; each takes what it needs. */
export interface ViewProps {
  readonly answer: CompareAnswer;
  /** Only where countries are what is shown. */
  readonly countries: CompareCountriesAnswer | null;
  /** The series that can stand on one axis. */
  readonly lines: readonly Line[];
  /** Years that a view of two is between. */
  readonly from: string;
  readonly to: string;
  /** Code of the series that stands out. */
  readonly active: string | null;
  readonly onactive: (code: string | null) => void;
}

const LATER: Readonly<
  Record<Exclude<View, 'lines'>, () => Promise<{ default: Component<ViewProps> }>>
> = {
  panels: () => import('./PanelsView.svelte'),
  slope: () => import('./SlopeView.svelte'),
  countries: () => import('./CountriesView.svelte'),
};

/** The component of a view, fetched where it is not there yet; null for lines. */
export async function drawingOf(view: View): Promise<Component<ViewProps> | null> {
  return view === 'lines' ? null : (await LATER[view]()).default;
}
