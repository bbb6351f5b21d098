/** Editions as an Atom feed (RFC 4287): an entry for each dataset that an edition changed. */
import { datasetOf } from '../../data/catalogue/index.ts';
import type { DatasetId } from '../../data/codes.ts';
import type { Edition } from '../api/shapes/common.ts';
import { xmlText } from './xlsx-parts.ts';

/** An edition of a dataset. */
export interface Told {
  readonly dataset: DatasetId;
  readonly edition: Edition;
  /** What it changed, in sentences. */
  readonly said: string;
}

function entryOf({ dataset, edition, said }: Told, origin: string): string {
  const page = `${origin}/data/${dataset}/changes?edition=${edition.number}`;
  return [
    '<entry>',
    `<id>${xmlText(page)}</id>`,
    `<title>${xmlText(`${datasetOf(dataset).title}: edition ${edition.number}`)}</title>`,
    `<updated>${xmlText(edition.published_at)}</updated>`,
    `<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    `<summary>${xmlText(`${edition.title}, released ${edition.released}. ${said}`)}</summary>`,
    '</entry>',
  ].join('\n');
}

/** `path` is that of the feed, `page` that of the page it belongs to; entries come newest first. */
export function changesAtom(
  title: string,
  told: readonly Told[],
  origin: string,
  { path, page }: { path: string; page: string },
): string {
  const [newest] = told;
  const self = origin + path;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${xmlText(self)}</id>`,
    `<title>${xmlText(title)} – We Are International Atlas</title>`,
    `<updated>${xmlText(newest?.edition.published_at ?? new Date(0).toISOString())}</updated>`,
    '<author><name>We Are International Atlas</name></author>',
    `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(origin + page)}"/>`,
    ...told.map((each) => entryOf(each, origin)),
    '</feed>',
    '',
  ].join('\n');
}
