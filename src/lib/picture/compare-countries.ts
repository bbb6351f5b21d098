/** The picture of a comparison of countries: what its page shades. */
import { formatCount } from '../../../data/numbers/index.ts';
import type { CompareCountriesAnswer } from '../../../workers/api/shapes/compare-more.ts';
import { countriesFinding } from '../compare/finding-countries.ts';
import { addressOf, type CompareState } from '../compare/state.ts';
import { printedName } from '../map/short-name.ts';
import { releaseOf } from '../page/edition.ts';
import { ROUNDED, sourceLine, type Picture } from './picture.ts';
import { drawShaded, MOST_SHADED, shapeOf } from './shaded-table.ts';

/** Countries told in words. */
const TOLD = 5;

/** `countries` has one at least; `released` is when the figures of students were. */
export function countriesPicture(
  countries: CompareCountriesAnswer,
  released: string | null,
  state: CompareState,
): Picture {
  const { providers, academic_year: year, regions, edition } = countries;
  const shown = countries.countries.slice(0, MOST_SHADED);
  const who = providers.map(({ name }) => printedName(name));
  const told = shown.slice(0, TOLD).map(({ name, cells }) => {
    const counts = cells.map(({ count }) => (count ? formatCount(count.value) : 'no figure'));
    return `${name}: ${counts.join(', ')}.`;
  });
  const left = countries.countries.length - shown.length;
  return {
    title: countriesFinding(countries).headline,
    subtitle: `Students by country at ${who.join(', ')}, ${year ?? ''}, shaded by their part of all international students of the provider`,
    alt: `Table of ${shown.length} countries at ${who.join(', ')}, ${year ?? ''}. ${told.join(' ')}`,
    notes: [
      `Collected by country and provider so far: ${regions.map(regionInWords).join(', ')}. Other countries are not collected, and not zero.`,
      ...(left > 0 ? [`${left} more countries are on the page.`] : []),
      ROUNDED,
    ],
    source: sourceLine('HESA Student record, DT051 Tables 1 and 28', releaseOf(released)),
    edition,
    path: addressOf(state),
    shape: shapeOf(shown.length),
    draw: (box, palette, text) => drawShaded(countries, box, palette, text),
  };
}

/** `european-union` → `European Union`. */
const regionInWords = (region: string) =>
  region.replaceAll('-', ' ').replace(/\b[a-z]/g, (first) => first.toUpperCase());
