/** The finding: one sentence, computed from exactly what is on screen, and a few more below it. */
import { shareOf } from '../../../data/numbers/index.ts';
import { countInWords, formatCount, shareText, sumInWords } from './figures.ts';
import { backers, noneFound, tookPart } from './finding-status.ts';
import { everything, ukShare, when } from './finding-uk.ts';
import { capital, howMany, things } from './counted.ts';
import { foundByFormer } from './found-by-former.ts';
import { are, surelyInWords } from './fraction.ts';
import type { Finding, Said, Scene } from './scene.ts';
import { nearest } from './nearest-name.ts';
import { bareName, nameInSentence } from './short-name.ts';
import { filterOf } from './filters.ts';
import type { Selection } from './selection.ts';
import type { MapState } from './state.ts';
import { sumOf } from './sum.ts';
import { placeShown, whereInWords } from './where.ts';
import { FILTERED, NATION_NAMES, STATUS_WORDS } from './words.ts';
import type { Row, YearView } from './year-view.ts';

/** The finding of what is on screen; `saidByLayer` speaks for a layer of areas, where one is shown. */
export function findingOf(
  view: YearView,
  selection: Selection,
  asked: MapState,
  saidByLayer: ((scene: Scene) => Said | null) | null = null,
): Finding {
  // Until it is known who is in a mission group nobody is left out for it: then nothing is said of the group.
  const state = selection.memberships ? asked : { ...asked, group: null };
  const scene: Scene = {
    view,
    state: { ...state, status: filterOf(view, state) },
    rows: selection.rows,
    ofAnyStatus: selection.ofAnyStatus,
    memberships: selection.memberships,
    // What an address says of a numbered edition must be true whenever it is read.
    now: view.year === view.years.at(-1) && state.edition === null,
    where: whereInWords(state, view.regions),
  };
  return { ...said(scene, saidByLayer), place: placeShown(state, view.regions) };
}

function said(scene: Scene, saidByLayer: ((scene: Scene) => Said | null) | null): Said {
  const { rows, state } = scene;
  const [only, second] = rows;
  if (!only) return nothing(scene);
  if (!second) return one(scene, only);
  if (state.q) return found(scene);
  if (saidByLayer) return saidByLayer(scene) ?? everything(scene);
  if (scene.view.measured) return scene.view.measured.said(scene);
  if (state.measure === 'share') return shares(scene);
  if (state.status === 'founder' || state.status === 'backer') return backers(scene);
  if (state.status === 'took-part') return tookPart(scene);
  if (state.status === 'none-found') return noneFound(scene);
  return scene.where ? some(scene) : everything(scene);
}

/** Providers that a place, a mission group or a size leaves. */
function some({ rows, now, where, view, state }: Scene): Said {
  const sum = sumOf(rows);
  const { students, total, share } = sum;
  const words = share && surelyInWords(share);
  const providers = things(rows.length, 'provider', 'providers');
  return {
    headline: words
      ? capital(
          `${words} ${state.group || state.size ? `at the ${providers}` : 'in higher education'}${where} ${are(words, now)} international${when(view, now)}`,
        )
      : `${capital(providers)}${where} ${now ? 'teach' : 'taught'} ${sumInWords(sum)} international students`,
    lede: [
      { text: sumInWords(sum), strong: true },
      {
        text: ` of the ${formatCount(total)} students at the ${providers}${where} came from outside the UK in ${view.year}${share ? `, ${shareText(students, total)}` : ''}. For the whole UK it was ${ukShare(view)}.`,
      },
    ],
  };
}

function shares({ rows, now, where, view, state }: Scene): Said {
  const ranked = rows.filter(({ byShare }) => byShare !== null);
  const [top] = ranked;
  const lede = `For the whole UK it was ${ukShare(view)} in ${view.year}. Only providers with 1,000 students or more are ranked by share.`;
  if (!top) {
    return {
      headline: 'No provider shown is large enough to be ranked by share',
      lede: [{ text: lede }],
    };
  }
  return {
    headline: overAThird(ranked, state.status === 'backer' ? 'backer' : 'provider', where, now),
    lede: [
      { text: 'The largest share was ' },
      { text: shareText(top.students, top.total), strong: true },
      { text: `, at ${nameInSentence(top.provider.name)}. ${lede}` },
    ],
  };
}

