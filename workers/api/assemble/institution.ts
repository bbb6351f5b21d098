/** Puts together everything that is known of one institution. */
import { UK_TOTAL } from '../../../data/codes.ts';
import type { PageCheck } from '../../../data/queries/checks.ts';
import type { PublishedEdition } from '../../../data/queries/editions.ts';
import type { InstitutionFacts, PredecessorRow } from '../../../data/queries/institution.ts';
import { closureOf } from '../../../data/institutions/closures.ts';
import { successionOf } from '../../../data/institutions/successors.ts';
import type { Released } from '../shapes/common.ts';
import type { Evidence, InstitutionAnswer } from '../shapes/institution.ts';
import { checkFields } from './checks.ts';
import { participationOf, statusIn } from './participation.ts';
import { ranksOf } from './ranks.ts';
import { localAuthorityOf } from '../../../data/geography/areas.ts';
import { areaOf, summaryOf } from './summary.ts';
import { providerYears } from './years.ts';

type Facts = InstitutionFacts & { institution: NonNullable<InstitutionFacts['institution']> };

function evidenceOf(
  row: Facts['evidence'][number],
  seenOf: ReturnType<typeof checkFields>,
): Evidence {
  return {
    organisation: row.organisation,
    written_as: row.writtenAs,
    url: row.url,
    publisher: new URL(row.url).hostname.replace(/^www\./, ''),
    relation: row.relation,
    strength: row.strength,
    stated_date: row.statedDate,
    inferred_year: row.inferredYear,
    paraphrase: row.paraphrase,
    first_seen: row.firstSeen,
    ...seenOf(row.url),
  };
}

/** What tells when a page was written, for sorting; one without a date comes last. */
function whenOf({ stated_date, inferred_year }: Evidence): string {
  return stated_date ?? String(inferred_year ?? '');
}

function newestFirst(one: Evidence, other: Evidence): number {
  const [a, b] = [whenOf(one), whenOf(other)];
  if (a !== b) return a < b ? 1 : -1;
  return one.url < other.url ? -1 : 1;
}

/** `years` are those of the edition, ascending; the newest is the one ranked in. Without `checks` nothing is said of the evidence pages' last looks. */
export function assembleInstitution(
  edition: PublishedEdition,
  released: Released,
  years: readonly string[],
  facts: Facts,
  successor: { ukprn: string; slug: string; name: string } | null,
  predecessors: readonly PredecessorRow[],
  checks: readonly PageCheck[] | null,
): InstitutionAnswer {
  const row = facts.institution;
  const seenOf = checkFields(checks);
  const { ukprn } = row;
  const status = statusIn(participationOf(facts.backers), ukprn, released);
  const groups = facts.groups.map(({ missionGroup }) => missionGroup).join(';') || null;
  const [organisation] = [...facts.backers].sort((one) => (one.status === status ? -1 : 1));
  const closure = closureOf(ukprn);
  const succession = successor && successionOf(ukprn, successor.ukprn);
  return {
    edition,
    released,
    institution: {
      ...summaryOf({
        ...row,
        local_authority: row.localAuthority,
        mission_groups: groups,
        status,
      }),
      campuses: facts.campuses.map(({ campus, name, latitude, longitude, local_authority }) => ({
        campus,
        name,
        latitude,
        longitude,
        local_authority: areaOf(local_authority, localAuthorityOf),
      })),
      aliases: facts.aliases.map((alias) => ({
        name: alias.name,
        kind: alias.kind,
        used_from: alias.usedFrom,
        used_to: alias.usedTo,
      })),
      successor: successor && {
        ...successor,
        kind: succession?.kind ?? null,
        date: succession?.date ?? null,
      },
      predecessors: predecessors.map((each) => {
        const known = successionOf(each.ukprn, ukprn);
        return { ...each, kind: known?.kind ?? null, date: known?.date ?? null };
      }),
      closure: closure ? { date: closure.date, ...closure.source } : null,
    },
    figures: providerYears(
      years,
      facts.counts.filter((count) => count.ukprn === ukprn),
    ),
    uk: providerYears(
      years,
      facts.counts.filter((count) => count.ukprn === UK_TOTAL),
    ),
    rank: { academic_year: years.at(-1) ?? null, ...ranksOf(ukprn, facts.ranked) },
    organisation: organisation
      ? {
          organisation: organisation.organisation,
          name: organisation.name,
          type: organisation.type,
          status: organisation.status,
          evidence_pages: organisation.evidencePages,
          first_evidence: organisation.firstEvidence,
          latest_evidence: organisation.latestEvidence,
        }
      : null,
    evidence: facts.evidence.map((each) => evidenceOf(each, seenOf)).sort(newestFirst),
  };
}
