/** What the key of a map says, in rows, for the layer and measure that are shown. */
import { formatCount } from '../map/figures.ts';
import { LOCAL_BREAKS } from '../map/local-areas.ts';
import { REGION_BREAKS } from '../map/regions.ts';
import { SHARE_BREAKS } from '../map/ramp.ts';
import type { Shown } from '../map/shown.ts';
import type { KeyEntry } from './map-key.ts';

export type KeyRows = readonly (readonly KeyEntry[])[];

const STEPS = [1, 2, 3, 4, 5, 6] as const;

/** The six classes of the ramp between the five breaks. */
function classes(breaks: readonly string[], unit: string): KeyEntry[] {
  return STEPS.map((step) => {
    const [from, to] = [breaks[step - 2], breaks[step - 1]];
    const words =
      from === undefined
        ? `under ${to}${unit}`
        : to === undefined
          ? `${from}${unit} and over`
          : `${from} to ${to}${unit}`;
    return { swatch: `r${step}`, words };
  });
}

const STATUSES: readonly KeyEntry[] = [
  { symbol: 'backer', words: 'Backer, with evidence' },
  { symbol: 'took-part', words: 'Event or weak evidence only' },
  { symbol: 'none-found', words: 'No evidence found (yet)' },
];

/** Rows of the key, from top to bottom. */
export function keyRowsOf({ view, state }: Pick<Shown, 'view' | 'state'>): KeyRows {
  if (state.layer === 'regions') return [classes(REGION_BREAKS.map(String), '%')];
  if (state.layer === 'local-areas') {
    const students = classes(LOCAL_BREAKS.map(formatCount), '');
    return view.hasEvidence
      ? [students, [{ symbol: 'backer', words: 'A backer is there' }]]
      : [students];
  }
  const key = view.measured?.key;
  const ramp =
    key?.kind === 'classes'
      ? classes(key.breaks, '%')
      : state.measure === 'share'
        ? classes(SHARE_BREAKS.map(String), '%')
        : null;
  return [...(view.hasEvidence ? [STATUSES] : []), ...(ramp ? [ramp] : [])];
}
