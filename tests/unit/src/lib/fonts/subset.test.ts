import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { FONT_FILES } from '../../../../../src/lib/fonts/faces.ts';
import { cut, fontStyles } from '../../../../../src/lib/fonts/subset.ts';
import { charactersOf, featuresOf, tableAt } from './sfnt.ts';

const committed = (path: string) =>
  readFileSync(new URL(`../../../../../src/lib/${path}`, import.meta.url));
const unpacked = (name: string) =>
  subsetFont(committed(`fonts/${name}.woff2`), '', { targetFormat: 'sfnt', keepAllGlyphs: true });

/** The files that a list of families in tokens.css names, in order. */
const filesOf = (token: string) => {
  const [, list = ''] = RegExp(`--${token}:([^;]+);`).exec(
    committed('styles/tokens.css').toString('utf8'),
  )!;
  const names = list.split(',').map((name) => name.trim().replaceAll("'", ''));
  return names.flatMap((name) => FONT_FILES.filter((file) => file.family === name));
};

describe('font files', () => {
  it('stay within 55 KB at first view', () => {
    const bytes = FONT_FILES.filter((file) => file.first).map(
      (file) => committed(`fonts/${file.name}.woff2`).length,
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(55_000);
  });

  it.each(FONT_FILES)('$name is cut again byte for byte', async (file) => {
    expect(committed(`fonts/${file.name}.woff2`).equals(await cut(file))).toBe(true);
  });

  it.each(FONT_FILES)('$name has every character that it is loaded for', async (file) => {
    const has = charactersOf(await unpacked(file.name));
    expect([...file.characters].filter((c) => !has.has(c.codePointAt(0)!))).toEqual([]);
  });

  it.each(FONT_FILES.filter((file) => file.first))(
    '$name keeps kerning and its other figures',
    async (file) => {
      expect([...featuresOf(await unpacked(file.name))].sort()).toEqual(['kern', file.figures]);
    },
  );

  it('keeps the weights of text variable, and fixes those of headlines', async () => {
    expect(tableAt(await unpacked('bricolage-grotesque'), 'fvar')).toBeDefined();
    expect(tableAt(await unpacked('newsreader'), 'fvar')).toBeDefined();
    expect(tableAt(await unpacked('bricolage-grotesque-display'), 'fvar')).toBeUndefined();
  });
});

describe('lists of families', () => {
  const TOKENS = ['sans', 'display', 'serif'];

  it.each([
    ['Welsh', 'Prifysgol Cymru Y Drindod Dewi Sant â ê î ô û ŵ ŷ Ŵ Ŷ ä ë ï ö ü ẁ ỳ'],
    ['Turkish', 'İstanbul Boğaziçi Üniversitesi, Iğdır, Şırnak ç ş ğ ı İ ö ü'],
    ['French, Spanish, German', 'École Œuvre ç é è ñ Straße'],
    ['figures and signs', '£215.1m −4.5% 10–12 “a” ‘b’ … 20 × 3° ± ½ · © ™ €'],
  ])('all show %s', (_, text) => {
    for (const token of TOKENS) {
      const shown = filesOf(token).map((file) => file.characters);
      expect(
        [...text].filter((c) => !shown.some((characters) => characters.includes(c))),
        token,
      ).toEqual([]);
    }
  });

  it('load each file by a family of its own, which costs nothing where it is not used', () => {
    const families = FONT_FILES.map((file) => file.family);
    expect(new Set(families).size).toBe(families.length);
    expect(
      families.filter((family) => !TOKENS.flatMap(filesOf).some((f) => f.family === family)),
    ).toEqual([]);
  });

  it.each(['sans', 'serif'])('%s loads no character from two files', (token) => {
    const characters = filesOf(token).flatMap((file) => [...file.characters]);
    expect(characters.length).toBe(new Set(characters).size);
  });
});

describe('fonts.css', () => {
  it('is what the script writes', async () => {
    expect(committed('styles/fonts.css').toString('utf8')).toBe(await fontStyles());
  });
});
