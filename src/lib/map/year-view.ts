/**
 * One academic year as the map draws it: the providers in that year's return with their figures,
 * ranks, short names and marks. Made once a year and kept, so that the slider answers at once.
 *
 * A provider gets a circle when it is in the year's return, its place is known, and it reported
 * students from outside the UK (a published 0 stands for 0 to 2, and a circle without area shows
 * nothing). Every other provider of the return is in the table only.
 */
import { isRankedByShare } from '../../../data/numbers/index.ts';
import type {
  MapAnswer,
  MapOrganisation,
  MapProvider,
  YearFigures,
} from '../../../workers/api/shapes/map.ts';
import { drawnPlaces } from './drawn.ts';
import { sharePoint } from './figures.ts';
import { place, type Mark, type Placeable } from './placement.ts';
import { radiusOf } from './radius.ts';
import { rankBy, type Rank } from './ranking.ts';
import type { Measured, MeasuredYear } from './measures/measured.ts';
import { shortName } from './short-name.ts';
import { unionsOf } from './unions.ts';

export interface Row {
  readonly provider: MapProvider;
  readonly ukprn: string;
  readonly short: string;
  /** Students from outside the UK. */
  readonly students: number | null;
  readonly total: number | null;
  /** Share of them among all students, 0 … 1; null where the base is too small to say. */
  readonly share: number | null;
  readonly byStudents: Rank | null;
  readonly byShare: Rank | null;
  readonly placed: boolean;
  /** What the measure that is shown says of it, where that is another than students or share. */
  readonly measured: Measured | null;
}

export interface YearView {
  readonly year: string;
  /** Whether the edition holds evidence: where it does not, nothing can be said of who backs the campaign. */
  readonly hasEvidence: boolean;
  /** When the figures were released. */
  readonly released: string | null;
  /** The edition's years, ascending. */
  readonly years: readonly string[];
  /** By UKPRN. */
  readonly rows: ReadonlyMap<string, Row>;
  /** How many providers have a rank by share. */
  readonly rankedByShare: number;
  /** In drawing order. */
  readonly marks: readonly Mark[];
  /** HESA's published UK totals of the year, and of every year of the edition. */
  readonly uk: YearFigures | null;
  readonly ukByYear: readonly YearFigures[];
  /** Students’ unions with evidence, by the UKPRN of their university. */
  readonly unions: ReadonlyMap<string, MapOrganisation>;
  /** Names of regions by their codes. */
  readonly regions: ReadonlyMap<string, string>;
  /** The measure that is shown, where it is another than students or share. */
  readonly measured: MeasuredYear | null;
}

const made = new WeakMap<MapAnswer, Map<string, YearView>>();

/** The view of a year that the answer holds figures of; kept for as long as the answer is. */
export function yearView(answer: MapAnswer, year: string): YearView {
  let views = made.get(answer);
  if (!views) made.set(answer, (views = new Map<string, YearView>()));
  let view = views.get(year);
  if (!view) views.set(year, (view = make(answer, year)));
  return view;
}

/** Has an answer with more years keep the views that were made of one with fewer: nothing in them differs. */
export function keepViews(fewer: MapAnswer, more: MapAnswer): void {
  const views = made.get(fewer);
  if (views) made.set(more, new Map(views));
}

function make(answer: MapAnswer, year: string): YearView {
  const returned = answer.providers.flatMap((provider) => {
    const figures = provider.figures.find(({ academic_year }) => academic_year === year);
    return figures ? [{ provider, students: figures.non_uk, total: figures.total }] : [];
  });
  const byStudents = rankBy(returned, ({ students }) => students);
  const byShare = rankBy(returned, ({ students, total }) =>
    isRankedByShare(total) ? sharePoint(students, total) : null,
  );
  const rows = returned.map((entry): Row => {
    const { provider, students, total } = entry;
    return {
      provider,
      ukprn: provider.ukprn,
      short: shortName(provider.name, provider.ukprn),
      students,
      total,
      share: sharePoint(students, total),
      byStudents: byStudents.get(entry) ?? null,
      byShare: byShare.get(entry) ?? null,
      placed: provider.latitude !== null && provider.longitude !== null,
      measured: null,
    };
  });
  const placeables = rows.flatMap((row) =>
    placeable(row, row.students ? radiusOf(row.students) : null),
  );
  return {
    year,
    hasEvidence: answer.released.backers !== null,
    released: answer.released.enrolment,
    years: answer.academic_years,
    rows: new Map(rows.map((row) => [row.ukprn, row])),
    rankedByShare: byShare.size,
    marks: place(
      placeables,
      drawnPlaces(
        year,
        placeables.map(({ ukprn }) => ukprn),
      ),
    ),
    uk: answer.uk.find(({ academic_year }) => academic_year === year) ?? null,
    ukByYear: answer.uk,
    unions: unionsOf(answer),
    regions: new Map(answer.regions.map(({ code, name }) => [code, name])),
    measured: null,
  };
}

/** The provider as something to place, with a circle of that radius, if its place is known. */
export function placeable({ provider }: Row, radius: number | null): Placeable[] {
  const { ukprn, longitude, latitude, region } = provider;
  const status = provider.status ?? 'none-found';
  if (longitude === null || latitude === null || radius === null) return [];
  return [{ ukprn, longitude, latitude, region, status, radius }];
}
