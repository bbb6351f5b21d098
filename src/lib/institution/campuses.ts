/** Where an institution teaches, for its page. */
import type { Campus } from '../../../workers/api/shapes/institution.ts';

/** A campus in words: its name, and the local authority where the name does not say it already. */
export interface CampusName {
  campus: string;
  words: string;
}

export function campusNames(campuses: readonly Campus[]): CampusName[] {
  return campuses.map(({ campus, name, local_authority }) => {
    const area = local_authority?.name ?? '';
    return { campus, words: area && !name.includes(area) ? `${name}, ${area}` : name };
  });
}

/** Those that a map of the United Kingdom can show, each position once. */
export function inTheUk(campuses: readonly Campus[]): Campus[] {
  const places = new Map(
    campuses
      .filter(({ local_authority }) => local_authority !== null)
      .map((campus) => [`${campus.longitude} ${campus.latitude}`, campus]),
  );
  return [...places.values()];
}
