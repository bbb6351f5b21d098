/** The finding of the regions' map: where the share is largest, and where smallest. */
import { formatCount, shareText } from './figures.ts';
import { rangeInWords, surelyInWords } from './fraction.ts';
import { ukShare } from './finding-uk.ts';
import { regionsOf, type RegionRow } from './regions.ts';
import type { Said, Scene } from './scene.ts';

/** Null where no region has a share to tell of. */
export function regions({ rows, view, now }: Scene): Said | null {
  const shared = regionsOf(rows).filter(({ sum }) => sum.share !== null);
  const [top] = shared;
  const last = shared.at(-1);
  if (!top?.sum.share || !last?.sum.share) return null;
  const words = surelyInWords(top.sum.share) ?? rangeInWords(top.sum.share);
  const apart = top !== last && last.sum.share.high < top.sum.share.low;
  return {
    headline: `In ${nameOf(top)}, ${words} of the students shown ${now ? 'are' : 'were'} international`,
    lede: [
      { text: `Providers with a known place there taught ` },
      { text: formatCount(top.sum.students), strong: true },
      {
        text: ` international students in ${view.year}, ${shareOf(top)} of all their students.${apart ? ` The smallest share was ${shareOf(last)}, in ${nameOf(last)}.` : ''} For the whole UK it was ${ukShare(view)}.`,
      },
    ],
  };
}

/** As it stands in a sentence: `the South East`, `London`. */
function nameOf({ name }: RegionRow): string {
  return /^(North|South) (East|West)$|Midlands$/.test(name) ? `the ${name}` : name;
}

const shareOf = ({ sum }: RegionRow) => shareText(sum.students, sum.total);
