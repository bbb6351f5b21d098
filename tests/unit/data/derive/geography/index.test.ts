import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoArea, geoContains } from 'd3';
import { describe, expect, it } from 'vitest';
import { regionsOf } from '../../../../../data/derive/geography/boundaries.ts';
import { geographyFiles } from '../../../../../data/derive/geography/index.ts';
import { localAuthorities2023 } from '../../../../../data/derive/geography/local-authorities.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = here('../../../../../../shared/data');

describe.runIf(existsSync(folder))('geography from the publishers’ files', () => {
  it('derives the committed files again, byte for byte', async () => {
    for (const [name, text] of await geographyFiles(folder))
      expect(
        readFileSync(here(`../../../../../data/geography/${name}`), 'utf8') === text,
        name,
      ).toBe(true);
  });

  it('makes the very authorities that the hexagon map of 2023 knows', () => {
    const { hexes } = JSON.parse(
      readFileSync(`${folder}/geo/uk-local-authority-districts-2023.hexjson`, 'utf8'),
    ) as { hexes: Record<string, { n: string }> };
    const expected = Object.entries(hexes).map(([code, { n }]) => ({ code, name: n }));
    const { features } = localAuthorities2023(folder);
    expect(features.map((area) => area.properties)).toEqual(
      expected.sort((a, b) => (a.code < b.code ? -1 : 1)),
    );
  });

  it('covers the same land with authorities as with regions', () => {
    const land = (features: Parameters<typeof geoArea>[0][]) =>
      features.reduce((sum, area) => sum + geoArea(area), 0);
    expect(land(localAuthorities2023(folder).features)).toBeCloseTo(
      land(regionsOf(folder).features),
      9,
    );
  });

  it('finds a place that was in a district of 2022 in its authority of 2023', () => {
    const holding = localAuthorities2023(folder).features.filter((area) =>
      geoContains(area, [-2.937, 54.893]),
    );
    expect(holding.map((area) => area.properties.name)).toEqual(['Cumberland']);
  });
});
