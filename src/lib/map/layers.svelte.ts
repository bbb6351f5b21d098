/** The layers of areas, which come only where they are shown: most readers of the map never need them. */
import { untrack } from 'svelte';
import { fade } from './fade.ts';
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
  parts = $state.raw<LayerParts>({ regions: null, local: null });
  /** The layer on screen: the one before stays there while another is on its way. */
  shown = $state<Layer>('places');
  /** What to tell the reader where a layer did not come. */
  failed = $state<string | null>(null);
  #tries = $state(0);

  /** @param first what the page came with; `wanted` says which layer is asked for, `isReady` whether all besides its parts is here */
  constructor(first: LayerParts, wanted: () => Layer, isReady: () => boolean) {
    this.parts = first;
    this.shown = untrack(wanted);
    $effect(() => {
      const layer = wanted();
      void this.#tries;
      if (layer === 'places' || this.#has(layer)) {
        this.failed = null;
        if (isReady() && untrack(() => this.shown) !== layer) fade(() => (this.shown = layer));
        return;
      }
      loadLayer(layer).then(
        ({ regions, local }) => {
          this.failed = null;
          this.parts = {
            regions: regions ?? this.parts.regions,
            local: local ?? this.parts.local,
          };
        },
        () => (this.failed = 'The map of areas did not load. The map before it is shown.'),
      );
    });
  }

  /** Asks once more for what did not come. */
  again(): void {
    this.failed = null;
    this.#tries += 1;
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
