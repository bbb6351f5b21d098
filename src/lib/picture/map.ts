/** The picture of the map: its places, or its regions, as the page shows them for the same address. */
import { labelsOf } from '../map/labels.ts';
import { styleFor, WIDE, type LabelStyle } from '../map/label-styles.ts';
import { FRAME, type Box } from '../map/frame.ts';
import { notDrawn } from '../map/not-drawn.ts';
import { londonInWords } from '../map/notes.ts';
import { lookOf } from '../map/ramp.ts';
import type { Prose } from '../map/scene.ts';
import type { Shown } from '../map/shown.ts';
import { writeState } from '../map/address.ts';
import { MEASURE_NAMES } from '../map/words.ts';
import { releaseOf } from '../page/edition.ts';
import { drawLand, type LandShapes } from './land.ts';
import { drawLocalAreas } from './local-areas.ts';
import { keyLines, mapKey } from './map-key.ts';
import { keyRowsOf } from './map-keys.ts';
import { drawLabels, drawMarks } from './marks.ts';
import type { Palette } from './palette.ts';
import { ROUNDED, sourceLine, STUDENT_RECORD, type Picture } from './picture.ts';
import { drawRegions } from './regions.ts';
import { drawSizeKey } from './size-key.ts';
import { el, short } from './svg.ts';

/** Height of a row of the key, and the space below all of them, in units of text. */
const KEY_ROW = 1.5;
const KEY_SPACE = 0.5;
/** Size of names on the map, of that of other text. */
const LABELS = 0.72;

/** Where the frame stands in a box, below a key of so many lines, and how many units of the box one of the frame's is. */
export function mapPlace(
  box: Box,
  text: number,
  rows: number,
): { x: number; y: number; scale: number } {
  const room = rows === 0 ? 0 : text * (rows * KEY_ROW + KEY_SPACE);
  const scale = Math.min(box.width / FRAME.width, (box.height - room) / FRAME.height);
  return { x: box.x + (box.width - FRAME.width * scale) / 2, y: box.y + room, scale };
}

const WHAT_IS_SHOWN = {
  regions: 'share of international students by region',
  'local-areas': 'international students by local authority',
} as const;

/** `land` is what /land.svg holds. */
export function mapPicture(shown: Shown, land: LandShapes): Picture {
  const { answer, state, view, selection, finding } = shown;
  const measure = MEASURE_NAMES[state.measure];
  const what =
    state.layer === 'places'
      ? measure.charAt(0).toLowerCase() + measure.slice(1)
      : WHAT_IS_SHOWN[state.layer];
  const plain = (prose: Prose) => prose.map(({ text }) => text).join('');
  return {
    title: finding.headline,
    subtitle: plain(finding.lede),
    alt: `Map of ${finding.place}, ${view.year}, ${what}, ${selection.rows.length} providers. ${finding.headline}. ${plain(finding.lede)}`,
    notes: [
      ROUNDED,
      'Sums over several providers are added from rounded counts.',
      ...(state.layer === 'places'
        ? [
            'Circles stand at a provider’s main site and are nudged apart where they overlap; those in London at the same scale in the inset.',
            notDrawn(selection) ?? '',
            view.measured?.key.kind === 'classes'
              ? 'Hollow: fewer than then. Dotted: no percentage, under 100 then.'
              : '',
          ]
        : []),
    ].filter(Boolean),
    source:
      state.measure === 'fees' && state.layer === 'places'
        ? sourceLine('HESA Finance record, DT031 Table 6')
        : sourceLine(STUDENT_RECORD, releaseOf(view.released)),
    edition: answer.edition,
    path: `/${writeState({ ...state, rows: 'top', zoom: null })}`,
    shape: 0.69,
    draw: (box, palette, text, bare = false) => {
      const rows = bare ? [] : keyLines(keyRowsOf(shown), box.width, text);
      const { x, y, scale } = mapPlace(box, text, rows.length);
      const style = styleFor((FRAME.width * scale * WIDE.fontSize) / (text * LABELS));
      const transform = `translate(${short(x)} ${short(y)}) scale(${scale.toFixed(4)})`;
      const key = rows.map((row, index) =>
        mapKey(row, { ...box, y: box.y + index * text * KEY_ROW }, palette, text),
      );
      return key.join('') + el('g', { transform }, layer(shown, land, style, palette, bare));
    },
  };
}

function layer(
  shown: Shown,
  land: LandShapes,
  style: LabelStyle,
  palette: Palette,
  bare: boolean,
): string {
  const { view, selection, state, memberships } = shown;
  if (state.layer === 'regions') return drawRegions(selection, land, palette);
  if (state.layer === 'local-areas') {
    return memberships ? drawLocalAreas(selection, memberships, palette) : '';
  }
  const look = (ukprn: string) => lookOf(view.rows.get(ukprn), state.measure);
  const nameOf = (ukprn: string) => view.rows.get(ukprn)?.short ?? ukprn;
  const labels = labelsOf(selection.marks, nameOf, style);
  return [
    drawLand(land, londonInWords(selection), style, palette),
    // Where names are drawn larger than the key's text, there is no room for it.
    bare || style !== WIDE ? '' : drawSizeKey(view.measured, palette),
    drawMarks(selection.marks, look, palette),
    drawLabels(labels, style, look, palette),
  ].join('');
}
