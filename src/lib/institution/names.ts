/** Other names of a provider in sentences, and what became of it. */
import type { AliasKind } from '../../../data/codes.ts';
import type { InstitutionAnswer } from '../../../workers/api/shapes/institution.ts';
import { printedName } from '../map/short-name.ts';
import { dateInWords } from '../page/edition.ts';

type Institution = InstitutionAnswer['institution'];
type Alias = Institution['aliases'][number];

const KINDS: readonly (readonly [AliasKind, string, (alias: Alias) => string])[] = [
  ['former', 'Formerly', withDates],
  ['hesa', 'Called', withReleases],
  ['trading', 'Also known as', withDates],
];

/** `Formerly University of Abertay Dundee (to 2018/19).` one sentence a kind; mere spellings are left out. */
export function aliasSentences(aliases: readonly Alias[]): string[] {
  return KINDS.flatMap(([kind, words, told]) => {
    const names = aliases.filter((alias) => alias.kind === kind).map(told);
    return names.length === 0 ? [] : [`${words} ${names.join('; ')}.`];
  });
}

function withDates({ name, used_from, used_to }: Alias): string {
  const printed = printedName(name);
  if (used_from && used_to) return `${printed} (${used_from} to ${used_to})`;
  if (used_to) return `${printed} (to ${used_to})`;
  return used_from ? `${printed} (from ${used_from})` : printed;
}

/** HESA's names are dated by the releases that have them, not by years in which they were borne. */
function withReleases({ name, used_from, used_to }: Alias): string {
  const releases = [...new Set([used_from, used_to])].filter((release) => release !== null);
  const which =
    releases.length === 2
      ? `releases of ${releases.join(' to ')}`
      : releases.length === 1
        ? `release of ${releases[0]}`
        : 'tables';
  return `${printedName(name)} in HESA’s ${which}`;
}

/** ` on 1 August 2024`, ` in 2020`; nothing where it is not known. */
export const onDate = (date: string | null) =>
  date === null ? '' : ` ${date.length > 7 ? 'on' : 'in'} ${dateInWords(date)}`;

/** `It closed in 2018`. */
export const closureInWords = ({ date }: NonNullable<Institution['closure']>) =>
  `It closed${onDate(date)}`;

/** What stands before the successor's name: `It became part of`, with the date behind it where that is known. */
export function successionInWords({ kind, date }: NonNullable<Institution['successor']>): {
  lead: string;
  when: string;
} {
  const on = onDate(date);
  if (kind === 'merged-into') return { lead: 'It became part of', when: on };
  if (kind === 'continued-as') return { lead: 'Under another UKPRN it went on as', when: on };
  return { lead: 'It was followed by', when: '' };
}

/** A part of a place's name; `code` is that of the area whose page it leads to. */
export interface PlacePart {
  readonly name: string;
  readonly code: string | null;
}

/** Town, local authority and region from the smallest on: a town that goes by the name of its area is named once. */
export function placeParts({ town, local_authority, region }: Institution): PlacePart[] {
  const areas = [local_authority, region].filter((area) => area !== null);
  const isArea = areas.some(({ name }) => name === town);
  return [
    ...(town && !isArea ? [{ name: town, code: null }] : []),
    ...areas.map(({ name, code }) => ({ name, code })),
  ];
}
