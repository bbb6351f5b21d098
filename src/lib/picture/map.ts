/** The picture of the map: its places, or its regions, as the page shows them for the same address. */
import { labelsOf } from '../map/labels.ts';
import { styleFor, WIDE, type LabelStyle } from '../map/label-styles.ts';
import { FRAME, type Box } from '../map/frame.ts';
import { londonInWords, notDrawn } from '../map/notes.ts';
import { radiusOf } from '../map/radius.ts';
import type { Prose } from '../map/scene.ts';
import type { Shown } from '../map/shown.ts';
import { writeState } from '../map/state.ts';
import { MEASURE_NAMES } from '../map/words.ts';
import { releaseOf } from '../page/edition.ts';
import { drawLand, type LandShapes } from './land.ts';
import { lookOf, type Look } from './look.ts';
import { mapKey, type KeyEntry } from './map-key.ts';
import { drawLabels, drawMarks } from './marks.ts';
import type { Palette } from './palette.ts';
import { ROUNDED, sourceLine, STUDENT_RECORD, type Picture } from './picture.ts';
import { drawRegions, REGION_KEY } from './regions.ts';
import { el, short } from './svg.ts';
import { line } from './text.ts';

/** Room for the key above the frame, in units of text. */
const KEY_ROOM = 2;
/** Size of names on the map, of that of other text. */
const LABELS = 0.72;

/** Where the frame stands in a box, below its key, and how many units of the box one of the frame's is. */
export function mapPlace(box: Box, text: number): { x: number; y: number; scale: number } {
  const room = text * KEY_ROOM;
  const scale = Math.min(box.width / FRAME.width, (box.height - room) / FRAME.height);
  return { x: box.x + (box.width - FRAME.width * scale) / 2, y: box.y + room, scale };
}

/** `land` is what /land.svg holds. */
export function mapPicture(shown: Shown, land: LandShapes): Picture {
  const { answer, state, view, selection, finding } = shown;
  const isRegions = state.layer === 'regions';
  const what = isRegions ? 'Share of international students' : MEASURE_NAMES[state.measure];
  const plain = (prose: Prose) => prose.map(({ text }) => text).join('');
  return {
    title: finding.headline,
    subtitle: plain(finding.lede),
    alt: `Map of ${finding.place}, ${view.year}, ${what.charAt(0).toLowerCase()}${what.slice(1)}, ${selection.rows.length} providers. ${finding.headline}. ${plain(finding.lede)}`,
    notes: [
      ROUNDED,
      'Sums over several providers are added from rounded counts.',
      ...(isRegions
        ? []
        : [
            'Circles stand at a provider’s main site and are nudged apart where they overlap; those in London at the same scale in the inset.',
            notDrawn(selection) ?? '',
          ]),
    ].filter(Boolean),
    source: sourceLine(STUDENT_RECORD, releaseOf(view.released)),
    edition: answer.edition,
    path: `/${writeState({ ...state, rows: 'top' })}`,
    shape: 0.69,
    draw: (box, palette, text) => {
      const { x, y, scale } = mapPlace(box, text);
      const style = styleFor((FRAME.width * scale * WIDE.fontSize) / (text * LABELS));
      return (
        mapKey(keyOf(shown), box, palette, text) +
        el(
          'g',
          { transform: `translate(${short(x)} ${short(y)}) scale(${scale.toFixed(4)})` },
          isRegions ? drawRegions(selection, land, palette) : places(shown, land, style, palette),
        )
      );
    },
  };
}

function keyOf({ view, state }: Shown): readonly KeyEntry[] {
  if (state.layer === 'regions') return REGION_KEY;
  return view.hasEvidence
    ? [
        { symbol: 'backer', words: 'Backer, with evidence' },
        { symbol: 'took-part', words: 'Event or weak evidence only' },
        { symbol: 'none-found', words: 'No evidence found (yet)' },
      ]
    : [];
}

function places(
  { view, selection, state }: Shown,
  land: LandShapes,
  style: LabelStyle,
  palette: Palette,
): string {
  const look = (ukprn: string): Look | null => lookOf(view.rows.get(ukprn), state.measure);
  const labels = labelsOf(selection.marks, (ukprn) => view.rows.get(ukprn)?.short ?? ukprn, style);
  return [
    drawLand(land, londonInWords(selection), palette),
    sizes(palette, style.fontSize),
    drawMarks(selection.marks, look, palette),
    drawLabels(labels, style, look, palette),
  ].join('');
}

const SIZES: readonly { students: number; at: number }[] = [
  { students: 20000, at: 742 },
  { students: 5000, at: 767 },
  { students: 1000, at: 790 },
];

/** What the area of a circle means; left out where text is so large that it would not fit. */
function sizes(palette: Palette, text: number): string {
  if (text > 13) return '';
  const [foot, middle] = [792, 26];
  const rings = SIZES.map(({ students, at }) => {
    const r = radiusOf(students);
    const top = foot - 2 * r;
    return (
      el('circle', { cx: middle, cy: foot - r, r, fill: 'none', stroke: palette.r5 }) +
      el('path', {
        d: `M${middle} ${short(top)}H50L62 ${at}`,
        fill: 'none',
        stroke: palette.ink3,
        'stroke-width': 0.7,
      }) +
      line(66, at + 4, students.toLocaleString('en-GB'), { size: 12.5, fill: palette.ink2 })
    );
  });
  return (
    line(2, 730, 'Circle area shows students', { size: 12.5, fill: palette.ink2 }) + rings.join('')
  );
}
