/** What an address of the map names that the figures do not hold: left out, and said so. */
import { chooseSince, chooseYear } from './choose-year.ts';
import type { MapLoad } from './map-load.ts';
import { MEASURE_NAMES } from './words.ts';

/** The state without a marked provider or area, a region or a year to count from that there is not, with a sentence for each. */
export async function withoutNotHeld({
  answer,
  state: asked,
  faults: before,
}: MapLoad): Promise<MapLoad> {
  const { academic_years, providers, regions } = answer;
  const { year } = chooseYear(asked.year, academic_years);
  const faults = [...before];
  let { selected, region, since, area } = asked;
  if (selected !== null && !providers.some((each) => [each.ukprn, each.slug].includes(selected!))) {
    faults.push(
      `The address marks “${selected}”, which is no provider in the figures of ${year}. No marked provider is shown.`,
    );
    selected = null;
  }
  if (region !== null && !regions.some(({ code }) => code === region)) {
    faults.push(
      `The address asks for region “${region}”, which is not known here. All regions are shown.`,
    );
    region = null;
  }
  if (area !== null) {
    const { localAuthorityOf } = await import('../../../data/geography/local-authorities.ts');
    if (!localAuthorityOf(area)) {
      faults.push(
        `The address marks the local area “${area}”, which is not known here. No marked area is shown.`,
      );
      area = null;
    }
  }
  const from = chooseSince(since, year, academic_years);
  if (since !== null && from !== since) {
    const isChange = asked.measure === 'change' && asked.layer === 'places';
    const shown = isChange ? `Change since ${from} is` : `${MEASURE_NAMES[asked.measure]} are`;
    faults.push(
      `Change since ${since} cannot be counted in the figures held here. ${shown} shown.`,
    );
    since = null;
  }
  return { answer, faults, state: { ...asked, selected, region, since, area } };
}
