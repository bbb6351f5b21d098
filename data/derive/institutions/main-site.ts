/**
 * Which of a provider's teaching locations is its main site. Discover Uni lists locations in no
 * order of rank, places where partners teach among them, so the first is as good as any other;
 * the rule below uses what the names and the registered address say.
 */
import { slugOf } from '../../institutions/slug.ts';

/** A teaching location. */
export interface Site {
  /** Discover Uni's code of the location, unique within the provider. */
  code: string;
  name: string;
  latitude: number;
  longitude: number;
}

/** What is known of the provider. */
export interface Owner {
  /** Every name it goes by. */
  names: readonly string[];
  /** Registered address, empty where not known. */
  address: string;
}

/** Words that say nothing about which site it is. */
const COMMON = new Set(
  'and at campus centre college for house in limited ltd main of road school site street the university'.split(
    ' ',
  ),
);

function words(text: string): Set<string> {
  return new Set(
    slugOf(text)
      .split('-')
      .filter((word) => word.length > 2 && !COMMON.has(word)),
  );
}

const isCalledMain = ({ name }: Site) =>
  /\b(main (campus|site|building)|head ?office|headquarters)\b/i.test(name);

/** Sites that score highest, all of them where the highest score is 0. */
function best(sites: readonly Site[], score: (site: Site) => number): readonly Site[] {
  const highest = Math.max(...sites.map(score));
  return sites.filter((site) => score(site) === highest);
}

/** Distance in km on a flat map, near enough within the UK for comparing. */
export function distanceKm(
  a: { latitude: number; longitude: number },
  b: { latitude: number; longitude: number },
): number {
  const north = (a.latitude - b.latitude) * 111.2;
  const east = (a.longitude - b.longitude) * 111.2 * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(north, east);
}

/** The site with the smallest sum of distances to the others; the first of equals. */
function medoid(sites: readonly Site[]): Site | undefined {
  const reach = (site: Site) => sites.reduce((sum, other) => sum + distanceKm(site, other), 0);
  return [...sites].sort((a, b) => reach(a) - reach(b))[0];
}

/**
 * The main site: one that is called main site or head office, or is named as the provider is; else
 * the one that shares most words with the registered address; among equals, the one nearest to all
 * others. Undefined for no sites.
 */
export function mainSiteOf(sites: readonly Site[], { names, address }: Owner): Site | undefined {
  if (sites.length < 2) return sites[0];
  const slugs = names.map(slugOf).filter(Boolean);
  const isNamedAsProvider = ({ name }: Site) => slugs.some((slug) => slugOf(name).includes(slug));
  const named = best(sites, (site) => (isCalledMain(site) || isNamedAsProvider(site) ? 1 : 0));
  const addressed = words(address);
  const near = best(named, ({ name }) => [...words(name)].filter((w) => addressed.has(w)).length);
  return medoid(near);
}
