/** Organisations with their evidence, from rows of the datasets `backers` and `evidence`. */
import type { OrganisationType, Relation, Status, Strength } from '../../../data/codes.ts';
import type { Check } from '../../../workers/api/shapes/checks.ts';
import type { Cell } from '../../../workers/api/shapes/data.ts';
import type { Seen } from '../institution/check-words.ts';
import { newestFirst } from '../institution/evidence-words.ts';

/** A page that shows something of an organisation. */
export interface Page extends Seen {
  readonly url: string;
  readonly relation: Relation;
  readonly strength: Strength;
  readonly stated_date: string | null;
  readonly inferred_year: number | null;
  readonly paraphrase: string;
}

export interface Organisation {
  readonly organisation: string;
  readonly name: string;
  readonly type: OrganisationType;
  readonly place: string | null;
  /** Code of a nation, or `uk-wide`. */
  readonly nation: string;
  /** Where it is a provider. */
  readonly ukprn: string | null;
  readonly status: Status;
  readonly first_evidence: string | null;
  readonly latest_evidence: string | null;
  /** Newest first. */
  readonly pages: readonly Page[];
}

type Rows = readonly Readonly<Record<string, Cell>>[];

/**
 * Organisations by name, each with its pages. The rows are as the catalogue describes them.
 *
 * @param checks last looks at the pages; left out where a named edition is shown
 */
export function withEvidence(
  backers: Rows,
  evidence: Rows,
  checks: readonly Check[] = [],
): Organisation[] {
  const seen = new Map(checks.map((check) => [check.url, seenOf(check)]));
  const pages = Map.groupBy(evidence as unknown as (Page & { organisation: string })[], (page) => {
    return page.organisation;
  });
  return (backers as unknown as Omit<Organisation, 'pages'>[])
    .map((each) => ({
      ...each,
      pages: (pages.get(each.organisation) ?? [])
        .map((page) => ({ ...page, ...seen.get(page.url) }))
        .sort(newestFirst),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

function seenOf({ checked_at, check_outcome, gone_since, unnamed_since }: Check): Seen {
  return { checked_at, check_outcome, gone_since, unnamed_since };
}
