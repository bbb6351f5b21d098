/** Comparing series of figures: pure, for API and pages alike. */
export { countFigure, exactFigure, type Figure } from './figure.ts';
export { medianOf, totalOf } from './combine.ts';
export { shareFigure } from './share.ts';
export { gapOf, relativeGap, type Gap } from './gap.ts';
export { indexed } from './indexed.ts';
export { placingOf, type Placing } from './placing.ts';
export { benchmarkCode, parseBenchmark, type Benchmark } from './benchmark.ts';
export { membersOf, type Member } from './members.ts';
export {
  ORIGIN_MEASURES,
  measureName,
  parseMeasure,
  type Measure,
  type OriginMeasure,
} from './measures.ts';
export { SCALES, type Scale } from './scales.ts';
