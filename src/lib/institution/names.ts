/** Other names of a provider in sentences. */
import type { AliasKind } from '../../../data/codes.ts';
import type { InstitutionAnswer } from '../../../workers/api/shapes/institution.ts';

type Alias = InstitutionAnswer['institution']['aliases'][number];

const KINDS: readonly (readonly [AliasKind, string])[] = [
  ['former', 'Formerly'],
  ['hesa', 'In HESA’s tables also'],
  ['trading', 'Also known as'],
];

/** `Formerly University of Abertay Dundee (to 2018/19).` one sentence a kind; mere spellings are left out. */
export function aliasSentences(aliases: readonly Alias[]): string[] {
  return KINDS.flatMap(([kind, words]) => {
    const names = aliases.filter((alias) => alias.kind === kind).map(withDates);
    return names.length === 0 ? [] : [`${words} ${names.join('; ')}.`];
  });
}

function withDates({ name, used_from, used_to }: Alias): string {
  if (used_from && used_to) return `${name} (${used_from} to ${used_to})`;
  if (used_to) return `${name} (to ${used_to})`;
  return used_from ? `${name} (from ${used_from})` : name;
}
