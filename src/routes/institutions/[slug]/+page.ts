/** One institution. A former name in the address leads to the present one, and stays pinned to its edition. */
import { redirect } from '@sveltejs/kit';
import { ask, unlessAbsent } from '$lib/page/ask.ts';
import { latestReturn } from '$lib/institution/latest.ts';
import { unitAsked } from '$lib/institution/ten-years.ts';
import { atEdition } from '$lib/page/at-edition.ts';
import { partsOf } from '$lib/page/parts.ts';
import { strangeParams } from '$lib/page/strange-params.ts';
import { nearest } from '$lib/map/nearest-name.ts';
import { parseAcademicYear } from '../../../../data/academic-year.ts';
import { atlas } from '../../../../workers/api/client.ts';
import type { PageLoad } from './$types';

/** All institutions, in one go; the list is some 350 long. */
const ALL = 1000;
/** What is said where the address compares countries with a year that cannot be, or is not, held. */
const notHeld = (asked: string | null, earlier: unknown): string | null =>
  !asked || earlier
    ? null
    : `The address compares countries of origin with “${asked.slice(0, 20)}”, a year that is not held here; it was left out.`;

/** Names offered where an address leads nowhere. */
const OFFERED = 3;

export const load: PageLoad = async ({ fetch, params, url }) => {
  // Names are filed without a leading The, and in small letters.
  const bare = params.slug.toLowerCase().replace(/^the-(?=.)/, '');
  if (bare !== params.slug) redirect(308, `/institutions/${bare}${url.search}`);
  const ready = partsOf({
    EvidenceList: () => import('$lib/institution/EvidenceList.svelte'),
    FeeIncome: () => import('$lib/institution/FeeIncome.svelte'),
    Heading: () => import('$lib/institution/Heading.svelte'),
    Origins: () => import('$lib/institution/Origins.svelte'),
    Peers: () => import('$lib/institution/Peers.svelte'),
    Revisions: () => import('$lib/institution/Revisions.svelte'),
    Standing: () => import('$lib/institution/Standing.svelte'),
    TakeAlong: () => import('$lib/institution/TakeAlong.svelte'),
    TenYears: () => import('$lib/institution/TenYears.svelte'),
  });
  const api = atlas(fetch);
  const said = params.slug.replaceAll('-', ' ');
  const near = async () => {
    const list = await api.institutions({ limit: ALL }).catch(() => null);
    return nearest(list?.institutions ?? [], said, OFFERED).map(({ slug, name }) => ({
      href: `/institutions/${slug}`,
      name,
    }));
  };
  const { answer, edition, fault } = await atEdition(
    url.searchParams,
    (edition) => api.institution(params.slug, { edition }),
    (edition) => ({
      message:
        edition === undefined
          ? `No institution goes by “${said}”`
          : `Edition ${edition} knows no institution “${said}”`,
      near,
    }),
  );
  const { slug, ukprn } = answer.institution;
  if (slug !== params.slug) redirect(308, `/institutions/${slug}${url.search}`);
  const { edition: shown, released } = answer;
  const at = { edition: shown.number };
  // Of one that is gone its last year is told: of the newest nothing is known.
  const latest = latestReturn(answer.figures);
  const last = latest === answer.figures.at(-1) ? undefined : latest?.academic_year;
  const since = parseAcademicYear(url.searchParams.get('since') ?? '');
  const [parts, peers, revisions, fees, origins, earlier] = await Promise.all([
    ready,
    ask(api.peers(ukprn, at)),
    ask(api.revisions(ukprn, at)),
    unlessAbsent(api.feeIncome(ukprn, at)),
    unlessAbsent(api.origins(ukprn, { ...at, academic_year: last })),
    since && unlessAbsent(api.origins(ukprn, { ...at, academic_year: since })),
  ]);
  return {
    parts,
    answer,
    peers,
    revisions,
    fees,
    origins,
    /** Where students came from in the year that the address compares with. */
    earlier,
    edition: shown,
    released,
    pinned: edition !== undefined,
    faults: [
      fault,
      unitAsked(url.searchParams).fault,
      ...strangeParams(url.searchParams, ['edition', 'show', 'since']),
      notHeld(url.searchParams.get('since'), since && earlier),
    ],
  };
};
