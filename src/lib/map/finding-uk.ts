/** The finding of the whole country: every provider of a year. */
import { shareOf } from '../../../data/numbers/index.ts';
import { differenceInWords, formatCount, shareText, sumInWords } from './figures.ts';
import { capital, howMany, things } from './counted.ts';
import { are, surelyInWords } from './fraction.ts';
import { isBacker } from './placement.ts';
import type { Prose, Said, Scene } from './scene.ts';
import { sumOf } from './sum.ts';
import type { YearView } from './year-view.ts';

/** Every provider of the year. */
export function everything({ view, now, rows, state }: Scene): Said {
  const share = shareOf(view.uk?.non_uk ?? null, view.uk?.total ?? null);
  const words = share && surelyInWords(share);
  const headline = words
    ? capital(`${words} in UK higher education ${are(words, now)} international${when(view, now)}`)
    : `Students at ${things(rows.length, 'UK provider', 'UK providers')}, ${view.year}`;
  return { headline, lede: [...ukInYear(view), ...backersAmong(view, state.edition)] };
}

/** ` in 2015/16` where that is not now. */
export function when({ year }: YearView, now: boolean): string {
  return now ? '' : ` in ${year}`;
}

/** “732,285 of 2,904,425 students came from outside the UK. That is 26,570 fewer than …” */
function ukInYear(view: YearView): Prose {
  const { uk, ukByYear, year, years } = view;
  if (!uk || uk.non_uk === null || uk.total === null) {
    return [{ text: `HESA published no UK total for ${year}. ` }];
  }
  const earlier = years[years.indexOf(year) - 1];
  const before = ukByYear.find(({ academic_year }) => academic_year === earlier)?.non_uk ?? null;
  const words = before === null ? null : differenceInWords(uk.non_uk, before);
  // An edition may lack years in between; then the earlier one is named.
  const isNext = Number(year.slice(0, 4)) - Number(earlier?.slice(0, 4)) === 1;
  const change =
    before === null
      ? ''
      : ` That is ${words ?? 'about as many'} ${words ? 'than' : 'as'} ${isNext ? 'the year before' : `in ${earlier}`}${firstFall(view)}.`;
  return [
    { text: formatCount(uk.non_uk), strong: true },
    { text: ` of ${formatCount(uk.total)} students came from outside the UK.${change} ` },
  ];
}

/** “, the first fall in the ten years held here”, where that is so. */
function firstFall({ ukByYear, year, years }: YearView): string {
  const counts = years.map(
    (each) => ukByYear.find(({ academic_year }) => academic_year === each)?.non_uk,
  );
  const falls = years.filter((_, index) => {
    const [earlier, later] = [counts[index - 1], counts[index]];
    return earlier != null && later != null && later < earlier - 4;
  });
  return falls[0] === year && years.length > 2
    ? `, the first fall in the ${howMany(years.length)} years held here`
    : '';
}

/** Who backs the campaign, beside what it claimed of itself; of an edition without evidence, only that. */
function backersAmong(view: YearView, edition: number | null): Prose {
  if (!view.hasEvidence) {
    const which = edition === null ? 'The Atlas' : 'This edition';
    return [{ text: `${which} holds no evidence yet of who backs the campaign.` }];
  }
  const backing = [...view.rows.values()].filter(
    ({ provider }) => provider.status !== null && isBacker(provider.status),
  );
  return [
    {
      text: 'The campaign claimed more than 160 supporters by July 2017; its list has not been recovered, and we have found evidence of backing for ',
    },
    { text: things(backing.length, 'provider', 'providers'), strong: true },
    {
      text:
        backing.length === 0
          ? '.'
          : `, which taught ${sumInWords(sumOf(backing))} of these students.`,
    },
  ];
}

/** HESA's published share for the whole UK. */
export function ukShare(view: YearView): string {
  return shareText(view.uk?.non_uk ?? null, view.uk?.total ?? null);
}
