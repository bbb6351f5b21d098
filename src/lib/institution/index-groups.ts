/** The list of all institutions, in groups by first letter. */
import { fold } from '../map/search.ts';

export interface Listed {
  readonly slug: string;
  readonly name: string;
}

/** What a name is filed under: without The and University of, as people look for it. */
export function filedUnder(name: string): string {
  return name.replace(/^The /, '').replace(/^University (of|for) (the )?/, '');
}

/** Groups in the order of the alphabet; names within them as well. */
export function byLetter<T extends Listed>(
  institutions: readonly T[],
): { letter: string; institutions: T[] }[] {
  const sorted = [...institutions].sort((a, b) =>
    filedUnder(a.name).localeCompare(filedUnder(b.name), 'en-GB'),
  );
  const groups = Map.groupBy(sorted, ({ name }) => fold(filedUnder(name)).charAt(0).toUpperCase());
  return [...groups].map(([letter, members]) => ({ letter, institutions: members }));
}
