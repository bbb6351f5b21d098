import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { changesAtom, type Told } from '../../../../workers/formats/changes-atom.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The tree that an XML parser makes of a text; it throws where that is not well formed. */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  const [feed] = root.children;
  if (!feed) throw new Error('There is no element.');
  return feed;
}

const told = (number: number, title: string): Told[] =>
  (['enrolment', 'backers'] as const).map((dataset) => ({
    dataset,
    edition: { number, title, released: '2025', published_at: `2026-11-2${number}T09:00:00Z` },
    said: '4 values were revised in <two> years.',
  }));
const addresses = { path: '/data/changes.atom', page: '/data' };
const feedOf = (entries: readonly Told[]) =>
  parse(changesAtom('All <changes>', entries, 'https://atlas.test', addresses));
const named = ({ children }: Element, name: string) =>
  children.filter((each) => each.name === name);

it('keeps the rules of RFC 4287', () => {
  const feed = feedOf([...told(4, 'A & B'), ...told(3, 'C')]);
  expect([feed.name, feed.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
  expect(named(feed, 'author')[0]?.children[0]?.text).toBe('We Are International Atlas');
  expect(
    named(feed, 'link').find(({ attributes }) => attributes.rel === 'self')?.attributes.href,
  ).toBe('https://atlas.test/data/changes.atom');
  const entries = named(feed, 'entry');
  expect(entries).toHaveLength(4);
  for (const each of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated'])
      expect([name, named(each, name).length]).toEqual([name, 1]);
    expect(named(each, 'updated')[0]?.text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(new URL(named(each, 'id')[0]?.text ?? '').protocol).toBe('https:');
  }
  expect(new Set(entries.map((entry) => named(entry, 'id')[0]?.text)).size).toBe(4);
});

it('says what an edition changed, in plain text', () => {
  const [entry] = named(feedOf(told(4, 'A & B')), 'entry');
  expect(entry && named(entry, 'summary')[0]?.text).toBe(
    'A & B, released 2025. 4 values were revised in <two> years.',
  );
});

it('is a feed where nothing is published yet', () =>
  expect(named(feedOf([]), 'entry')).toEqual([]));
