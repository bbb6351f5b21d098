/** A provider's website and the domain that it is known by. */
import { NEWER_DOMAINS } from '../../institutions/websites.ts';
import type { ProviderSources } from './sources.ts';

/** Endings under which anybody's name stands one label further left. */
const SHARED_ENDINGS = ['ac.uk', 'co.uk', 'org.uk', 'gov.uk', 'ltd.uk', 'me.uk', 'nhs.uk'];

/** The home page at an address, `https://…/`, whatever page of the site it names; null for none. */
export function homePage(address: string): string | null {
  const text = address.trim();
  if (!text) return null;
  const withScheme = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(withScheme) ? `${new URL(withScheme).origin}/` : null;
}

/** The registered domain of a host: `www.sheffield.ac.uk` gives `sheffield.ac.uk`. */
export function registeredDomain(host: string): string {
  const labels = host.toLowerCase().split('.');
  const isShared = SHARED_ENDINGS.includes(labels.slice(-2).join('.'));
  return labels.slice(isShared ? -3 : -2).join('.');
}

/**
 * The home page: our list of newer domains, then the newest file that was seen to answer (the check
 * of 2023), Discover Uni, the register.
 */
export function websiteOf(
  ukprn: string,
  sources: Pick<ProviderSources, 'websites' | 'discoverUni' | 'register'>,
): string | null {
  const newer = NEWER_DOMAINS[ukprn];
  return (
    (newer ? homePage(`www.${newer}`) : null) ??
    homePage(sources.websites.get(ukprn)?.Website ?? '') ??
    homePage(sources.discoverUni.get(ukprn)?.PROVURL ?? '') ??
    homePage(sources.register.get(ukprn)?.WEBSITE_URL ?? '')
  );
}

/**
 * The domain of each provider with a website: the registered one, or the whole host (without www)
 * where the registered domain is another provider's, so that a page there speaks for one alone.
 */
export function domainsOf(websites: ReadonlyMap<string, string>): Map<string, string> {
  const hosts = new Map(
    [...websites].map(([ukprn, site]) => [ukprn, new URL(site).host.replace(/^www\./, '')]),
  );
  const owners = Map.groupBy(hosts, ([, host]) => registeredDomain(host));
  return new Map(
    [...hosts].map(([ukprn, host]) => {
      const domain = registeredDomain(host);
      return [ukprn, (owners.get(domain)?.length ?? 0) > 1 ? host : domain];
    }),
  );
}
