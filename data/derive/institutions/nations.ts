/** The nation and region of a provider whose position is not known. */
import type { Nation } from '../../codes.ts';
import { REGIONS } from '../../geography/regions.ts';
import type { Row } from '../csv.ts';

/** HESA's codes of the countries. */
const NATION_OF_CODE: Readonly<Record<string, Nation>> = {
  E: 'england',
  S: 'scotland',
  W: 'wales',
  N: 'northern-ireland',
};

/**
 * The nation in HESA's list of providers.
 *
 * @throws when the provider is not in the list, or its code is not known
 */
export function nationOf(listed: Row | undefined): Nation {
  const nation = NATION_OF_CODE[listed?.CountryCode ?? ''];
  if (!nation) throw new Error(`No nation for ${listed?.ProviderName ?? 'a provider not listed'}`);
  return nation;
}

/** Code of the region: that of the nation outside England, that which a file names within; else empty. */
export function regionOf(nation: Nation, known: Row | undefined): string {
  const region =
    nation === 'england'
      ? REGIONS.find(({ name }) => name === known?.region_of_he_provider)
      : REGIONS.find((candidate) => candidate.nation === nation);
  return region?.code ?? '';
}
