/** The layer of regions, which comes only where it is shown: most readers of the map never need it. */

/** Fetches it. */
export const regionsLayer = () => import('./regions-layer.ts');

type Parts = Awaited<ReturnType<typeof regionsLayer>>;

export class RegionsLayer {
  /** Null until it is here; the places stay on screen so long. */
  parts = $state.raw<Parts | null>(null);

  /** @param first what the page came with, if it opens on the regions; `wanted` says whether it is shown now */
  constructor(first: Parts | null, wanted: () => boolean) {
    this.parts = first;
    $effect(() => {
      if (wanted() && !this.parts) void regionsLayer().then((parts) => (this.parts = parts));
    });
  }
}
