import { describe, expect, it } from 'vitest';
import { countFigure, shareFigure } from '../../../../../data/comparing/index.ts';
import { parseState } from '../../../../../src/lib/compare/state.ts';
import { card } from '../../../../../src/lib/picture/card.ts';
import { comparePicture } from '../../../../../src/lib/picture/compare.ts';
import { PALETTES } from '../../../../../src/lib/picture/palette.ts';
import { columnsOf } from '../../../../../src/lib/picture/panels.ts';
import { sheet } from '../../../../../src/lib/picture/sheet.ts';
import type { CompareCountriesAnswer } from '../../../../../workers/api/shapes/compare-more.ts';
import { comparison } from '../compare/answer.ts';
import { textOf } from './read-xml.ts';

const PROVIDERS = {
  '10007157': {
    name: 'The University of Sheffield',
    years: { '2022/23': [11_315, 31_560], '2023/24': [10_755, 31_070] },
  },
  '10007784': { name: 'University College London', years: { '2023/24': [26_885, 51_430] } },
} as const;
const stateOf = (view: string) =>
  parseState(new URLSearchParams(`p=10007157,10007784&view=${view}`)).state;

/** As many countries as asked, of which Sheffield has figures of the first only. */
function countriesOf(many: number): CompareCountriesAnswer {
  const answer = comparison(PROVIDERS);
  const non_uk = countFigure(10_755);
  return {
    edition: answer.edition,
    academic_year: '2023/24',
    academic_years: ['2023/24'],
    regions: ['european-union'],
    providers: answer.series.map(({ code, name }) => ({ ukprn: code, name, non_uk })),
    countries: Array.from({ length: many }, (_, place) => {
      const count = countFigure(2000 - 60 * place);
      const cell = { count, share: shareFigure(count, non_uk) };
      const none = { count: null, share: null };
      return { code: `C${place}`, name: `Land ${place}`, cells: [place === 0 ? cell : none, cell] };
    }),
  };
}

const pictureOf = (view: string, countries: CompareCountriesAnswer | null = null) =>
  comparePicture({ answer: comparison(PROVIDERS), countries }, stateOf(view));
const sheetOf = (...asked: Parameters<typeof pictureOf>) =>
  sheet(pictureOf(...asked), 'light', 'https://atlas.test');

describe('a comparison in panels', () => {
  it('draws each series by itself, with what it was and is', () => {
    const text = textOf(sheetOf('panels'));
    expect(text).toContain('Sheffield');
    expect(text).toContain('11,315 to 10,755');
    expect(text).toContain('26,885 to 26,885');
    expect(text).toContain('view=panels');
  });

  it('gives every name whole, on two lines where one is too short for it', () => {
    const name = 'Conservatoire for Dance and Drama and Everything Beside';
    const years = { '2022/23': [100, 200], '2023/24': [105, 210] } as const;
    const answer = comparison(
      Object.fromEntries(['1', '2', '3', '4', '5', '6'].map((code) => [code, { name, years }])),
    );
    const picture = comparePicture({ answer, countries: null }, stateOf('panels'));
    const text = textOf(sheet(picture, 'light', 'https://atlas.test'));
    expect(text).toContain('Everything Beside');
    expect(text).not.toContain('…');
  });

  it('leaves a gap where a provider has no figure', () => {
    // UCL has one year: a dot, and a path that leads nowhere.
    const { line1, line2 } = PALETTES.light;
    const drawn = [line1, line2].map((colour) => {
      const path = new RegExp(` d="(M[^"]*)" stroke="${colour}" [^>]*fill="none"`);
      return path.exec(sheetOf('panels'))?.[1] ?? 'not drawn';
    });
    expect(drawn.map((d) => (d.match(/[LH]/g) ?? []).length)).toEqual([1, 0]);
    expect(drawn).not.toContain('not drawn');
  });

  it('gives a provider the colour that it has among lines', () => {
    const drawing = sheetOf('panels');
    for (const colour of [PALETTES.light.line1, PALETTES.light.line2]) {
      expect(drawing).toContain(`fill="${colour}"`);
    }
    expect(drawing).not.toContain(`stroke="${PALETTES.light.r5}"`);
  });

  it('has as many columns as give each panel a good shape', () => {
    expect(columnsOf(2, { width: 1100, height: 540 })).toBe(2);
    expect(columnsOf(4, { width: 1100, height: 540 })).toBe(2);
    expect(columnsOf(8, { width: 1100, height: 540 })).toBe(3);
    expect(columnsOf(8, { width: 340, height: 900 })).toBe(1);
    expect(columnsOf(1, { width: 340, height: 300 })).toBe(1);
  });
});

describe('a comparison of countries', () => {
  it('is a table of their counts, in which what is missing is a dash and not zero', () => {
    const text = textOf(sheetOf('countries', countriesOf(3)));
    for (const part of ['Land 0', 'Land 2', '2,000', '1,880', 'Sheffield', 'UCL', '–']) {
      expect(text).toContain(part);
    }
    expect(text.replace(/\s+/g, ' ')).toContain('Land 0 is the largest of the countries collected');
    expect(text.replace(/\s+/g, ' ')).toContain('Other countries are not collected, and not zero');
    expect(pictureOf('countries', countriesOf(3)).alt).toContain('Land 1: no figure, 1,940.');
  });

  it('says how many more there are than it shows, and shows fewer on a card', () => {
    const picture = pictureOf('countries', countriesOf(31));
    const text = textOf(sheet(picture, 'dark', ''));
    expect(text).toContain('Land 19');
    expect(text).not.toContain('Land 20');
    expect(text.replace(/\s+/g, ' ')).toContain('11 more countries are on the page');
    expect(textOf(card(picture))).not.toContain('Land 19');
  });

  it('shows the lines where none is collected', () => {
    const text = textOf(sheetOf('countries', countriesOf(0)));
    expect(text).toContain('UCL');
    expect(text).not.toContain('Land');
  });
});

describe('a comparison at an edition that lacks a year', () => {
  const years = {
    '2015/16': [4225, 14_000],
    '2016/17': [4300, 14_100],
    '2018/19': [4500, 14_500],
  } as const;
  const answer = comparison({ '10007157': { name: 'The University of Sheffield', years } });
  const drawn = (view: string) =>
    sheet(
      comparePicture({ answer, countries: null }, stateOf(view)),
      'light',
      'https://atlas.test',
    );

  it.each(['lines', 'panels'])('leaves its place empty in %s: no line runs over it', (view) => {
    const line = new RegExp(`<path d="(M[^"]*)"[^>]*stroke="${PALETTES.light.line1}"`, 'g');
    const runs = [...drawn(view).matchAll(line)]
      .map(([, d = '']) => d)
      .find((d) => (d.match(/M/g) ?? []).length > 1);
    const points = [...(runs ?? '').matchAll(/[ML]([\d.]+)[ ,]/g)].map(([, x]) => Number(x));
    expect(points).toHaveLength(3);
    const [first, second, third] = points as [number, number, number];
    expect(third - second).toBeCloseTo(2 * (second - first), 0);
  });

  it('names the year on the axis of lines', () => {
    expect(textOf(drawn('lines'))).toContain('17/18');
  });

  it('says that the edition, not the provider, lacks the year', () => {
    expect(textOf(drawn('lines'))).toMatch(/Edition 3 holds no figures of this for 2017\/18/);
    expect(textOf(sheetOf('lines'))).not.toContain('holds no figures');
  });
});
