/** Longest runs: one year after another of rises, or of falls, up to the newest. */
import { caveatsOf } from './caveats.ts';
import { sure } from './figures.ts';
import type { Rule } from './lead.ts';
import { bothOf, twoFigures } from './two-years.ts';
import { number, named } from './words.ts';

/** A run wants so many steps. */
const LEAST_STEPS = 4;
/** Listed at most. */
const MOST = 20;

/** How many steps up to the last go one way, each of them surely: above zero rises, below it falls. */
export function runOf(counts: readonly (number | null)[]): number {
  let steps = 0;
  for (let at = counts.length - 1; at > 0; at--) {
    const difference = sure(counts[at] ?? null, counts[at - 1] ?? null);
    const sign = Math.sign(difference?.value ?? 0);
    if (sign === 0 || (steps !== 0 && sign !== Math.sign(steps))) break;
    steps += sign;
  }
  return steps;
}

export const run: Rule = (world) => {
  const at = world.years.length - 1;
  const to = world.years[at];
  if (!to) return [];
  const found = world.providers
    .map((subject) => ({ subject, steps: runOf(subject.counts['non-uk']) }))
    .filter(({ steps }) => Math.abs(steps) >= LEAST_STEPS)
    .sort((a, b) => Math.abs(b.steps) - Math.abs(a.steps));
  return found.slice(0, MOST).flatMap(({ subject, steps }, index) => {
    const start = at - Math.abs(steps);
    const [from, both] = [world.years[start], bothOf(subject, start, at)];
    if (!from || !both) return [];
    const { then, now } = both;
    const [risen, as] = steps > 0 ? ['risen', 'rising'] : ['fallen', 'falling'];
    const same = found.filter((each) => each.steps === steps).length;
    return [
      {
        id: `run-${subject.ukprn}-${to.replace('/', '-')}`,
        kind: 'run' as const,
        subject,
        measure: 'non-uk' as const,
        sentence: `${named(subject)} has seen its international students ${as === 'rising' ? 'rise' : 'fall'} every year for ${Math.abs(steps)} years: ${number(then)} in ${from}, ${number(now)} in ${to}.`,
        unusual: `${same === 1 ? 'No other provider has' : `${same} providers have`} ${risen} for just as many years in a row.`,
        rank: index + 1,
        from,
        to,
        figures: twoFigures({ then, now }, from, to),
        caveats: caveatsOf(world, subject, 'non-uk', [from, to]),
      },
    ];
  });
};
