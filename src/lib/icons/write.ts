/**
 * Writes the icons of the site into src/static, from the numbers of the symbol. Run again after a
 * change of it:
 *
 *     node src/lib/icons/write.ts
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { icoOf, pngOf } from './png.ts';
import { pixelsOf, type Icon } from './raster.ts';
import { symbolSvg } from './symbol.ts';

/** Icons by file name. Systems that cut icons keep the middle four fifths of a maskable one. */
export const ICONS: Readonly<Record<string, Icon>> = {
  'favicon.png': { size: 48, part: 1, isOnPaper: false },
  'apple-touch-icon.png': { size: 180, part: 0.72, isOnPaper: true },
  'icon-192.png': { size: 192, part: 0.94, isOnPaper: false },
  'icon-512.png': { size: 512, part: 0.94, isOnPaper: false },
  'icon-maskable.png': { size: 512, part: 0.62, isOnPaper: true },
};

/** The picture in favicon.ico. */
export const FAVICON: Icon = { size: 32, part: 1, isOnPaper: false };

const drawn = (icon: Icon) => pngOf(icon.size, pixelsOf(icon));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = (name: string) => new URL(`../../static/${name}`, import.meta.url);
  writeFileSync(at('favicon.svg'), symbolSvg());
  writeFileSync(at('favicon.ico'), icoOf(FAVICON.size, drawn(FAVICON)));
  for (const [name, icon] of Object.entries(ICONS)) writeFileSync(at(name), drawn(icon));
}
