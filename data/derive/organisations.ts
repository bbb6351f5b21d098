/** Gives each organisation of the evidence a stable id, and the UKPRN of those that are providers. */
import { slugOf } from '../institutions/slug.ts';
import { csvText, type Row } from './csv.ts';

/**
 * Bodies of another type that are themselves a provider, by canonical name. Study Group: HESA's
 * provider of that name (UKPRN 10008098), nearly all of whose students come from outside the UK,
 * is the company whose blog is the evidence; no other body of the figures bears the name.
 */
const PROVIDERS_OF_OTHER_TYPES: ReadonlyMap<string, string> = new Map([
  ['Study Group', '10008098'],
]);

const COLUMNS = ['canonical_name', 'organisation', 'ukprn'] as const;

/** A name of a provider, current or not. */
interface Named {
  ukprn: string;
  name: string;
}

/** The UKPRN whose names include this one, with or without what it adds in brackets. */
function ukprnOf(name: string, bySlug: ReadonlyMap<string, string>): string | undefined {
  return bySlug.get(slugOf(name)) ?? bySlug.get(slugOf(name.replace(/\s*\(.*\)$/, '')));
}

/**
 * One line an organisation, by canonical name. Only universities are looked for among the
 * providers: a students' union is a body of its own. The few others that are providers are listed above.
 *
 * @throws when a university is no known provider, or two organisations would share an id
 */
export function organisationsCsv(participation: readonly Row[], names: readonly Named[]): string {
  const bySlug = new Map(names.map(({ ukprn, name }) => [slugOf(name), ukprn]));
  const types = new Map(participation.map((row) => [row.canonical_name ?? '', row.type]));

  const rows = [...types.entries()].map(([name, type]) => {
    const ukprn =
      type === 'university' ? ukprnOf(name, bySlug) : (PROVIDERS_OF_OTHER_TYPES.get(name) ?? '');
    if (ukprn === undefined) throw new Error(`No provider is called "${name}"`);
    return { canonical_name: name, organisation: slugOf(name), ukprn };
  });
  if (new Set(rows.map(({ organisation }) => organisation)).size !== rows.length)
    throw new Error('Two organisations share an id');
  rows.sort((a, b) => (a.organisation < b.organisation ? -1 : 1));
  return csvText(COLUMNS, rows);
}
