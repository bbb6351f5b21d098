/** Other names of providers: they find one in search, and their addresses lead to its page. */
import type { AliasKind } from '../../codes.ts';
import { SPELLINGS } from '../../institutions/spellings.ts';
import { slugOf } from '../../institutions/slug.ts';
import type { ProviderName } from '../provider-names.ts';
import { splitLanguages, tidyName, withoutCompany } from './names.ts';
import type { ProviderSources } from './sources.ts';

/** Another name, with the releases or years in which it is known to have been used; empty where not known. */
export interface Alias {
  ukprn: string;
  name: string;
  kind: AliasKind;
  used_from: string;
  used_to: string;
}

type Named = { ukprn: string; name: string };

function alias(ukprn: string, kind: AliasKind, name: string, years: Partial<Alias> = {}): Alias {
  return { ukprn, kind, name: tidyName(name), used_from: '', used_to: '', ...years };
}

/** Names of HESA's releases, each with the first and last release that has it. */
function hesaAliases(ukprn: string, names: readonly ProviderName[]): Alias[] {
  const own = names.filter((name) => name.ukprn === ukprn);
  return [...Map.groupBy(own, ({ name }) => name)].map(([name, uses]) => {
    const releases = uses.map(({ release }) => release).sort();
    return alias(ukprn, 'hesa', name, {
      used_from: releases[0] ?? '',
      used_to: releases.at(-1) ?? '',
    });
  });
}

/** Every other name that the sources give a provider, the surest first. */
function candidates(
  ukprn: string,
  names: readonly ProviderName[],
  sources: Pick<ProviderSources, 'hesaList' | 'discoverUni' | 'register'>,
): Alias[] {
  const discover = sources.discoverUni.get(ukprn);
  const listed = sources.hesaList.get(ukprn)?.ProviderName ?? '';
  const trading = [
    discover?.FIRST_TRADING_NAME ?? '',
    ...(discover?.OTHER_NAMES ?? '').split('###'),
  ]
    .concat(splitLanguages(discover?.LEGAL_NAME ?? ''))
    .map(withoutCompany);
  const former = splitLanguages(sources.register.get(ukprn)?.VIEW_NAME ?? '').map(withoutCompany);
  return [
    ...hesaAliases(ukprn, names),
    // A bracket is HESA's own remark, e.g. which country a namesake is in.
    ...(listed.includes('[') ? [] : [alias(ukprn, 'hesa', withoutCompany(listed))]),
    ...(SPELLINGS[ukprn] ?? []).map((name) => alias(ukprn, 'spelling', name)),
    ...trading.map((name) => alias(ukprn, 'trading', name)),
    ...former.map((name) => alias(ukprn, 'former', name)),
  ];
}

/**
 * The aliases of all providers. Left out: names that differ from a provider's own, or from a surer
 * alias, only in what an address ignores (an article, an accent, "Limited"), and names that would
 * lead to another provider as well.
 */
export function aliasesOf(
  institutions: readonly Named[],
  names: readonly ProviderName[],
  sources: Pick<ProviderSources, 'hesaList' | 'discoverUni' | 'register'>,
): Alias[] {
  const taken = new Set(
    institutions.flatMap(({ name }) => [slugOf(name), slugOf(withoutCompany(name))]),
  );
  const found = institutions.flatMap(({ ukprn }) => {
    const known = new Set(['']);
    return candidates(ukprn, names, sources).filter((candidate) => {
      const slug = slugOf(candidate.name);
      const isNew = !known.has(slug);
      known.add(slug);
      return isNew && !taken.has(slug);
    });
  });

  const claims = Map.groupBy(found, ({ name }) => slugOf(name));
  return found
    .filter(({ name }) => claims.get(slugOf(name))?.length === 1)
    .sort((a, b) => (`${a.ukprn} ${a.name}` < `${b.ukprn} ${b.name}` ? -1 : 1));
}
