/** The measure of money: tuition fees from outside the UK. Published exactly, in thousands of pounds. */
import type { MapFeeIncomeAnswer, MapFees } from '../../../../workers/api/shapes/map-more.ts';
import { exactShare } from '../../../../data/numbers/index.ts';
import { poundsInWords } from '../../areas/words.ts';
import { moneyShare, moneyText } from '../../institution/money.ts';
import { capital, things } from '../counted.ts';
import { place } from '../placement.ts';
import { SMALLEST_RADIUS } from '../radius.ts';
import type { Said, Scene } from '../scene.ts';
import { nameInSentence } from '../short-name.ts';
import { placeable, type Row, type YearView } from '../year-view.ts';
import { withMeasure, type Figured } from './build.ts';

/** Radius for a thousand pounds, in units of the frame: all circles together cover about what those of the students do. */
const K = 0.04;
/** Circles that show what the sizes stand for, in thousands of pounds. */
const SIZES = [300_000, 100_000, 20_000];

const radiusOf = (thousands: number): number =>
  Math.max(SMALLEST_RADIUS, K * Math.sqrt(Math.max(0, thousands)));

/** The year of fees that goes with a year of students: the same, or the newest before it; null where fees begin later. */
export function yearOfFees(year: string, held: readonly string[]): string | null {
  return held.findLast((each) => each <= year) ?? null;
}

/** The year with each provider's fee income from outside the UK, in that year or the newest before it. */
export function feesView(
  view: YearView,
  answer: Pick<MapFeeIncomeAnswer, 'academic_years' | 'uk' | 'providers'>,
): YearView {
  const year = yearOfFees(view.year, answer.academic_years);
  const inYear = (fees: readonly MapFees[]) =>
    fees.find(({ academic_year }) => academic_year === year) ?? null;
  const fees = new Map(answer.providers.map((each) => [each.ukprn, inYear(each.fees)]));
  const amountOf = ({ ukprn }: Row) => fees.get(ukprn)?.non_uk_fees ?? null;
  const figureOf = (row: Row): Figured => {
    const amount = amountOf(row);
    const share = exactShare(amount, fees.get(row.ukprn)?.total_fees ?? null);
    return {
      value: amount,
      figure: moneyText(amount),
      words:
        amount === null
          ? 'no fee income from outside the UK published'
          : `${moneyText(amount)} in fees from outside the UK`,
      interval:
        share === null ? null : `${moneyShare(share)} of all its tuition fees in ${year}; exact.`,
      look: null,
    };
  };
  const placed = [...view.rows.values()].flatMap((row) => {
    const amount = amountOf(row);
    return placeable(row, amount !== null && amount > 0 ? radiusOf(amount) : null);
  });
  return withMeasure(
    view,
    {
      measure: 'fees',
      unit: 'thousand pounds',
      title: `fee income from outside the UK${year ? `, ${year}` : ''}`,
      year,
      key: {
        kind: 'sizes',
        title: `Circle area shows fees${year ? `, ${year}` : ''}`,
        sizes: SIZES.map((amount) => ({ radius: radiusOf(amount), text: moneyText(amount) })),
      },
      said: (scene) => saidOf(scene, year, amountOf, inYear(answer.uk), answer.academic_years[0]),
    },
    figureOf,
    place(placed),
  );
}

function saidOf(
  { rows, where, view }: Scene,
  year: string | null,
  amountOf: (row: Row) => number | null,
  uk: MapFees | null,
  first: string | undefined,
): Said {
  const known = rows.filter((row) => amountOf(row) !== null);
  if (year === null || known.length === 0) {
    return {
      headline:
        year === null
          ? `No fee income is held for ${view.year}`
          : 'No fee income is published for the providers shown',
      lede: [
        {
          text: first ? `The first year of fees held here is ${first}.` : 'No fees are held here.',
        },
      ],
    };
  }
  const sum = known.reduce((total, row) => total + (amountOf(row) ?? 0), 0);
  const ofUk = rows.length === view.rows.size ? (uk?.non_uk_fees ?? null) : null;
  const share = exactShare(uk?.non_uk_fees ?? null, uk?.total_fees ?? null);
  const [top] = known;
  return {
    headline:
      ofUk !== null
        ? `Students from outside the UK paid ${poundsInWords(ofUk)} in tuition fees in ${year}`
        : capital(
            `${things(known.length, 'provider', 'providers')}${where} earned ${poundsInWords(sum)} in fees from outside the UK in ${year}`,
          ),
    lede: [
      ...(uk && share !== null
        ? [
            { text: moneyShare(share), strong: true },
            { text: ` of all tuition fees in the UK that year came from them. ` },
          ]
        : []),
      {
        text: `${top ? `Most went to ${nameInSentence(top.provider.name)}: ${moneyText(amountOf(top))}. ` : ''}Fees are published exactly, for ${things(known.length, 'provider', 'providers')} shown; a dash means that none is published.`,
      },
    ],
  };
}
