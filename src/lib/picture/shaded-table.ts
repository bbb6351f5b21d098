/** Countries by providers as a table, shaded as compare/CountriesView.svelte shades it: as many countries as there is room for. */
import { formatCount } from '../../../data/numbers/index.ts';
import type { CompareCountriesAnswer } from '../../../workers/api/shapes/compare-more.ts';
import { percent } from '../compare/format.ts';
import { shadeNames, shadeOf } from '../compare/shades.ts';
import type { Box } from '../map/frame.ts';
import type { RampClass } from '../map/ramp.ts';
import { shortName } from '../map/short-name.ts';
import { rampOf, type Palette } from './palette.ts';
import { el } from './svg.ts';
import { cut, line, widthOf, type TextStyle } from './text.ts';

/** Countries that the page shows at first, which is as many as a picture has. */
export const MOST_SHADED = 20;
/** Height of a line of the table, in sizes of its text. */
const LINE = 1.6;

/** The shape at which so many countries have room, at the size of text of a sheet. */
export const shapeOf = (countries: number): number => 1104 / (18 * LINE * (countries + 2.6));

/** Draws the table into a box, with what its shades mean below it. */
export function drawShaded(
  { providers, countries }: Pick<CompareCountriesAnswer, 'providers' | 'countries'>,
  box: Box,
  palette: Palette,
  text: number,
): string {
  const step = text * LINE;
  const room = Math.floor(box.height / step - 2.4);
  const shown = countries.slice(0, Math.max(1, Math.min(MOST_SHADED, room)));
  const plain: TextStyle = { size: text * 0.9, fill: palette.ink };
  const names = Math.min(
    box.width * 0.34,
    Math.max(...shown.map(({ name }) => widthOf(name, plain))) + text,
  );
  const width = Math.min((box.width - names) / providers.length, text * 14);
  const left = (column: number) => box.x + names + column * width;
  const heads = providers.map(({ ukprn, name }, column) => {
    const style: TextStyle = { ...plain, weight: 700, anchor: 'end' };
    const short = cut(shortName(name, ukprn), width - text * 0.6, style);
    return line(left(column) + width - text * 0.4, box.y + step * 0.7, short, style);
  });
  const rows = shown.map(({ name, cells }, row) => {
    const y = box.y + step * (row + 1);
    const base = y + step * 0.66;
    const drawn = cells.map((cell, column) =>
      shadedCell(cell, providers[column]?.non_uk?.value ?? 0, left(column), y, width, {
        step,
        text,
        palette,
      }),
    );
    return line(box.x, base, cut(name, names - text * 0.5, plain), plain) + drawn.join('');
  });
  return [...heads, ...rows, key(box, box.y + step * (shown.length + 1.9), palette, text)].join('');
}

type Cell = CompareCountriesAnswer['countries'][number]['cells'][number];

/** A count on its shade, with its share where there is room; a dash where there is no figure. */
function shadedCell(
  { count, share }: Cell,
  whole: number,
  x: number,
  y: number,
  width: number,
  { step, text, palette }: { step: number; text: number; palette: Palette },
): string {
  const shade = shadeOf(share?.value ?? null);
  const { fill, on } =
    shade === 0 ? { fill: palette.paper, on: palette.ink2 } : rampOf(palette, shade as RampClass);
  const style: TextStyle = { size: text * 0.9, fill: on, anchor: 'end' };
  const words = count ? formatCount(count.value) : '–';
  const part = share ? percent(share.value, whole) : '';
  const base = y + step * 0.66;
  const right = x + width - text * 0.4;
  const small: TextStyle = { size: text * 0.72, fill: on };
  const hasRoom = part !== '' && widthOf(words, style) + widthOf(part, small) + text * 1.6 < width;
  return [
    el('rect', { x, y, width: width - 1, height: step - 1, fill }),
    hasRoom ? line(x + text * 0.4, base, part, small) : '',
    line(right, base, words, style),
  ].join('');
}

/** What the shades mean. */
function key(box: Box, y: number, palette: Palette, text: number): string {
  const style: TextStyle = { size: text * 0.72, fill: palette.ink2 };
  let x = box.x;
  return shadeNames()
    .map((name, index) => {
      const { fill } = rampOf(palette, (index + 1) as RampClass);
      const end = x + text * 1.5 + widthOf(name, style);
      const drawn =
        end > box.x + box.width
          ? ''
          : el('rect', {
              ...{ x, y: y - text * 0.7, width: text * 1.1, height: text * 0.8 },
              ...{ fill, stroke: palette.ink3, 'stroke-width': text / 24 },
            }) + line(x + text * 1.4, y, name, style);
      x = end + text * 0.9;
      return drawn;
    })
    .join('');
}
