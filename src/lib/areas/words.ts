/** What is said of areas: findings, sums with their rounding, and money. */
import { formatCount, formatShare, type Share, type Total } from '../../../data/numbers/index.ts';
import type { AreaAnswer, AreaListAnswer, AreaSummary } from '../../../workers/api/shapes/areas.ts';
import { CONTAINS, CONTAINS_WITH_FEES } from '../institution/citation.ts';
import { howMany, things } from '../map/counted.ts';
import { dateInWords } from '../page/edition.ts';
import { ordinal } from '../map/ranking.ts';
import { moneyText } from '../institution/money.ts';
import type { KeyFigure } from '../institution/key-figures.ts';

type SumOf = Pick<Total, 'value' | 'low' | 'high' | 'counts'>;

/** A sum as a figure: `117,255`; where every count in it is 0, what rounding lets it be. */
export function sumText(sum: SumOf | null): string {
  if (sum === null) return formatCount(null);
  return sum.value === 0 ? `0–${formatCount(sum.high)}` : formatCount(sum.value);
}

/** `between 117,209 and 117,301`. */
export function betweenInWords({ low, high }: SumOf): string {
  return `between ${formatCount(low)} and ${formatCount(high)}`;
}

/** A share of sums; whole percent of fewer than 1,000 students. */
export function sumShareText(share: Share | null, total: SumOf | null): string {
  return formatShare(share, total?.value ?? null);
}

const LEVEL_WORDS = {
  nation: 'Nation',
  region: 'Region of England',
  'local-authority': 'Local authority',
} as const;

/** `Local authority, Yorkshire and The Humber`. */
export function levelInWords({ level, region }: AreaAnswer['area']): string {
  return region ? `${LEVEL_WORDS[level]}, ${region.name}` : LEVEL_WORDS[level];
}

/** The twelve areas of the region map, most students from outside the UK first. */
export function twelve(areas: readonly AreaSummary[]): AreaSummary[] {
  return byStudents(
    areas.filter(({ level, code }) => level !== 'local-authority' && code !== 'E92000001'),
  );
}

/** Areas in the order of their students from outside the UK, most first. */
export function byStudents(areas: readonly AreaSummary[]): AreaSummary[] {
  const students = ({ newest }: AreaSummary) => newest.non_uk?.value ?? 0;
  return [...areas].sort((one, other) => students(other) - students(one));
}

/** The finding of the list: which area teaches most, and what part of the UK's published total that is. */
export function listFinding({ areas, uk }: AreaListAnswer): string {
  const [first] = twelve(areas);
  if (!first?.newest.non_uk || uk?.non_uk == null) return 'Where international students are taught';
  const part = Math.round((first.newest.non_uk.value / uk.non_uk) * 100);
  return `Providers in ${first.name} teach ${part}% of the UK’s international students`;
}

/** `£1.2 billion`, `£215.1 million`, `£12,000`: thousands of pounds in words. */
export function poundsInWords(thousands: number): string {
  const whole = new Intl.NumberFormat('en-GB', {
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
  });
  if (Math.abs(thousands) >= 1_000_000) return `£${whole.format(thousands / 1_000_000)} billion`;
  if (Math.abs(thousands) >= 1000) return `£${whole.format(thousands / 1000)} million`;
  return `£${formatCount(thousands * 1000)}`;
}

/** As a headline figure, which has little room: `£215.1m`, `£1.2 billion`. */
function shortPounds(thousands: number): string {
  return thousands >= 1_000_000 ? poundsInWords(thousands) : moneyText(thousands);
}

/** The area's finding in one sentence; of its last year with a provider where it has none now. */
export function areaLede({ area, years }: AreaAnswer): string {
  const latest = years.findLast(({ providers }) => providers > 0);
  if (!latest?.non_uk) return `No provider in ${area.name} is in any return held here.`;
  const share = sumShareText(latest.share, latest.total);
  const many = things(latest.providers, 'provider', 'providers');
  const said = `In ${latest.academic_year} the ${many} in ${area.name} taught ${sumText(latest.non_uk)} students from outside the UK`;
  return latest.share ? `${said}, ${share} of all their students.` : `${said}.`;
}

/** The headline figures of an area's newest year with providers; numbers in brackets are those of its sources. */
export function areaKeyFigures(answer: AreaAnswer): KeyFigure[] {
  const { years, rank, fees, providers } = answer;
  const latest = years.findLast((year) => year.providers > 0);
  if (!latest?.non_uk) return [];
  const { non_uk, share, total, academic_year } = latest;
  const backers = providers.filter(({ status }) => status === 'founder' || status === 'backer');
  const hasEvidence = providers.every(({ status }) => status !== null);
  return [
    {
      title: `International students, ${academic_year}`,
      figure: sumText(non_uk),
      note:
        non_uk.counts === 1
          ? `One provider’s figure, rounded: ${betweenInWords(non_uk)} [1]`
          : `Sum of ${non_uk.counts} rounded figures: ${betweenInWords(non_uk)} [1]`,
    },
    {
      title: 'Share of all students',
      figure: sumShareText(share, total),
      note: `${rankInWords(rank.share, `${rank.of} ${peersInWords(answer.area)}`)} [1]`,
    },
    {
      title: 'Rank by number',
      figure: rank.non_uk === null ? '–' : ordinal(rank.non_uk),
      note:
        rank.non_uk === null
          ? 'No provider in the newest return'
          : `of ${rank.of} ${peersInWords(answer.area)} [1]`,
    },
    ...(hasEvidence
      ? [
          {
            title: 'Providers that back the campaign',
            figure: String(backers.length),
            note: 'Founders and backers by the evidence found; of others none was found, or only that they took part [2]',
          },
        ]
      : []),
    ...(fees
      ? [
          {
            title: `Tuition fees from outside the UK, ${fees.academic_year}`,
            figure: shortPounds(fees.non_uk),
            note: `${Math.round((fees.non_uk / fees.total) * 100)}% of the tuition income of ${things(fees.providers, 'provider', 'providers')} [3]`,
          },
        ]
      : []),
  ];
}

/** What an area is ranked among. */
function peersInWords({ level, code }: AreaAnswer['area']): string {
  if (level === 'local-authority') return 'local authorities';
  return code === 'E92000001' ? 'nations' : 'regions and nations';
}

function rankInWords(rank: number | null, of: string): string {
  return rank === null ? 'Not ranked' : `${ordinal(rank)} of ${of} by share`;
}

/** What the citation of a brief says of its sources: each that the brief names. */
export function areaContains({ fees, released }: Pick<AreaAnswer, 'fees' | 'released'>): string {
  const hesa = fees ? CONTAINS_WITH_FEES : CONTAINS;
  if (!released.backers) return hesa;
  return `${hesa}, and evidence from public pages, read by ${dateInWords(released.backers)}`;
}

/** What paper says below the first `printed` providers of a brief; null where those are all. So that counts agree, it tells how many are in older returns only. */
export function unprintedInWords(
  { providers, academic_years: years }: Pick<AreaAnswer, 'providers' | 'academic_years'>,
  printed: number,
): string | null {
  const rest = providers.slice(printed);
  if (rest.length === 0) return null;
  const ended = rest.filter(({ total }) => total.at(-1) == null).length;
  const who = ended === rest.length ? '' : `${howMany(ended)} of them `;
  const older = ended > 0 ? `, ${who}not in the return of ${years.at(-1)}` : '';
  return `and ${things(rest.length, 'provider', 'providers')} more${older}, at the address below`;
}
