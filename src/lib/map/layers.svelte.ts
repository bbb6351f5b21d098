/** The layers of areas, which come only where they are shown: most readers of the map never need them. */
import type { MembershipOf } from './memberships.ts';
import type { Said, Scene } from './scene.ts';
import type { Layer } from './state.ts';

type RegionParts = typeof import('./regions-layer.ts');
type LocalParts = typeof import('./local-areas-layer.ts');

/** The layers that are here. */
export interface LayerParts {
  readonly regions: RegionParts | null;
  readonly local: LocalParts | null;
}

/** Fetches what a layer draws, if it is not the places. */
export async function loadLayer(layer: Layer): Promise<LayerParts> {
  return {
    regions: layer === 'regions' ? await import('./regions-layer.ts') : null,
    local: layer === 'local-areas' ? await import('./local-areas-layer.ts') : null,
  };
}

export class Layers {
  /** The places stay on screen while another layer is on its way. */
  parts = $state.raw<LayerParts>({ regions: null, local: null });

  /** @param first what the page came with; `wanted` says which is shown now */
  constructor(first: LayerParts, wanted: () => Layer) {
    this.parts = first;
    $effect(() => {
      const layer = wanted();
      if (layer === 'places' || this.#has(layer)) return;
      void loadLayer(layer).then(({ regions, local }) => {
        this.parts = {
          regions: regions ?? this.parts.regions,
          local: local ?? this.parts.local,
        };
      });
    });
  }

  #has(layer: Layer): boolean {
    return (layer === 'regions' ? this.parts.regions : this.parts.local) !== null;
  }
}

/** How a layer says what it shows; null for places, and while what it needs is on its way. */
export function saidBy(
  { regions, local }: LayerParts,
  layer: Layer,
  memberships: MembershipOf | null,
): ((scene: Scene) => Said | null) | null {
  if (layer === 'regions') return regions && regions.said;
  if (layer !== 'local-areas' || !local || !memberships) return null;
  return (scene) => local.said(scene, memberships);
}
