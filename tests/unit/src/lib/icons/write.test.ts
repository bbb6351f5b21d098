/** The icons that are served are those that the script draws. */
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pixelsOf } from '../../../../../src/lib/icons/raster.ts';
import { ACCENT, PAPER, symbolSvg } from '../../../../../src/lib/icons/symbol.ts';
import { FAVICON, ICONS } from '../../../../../src/lib/icons/write.ts';

const fileOf = (name: string) => readFileSync(`src/static/${name}`);

/** Reads a PNG of four bytes a pixel without filters: by the standard, not by our code. */
function read(png: Buffer): { size: number; pixels: Buffer } {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  let at = 8;
  let size = 0;
  const packed: Buffer[] = [];
  while (at < png.length) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') size = data.readUInt32BE(0);
    if (type === 'IDAT') packed.push(data);
    at += 12 + length;
  }
  const lines = inflateSync(Buffer.concat(packed));
  const rows = Array.from({ length: size }, (_, y) =>
    lines.subarray(y * (size * 4 + 1) + 1, (y + 1) * (size * 4 + 1)),
  );
  return { size, pixels: Buffer.concat(rows) };
}

const hexAt = (pixels: Uint8Array, size: number, x: number, y: number) =>
  `#${Buffer.from(pixels.subarray((y * size + x) * 4, (y * size + x) * 4 + 3)).toString('hex')}`;

describe.each(Object.entries(ICONS))('%s', (name, icon) => {
  const { size, pixels } = read(fileOf(name));

  it('is the symbol as it is drawn now', () => {
    expect(size).toBe(icon.size);
    expect(Buffer.compare(pixels, pixelsOf(icon))).toBe(0);
  });

  it('has the accent in the middle, and paper or nothing in the corner', () => {
    expect(hexAt(pixels, size, size / 2, size / 2)).toBe(ACCENT.light);
    expect(pixels[3]).toBe(icon.isOnPaper ? 255 : 0);
    if (icon.isOnPaper) expect(hexAt(pixels, size, 0, 0)).toBe(PAPER);
  });
});

it('favicon.ico holds a PNG of the size that it says', () => {
  const ico = fileOf('favicon.ico');
  const [length, offset] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
  expect([ico[6], offset + length]).toEqual([FAVICON.size, ico.length]);
  expect(read(ico.subarray(offset)).size).toBe(FAVICON.size);
});

it('favicon.svg is the symbol, in both themes', () => {
  const svg = fileOf('favicon.svg').toString();
  expect(svg).toBe(symbolSvg());
  expect(svg).toContain(ACCENT.dark);
});

it('the colours are those of the pages', () => {
  const tokens = readFileSync('src/lib/styles/tokens.css', 'utf8');
  expect(tokens).toContain(`--accent: light-dark(${ACCENT.light}, ${ACCENT.dark})`);
  expect(tokens).toContain(`--paper: light-dark(${PAPER}`);
});

it('the manifest names icons that are there, of the sizes that it says', () => {
  const { icons } = JSON.parse(fileOf('manifest.webmanifest').toString()) as {
    icons: { src: string; sizes: string; type: string }[];
  };
  for (const { src, sizes, type } of icons) {
    const file = fileOf(src.slice(1));
    if (type === 'image/png') expect(`${read(file).size}x${read(file).size}`).toBe(sizes);
  }
  expect(icons.map(({ src }) => src)).toContain('/icon-maskable.png');
});
