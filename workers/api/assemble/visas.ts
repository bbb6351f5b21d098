/** Lays out applications for sponsored study quarter by quarter. */
import { VISA_APPLICATIONS } from '../../../data/codes.ts';
import type { VisaFigure } from '../../../data/queries/visas-of-nationality.ts';
import type { VisaQuarter } from '../shapes/visas.ts';

/**
 * Every quarter of the series. Counts are exact and the tables list only what is not zero, so that
 * what is missing is none; but null where there is no figure at all, as of places whose people the
 * Home Office counts under another nationality.
 */
export function layOutVisas(
  quarters: readonly string[],
  figures: readonly VisaFigure[],
): VisaQuarter[] | null {
  if (figures.length === 0) return null;
  const byQuarter = Map.groupBy(figures, ({ quarter }) => quarter);
  return quarters.map((quarter) => {
    const own = byQuarter.get(quarter) ?? [];
    const [visa, extension, unknown] = VISA_APPLICATIONS.map((application) => {
      const some = own.filter((figure) => figure.application === application);
      return {
        higher_education: sumOf(
          some.filter(({ institution }) => institution === 'higher-education'),
        ),
        all: sumOf(some),
      };
    });
    const none = { higher_education: 0, all: 0 };
    return {
      quarter,
      visa: visa ?? none,
      extension: extension ?? none,
      unknown: unknown ?? none,
    };
  });
}

function sumOf(figures: readonly VisaFigure[]): number {
  return figures.reduce((sum, { applications }) => sum + applications, 0);
}
