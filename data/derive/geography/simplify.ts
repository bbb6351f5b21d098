/** Shapes made small enough to send to a reader, with mapshaper; the same input always gives the same bytes. */
import mapshaper from 'mapshaper';
import type { FeatureCollection } from 'geojson';

/** How far to go. */
export interface Detail {
  /** Islands smaller than this are dropped, in square kilometres; 0 keeps all. */
  readonly smallestIsland: number;
  /** Detail below this distance goes, in metres. */
  readonly interval: number;
  /** Cells of the grid that coordinates are rounded to, in each direction. */
  readonly grid: number;
}

/**
 * Simplifies areas along their shared borders (Visvalingam) and gives them as one TopoJSON text.
 * Every island that is left counts as a shape of its own while it is simplified, so that none
 * collapses; no area is lost.
 *
 * @param layer name of the object in the topology; every feature needs a `code`
 * @param outlines second object, of the areas joined by a property: its name, and that property
 */
export async function simplified(
  areas: FeatureCollection,
  layer: string,
  detail: Detail,
  outlines?: { name: string; by: string },
): Promise<string> {
  const commands = [
    `-i areas.json name=${layer}`,
    detail.smallestIsland > 0 ? `-filter-islands min-area=${detail.smallestIsland}km2` : '',
    '-explode',
    `-simplify visvalingam interval=${detail.interval} keep-shapes`,
    `-dissolve code ${outlines ? `copy-fields=${outlines.by}` : ''}`,
    outlines ? `-dissolve ${outlines.by} + name=${outlines.name}` : '',
    `-o out.json format=topojson quantization=${detail.grid} target=*`,
  ];
  const files = await mapshaper.applyCommands(commands.join(' '), {
    'areas.json': JSON.stringify(areas),
  });
  const out = files['out.json'];
  if (out === undefined) throw new Error(`Nothing came of simplifying ${layer}`);
  return typeof out === 'string' ? out : new TextDecoder().decode(out);
}
