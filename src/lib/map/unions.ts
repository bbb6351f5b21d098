/** Students' unions with evidence: each belongs to its university's mark and row. */
import type { MapAnswer, MapOrganisation } from '../../../workers/api/shapes/map.ts';

/** How a union's name ends; what is left is its university's. */
const ENDING = / (Students['’] Union|Students['’] Association|Guild of Students)$/;

const withoutThe = (name: string) => name.replace(/^The /, '');

const made = new WeakMap<MapAnswer, ReadonlyMap<string, MapOrganisation>>();

/** Unions by the UKPRN of the provider whose name theirs begins with. A union of a provider that is in no return shown has none. */
export function unionsOf(answer: MapAnswer): ReadonlyMap<string, MapOrganisation> {
  let unions = made.get(answer);
  if (!unions) {
    const ukprns = new Map(answer.providers.map(({ name, ukprn }) => [withoutThe(name), ukprn]));
    unions = new Map(
      answer.organisations.flatMap((organisation) => {
        const { type, name } = organisation;
        const ukprn = ukprns.get(withoutThe(name).replace(ENDING, ''));
        return type === 'students-union' && ukprn ? [[ukprn, organisation]] : [];
      }),
    );
    made.set(answer, unions);
  }
  return unions;
}
