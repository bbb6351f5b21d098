/** Says why a search shows a provider that has another name: one that ended in it is called so. */
import { matches } from './search.ts';
import type { Scene } from './scene.ts';
import { bareName } from './short-name.ts';

/** ` Institute of Education is now part of UCL.`, a sentence for each; nothing where no provider is there for that reason. */
export function foundByFormer({
  rows,
  state,
  memberships,
}: Pick<Scene, 'rows' | 'state' | 'memberships'>): string {
  if (state.q.trim() === '') return '';
  return rows
    .flatMap(({ ukprn, provider }) =>
      (memberships?.get(ukprn)?.predecessors ?? [])
        .filter(({ name, aliases }) => matches({ name, aliases, town: null, ukprn: '' }, state.q))
        .map(
          ({ name, kind }) =>
            ` ${bareName(name)} ${kind === 'merged-into' ? 'is now part of' : 'went on as'} ${bareName(provider.name)}.`,
        ),
    )
    .join('');
}
