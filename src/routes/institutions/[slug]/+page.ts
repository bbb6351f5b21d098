/** One institution. A former name in the address leads to the present one, and stays pinned to its edition. */
import { redirect } from '@sveltejs/kit';
import { ask } from '$lib/page/ask.ts';
import { atlas } from '../../../../workers/api/client.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, url }) => {
  // Names are filed without a leading The.
  const bare = params.slug.replace(/^the-(?=.)/, '');
  if (bare !== params.slug) redirect(308, `/institutions/${bare}${url.search}`);
  const asked = url.searchParams.get('edition') ?? '';
  const edition = /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : undefined;
  const answer = await ask(
    atlas(fetch).institution(params.slug, { edition }),
    edition === undefined
      ? `No institution goes by “${params.slug}”`
      : `Edition ${edition} knows no institution “${params.slug}”`,
  );
  const { slug } = answer.institution;
  if (slug !== params.slug) redirect(308, `/institutions/${slug}${url.search}`);
  return { answer, edition: answer.edition, pinned: edition !== undefined };
};
