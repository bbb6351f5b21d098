/** Editions as an Atom feed (RFC 4287): an entry for each dataset that an edition changed. */
import { formatCount } from '../../data/numbers/index.ts';
import { datasetOf, isDatasetId } from '../../data/catalogue/index.ts';
import type { EditionDetail } from '../api/shapes/status.ts';
import { xmlText } from './xlsx-parts.ts';

const counted = (count: number, what: string) => `${formatCount(count)} rows ${what}`;

function entriesOf(edition: EditionDetail, origin: string): string[] {
  const byDataset = Map.groupBy(edition.partitions, ({ dataset }) => dataset);
  return [...byDataset].flatMap(([id, partitions]) => {
    if (!isDatasetId(id)) return [];
    const sum = (of: 'added' | 'changed' | 'removed') =>
      partitions.reduce((total, each) => total + each[of], 0);
    const said = [
      counted(sum('added'), 'added'),
      counted(sum('changed'), 'revised'),
      counted(sum('removed'), 'removed'),
    ].join(', ');
    const page = `${origin}/data/${id}/changes?edition=${edition.number}`;
    return [
      [
        '<entry>',
        `<id>${xmlText(page)}</id>`,
        `<title>${xmlText(`${datasetOf(id).title}: edition ${edition.number}`)}</title>`,
        `<updated>${xmlText(edition.published_at)}</updated>`,
        `<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
        `<summary>${xmlText(`${edition.title}, released ${edition.released}: ${said}.`)}</summary>`,
        '</entry>',
      ].join('\n'),
    ];
  });
}

/** `path` is that of the feed, `page` that of the page it belongs to; editions come newest first. */
export function changesAtom(
  title: string,
  editions: readonly EditionDetail[],
  origin: string,
  { path, page }: { path: string; page: string },
): string {
  const [newest] = editions;
  const self = origin + path;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${xmlText(self)}</id>`,
    `<title>${xmlText(title)} – We Are International Atlas</title>`,
    `<updated>${xmlText(newest?.published_at ?? new Date(0).toISOString())}</updated>`,
    '<author><name>We Are International Atlas</name></author>',
    `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(origin + page)}"/>`,
    ...editions.flatMap((edition) => entriesOf(edition, origin)),
    '</feed>',
    '',
  ].join('\n');
}
