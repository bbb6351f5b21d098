/** Puts together what the rules of leads look at, and what they found. */
import { UK_TOTAL } from '../../../data/codes.ts';
import { countryByCode } from '../../../data/countries/index.ts';
import { successionOf } from '../../../data/institutions/successors.ts';
import { shareOf } from '../../../data/numbers/index.ts';
import { leadsIn, type Lead, type LeadKind, type World } from '../../../data/leads/index.ts';
import { LEAD_KINDS } from '../../../data/leads/index.ts';
import type { PublishedEdition } from '../../../data/queries/editions.ts';
import type { LeadFacts } from '../../../data/queries/leads.ts';
import type { Released } from '../shapes/common.ts';
import type { LeadAnswer, LeadsAnswer } from '../shapes/leads.ts';
import { firstYearAfter } from './compare/breaks.ts';
import { participationOf, statusIn } from './participation.ts';

type Subject = World['providers'][number];

/** The world that the rules look at. */
export function worldOf(facts: LeadFacts, years: readonly string[], released: Released): World {
  const index = new Map(years.map((year, at) => [year, at]));
  const counts = Map.groupBy(facts.counts, ({ ukprn }) => ukprn);
  const participation = participationOf(facts.backers);
  const named = new Map(facts.institutions.map((row) => [row.ukprn, row]));
  const tookIn = Map.groupBy(
    facts.institutions.flatMap(({ ukprn, name, successor }) => {
      const succession = successor === null ? undefined : successionOf(ukprn, successor);
      const academicYear = succession && firstYearAfter(succession.date, years);
      return successor !== null && academicYear ? [{ name, successor, academicYear }] : [];
    }),
    ({ successor }) => successor,
  );
  const series = (ukprn: string, origin: string) => {
    const values = new Array<number | null>(years.length).fill(null);
    for (const each of counts.get(ukprn) ?? []) {
      const at = index.get(each.academicYear);
      if (each.origin === origin && at !== undefined) values[at] = each.students;
    }
    return values;
  };
  const subjectOf = (ukprn: string): Subject => {
    const row = named.get(ukprn);
    return {
      ukprn,
      slug: row?.slug ?? null,
      name: ukprn === UK_TOTAL ? 'The United Kingdom' : (row?.name ?? ukprn),
      nation: row?.nation ?? null,
      status: ukprn === UK_TOTAL ? null : statusIn(participation, ukprn, released),
      successor: named.get(row?.successor ?? '')?.name ?? null,
      tookIn: tookIn.get(ukprn) ?? [],
      counts: {
        'non-uk': series(ukprn, 'non-uk'),
        eu: series(ukprn, 'eu'),
        'non-eu': series(ukprn, 'non-eu'),
        total: series(ukprn, 'total'),
      },
    };
  };
  return {
    years,
    uk: counts.has(UK_TOTAL) ? subjectOf(UK_TOTAL) : null,
    providers: [...counts.keys()].filter((ukprn) => ukprn !== UK_TOTAL).map(subjectOf),
    revised: facts.replaced.map(({ students, ...rest }) => ({ ...rest, old: students })),
    countries: facts.countries.map(({ ukprn, academicYear, region, country, students }) => ({
      ukprn,
      academicYear,
      country: countryByCode(country)?.name ?? country,
      isEu: region === 'european-union',
      students,
    })),
  };
}

/** The share in each year, for a lead that is of nothing but shares. */
function sharesOf({ subject, measure, figures }: Lead): LeadAnswer['shares'] {
  if (figures.some(({ unit }) => unit !== 'share')) return null;
  const { [measure]: parts, total } = subject.counts;
  return parts.map((part, index) => shareOf(part, total[index] ?? null)?.value ?? null);
}

function leadAnswer(found: Lead): LeadAnswer {
  const { id, kind, subject, measure, sentence, unusual, from, to, figures, caveats } = found;
  return {
    ...{ id, kind, measure, sentence, unusual, from, to },
    ukprn: subject.ukprn,
    slug: subject.slug,
    name: subject.name,
    nation: subject.nation,
    status: subject.status,
    figures: figures.map(({ academicYear, ...figure }) => ({
      ...figure,
      academic_year: academicYear,
    })),
    series: [...subject.counts[measure]],
    shares: sharesOf(found),
    caveats: [...caveats],
  };
}

/** Every lead of an edition, and what they were found in. */
export interface FoundLeads {
  readonly released: Released;
  readonly years: readonly string[];
  /** The most unusual of each kind first. */
  readonly leads: readonly LeadAnswer[];
}

/** Runs every rule over the facts of an edition. */
export function findLeads(
  facts: LeadFacts,
  years: readonly string[],
  released: Released,
): FoundLeads {
  return { released, years, leads: leadsIn(worldOf(facts, years, released)).map(leadAnswer) };
}

/** Which leads are wanted; all where nothing is said. */
export interface LeadsAsked {
  readonly nations?: readonly string[] | undefined;
  readonly ukprns?: readonly string[] | undefined;
  readonly kinds?: readonly LeadKind[] | undefined;
  readonly limit: number;
}

export function assembleLeads(
  edition: PublishedEdition,
  { released, years, leads }: FoundLeads,
  { nations, ukprns, kinds, limit }: LeadsAsked,
): LeadsAnswer {
  const somewhere = leads.filter(
    ({ nation, ukprn }) =>
      (!nations || (nation !== null && nations.includes(nation))) &&
      (!ukprns || ukprns.includes(ukprn)),
  );
  const found = somewhere.filter(({ kind }) => !kinds || kinds.includes(kind));
  return {
    edition,
    released,
    academic_years: [...years],
    of: found.length,
    kinds: LEAD_KINDS.map((kind) => ({
      kind,
      of: somewhere.filter((lead) => lead.kind === kind).length,
    })),
    leads: found.slice(0, limit),
  };
}
