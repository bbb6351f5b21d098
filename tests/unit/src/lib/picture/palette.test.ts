import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  COLOUR_NAMES,
  PAGE_PALETTE,
  PALETTES,
  themeAsked,
} from '../../../../../src/lib/picture/palette.ts';

const tokens = readFileSync(
  new URL('../../../../../src/lib/styles/tokens.css', import.meta.url),
  'utf8',
);

/** Light and dark value of a colour of the pages. */
function token(name: string): [light: string, dark: string] {
  const [, light, dark, other] =
    new RegExp(`--${name}: (?:light-dark\\((#\\w+), (#\\w+)\\)|var\\(--(\\w+)\\));`).exec(tokens) ??
    [];
  return other ? token(other) : [light ?? '', dark ?? ''];
}

describe('colours of drawings', () => {
  it.each(COLOUR_NAMES)('%s is that of the pages', (name) => {
    expect([PALETTES.light[name], PALETTES.dark[name]]).toEqual(token(name));
    expect(PAGE_PALETTE[name]).toBe(`var(--${name})`);
  });

  it('are light unless the address asks for dark', () => {
    expect(themeAsked(new URLSearchParams('theme=dark'))).toBe('dark');
    expect(themeAsked(new URLSearchParams('theme=pink'))).toBe('light');
    expect(themeAsked(new URLSearchParams())).toBe('light');
  });
});
