/** The site's pages for search engines, each with the day on which an edition last changed what it shows. */
import { DATASET_IDS, type DatasetId } from '../../../data/codes.ts';
import type { DatasetSummary } from '../../../workers/api/shapes/datasets.ts';
import { xmlText } from '../../../workers/formats/xlsx-parts.ts';
import { MAIN, MORE } from '../page/navigation.ts';

/** What there are pages of. */
export interface Known {
  readonly datasets: readonly Pick<DatasetSummary, 'id' | 'latest_edition'>[];
  readonly editions: readonly { readonly number: number; readonly published_at: string }[];
  readonly slugs: readonly string[];
  readonly countries: readonly string[];
  readonly areas: readonly string[];
}

export interface Entry {
  readonly path: string;
  /** `2026-11-24`; null for a page that shows no figures. */
  readonly changed: string | null;
}

const OF_PROVIDERS: readonly DatasetId[] = [
  'institutions',
  'campuses',
  'enrolment',
  'origin',
  'fee-income',
  'backers',
  'evidence',
];
const OF_COUNTRIES: readonly DatasetId[] = ['origin', 'origin-by-nation', 'transnational', 'visas'];

/** Datasets that a page is made from; pages that are not here show no figures. */
const MADE_FROM: Readonly<Record<string, readonly DatasetId[]>> = {
  '/': OF_PROVIDERS,
  '/institutions': OF_PROVIDERS,
  '/compare': OF_PROVIDERS,
  '/leads': DATASET_IDS,
  '/backers': ['backers', 'evidence'],
  '/countries': OF_COUNTRIES,
  '/areas': OF_PROVIDERS,
  '/data': DATASET_IDS,
};

/** Every page, in the order of the navigation, then those below. */
export function pagesOf(known: Known): Entry[] {
  const dayOf = (number: number | null | undefined) =>
    known.editions.find((edition) => edition.number === number)?.published_at.slice(0, 10) ?? null;
  const days = new Map(known.datasets.map(({ id, latest_edition }) => [id, dayOf(latest_edition)]));
  const changed = (from: readonly DatasetId[]) =>
    from.map((id) => days.get(id) ?? '').reduce((a, b) => (a > b ? a : b), '') || null;
  const below = (folder: string, names: readonly string[], from: readonly DatasetId[]): Entry[] =>
    names.map((name) => ({ path: `${folder}/${name}`, changed: changed(from) }));
  return [
    ...[...MAIN, ...MORE].map(({ href }) => ({
      path: href,
      changed: changed(MADE_FROM[href] ?? []),
    })),
    ...known.datasets.flatMap(({ id }): Entry[] => [
      { path: `/data/${id}`, changed: changed([id]) },
      { path: `/data/${id}/changes`, changed: changed([id]) },
    ]),
    ...below('/institutions', known.slugs, OF_PROVIDERS),
    ...below('/countries', known.countries, OF_COUNTRIES),
    ...below('/areas', known.areas, OF_PROVIDERS),
  ];
}

/** The pages by the protocol of sitemaps.org. @param site the site's own address, without a slash at its end */
export function sitemapXml(site: string, entries: readonly Entry[]): string {
  const lines = entries.map(({ path, changed }) => {
    const address = xmlText(site + path.split('/').map(encodeURIComponent).join('/'));
    return `<url><loc>${address}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</urlset>',
    '',
  ].join('\n');
}