/** “At 24 of the 171 larger providers, over a third are international”. */
function overAThird(ranked: readonly Row[], what: string, where: string, now: boolean): string {
  // Whichever way rounding went.
  const many = ranked.filter(({ students, total }) => (shareOf(students, total)?.low ?? 0) > 1 / 3);
  const are = now ? 'are' : 'were';
  const [top] = ranked;
  if (top && ranked.length === 1) {
    return `At the one larger ${what}${where}, ${shareText(top.students, top.total)} ${are} international`;
  }
  const among = `the ${howMany(ranked.length)} larger ${what}s${where}`;
  return many.length === 0
    ? `None of ${among} ${now ? 'is' : 'was'} clearly over a third international`
    : `At ${howMany(many.length)} of ${among}, over a third ${are} international`;
}

function found(scene: Scene): Said {
  const { rows, state, view } = scene;
  return {
    headline: `${capital(things(rows.length, 'provider', 'providers'))} match “${state.q}”`,
    lede: [
      { text: sumInWords(sumOf(rows)), strong: true },
      { text: ` international students were taught there in ${view.year}.${foundByFormer(scene)}` },
    ],
  };
}

function one(scene: Scene, { provider, students, total, share }: Row): Said {
  const { view, now } = scene;
  const ofAll =
    share === null
      ? `It had ${countInWords(total)} students in all`
      : `That is ${shareText(students, total)} of its ${formatCount(total)} students`;
  const count = students === null ? 'no published number of' : countInWords(students);
  return {
    headline: `${bareName(provider.name)} ${now ? 'teaches' : 'taught'} ${count} international students`,
    lede: [
      {
        text: `${ofAll} in ${view.year}. ${onlyOne(scene, provider.status)}${foundByFormer(scene)}`,
      },
    ],
  };
}

/** “It is the only backer in Wales.” */
function onlyOne({ state, where }: Scene, status: Row['provider']['status']): string {
  const what = `It is the only ${FILTERED[state.status]}${where}`;
  const known = status && state.status === 'everyone' ? ` Evidence: ${STATUS_WORDS[status]}.` : '';
  return `${what}${state.q ? ` that matches “${state.q}”` : ''}.${known}`.replace(',.', '.');
}

/** Says that a nation and an English region are chosen that have no place in common, and the way out; null where that is not so. */
function apart({ nation, region }: MapState, { regions }: YearView): string | null {
  if (nation === null || nation === 'england' || !region?.startsWith('E')) return null;
  const name = regions.get(region) ?? region;
  return `${name} is a region of England, so no provider is both there and in ${NATION_NAMES[nation]}. Choose “All” as the English region to see ${NATION_NAMES[nation]}, or “All” nations to see ${name}.`;
}

function nothing({ state, view, memberships }: Scene): Said {
  if (!state.q) {
    return {
      headline: 'No provider fits these filters',
      lede: [
        {
          text:
            apart(state, view) ??
            `None of the ${formatCount(view.rows.size)} providers of ${view.year} does. Widen the filters to see some.`,
        },
      ],
    };
  }
  // Of names equally near, that of the largest.
  const largestFirst = [...view.rows.values()].sort((a, b) => (b.total ?? 0) - (a.total ?? 0));
  const [near] = nearest(
    largestFirst.map(({ ukprn, provider }) => ({
      name: provider.name,
      town: memberships?.get(ukprn)?.town ?? null,
    })),
    state.q,
    1,
  );
  return {
    headline: `No provider matches “${state.q}”`,
    lede: [
      {
        text: `Check the spelling, or clear the search.${near ? ` Nearest name: ${bareName(near.name)}.` : ''}`,
      },
    ],
  };
}
