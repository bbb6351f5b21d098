/**
 * Reads participation.csv (one row an organisation and evidence page, as its compilers wrote it)
 * and organisations.csv (our id, and the UKPRN of those that are providers) into rows of the
 * tables `backer` and `evidence`.
 */
import { parse } from 'csv-parse/sync';
import {
  NATIONS,
  ORGANISATION_TYPES,
  RELATIONS,
  STRENGTHS,
  type Nation,
  type OrganisationType,
  type Relation,
  type Status,
  type Strength,
} from '../codes.ts';
import { summarise } from './status.ts';

/** An organisation with evidence: a row of the table `backer`. */
export interface Backer {
  organisation: string;
  name: string;
  type: OrganisationType;
  place: string | null;
  nation: Nation | 'uk-wide';
  ukprn: string | null;
  status: Status;
  evidencePages: number;
  firstEvidence: string | null;
  latestEvidence: string | null;
}

/** An evidence page of an organisation: a row of the table `evidence`. */
export interface Evidence {
  organisation: string;
  url: string;
  writtenAs: string;
  relation: Relation;
  strength: Strength;
  statedDate: string | null;
  inferredYear: number | null;
  paraphrase: string;
  firstSeen: string;
}

/** Who an evidence row is about, beside what it says. */
type About = Pick<Backer, 'organisation' | 'name' | 'type' | 'place' | 'nation' | 'ukprn'>;

type Cells = Record<string, string>;

function rowsOf(csv: string): Cells[] {
  return parse(csv, { columns: true, bom: true });
}

function field(row: Cells, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`Column "${name}" is missing`);
  return value.trim();
}

/** One of the codes, written as the file writes it (`students' union`, `UK-wide`). */
function coded<Code extends string>(text: string, codes: readonly Code[], what: string): Code {
  const code = text.toLowerCase().replaceAll("'", '').replaceAll(' ', '-');
  const found = codes.find((known) => known === code);
  if (!found) throw new Error(`"${text}" is no ${what}`);
  return found;
}

function aboutOf(row: Cells, ids: ReadonlyMap<string, Cells>): About {
  const name = field(row, 'canonical_name');
  const id = ids.get(name);
  if (!id) throw new Error(`"${name}" has no line in organisations.csv`);
  return {
    organisation: field(id, 'organisation'),
    name,
    type: coded(field(row, 'type'), ORGANISATION_TYPES, 'type of organisation'),
    place: field(row, 'place') || null,
    nation: coded(field(row, 'nation'), [...NATIONS, 'uk-wide' as const], 'nation'),
    ukprn: field(id, 'ukprn') || null,
  };
}

/** What a page may be dated: `2017`, `2017-07` or `2017-07-04`. */
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const YEAR = /^\d{4}$/;

function evidenceOf(row: Cells, organisation: string, firstSeen: string): Evidence {
  const statedDate = field(row, 'evidence_date') || null;
  const inferred = field(row, 'inferred_year');
  const url = field(row, 'evidence_url');
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw new Error(`"${url}" is no address of a page`);
  }
  if (statedDate && !DATE.test(statedDate)) throw new Error(`"${statedDate}" is no date (${url})`);
  if (inferred && !YEAR.test(inferred)) throw new Error(`"${inferred}" is no year (${url})`);
  if (statedDate && inferred) throw new Error(`${url} has both a date and an inferred year`);
  return {
    organisation,
    url,
    writtenAs: field(row, 'organisation'),
    relation: coded(field(row, 'relation'), RELATIONS, 'relation'),
    strength: coded(field(row, 'strength'), STRENGTHS, 'strength'),
    statedDate,
    inferredYear: inferred ? Number(inferred) : null,
    paraphrase: field(row, 'what_page_says'),
    firstSeen,
  };
}

/**
 * Reads both files. Organisations come in the order of their ids, with the status that their
 * evidence gives; evidence in the order of organisation and address. `firstSeen` is the day on which
 * the pages were compiled, for those that are not known yet.
 *
 * @throws when a code is not known, an address or a date is none, an organisation has no id, two rows of one organisation
 *   disagree about what it is, or a page comes twice for one organisation
 */
export function readParticipation(
  participationCsv: string,
  organisationsCsv: string,
  firstSeen: string,
): { backers: Backer[]; evidence: Evidence[] } {
  const ids = new Map(rowsOf(organisationsCsv).map((row) => [field(row, 'canonical_name'), row]));
  const found = new Map<string, { about: About; pages: Map<string, Evidence> }>();

  for (const row of rowsOf(participationCsv)) {
    const about = aboutOf(row, ids);
    const known = found.get(about.organisation) ?? { about, pages: new Map<string, Evidence>() };
    if (JSON.stringify(known.about) !== JSON.stringify(about))
      throw new Error(`The rows of ${about.name} disagree about what it is`);
    const page = evidenceOf(row, about.organisation, firstSeen);
    if (known.pages.has(page.url)) throw new Error(`${page.url} comes twice for ${about.name}`);
    known.pages.set(page.url, page);
    found.set(about.organisation, known);
  }

  const inOrder = [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  const pagesOf = (pages: Map<string, Evidence>) =>
    [...pages.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
  return {
    backers: inOrder.map(([, { about, pages }]) => ({ ...about, ...summarise(pagesOf(pages)) })),
    evidence: inOrder.flatMap(([, { pages }]) => pagesOf(pages)),
  };
}
