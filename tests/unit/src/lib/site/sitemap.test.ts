import { globSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { pagesOf, sitemapXml } from '../../../../../src/lib/site/sitemap.ts';

const KNOWN = {
  datasets: [
    { id: 'enrolment', latest_edition: 3 },
    { id: 'visas', latest_edition: 7 },
    { id: 'backers', latest_edition: 4 },
  ],
  editions: [
    { number: 7, published_at: '2026-11-24T10:00:00Z' },
    { number: 4, published_at: '2026-11-20T10:00:00Z' },
    { number: 3, published_at: '2026-11-10T10:00:00Z' },
  ],
  slugs: ['university-of-sheffield'],
  countries: ['FR'],
  areas: ['E12000003'],
} as const;

const pages = pagesOf(KNOWN);
const dayOf = (path: string) => pages.find((page) => page.path === path)?.changed;

describe('the sitemap', () => {
  it('has every kind of page that people may land on', () => {
    const routes = globSync('src/routes/**/+page.svelte')
      .map((file) => file.replace(/^src\/routes|\/?\+page\.svelte$/g, '') || '/')
      .filter((route) => !route.startsWith('/embed'));
    expect(routes.length).toBeGreaterThan(10);
    const missing = routes.filter((route) => {
      const form = new RegExp(`^${route.replace(/\[\w+\]/g, '[^/]+')}$`);
      return !pages.some(({ path }) => form.test(path));
    });
    expect(missing).toEqual([]);
  });

  it('dates a page by the newest edition of what it is made from', () => {
    expect(dayOf('/data/enrolment')).toBe('2026-11-10');
    expect(dayOf('/data/enrolment/changes')).toBe('2026-11-10');
    expect(dayOf('/institutions/university-of-sheffield')).toBe('2026-11-20');
    expect(dayOf('/countries/FR')).toBe('2026-11-24');
    expect(dayOf('/data')).toBe('2026-11-24');
    expect(dayOf('/methods')).toBeNull();
  });

  it('names each page once', () =>
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length));

  it('is XML by the protocol, whatever is in an address', () => {
    const parser = new SaxesParser({ xmlns: true });
    const elements = new Map<string, number>();
    const texts: string[] = [];
    parser.on('opentag', ({ local, uri }) => {
      expect(uri).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
      elements.set(local, (elements.get(local) ?? 0) + 1);
    });
    parser.on('text', (text) => texts.push(text.trim()));
    const odd = [...pages, { path: '/institutions/a&b ŵ', changed: null }];
    parser.write(sitemapXml('https://atlas.test', odd)).close();
    expect([elements.get('urlset'), elements.get('url'), elements.get('loc')]).toEqual([
      1,
      odd.length,
      odd.length,
    ]);
    expect(elements.get('lastmod')).toBe(pages.filter(({ changed }) => changed).length);
    expect(texts).toContain('https://atlas.test/');
    expect(texts).toContain('https://atlas.test/institutions/a%26b%20%C5%B5');
  });
});
