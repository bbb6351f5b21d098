/** The measures that come only when asked for, as one module to fetch. */
import type { MapAnswer } from '../../../../workers/api/shapes/map.ts';
import type { MapFeeIncomeAnswer } from '../../../../workers/api/shapes/map-more.ts';
import type { Measure } from '../state.ts';
import type { YearView } from '../year-view.ts';
import { changeView } from './change.ts';
import { feesView } from './fees.ts';
import { originView } from './origin.ts';

/** What a measure needs besides the year that is shown. */
export interface Asked {
  readonly measure: Measure;
  readonly answer: MapAnswer;
  /** The year that a change is counted from, which the answer holds. */
  readonly since: string;
  readonly fees: Pick<MapFeeIncomeAnswer, 'academic_years' | 'uk' | 'providers'>;
}

const made = new WeakMap<YearView, Map<string, YearView>>();

/** The year with the measure; made once, and kept for as long as the year's view is. */
export function measuredView(view: YearView, asked: Asked): YearView {
  let views = made.get(view);
  if (!views) made.set(view, (views = new Map<string, YearView>()));
  const name = `${asked.measure} ${asked.since}`;
  let measured = views.get(name);
  if (!measured) views.set(name, (measured = make(view, asked)));
  return measured;
}

function make(view: YearView, { measure, answer, since, fees }: Asked): YearView {
  if (measure === 'change') return changeView(view, answer, since);
  if (measure === 'fees') return feesView(view, fees);
  return measure === 'eu' || measure === 'non-eu' ? originView(view, measure) : view;
}
