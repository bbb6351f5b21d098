/** Sentences that stand beside the map: how many providers are where. */
import { formatCount, sumInWords } from './figures.ts';
import { sumOf } from './sum.ts';
import { LONDON } from './frame.ts';
import type { Selection } from './selection.ts';
import type { YearView } from './year-view.ts';

/** Beside the title of the London inset, where little more than this has room: `202,340 at 77 providers`. */
export function londonInWords(selection: Selection): string {
  const inLondon = selection.rows.filter(({ provider }) => provider.region === LONDON);
  if (inLondon.length === 0) return 'none shown';
  const providers = `${inLondon.length} ${inLondon.length === 1 ? 'provider' : 'providers'}`;
  return `${sumInWords(sumOf(inLondon))} at ${providers}`;
}

/** Line under the table's heading: `249 of 303 providers taught any. The list follows the map’s filters.` */
export function tableNote(view: YearView, selection: Selection): string {
  const taught = selection.rows.filter(({ students }) => (students ?? 0) > 0).length;
  const shown = selection.rows.length;
  const inAll = shown === view.rows.size ? '' : `, of ${view.rows.size} in all`;
  if (shown === 0) return `None of ${view.rows.size} providers is shown.`;
  if (shown === 1) return `One provider is shown${inAll}.`;
  return taught === shown
    ? `${formatCount(shown)} providers are shown${inAll}. The list follows the map’s filters.`
    : `${formatCount(taught)} of ${formatCount(shown)} providers${inAll ? ' shown' : ''} taught any${inAll}. The list follows the map’s filters.`;
}
