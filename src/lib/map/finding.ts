/** The finding: one sentence, computed from exactly what is on screen, and a few more below it. */
import { shareOf } from '../../../data/numbers/index.ts';
import { formatCount, sharePoint, shareText } from './figures.ts';
import { backers, noneFound, tookPart } from './finding-status.ts';
import { everything, ukShare } from './finding-uk.ts';
import { capital, howMany, inWords, things } from './fraction.ts';
import type { Finding, Scene } from './scene.ts';
import { nearestName } from './search.ts';
import { bareName } from './short-name.ts';
import type { Selection } from './selection.ts';
import type { MapState } from './state.ts';
import { sumOf } from './sum.ts';
import { NATION_NAMES } from './words.ts';
import type { Row, YearView } from './year-view.ts';

/** The finding of what is on screen. */
export function findingOf(view: YearView, selection: Selection, state: MapState): Finding {
  const now = view.year === view.years.at(-1);
  const scene: Scene = {
    view,
    state,
    rows: selection.rows,
    now,
    where: state.nation ? ` in ${NATION_NAMES[state.nation]}` : '',
  };
  const [only, second] = selection.rows;
  if (!only) return nothing(scene);
  if (!second) return one(scene, only);
  if (state.q) return found(scene);
  if (state.measure === 'share') return shares(scene);
  if (state.status === 'backer') return backers(scene);
  if (state.status === 'took-part') return tookPart(scene);
  if (state.status === 'none-found') return noneFound(scene);
  return state.nation ? nation(scene) : everything(scene);
}

function nation({ state, rows, now, where, view }: Scene): Finding {
  const { students, total } = sumOf(rows);
  const share = sharePoint(students, total);
  const name = state.nation ? NATION_NAMES[state.nation] : '';
  return {
    headline:
      share === null
        ? `${capital(things(rows.length, 'provider', 'providers'))}${where}`
        : capital(
            `${inWords(share)} in higher education${where} ${now ? 'is' : 'was'} international`,
          ),
    lede: [
      { text: formatCount(students), strong: true },
      {
        text: ` of the ${formatCount(total)} students at the ${things(rows.length, 'provider', 'providers')} in ${name} came from outside the UK in ${view.year}, ${shareText(students, total)}. For the whole UK it was ${ukShare(view)}.`,
      },
    ],
  };
}

function shares({ rows, now, where, view, state }: Scene): Finding {
  const ranked = rows.filter(({ byShare }) => byShare !== null);
  // Over a third whichever way rounding went.
  const many = ranked.filter(({ students, total }) => (shareOf(students, total)?.low ?? 0) > 1 / 3);
  const who = state.status === 'backer' ? 'larger backers' : 'larger providers';
  const [top] = ranked;
  return {
    headline:
      ranked.length === 0
        ? 'No provider shown is large enough to be ranked by share'
        : `At ${howMany(many.length)} of ${formatCount(ranked.length)} ${who}${where}, over a third ${now ? 'are' : 'were'} international`,
    lede: [
      ...(top
        ? [
            { text: 'The largest share was ' },
            { text: shareText(top.students, top.total), strong: true },
            { text: `, at ${top.provider.name}. ` },
          ]
        : []),
      {
        text: `For the whole UK it was ${ukShare(view)} in ${view.year}. Only providers with 1,000 students or more are ranked by share.`,
      },
    ],
  };
}

function found({ rows, state, view }: Scene): Finding {
  return {
    headline: `${capital(things(rows.length, 'provider', 'providers'))} match “${state.q}”`,
    lede: [
      { text: formatCount(sumOf(rows).students), strong: true },
      { text: ` international students were taught there in ${view.year}.` },
    ],
  };
}

function one({ view, now, state }: Scene, { provider, students, total, share }: Row): Finding {
  const ofAll =
    share === null
      ? `It had ${formatCount(total)} students in all`
      : `That is ${shareText(students, total)} of its ${formatCount(total)} students`;
  const count =
    students === null
      ? 'no published number of'
      : students === 0
        ? '0 to 2'
        : formatCount(students);
  return {
    headline: `${provider.name} ${now ? 'teaches' : 'taught'} ${count} international students`,
    lede: [
      {
        text: `${ofAll} in ${view.year}. It is the only provider that ${state.q ? `matches “${state.q}”` : 'fits these filters'}.`,
      },
    ],
  };
}

function nothing({ state, view }: Scene): Finding {
  if (!state.q) {
    return {
      headline: 'No provider fits these filters',
      lede: [
        {
          text: `None of the ${formatCount(view.rows.size)} providers of ${view.year} does. Widen the filters to see some.`,
        },
      ],
    };
  }
  // Of names equally near, that of the largest.
  const largestFirst = [...view.rows.values()].sort((a, b) => (b.total ?? 0) - (a.total ?? 0));
  const near = nearestName(
    largestFirst.map(({ provider }) => provider),
    state.q,
  );
  return {
    headline: `No provider matches “${state.q}”`,
    lede: [
      {
        text: `Check the spelling, or clear the search.${near ? ` Nearest name: ${bareName(near)}.` : ''}`,
      },
    ],
  };
}
