/** Every provider that was ever in the figures: what it is called, where it is, what became of it. */
import { INSTITUTION_ALIAS_COLUMNS, INSTITUTION_COLUMNS } from '../../figures/columns.ts';
import { localAuthorityOf } from '../../geography/local-authorities.ts';
import { PLACE_DECISIONS, type PlaceDecision } from '../../institutions/place-decisions.ts';
import { RENAMED } from '../../institutions/renamed.ts';
import { SUCCESSIONS } from '../../institutions/successors.ts';
import { csvText } from '../csv.ts';
import { localAuthorities2023 } from '../geography/local-authorities.ts';
import type { ProviderName } from '../provider-names.ts';
import { aliasesOf } from './aliases.ts';
import { campusesCsv } from './campuses.ts';
import { degrees } from './degrees.ts';
import { areaFinder } from './local-authority.ts';
import { groupsCsv, readMissionGroups } from './mission-groups.ts';
import { nationOf, regionOf } from './nations.ts';
import { placeOf, type Place } from './places.ts';
import { readProviderSources, type ProviderSources } from './sources.ts';
import { tidyTown, townInAddress } from './towns.ts';
import { domainsOf, websiteOf } from './websites.ts';

/** Where a provider in this region has no address, its town is taken to be London. */
const LONDON = 'E12000007';

type InstitutionRow = Record<(typeof INSTITUTION_COLUMNS)[number], string>;

/** The name of each provider: its present one where it has been renamed since, else that of the newest release that has it; by UKPRN. */
export function currentNames(names: readonly ProviderName[]): { ukprn: string; name: string }[] {
  const newest = new Map<string, ProviderName>();
  for (const name of names) {
    const known = newest.get(name.ukprn);
    if (!known || known.release < name.release) newest.set(name.ukprn, name);
  }
  return [...newest.values()]
    .map(({ ukprn, name }) => ({ ukprn, name: RENAMED[ukprn] ?? name }))
    .sort((a, b) => (a.ukprn < b.ukprn ? -1 : 1));
}

function townOf(
  ukprn: string,
  sources: ProviderSources,
  decisions: readonly PlaceDecision[],
  region: string,
): string {
  const decided = decisions.find(({ town }) => town)?.town;
  const register = tidyTown(sources.register.get(ukprn)?.TOWN ?? '');
  const address = townInAddress(sources.discoverUni.get(ukprn)?.PROVADDRESS ?? '');
  return decided || register || address || (region === LONDON ? 'London' : '');
}

function rowOf(
  { ukprn, name }: { ukprn: string; name: string },
  sources: ProviderSources,
  areaAt: (place: Place) => string | null,
): InstitutionRow {
  const decisions = PLACE_DECISIONS.filter((decision) => decision.ukprn === ukprn);
  const discover = sources.discoverUni.get(ukprn);
  const names = [name, discover?.FIRST_TRADING_NAME ?? '', discover?.LEGAL_NAME ?? ''];
  const owner = { names, address: discover?.PROVADDRESS ?? '' };
  const place = placeOf(ukprn, owner, sources, decisions);
  const code = place && areaAt(place);
  if (place && !code) throw new Error(`${ukprn} ${name} would lie outside the United Kingdom`);

  const area = code ? localAuthorityOf(code) : undefined;
  const nation = area?.nation ?? nationOf(sources.hesaList.get(ukprn));
  const region = area?.region ?? regionOf(nation, sources.regions.get(ukprn));
  return {
    ukprn,
    name,
    nation,
    region,
    local_authority: code ?? '',
    town: townOf(ukprn, sources, decisions, region),
    latitude: degrees(place?.latitude),
    longitude: degrees(place?.longitude),
    place_source: place?.source ?? '',
    website: websiteOf(ukprn, sources) ?? '',
    domain: '',
    successor: SUCCESSIONS.find((end) => end.ukprn === ukprn)?.successor ?? '',
  };
}

/** The figure files, and the names by which other files may mean a provider. */
export interface Institutions {
  institutionsCsv: string;
  aliasesCsv: string;
  groupsCsv: string;
  campusesCsv: string;
  names: { ukprn: string; name: string }[];
}

/** Derives institutions, their aliases, mission groups and campuses from the publishers' files. */
export function deriveInstitutions(folder: string, names: readonly ProviderName[]): Institutions {
  const sources = readProviderSources(folder);
  const areaAt = areaFinder(localAuthorities2023(folder));
  const current = currentNames(names);
  const rows = current.map((provider) => rowOf(provider, sources, areaAt));
  const domains = domainsOf(
    new Map(rows.filter(({ website }) => website).map(({ ukprn, website }) => [ukprn, website])),
  );
  const aliases = aliasesOf(current, names, sources);
  return {
    institutionsCsv: csvText(
      INSTITUTION_COLUMNS,
      rows.map((row) => ({ ...row, domain: domains.get(row.ukprn) ?? '' })),
    ),
    aliasesCsv: csvText(INSTITUTION_ALIAS_COLUMNS, aliases),
    campusesCsv: campusesCsv(
      current.map(({ ukprn }) => ukprn),
      sources,
      areaAt,
    ),
    groupsCsv: groupsCsv(readMissionGroups(folder), new Set(current.map(({ ukprn }) => ukprn))),
    names: [...current, ...aliases],
  };
}
