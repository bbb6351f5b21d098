/** Local authority, mission groups, towns and other names of providers, which come only when something on screen asks for them. */
import { loadMemberships, type MembershipOf } from './memberships.ts';

export class Memberships {
  /** Null until they are here: no provider is left out for want of them. */
  of = $state.raw<MembershipOf | null>(null);
  /** What to tell the reader where they did not come. */
  failed = $state<string | null>(null);
  #tries = $state(0);

  /** @param first what the page came with; `wanted` says whether they are needed, and at which edition */
  constructor(first: MembershipOf | null, wanted: () => { needed: boolean; edition: number }) {
    this.of = first;
    $effect(() => {
      const { needed, edition } = wanted();
      void this.#tries;
      if (!needed || this.of) return;
      loadMemberships(fetch, edition).then(
        (of) => {
          this.of = of;
          this.failed = null;
        },
        () =>
          (this.failed =
            'Mission groups, local areas, towns and other names did not load. No provider is left out for its group, and the search knows the providers’ own names only.'),
      );
    });
  }

  /** Asks once more for what did not come. */
  again(): void {
    this.failed = null;
    this.#tries += 1;
  }
}
