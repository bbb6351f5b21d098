import { readFileSync } from 'node:fs';
import { rgb, type RGBColor } from 'd3';
import { describe, expect, it } from 'vitest';

const css = readFileSync(
  new URL('../../../../../src/lib/styles/tokens.css', import.meta.url),
  'utf8',
);

/** The colours of a scheme by token, as tokens.css declares them. */
function palette(scheme: 'light' | 'dark'): Map<string, string> {
  const pairs = css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return new Map(
    [...pairs].map(([, name, light, dark]) => [name!, (scheme === 'light' ? light : dark)!]),
  );
}

/** Relative luminance of WCAG 2. */
function luminance(colour: RGBColor): number {
  const [r, g, b] = [colour.r, colour.g, colour.b].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of WCAG 2, 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(rgb(a)), luminance(rgb(b))].sort((x, y) => x - y) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('the %s colours', (scheme) => {
  const colours = palette(scheme);
  const of = (token: string) => colours.get(token) ?? expect.fail(`no colour --${token}`);

  it.each(['ink', 'ink2', 'ink3', 'link', 'accent', 'warn'])('let %s be read on paper', (token) => {
    expect(contrast(of(token), of('paper'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ink', 'ink2', 'link'])('let %s be read on sunk ground', (token) => {
    expect(contrast(of(token), of('sunk'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([1, 2, 3, 4, 5, 6])('let text be read on step %i of the ramp', (step) => {
    expect(contrast(of(`on-r${step}`), of(`r${step}`))).toBeGreaterThanOrEqual(4.5);
  });

  it('run the ramp away from the paper, step by step', () => {
    const distances = [1, 2, 3, 4, 5, 6].map((step) => contrast(of(`r${step}`), of('paper')));
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
  });

  it.each([2, 3, 4, 5])('let line %i of a comparison be seen on paper', (line) => {
    expect(contrast(of(`line${line}`), of('paper'))).toBeGreaterThanOrEqual(3);
  });
});
