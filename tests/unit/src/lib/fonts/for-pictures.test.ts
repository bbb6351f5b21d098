import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cutForPictures, PICTURE_FONTS } from '../../../../../src/lib/fonts/for-pictures.ts';
import { namesOf } from '../../../../../src/lib/fonts/renamed.ts';
import { charactersOf, tableAt } from './sfnt.ts';

const committed = (name: string) =>
  readFileSync(new URL(`../../../../../workers/pictures/fonts/${name}.ttf.bin`, import.meta.url));

describe('fonts for pictures', () => {
  it.each(PICTURE_FONTS)('$name is cut again byte for byte', async (font) => {
    expect(committed(font.name).equals(await cutForPictures(font))).toBe(true);
  });

  it.each(PICTURE_FONTS)('$name is called what drawings call it, and is of one weight', (font) => {
    const bytes = committed(font.name);
    const names = new Map(namesOf(bytes.subarray(tableAt(bytes, 'name'))));
    expect(names.get(1)).toBe(font.family);
    expect(names.get(0)).toContain('Bricolage Grotesque Project Authors');
    expect(tableAt(bytes, 'fvar')).toBeUndefined();
  });

  it('have every letter that names of institutions and countries need', () => {
    const has = new Set(PICTURE_FONTS.flatMap(({ name }) => [...charactersOf(committed(name))]));
    const missing = [...'Grŵp Ŷ Türkiye Côte d’Ivoire São Tomé Curaçao – − … £'].filter(
      (character) => !has.has(character.codePointAt(0)!),
    );
    expect(missing).toEqual([]);
  });
});
