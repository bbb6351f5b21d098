import { expect, it } from 'vitest';
import { REGIONS } from '../../../../../data/geography/regions.ts';
import { landSvg } from '../../../../../src/lib/map/land.ts';

it('draws every region, Shetland and London as parts that a page can use', () => {
  const svg = landSvg();
  const part = (id: string) => new RegExp(`<g id="${id}">(.*?)</g>`).exec(svg)?.[1] ?? '';
  expect(part('uk').match(/<path/g)).toHaveLength(12);
  for (const { code } of REGIONS) expect(part('uk')).toContain(`<path id="${code}"`);
  expect(part('shetland').match(/<path/g)).toHaveLength(1);
  expect(part('london').match(/<path/g)?.length).toBeGreaterThan(32);
  expect(svg).not.toMatch(/NaN|style=/);
});
