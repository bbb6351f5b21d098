/**
 * Cuts the fonts that the Worker draws PNG pictures with. Its renderer knows neither WOFF2 nor
 * variable fonts, so each weight is a TrueType file of its own, named as drawings name it. Run again
 * after a change of characters or weights:
 *
 *     node src/lib/fonts/for-pictures.ts
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { EXTENDED, INTERFACE, INTERFACE_ACCENTS } from './characters.ts';
import { renamed } from './renamed.ts';

const packages = createRequire(import.meta.url);
const FOLDER = new URL('../../../workers/pictures/fonts/', import.meta.url);
const LICENCE = 'bricolage-grotesque-OFL.txt';

export interface PictureFont {
  /** Its name in workers/pictures/fonts, without `.ttf.bin`, by whose end wrangler hands it over as bytes. */
  readonly name: string;
  /** What drawings call it. */
  readonly family: string;
  readonly source: string;
  readonly characters: string;
  readonly axes: Readonly<Record<string, number>>;
}

const SANS = 'Bricolage Grotesque';
const bricolage = (subset: string) =>
  `@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-${subset}-normal.woff2`;
const WESTERN = INTERFACE + INTERFACE_ACCENTS;

export const PICTURE_FONTS: readonly PictureFont[] = [
  {
    name: 'regular',
    family: SANS,
    source: bricolage('latin-wght'),
    characters: WESTERN,
    axes: { wght: 400 },
  },
  {
    name: 'bold',
    family: SANS,
    source: bricolage('latin-wght'),
    characters: WESTERN,
    axes: { wght: 700 },
  },
  {
    name: 'display',
    family: `${SANS} Display`,
    source: bricolage('latin-opsz'),
    characters: WESTERN,
    axes: { wght: 750, opsz: 46 },
  },
  // Letters from further afield are rare, and borrowed by every weight: one between them.
  {
    name: 'extended',
    family: `${SANS} Extended`,
    source: bricolage('latin-ext-wght'),
    characters: EXTENDED,
    axes: { wght: 560 },
  },
];

/** The bytes of a font file, the same whenever it is cut. */
export async function cutForPictures(font: PictureFont): Promise<Uint8Array> {
  const cut = await subsetFont(readFileSync(packages.resolve(font.source)), font.characters, {
    targetFormat: 'sfnt',
    keepFeatures: ['kern', 'ccmp', 'mark'],
    variationAxes: { ...font.axes },
  });
  return renamed(cut, font.family);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(FOLDER, { recursive: true });
  for (const font of PICTURE_FONTS) {
    const bytes = await cutForPictures(font);
    writeFileSync(new URL(`${font.name}.ttf.bin`, FOLDER), bytes);
    console.log(`${font.name}.ttf.bin  ${bytes.length} bytes`);
  }
  copyFileSync(new URL(LICENCE, import.meta.url), new URL(LICENCE, FOLDER));
}
