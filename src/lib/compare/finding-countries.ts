/** The headline of countries by providers, and the sentence under it: which country is the largest at each. */
import type { CompareCountriesAnswer } from '../../../workers/api/shapes/compare-more.ts';
import { gapOf } from '../../../data/comparing/gap.ts';
import { howMany } from '../map/counted.ts';
import { countText } from '../map/figures.ts';
import { shortName } from '../map/short-name.ts';
import type { Finding } from './finding.ts';
import { percent } from './format.ts';

/** The largest country of one provider. */
interface Leader {
  readonly at: string;
  readonly country: string;
  readonly told: string;
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Providers that a headline has room for, one by one. */
const NAMED = 3;

/** The country that is the largest at a provider beyond rounding; none where two are level, or nothing is held. */
function leaderAt({ providers, countries }: CompareCountriesAnswer, index: number): Leader | null {
  const provider = providers[index];
  const [first, second] = countries
    .flatMap(({ name, cells }) => {
      const cell = cells[index];
      return cell?.count ? [{ name, count: cell.count, share: cell.share }] : [];
    })
    .sort((one, other) => other.count.value - one.count.value);
  if (!provider || !first || first.count.value === 0) return null;
  if (second && gapOf(first.count, second.count)?.withinRounding) return null;
  const at = shortName(provider.name, provider.ukprn);
  const part = first.share
    ? `, ${percent(first.share.value, provider.non_uk?.value ?? 0)} of its international students`
    : '';
  return {
    at,
    country: first.name,
    told: `${countText(first.count.value)} from ${first.name} at ${at}${part}`,
  };
}

/** `held` has one country at least. */
export function countriesFinding(held: CompareCountriesAnswer): Finding {
  const { providers, academic_year: year } = held;
  const leaders = providers.flatMap((_, index) => leaderAt(held, index) ?? []);
  const [first] = leaders;
  const caveat = 'Other countries are not collected, and may send more.';
  if (!first) {
    return {
      headline: `No country collected stands out in ${year}`,
      lede: `The largest are level within rounding, or none is held. ${caveat}`,
    };
  }
  const isOne = leaders.every(({ country }) => country === first.country);
  const all = providers.length === 2 ? 'both' : `all ${howMany(providers.length)}`;
  const where =
    leaders.length === 1
      ? first.at
      : leaders.length === providers.length
        ? all
        : `${howMany(leaders.length)} of the ${howMany(providers.length)}`;
  const each = [...Map.groupBy(leaders, ({ country }) => country)]
    .map(([country, those]) => `${country} at ${list.format(those.map(({ at }) => at))}`)
    .join(', ');
  const headline = isOne
    ? `${first.country} is the largest of the countries collected at ${where} in ${year}`
    : leaders.length <= NAMED
      ? `Largest of the countries collected in ${year}: ${each}`
      : `The largest of the countries collected differs from provider to provider in ${year}`;
  const rest =
    leaders.length < providers.length
      ? ' Elsewhere the largest are level within rounding, or none is held.'
      : '';
  const told = leaders.map((leader) => leader.told).join('; ');
  return { headline, lede: `In ${year}: ${told}.${rest} ${caveat}` };
}
