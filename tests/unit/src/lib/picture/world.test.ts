import { describe, expect, it } from 'vitest';
import type { RegionGroup } from '../../../../../src/lib/countries/rows.ts';
import { sheet } from '../../../../../src/lib/picture/sheet.ts';
import { worldLandFrom, worldPicture } from '../../../../../src/lib/picture/world.ts';
import { textOf } from './read-xml.ts';

const row = (code: string, name: string, students: number | null, byProvider = false) => ({
  ...{ code, name, students, year: '2021/22', byProvider },
});
const GROUPS: RegionGroup[] = [
  {
    ...{ region: 'asia', name: 'Asia', collected: false },
    rows: [row('CN', 'China', 151_690), row('IN', 'India', 126_535), row('BT', 'Bhutan', null)],
  },
  {
    ...{ region: 'european-union', name: 'European Union', collected: true },
    rows: [row('FR', 'France & more', 8680, true)],
  },
];
const EDITION = {
  ...{ number: 9, title: '', released: '2025', published_at: '2026-11-24T10:00:00Z' },
};

describe('the picture of all countries', () => {
  const picture = worldPicture(GROUPS, EDITION, new URLSearchParams('edition=9&x=1'), 'M0 0H9Z');
  const svg = sheet(picture, 'light', 'https://atlas.test');

  it('tells its finding, what it leaves out, whose figures it shows and where', () => {
    const text = textOf(svg).replace(/\s+/g, ' ');
    expect(text).toMatch(/came from China than from any\s+other country: 151,690 in 2021\/22/);
    expect(text).toContain('one country of which no count is held');
    expect(text).toContain('DT051 Tables 28 and 11, CC BY 4.0');
    expect(text).toContain('atlas.test/countries?edition=9');
    expect(picture.alt).toContain('China 151,690 in 2021/22; India 126,535');
  });

  it('has a circle for each country that has a count, dark where providers are told apart', () => {
    const circles = [
      ...svg.matchAll(/<circle cx="[^"]+" cy="[^"]+" r="[^"]+" fill="([^"]+)" stroke="#fbf7ef"/g),
    ];
    expect(circles.map(([, fill]) => fill)).toEqual(['#b5d0d3', '#b5d0d3', '#2a677d']);
    expect(svg).toContain('d="M0 0H9Z"');
  });

  it('takes the land from the file of the site', async () => {
    const file = '<svg><path id="land" d="M1,1Z"/></svg>';
    expect(await worldLandFrom(async () => new Response(file))).toBe('M1,1Z');
  });
});
