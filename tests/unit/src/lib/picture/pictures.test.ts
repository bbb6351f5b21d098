import { describe, expect, it } from 'vitest';
import type { InstitutionAnswer } from '../../../../../workers/api/shapes/institution.ts';
import { card, plainCard } from '../../../../../src/lib/picture/card.ts';
import { institutionPath, institutionPicture } from '../../../../../src/lib/picture/institution.ts';
import { readLand } from '../../../../../src/lib/picture/land.ts';
import { mapPicture } from '../../../../../src/lib/picture/map.ts';
import { sheet } from '../../../../../src/lib/picture/sheet.ts';
import { findingOf } from '../../../../../src/lib/map/finding.ts';
import { landSvg } from '../../../../../src/lib/map/land.ts';
import { select } from '../../../../../src/lib/map/selection.ts';
import { parseState } from '../../../../../src/lib/map/address.ts';
import { yearView } from '../../../../../src/lib/map/year-view.ts';
import { year } from '../institution/figures-of-a-provider.ts';
import { sample } from '../map/sample.ts';
import { textOf } from './read-xml.ts';

const NAME = `St Mary's & <Sons> "Grŵp" College of Business, Management, Technology and Everything Else`;
const YEARS = [
  year('2014/15', { uk: 900, eu: 40, non_eu: 60, non_uk: 100, total: 1000 }),
  year('2015/16', null),
  year('2016/17', { uk: 700, eu: 20, non_eu: 280, non_uk: 300, total: 1000 }),
];

function institution(figures = YEARS, status: 'backer' | 'none-found' = 'backer') {
  return {
    edition: { number: 9, title: '', released: '2025', published_at: '2026-11-24T10:00:00Z' },
    released: { enrolment: '2025', backers: '2026' },
    institution: { name: NAME, slug: 'st-marys', status, predecessors: [] },
    figures,
  } as unknown as InstitutionAnswer;
}

const pictureOf = (figures = YEARS) =>
  institutionPicture(institution(figures), 'count', '/institutions/st-marys');

describe('the sheet of an institution', () => {
  it('is well-formed whatever its name, and carries all that it takes to cite it', () => {
    const text = textOf(sheet(pictureOf(), 'light', 'https://atlas.test'));
    expect(text).toContain('St Mary’s & <Sons>');
    expect(text).toContain('DT051 Table 1, published 2025, CC BY 4.0');
    expect(text).toContain('Edition 9, 24 November 2026');
    expect(text).toContain('atlas.test/institutions/st-marys');
    expect(text).toMatch(/nearest\s+5/);
    expect(text).toMatch(/Not in the return of\s+2015\/16/);
  });

  it('draws a gap as a gap', () => {
    const svg = sheet(pictureOf(), 'light', '');
    // Each line is two moves: nothing leads through the year between.
    expect(svg.match(/<circle[^>]*r="3.6"/g)).toHaveLength(6);
  });

  it('draws bars, not a line, where there is one year', () => {
    const [first] = YEARS;
    const text = textOf(sheet(pictureOf([first!]), 'dark', ''));
    expect(text).toContain('from outside the EU');
    expect(text).toContain('900');
  });

  it('says so where no return has it', () => {
    expect(textOf(sheet(pictureOf([year('2014/15', null)]), 'light', ''))).toContain(
      'none of the returns',
    );
  });

  it('is in the colours of its theme', () => {
    expect(sheet(pictureOf(), 'dark', '')).toContain('#10181f');
    expect(sheet(pictureOf(), 'light', '')).not.toContain('#10181f');
  });

  it('keeps the state of its page, and nothing else', () => {
    const params = new URLSearchParams('show=share&edition=3&theme=dark');
    expect(institutionPath('a', params)).toBe('/institutions/a?show=share&edition=3');
  });
});

describe('a card', () => {
  it('is of the size that previews take, and names whom it is about and its status', () => {
    const svg = card(pictureOf());
    expect(svg).toMatch(/^<svg[^>]* width="1200" height="630"/);
    expect(textOf(svg)).toContain('We Are International backer');
    expect(textOf(svg)).toContain('DT051 Table 1');
  });

  it('of words is well-formed, too', () => {
    expect(textOf(plainCard({ title: 'A & B', subtitle: '<c>' }, 'source'))).toContain('A & B');
  });
});

describe('the map', () => {
  const land = readLand(landSvg());
  const shown = (query: string) => {
    const answer = sample();
    const { state } = parseState(new URLSearchParams(query));
    const view = yearView(answer, '2023/24');
    const selection = select(view, state);
    const finding = findingOf(view, selection, state);
    return { answer, state, faults: [], view, selection, finding, memberships: null };
  };

  it('takes over every part of the land', () => {
    expect(land.regions.size).toBe(12);
    expect(land.shetland.length).toBeGreaterThan(0);
    expect(land.london.length).toBeGreaterThan(0);
  });

  it.each(['', 'measure=share', 'layer=regions', 'nation=wales', 'q=nobody'])(
    'is well-formed for ?%s, with finding and address',
    (query) => {
      const picture = mapPicture(shown(query), land);
      const text = textOf(sheet(picture, 'light', 'https://atlas.test'));
      expect(text.replace(/\s+/g, ' ')).toContain(picture.title);
      expect(text).toContain(`atlas.test/${query ? `?${query}` : ''}`);
    },
  );

  it('refers to no other file', () => {
    expect(sheet(mapPicture(shown(''), land), 'light', '')).not.toMatch(/<(use|image)|url\(/);
  });
});
