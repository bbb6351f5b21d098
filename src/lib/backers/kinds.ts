/** What organisations are, and how they are grouped, in words. */
import type { OrganisationType, Status } from '../../../data/codes.ts';
import { NATION_NAMES } from '../map/words.ts';
import type { Organisation } from './organisations.ts';

const KINDS: Readonly<Record<OrganisationType, string>> = {
  university: 'University or college',
  'students-union': 'Students’ union',
  'sector-body': 'Sector body',
  government: 'Government',
  business: 'Business',
};

/** `Sector body, London, UK-wide`. */
export function whatItIs({
  type,
  place,
  nation,
}: Pick<Organisation, 'type' | 'place' | 'nation'>): string {
  const [, where = 'UK-wide'] =
    Object.entries(NATION_NAMES).find(([code]) => code === nation) ?? [];
  return [KINDS[type], ...new Set([place, where])].filter(Boolean).join(', ');
}

const GROUPS: readonly { readonly title: string; readonly statuses: readonly Status[] }[] = [
  { title: 'Founders', statuses: ['founder'] },
  { title: 'Backers', statuses: ['backer'] },
  { title: 'Took part in an event, or weak evidence only', statuses: ['took-part'] },
];

/** Founders, backers and those who took part, each under a title; empty groups are left out. */
export function byStatus<Each extends Pick<Organisation, 'status'>>(
  organisations: readonly Each[],
): { title: string; members: Each[] }[] {
  return GROUPS.map(({ title, statuses }) => ({
    title,
    members: organisations.filter(({ status }) => statuses.includes(status)),
  })).filter(({ members }) => members.length > 0);
}
