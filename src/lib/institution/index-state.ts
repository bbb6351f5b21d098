/** What the list of institutions shows and in which groups, as its address says. */
import { chosen, searched } from '../page/choice.ts';
import { strangeParams } from '../page/strange-params.ts';

export const GROUPINGS = ['name', 'size', 'region', 'evidence'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** `backer` includes the founders; `ended` are those that are no longer in the newest return. */
export const SHOWN = ['everyone', 'backer', 'took-part', 'none-found', 'ended'] as const;
export type Shown = (typeof SHOWN)[number];

export interface IndexState {
  readonly q: string;
  readonly by: Grouping;
  readonly show: Shown;
}

export const GROUPING_NAMES: Readonly<Record<Grouping, string>> = {
  name: 'Name',
  size: 'Size',
  region: 'Region',
  evidence: 'Evidence',
};

export const SHOWN_NAMES: Readonly<Record<Shown, string>> = {
  everyone: 'Everyone',
  backer: 'Backers',
  'took-part': 'Took part',
  'none-found': 'None found',
  ended: 'No longer in the return',
};

/** Reads an address. `faults` are sentences about what could not be used. */
export function indexState(params: URLSearchParams): { state: IndexState; faults: string[] } {
  const by = chosen(params, 'by', GROUPINGS);
  const show = chosen(params, 'show', SHOWN);
  return {
    state: { q: searched(params), by: by.value, show: show.value },
    faults: [
      ...[by.fault, show.fault].filter((fault) => fault !== null),
      ...strangeParams(params, ['q', 'by', 'show', 'edition']),
    ],
  };
}
