import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../../../data/codes.ts';
import {
  BADGE_SIZES,
  badgeLines,
  badgeSize,
  badgeSvg,
  badgeWords,
  refuseLook,
  type Badge,
} from '../../../../../src/lib/embed/badge.ts';
import { PALETTES } from '../../../../../src/lib/picture/palette.ts';

const badge: Badge = {
  name: "St Mary's & <Co>",
  status: 'backer',
  pages: 3,
  first: '2014',
  latest: '2023-09-26',
  edition: { number: 9, title: '', released: '2025', published_at: '2026-11-24T10:00:00Z' },
  evidence: '/institutions/st-marys#evidence',
};

describe('a badge', () => {
  it('says what the evidence shows, and when', () => {
    expect(badgeLines(badge)).toEqual([
      'Backs #WeAreInternational',
      '3 pages of evidence, 2014 to 26 September 2023',
      'St Mary’s & <Co> · Atlas edition 9, 24 November 2026',
    ]);
  });

  it.each(STATUSES)('never says that an organisation does not back the campaign: %s', (status) => {
    expect(badgeWords({ ...badge, status })).not.toMatch(/does not|doesn|not a (backer|supporter)/);
  });

  it('says that nothing was found, yet, where nothing was', () => {
    const none = { ...badge, status: 'none-found', pages: 0, first: null, latest: null } as const;
    expect(badgeLines(none)[0]).toBe('#WeAreInternational: no evidence found (yet)');
  });

  it.each(BADGE_SIZES)('leads to the evidence, %s, with the name escaped', (size) => {
    const { svg, width, height } = badgeSvg(badge, size, PALETTES.dark, 'https://a.test');
    expect(svg).toContain('href="https://a.test/institutions/st-marys#evidence"');
    expect(svg).toContain(`width="${width}" height="${height}"`);
    expect(svg).not.toContain('<Co>');
  });

  it('is of medium size unless the address asks for another', () => {
    expect(badgeSize(new URLSearchParams('size=large'))).toBe('large');
    expect(badgeSize(new URLSearchParams('size=huge'))).toBe('medium');
  });
});

it('as a picture refuses a size or theme that there is not', () => {
  const look = (query: string) => () => refuseLook(new URLSearchParams(query));
  for (const query of ['', 'size=large&theme=dark']) expect(look(query)).not.toThrow();
  for (const query of ['size=huge', 'theme=purple', 'size='])
    expect(look(query)).toThrow(expect.objectContaining({ status: 400 }));
});
