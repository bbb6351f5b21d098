/** Ranks that changed over five years, by so much that rounding cannot have done it. */
import { countFigure, placingOf, type Figure, type Placing } from '../comparing/index.ts';
import { caveatsOf } from './caveats.ts';
import { counted } from './figures.ts';
import type { Rule, Subject, World } from './lead.ts';
import { named, place } from './words.ts';

/** Years looked back. */
const SPAN = 5;
/** A change of so many places is told. */
const LEAST_PLACES = 10;
/** Ranks beyond this one change through a handful of students. */
const LOWEST = 150;
/** Listed at most. */
const MOST = 20;

function placings({ providers }: World, at: number): Map<Subject, Placing> {
  const figures = new Map<Subject, Figure>();
  for (const subject of providers) {
    const figure = countFigure(subject.counts['non-uk'][at] ?? null);
    if (figure) figures.set(subject, figure);
  }
  const all = [...figures.values()];
  return new Map([...figures].map(([subject, figure]) => [subject, placingOf(figure, all)]));
}

export const places: Rule = (world) => {
  const at = world.years.length - 1;
  const start = Math.max(0, at - SPAN);
  const [from, to] = [world.years[start], world.years[at]];
  if (!from || !to || from === to) return [];
  const [before, after] = [placings(world, start), placings(world, at)];
  const found = [...after]
    .flatMap(([subject, now]) => {
      const then = before.get(subject);
      if (!then || Math.max(now.rank, then.rank) > LOWEST) return [];
      // The least number of places that rounding leaves.
      const sure = now.rank < then.rank ? then.best - now.worst : now.best - then.worst;
      return sure >= LEAST_PLACES ? [{ subject, then, now }] : [];
    })
    .sort((a, b) => Math.abs(b.now.rank - b.then.rank) - Math.abs(a.now.rank - a.then.rank));
  return found.slice(0, MOST).map(({ subject, then, now }, index) => {
    const isUp = now.rank < then.rank;
    return {
      id: `rank-${subject.ukprn}-${to.replace('/', '-')}`,
      kind: 'rank',
      subject,
      measure: 'non-uk',
      sentence: `${named(subject)} ${isUp ? 'rose' : 'fell'} from rank ${then.rank} to rank ${now.rank} by international students between ${from} and ${to}.`,
      unusual: `${place(index + 1, 'largest move')} of ${found.length} by ten places or more among the first ${LOWEST}.`,
      rank: index + 1,
      from,
      to,
      figures: [
        ...[
          { year: from, placing: then },
          { year: to, placing: now },
        ].map(({ year, placing }) => ({
          label: 'Rank',
          academicYear: year,
          value: placing.rank,
          low: placing.best,
          high: placing.worst,
          unit: 'rank' as const,
        })),
        counted('International students', from, subject.counts['non-uk'][start] ?? 0),
        counted('International students', to, subject.counts['non-uk'][at] ?? 0),
      ],
      caveats: caveatsOf(world, subject, 'non-uk', [from, to]),
    };
  });
};
