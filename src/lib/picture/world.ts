/** The picture of all countries: the world view of their page. */
import { WORLD_HEIGHT, WORLD_WIDTH } from '../../../data/countries/world.ts';
import { bubblesOf, undrawnInWords, type Bubble } from '../countries/world.ts';
import { listFinding, type RegionGroup } from '../countries/rows.ts';
import { countText } from '../map/figures.ts';
import type { Edition } from '../../../workers/api/shapes/common.ts';
import { rampOf, type Palette } from './palette.ts';
import { withState } from './path.ts';
import { sourceLine, type Picture } from './picture.ts';
import { el, short } from './svg.ts';
import { line } from './text.ts';

/** Size of names in units of the view, as on the page. */
const NAME = 12;
/** Countries that the description names. */
const TOLD = 5;

/** The outline of the land, out of /world.svg. */
export async function worldLandFrom(fetch: typeof globalThis.fetch): Promise<string> {
  const file = await (await fetch('/world.svg')).text();
  return /<path id="land" d="([^"]*)"/.exec(file)?.[1] ?? '';
}

/** `params` are those of an address that may name an edition; `land` is an outline in units of the view. */
export function worldPicture(
  groups: readonly RegionGroup[],
  edition: Edition,
  params: URLSearchParams,
  land: string,
): Picture {
  const bubbles = bubblesOf(groups);
  const told = bubbles
    .toSorted((one, other) => (other.students ?? 0) - (one.students ?? 0))
    .slice(0, TOLD)
    .map(({ name, students, year }) => `${name} ${countText(students)} in ${year}`);
  return {
    title: listFinding(groups),
    subtitle:
      'Students in the whole UK by the country in which they lived before, each in its newest year',
    alt: `World map with a circle for each country, its area that of the students from there. The largest: ${told.join('; ')}.`,
    notes: [
      'Dark: their providers are told apart. Circles are nudged apart where they overlap.',
      undrawnInWords(groups),
      'Counts are rounded to the nearest 5.',
    ].filter(Boolean),
    source: sourceLine('HESA Student record, DT051 Tables 28 and 11'),
    edition,
    path: withState('/countries', params, ['edition']),
    shape: WORLD_WIDTH / WORLD_HEIGHT,
    draw: (box, palette) => {
      const scale = Math.min(box.width / WORLD_WIDTH, box.height / WORLD_HEIGHT);
      const x = box.x + (box.width - WORLD_WIDTH * scale) / 2;
      const transform = `translate(${short(x)} ${short(box.y)}) scale(${scale.toFixed(4)})`;
      return el('g', { transform }, drawWorld(bubbles, land, palette));
    },
  };
}

function drawWorld(bubbles: readonly Bubble[], land: string, palette: Palette): string {
  const rampOfBubble = ({ byProvider }: Bubble) => rampOf(palette, byProvider ? 5 : 2);
  return [
    el('path', { d: land, fill: palette.land }),
    ...bubbles.map((bubble) =>
      el('circle', {
        ...{ cx: bubble.x, cy: bubble.y, r: bubble.r, fill: rampOfBubble(bubble).fill },
        ...{ stroke: palette.paper, 'stroke-width': 0.8 },
      }),
    ),
    ...bubbles.map((bubble) => {
      const { name, label } = bubble;
      if (!label) return '';
      const style = { size: NAME, anchor: 'middle' } as const;
      if (label.where === 'inside') {
        return line(label.x, label.y, name, {
          ...style,
          weight: 700,
          fill: rampOfBubble(bubble).on,
        });
      }
      const ground = { stroke: palette.paper, 'stroke-width': 3, 'paint-order': 'stroke' };
      return line(label.x, label.y, name, { ...style, fill: palette.ink }, ground);
    }),
  ].join('');
}
