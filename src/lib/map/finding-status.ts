/** The findings of a status: who backs the campaign, who took part, and whom nothing was found for. */
import { formatCount, sumInWords } from './figures.ts';
import { capital, howMany, things } from './counted.ts';
import { shareInWords } from './fraction.ts';
import type { Said, Scene } from './scene.ts';
import { sumOf } from './sum.ts';
import { shareOf } from '../../../data/numbers/index.ts';

/** Founders and backers. */
export function backers({ view, rows, ofAnyStatus, now, where, state }: Scene): Said {
  const sum = sumOf(rows);
  const among = where ? sumOf(ofAnyStatus).students : (view.uk?.non_uk ?? 0);
  const share = sum.students <= among ? shareOf(sum.students, among) : null;
  const of = where ? 'the international students there' : 'the UK’s international students';
  const part = share === null ? 'some' : shareInWords(share, sum.students, among);
  return {
    headline: `The ${howMany(rows.length)} ${state.status === 'founder' ? 'founders' : 'backers'}${where} ${now ? 'teach' : 'taught'} ${part} of ${of}`,
    lede: [
      { text: sumInWords(sum), strong: true },
      {
        text: ` of ${formatCount(among)} in ${view.year}. A backer is a founder of the campaign, or has a page that says that it supports, partners or has pledged. The campaign itself claimed more than 160 supporters by July 2017; its full list has not been recovered.`,
      },
    ],
  };
}

/** Events, or weak evidence alone. */
export function tookPart({ rows, where, view }: Scene): Said {
  return {
    headline: `${capital(things(rows.length, 'provider', 'providers'))}${where} took part in an event, or left weak evidence only`,
    lede: [
      { text: sumInWords(sumOf(rows)), strong: true },
      {
        text: ` international students were taught there in ${view.year}. An event, or one person’s word, does not show that an institution backs the campaign.`,
      },
    ],
  };
}

/** Providers that no evidence was found for. */
export function noneFound({ rows, ofAnyStatus, where }: Scene): Said {
  return {
    headline: `No evidence found (yet) for ${formatCount(rows.length)} of ${formatCount(ofAnyStatus.length)} providers${where}`,
    lede: [
      { text: 'That means only that we found none: the campaign’s full list of supporters, ' },
      { text: 'more than 160', strong: true },
      { text: ' by its own claim of July 2017, has not been recovered.' },
    ],
  };
}
