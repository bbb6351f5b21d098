import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COUNTRIES } from '../../../../../data/countries/index.ts';
import { positionOf, WORLD_HEIGHT, WORLD_WIDTH } from '../../../../../data/countries/world.ts';
import { worldFiles } from '../../../../../data/derive/countries/world.ts';

it('gives the files that are kept', () => {
  for (const [name, text] of worldFiles()) {
    const file = new URL(`../../../../../data/countries/${name}`, import.meta.url);
    expect(text === readFileSync(file, 'utf8'), name).toBe(true);
  }
});

it('has a place for every country that HESA counts', () => {
  const without = COUNTRIES.filter(
    ({ code, kind, region }) =>
      kind === 'country' && region !== null && region !== 'united-kingdom' && !positionOf(code),
  );
  expect(without).toEqual([]);
});

it('puts them where they are', () => {
  const [[chinaX, chinaY], [brazilX, brazilY], [newZealandX, newZealandY]] = ['CN', 'BR', 'NZ'].map(
    (code) => positionOf(code)!,
  ) as [readonly [number, number], readonly [number, number], readonly [number, number]];
  expect(brazilX).toBeLessThan(chinaX);
  expect(brazilY).toBeGreaterThan(chinaY);
  expect(newZealandX).toBeGreaterThan(chinaX);
  expect(newZealandY).toBeGreaterThan(brazilY);
  expect(chinaX).toBeLessThan(WORLD_WIDTH);
  expect(newZealandY).toBeLessThan(WORLD_HEIGHT);
});
