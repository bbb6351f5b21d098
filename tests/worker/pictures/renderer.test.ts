import { describe, expect, it } from 'vitest';
import { render } from '../../../workers/pictures/renderer.ts';
import { readPng } from './read-png.ts';

const drawing = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630"><rect width="1200" height="630" fill="#fff"/>${inside}</svg>`;
const text = (words: string, family: string) =>
  drawing(`<text x="40" y="300" font-size="200" font-family="${family}">${words}</text>`);

/** How many pixels are not white. */
async function inked(svg: string): Promise<number> {
  const { pixels } = await readPng(await render(svg, 600));
  let dark = 0;
  for (let at = 0; at < pixels.length; at += 4) if (pixels[at]! < 128) dark += 1;
  return dark;
}

describe('rendering', () => {
  it('gives a PNG as wide as it is asked for, in the proportions of the drawing', async () => {
    const { width, height } = await readPng(await render(drawing(''), 1200));
    expect([width, height]).toEqual([1200, 630]);
    expect(await readPng(await render(drawing(''), 600))).toMatchObject({
      width: 600,
      height: 315,
    });
  });

  it('draws text with the fonts that drawings name', async () => {
    expect(await inked(drawing(''))).toBe(0);
    const regular = await inked(text('Sheffield', "'Bricolage Grotesque'"));
    const display = await inked(text('Sheffield', "'Bricolage Grotesque Display'"));
    expect(regular).toBeGreaterThan(1000);
    // A headline is heavier.
    expect(display).toBeGreaterThan(regular * 1.3);
  });

  it.each(['ŵ', 'ŷ', 'ü', 'ğ', '’', '–', '−', '£'])('has %s', async (letter) => {
    expect(await inked(text(letter, "'Bricolage Grotesque'"))).toBeGreaterThan(20);
  });
});
