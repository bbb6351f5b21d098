/** Crossings: the share of students from outside the UK went above half, or back below it. */
import { isRankedByShare, shareOf } from '../numbers/index.ts';
import { caveatsOf } from './caveats.ts';
import { shared } from './figures.ts';
import type { Rule } from './lead.ts';
import { inside, share } from './words.ts';

const HALF = 0.5;

export const half: Rule = (world) => {
  const at = world.years.length - 1;
  const [from, to] = [world.years[at - 1], world.years[at]];
  if (!from || !to) return [];
  const shareAt = (counts: (typeof world.providers)[number]['counts'], index: number) => {
    const total = counts.total[index] ?? null;
    return isRankedByShare(total) ? shareOf(counts['non-uk'][index] ?? null, total) : null;
  };
  const above = world.providers.filter(
    ({ counts }) => (shareAt(counts, at)?.low ?? 0) > HALF,
  ).length;
  return world.providers
    .flatMap((subject, index, all) => {
      const { counts } = subject;
      const [then, now] = [shareAt(counts, at - 1), shareAt(counts, at)];
      if (!then || !now) return [];
      const isUp = then.high < HALF && now.low > HALF;
      const isDown = then.low > HALF && now.high < HALF;
      if (!isUp && !isDown) return [];
      const figures = [at - 1, at].flatMap(
        (each) =>
          shared(
            'Share from outside the UK',
            world.years[each] ?? '',
            counts['non-uk'][each] ?? null,
            counts.total[each] ?? null,
          ) ?? [],
      );
      return [
        {
          id: `half-${subject.ukprn}-${to.replace('/', '-')}`,
          kind: 'crossing' as const,
          subject,
          measure: 'non-uk' as const,
          sentence: isUp
            ? `More than half of the students at ${inside(subject)} now come from outside the UK: ${share(now.value)} in ${to}, ${share(then.value)} the year before.`
            : `Students from outside the UK are no longer the greater half at ${inside(subject)}: ${share(now.value)} in ${to}, ${share(then.value)} the year before.`,
          unusual: `Of ${all.filter(({ counts: its }) => isRankedByShare(its.total[at] ?? null)).length} providers with 1,000 students or more, ${above} ${above === 1 ? 'is' : 'are'} above half.`,
          rank: index + 1,
          from,
          to,
          figures,
          caveats: caveatsOf(world, subject, 'non-uk', [from, to]),
        },
      ];
    })
    .map((lead, index) => ({ ...lead, rank: index + 1 }));
};
