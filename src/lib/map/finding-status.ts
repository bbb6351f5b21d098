/** The findings of a status: who backs the campaign, who took part, and whom nothing was found for. */
import { formatCount, sharePoint } from './figures.ts';
import { capital, howMany, inWords, things } from './fraction.ts';
import type { Finding, Scene } from './scene.ts';
import { sumOf } from './sum.ts';

/** Founders and backers. */
export function backers({ view, rows, now, where, state }: Scene): Finding {
  const { students } = sumOf(rows);
  const among = state.nation
    ? sumOf([...view.rows.values()].filter(({ provider }) => provider.nation === state.nation))
        .students
    : (view.uk?.non_uk ?? 0);
  const share = sharePoint(students, among);
  const of = state.nation ? 'its international students' : 'the UK’s international students';
  return {
    headline: `The ${howMany(rows.length)} backers${where} ${now ? 'teach' : 'taught'} ${share === null ? 'some' : inWords(share)} of ${of}`,
    lede: [
      { text: formatCount(students), strong: true },
      {
        text: ` of ${formatCount(among)} in ${view.year}. A backer is a founder of the campaign, or has a page that says that it supports, partners or has pledged. The campaign itself claimed more than 160 supporters by July 2017; its full list has not been recovered.`,
      },
    ],
  };
}

/** Events, or weak evidence alone. */
export function tookPart({ rows, where, view }: Scene): Finding {
  return {
    headline: `${capital(things(rows.length, 'provider', 'providers'))}${where} took part in an event, or left weak evidence only`,
    lede: [
      { text: formatCount(sumOf(rows).students), strong: true },
      {
        text: ` international students were taught there in ${view.year}. An event, or one person’s word, does not show that an institution backs the campaign.`,
      },
    ],
  };
}

/** Providers that no evidence was found for. */
export function noneFound({ rows, view, state, where }: Scene): Finding {
  const all = [...view.rows.values()].filter(
    ({ provider }) => state.nation === null || provider.nation === state.nation,
  ).length;
  return {
    headline: `No evidence found (yet) for ${formatCount(rows.length)} of ${formatCount(all)} providers${where}`,
    lede: [
      { text: 'That means only that we found none: the campaign’s full list of supporters, ' },
      { text: 'more than 160', strong: true },
      { text: ' by its own claim of July 2017, has not been recovered.' },
    ],
  };
}
