/** Which organisations the page of backers lists, as its address says. */
import { ORGANISATION_TYPES, NATIONS } from '../../../data/codes.ts';
import { fold } from '../map/search.ts';
import { chosen, searched } from '../page/choice.ts';
import { strangeParams } from '../page/strange-params.ts';
import type { Organisation } from './organisations.ts';

/** `backer` includes the founders. */
export const STATUSES_LISTED = ['all', 'backer', 'took-part'] as const;
export const TYPES_LISTED = ['all', ...ORGANISATION_TYPES] as const;
export const NATIONS_LISTED = ['all', ...NATIONS, 'uk-wide'] as const;

export interface ListState {
  readonly q: string;
  readonly status: (typeof STATUSES_LISTED)[number];
  readonly type: (typeof TYPES_LISTED)[number];
  readonly nation: (typeof NATIONS_LISTED)[number];
}

export const TYPE_NAMES: Readonly<Record<(typeof TYPES_LISTED)[number], string>> = {
  all: 'All',
  university: 'Universities',
  'students-union': 'Students’ unions',
  'sector-body': 'Sector bodies',
  government: 'Government',
  business: 'Businesses',
};

/** Reads an address. `faults` are sentences about what could not be used. */
export function listState(params: URLSearchParams): { state: ListState; faults: string[] } {
  const status = chosen(params, 'status', STATUSES_LISTED);
  const type = chosen(params, 'type', TYPES_LISTED);
  const nation = chosen(params, 'nation', NATIONS_LISTED);
  return {
    state: {
      q: searched(params),
      status: status.value,
      type: type.value,
      nation: nation.value,
    },
    faults: [
      ...[status.fault, type.fault, nation.fault].filter((fault) => fault !== null),
      ...strangeParams(params, ['q', 'status', 'type', 'nation', 'edition']),
    ],
  };
}

type Listed = Pick<Organisation, 'name' | 'place' | 'status' | 'type' | 'nation'>;

/** Those that a state shows; words are looked for in name and place. */
export function listed<Each extends Listed>(
  organisations: readonly Each[],
  { q, status, type, nation }: ListState,
): Each[] {
  const words = fold(q).split(' ').filter(Boolean);
  return organisations.filter((each) => {
    const text = ` ${fold(`${each.name} ${each.place ?? ''}`)}`;
    const isTakingPart = each.status === 'took-part';
    return (
      (status === 'all' || (status === 'took-part') === isTakingPart) &&
      (type === 'all' || each.type === type) &&
      (nation === 'all' || each.nation === nation) &&
      words.every((word) => text.includes(` ${word}`))
    );
  });
}
