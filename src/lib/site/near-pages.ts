/** What may have been meant by an address that leads nowhere. */
import { CATALOGUE } from '../../../data/catalogue/index.ts';
import { atlas } from '../../../workers/api/client.ts';
import { nearest } from '../map/nearest-name.ts';
import { MAIN, MORE } from '../page/navigation.ts';

/** Pages offered. */
const OFFERED = 3;
/** All institutions, in one go. */
const ALL = 10_000;

export interface NearPage {
  readonly href: string;
  readonly name: string;
}

/** Pages of the navigation and of datasets, by the last part of their addresses and by their titles. */
const OWN_PAGES = [
  ...[...MAIN, ...MORE].map(({ href, title }) => ({ href, name: href.slice(1), title })),
  ...CATALOGUE.map(({ id, title }) => ({
    ...{ href: `/data/${id}`, name: id, title: `${title}, the dataset` },
  })),
].map((page) => ({ ...page, town: null }));

/** The last part of a path in words; empty where it is no name, such as one that a scanner tries. */
export function wordsOf(pathname: string): string {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  return /^[\p{L}\d%-]{3,60}$/u.test(last) ? last.replaceAll('-', ' ') : '';
}

/** Pages whose names are near to the last part of a path, best first. Asks for institutions only where no page of ours is near. */
export async function nearPages(
  fetch: typeof globalThis.fetch,
  pathname: string,
): Promise<NearPage[]> {
  const words = wordsOf(pathname);
  const own = nearest(OWN_PAGES, words, OFFERED);
  if (own.length > 0 || words === '') return own.map(({ href, title }) => ({ href, name: title }));
  const list = await atlas(fetch)
    .institutions({ limit: ALL })
    .catch(() => null);
  return nearest(list?.institutions ?? [], words, OFFERED).map(({ slug, name }) => ({
    href: `/institutions/${slug}`,
    name,
  }));
}
