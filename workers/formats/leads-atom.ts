/** Leads as an Atom feed (RFC 4287): an entry a lead, which is new when its figures are. */
import type { LeadsAnswer } from '../api/shapes/leads.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** `origin` is that of the site; `self` the address of the feed. */
export function leadsAtom(answer: LeadsAnswer, origin: string, self: string): string {
  const { edition, leads } = answer;
  const entries = leads.map(({ id, ukprn, sentence, unusual, caveats }) => {
    const page = `${origin}/leads?p=${ukprn}&edition=${edition.number}`;
    return [
      '<entry>',
      `<id>${escaped(`${origin}/leads#${id}-edition-${edition.number}`)}</id>`,
      `<title>${escaped(sentence)}</title>`,
      `<updated>${escaped(edition.published_at)}</updated>`,
      `<link rel="alternate" href="${escaped(page)}"/>`,
      `<summary>${escaped([unusual, ...caveats].join(' '))}</summary>`,
      '</entry>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${escaped(self)}</id>`,
    '<title>Leads – We Are International Atlas</title>',
    `<updated>${escaped(edition.published_at)}</updated>`,
    '<author><name>We Are International Atlas</name></author>',
    `<link rel="self" href="${escaped(self)}"/>`,
    `<link rel="alternate" href="${escaped(`${origin}/leads`)}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
