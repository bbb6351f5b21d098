/**
 * What previews of links show of the map. Its first view has no byte to spare, so its tags are no part of
 * the page's script: the server writes them into the head, from the title and description that are there.
 */
import { escapeXml } from '../picture/svg.ts';

const TITLE = /<title>(.*?) – We Are International Atlas<\/title>/s;
const DESCRIPTION = /<meta name="description" content="([^"]*)"/;

/** The document with the tags, for the state that the address gives; as it is where it has no title of the map's. */
export function withMapPreview(html: string, { origin, search }: URL): string {
  const title = TITLE.exec(html);
  const description = DESCRIPTION.exec(html)?.[1] ?? '';
  if (!title) return html;
  const state = escapeXml(search);
  const tags = {
    'og:site_name': 'We Are International Atlas',
    'og:type': 'website',
    // Both are escaped already.
    'og:title': title[1]!.replaceAll('"', '&quot;'),
    'og:description': description,
    'og:url': `${origin}/${state}`,
    'og:image': `${origin}/card/map.png${state}`,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': `Map of UK higher education. ${title[1]!.replaceAll('"', '&quot;')}`,
  };
  const lines = Object.entries(tags).map(
    ([name, content]) => `<meta property="${name}" content="${content}" />`,
  );
  const card = `<meta name="twitter:card" content="summary_large_image" /><meta name="twitter:image:alt" content="${tags['og:image:alt']}" />`;
  return html.replace('</head>', () => `${lines.join('')}${card}</head>`);
}
