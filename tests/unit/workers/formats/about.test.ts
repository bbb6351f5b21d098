import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../../../data/catalogue/index.ts';
import { aboutLines } from '../../../../workers/formats/about.ts';

const edition = {
  number: 9,
  title: 'Chart 5',
  released: '2023-01',
  published_at: '2026-11-24T09:00:00Z',
};
const page = 'https://atlas.test/countries/FR';
const said = (lines: [string, string][], heading: string) =>
  lines.flatMap(([each, text]) => (each === heading ? [text] : []));

describe('what a file says of itself', () => {
  it('gives the release of its own dataset, not that of what the edition published last', () => {
    const lines = aboutLines({
      dataset: datasetOf('enrolment'),
      released: '2026-11-24',
      edition,
      page,
    });
    expect(said(lines, 'Figures released')).toEqual(['2026-11-24']);
  });

  it('names the source, licence and release of each dataset that it holds', () => {
    const lines = aboutLines({
      dataset: datasetOf('origin'),
      released: '2025',
      also: [{ dataset: datasetOf('visas'), released: '2025-02-27' }],
      edition,
      page,
    });
    expect(said(lines, 'Also holds')).toEqual([datasetOf('visas').title]);
    expect(said(lines, 'Figures released')).toEqual(['2025', '2025-02-27']);
    const [first, second] = said(lines, 'Licence');
    expect(first).toContain(datasetOf('origin').licence.name);
    expect(second).toContain(datasetOf('visas').licence.name);
    expect(first).not.toBe(second);
    expect(said(lines, 'Source').join()).toContain(datasetOf('visas').sources[0]!.url);
  });

  it('says how an address without a host is to be completed, and leaves a whole one alone', () => {
    const about = { dataset: datasetOf('enrolment'), released: null, edition };
    expect(said(aboutLines({ ...about, page: '/data/enrolment' }), 'Address')).toEqual([
      '/data/enrolment, below the address of the Atlas that you took this file from',
    ]);
    expect(said(aboutLines({ ...about, page }), 'Address')).toEqual([page]);
  });

  it('gives no release where no publisher released any', () => {
    const lines = aboutLines({
      dataset: datasetOf('enrolment'),
      released: null,
      edition,
      page,
    });
    expect(said(lines, 'Figures released')).toEqual([]);
  });
});
