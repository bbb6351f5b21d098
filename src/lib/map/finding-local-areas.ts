/** The finding of the hexagons: the local authorities in which most international students are taught. */
import { shareOf } from '../../../data/numbers/index.ts';
import { formatCount, sumInWords } from './figures.ts';
import { things } from './counted.ts';
import { shareInWords } from './fraction.ts';
import { localAreasOf, ranked } from './local-areas.ts';
import type { MembershipOf } from './memberships.ts';
import type { Said, Scene } from './scene.ts';

/** Null where none of the providers shown has a known place. */
export function localAreas({ rows, view, now }: Scene, memberships: MembershipOf): Said | null {
  const areas = ranked(localAreasOf(rows, memberships));
  const [first, second] = areas;
  if (!first) return null;
  const teach = now ? 'teach' : 'taught';
  const uk = view.uk?.non_uk ?? null;
  const top = second ? [first, second] : [first];
  const students = top.reduce((sum, area) => sum + area.sum.students, 0);
  const share = shareOf(uk !== null && students <= uk ? students : null, uk);
  const names = top.map(({ name }) => name).join(' and ');
  const backing = areas.filter(({ backers }) => backers > 0).length;
  return {
    headline: share
      ? `${names} ${second ? teach : now ? 'teaches' : 'taught'} ${shareInWords(share, students, uk!)} of the UK’s international students`
      : `${names}: ${sumInWords(first.sum)} international students`,
    lede: [
      { text: `Providers with a main site in ${first.name} taught ` },
      { text: sumInWords(first.sum), strong: true },
      {
        text: ` of the UK’s ${formatCount(uk)} in ${view.year}. ${formatCount(areas.length)} of 361 local authorities have a provider that is shown${view.hasEvidence ? `; ${things(backing, 'of them has a backer', 'of them have a backer')}` : ''}.`,
      },
    ],
  };
}
