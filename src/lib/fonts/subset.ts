/**
 * Cuts the font files of this folder from the published ones, and writes the rules that load
 * them (styles/fonts.css). Run again after a change of characters, faces or fallbacks:
 *
 *     node src/lib/fonts/subset.ts
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';
import { FONT_FILES, type FontFile } from './faces.ts';
import { FALLBACKS } from './fallbacks.ts';
import { faceRule, fallbackRule } from './rules.ts';

const packages = createRequire(import.meta.url);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const STYLES = here('../styles/fonts.css');

/** Features that stay in every file: kerning, and marks joined to letters. */
const FEATURES = ['kern', 'ccmp', 'mark'];

/** The bytes of a font file as WOFF2, the same whenever it is cut. */
export async function cut(file: FontFile): Promise<Uint8Array> {
  return subsetFont(readFileSync(packages.resolve(file.source)), file.characters, {
    targetFormat: 'woff2',
    keepFeatures: [...FEATURES, file.figures],
    variationAxes: { ...file.axes },
  });
}

/** The text of styles/fonts.css. */
export async function fontStyles(): Promise<string> {
  const rules = [...FONT_FILES.map(faceRule), ...FALLBACKS.map(fallbackRule)];
  const css = `/* Written by fonts/subset.ts: change it there. */\n${rules.join('\n\n')}\n`;
  return format(css, { ...(await resolveConfig(STYLES)), filepath: STYLES });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let first = 0;
  for (const file of FONT_FILES) {
    const bytes = await cut(file);
    writeFileSync(here(`${file.name}.woff2`), bytes);
    if (file.first) first += bytes.length;
    console.log(`${file.name}.woff2  ${bytes.length} bytes`);
  }
  console.log(`${first} bytes at first view`);
  writeFileSync(STYLES, await fontStyles());
  for (const name of ['bricolage-grotesque', 'newsreader'])
    copyFileSync(packages.resolve(`@fontsource-variable/${name}/LICENSE`), here(`${name}-OFL.txt`));
}
