/**
 * What applications for visas must satisfy before they are published. They are counted exactly and
 * told twice, by nationality and by kind of institution: both must come to the same.
 */
import { VISA_GROUPS, type VisaGroup, type VisaKind } from '../../../data/codes.ts';
import type { StagedVisaSum } from '../../../data/publishing/staged-visas.ts';

/** The group that the institutions of a kind belong to. */
const GROUP_OF_KIND: Record<VisaKind, VisaGroup> = {
  'russell-group': 'higher-education',
  'other-universities': 'higher-education',
  'tertiary-or-further-education': 'all-other',
  'english-language-school': 'all-other',
  'independent-school': 'all-other',
  other: 'all-other',
};

const isGroup = (institution: VisaGroup | VisaKind): institution is VisaGroup =>
  (VISA_GROUPS as readonly string[]).includes(institution);

/** Where the two tellings differ, quarter by quarter; empty when they agree. */
export function faultsOfVisas(sums: readonly StagedVisaSum[]): string[] {
  const told = new Map<string, { byNationality: number; byKind: number }>();
  for (const { quarter, application, institution, applications } of sums) {
    const group = isGroup(institution) ? institution : GROUP_OF_KIND[institution];
    const place = `${quarter}, ${application}, ${group}`;
    const both = told.get(place) ?? { byNationality: 0, byKind: 0 };
    both[isGroup(institution) ? 'byNationality' : 'byKind'] += applications;
    told.set(place, both);
  }
  return [...told]
    .filter(([, { byNationality, byKind }]) => byNationality !== byKind)
    .map(
      ([place, { byNationality, byKind }]) =>
        `${place}: nationalities make ${byNationality}, kinds of institution ${byKind}.`,
    );
}
